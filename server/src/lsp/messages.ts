import { defineMessages } from '../core/locale/messages.ts'

/** The server's own few words; everything about the law stands with its rule. */
export const lspMessages = defineMessages(
  {
    scanning: ({ name }: { name: string }) => `GenAI Measures: reading ${name}`,
    brokenRule: ({ rule, service, error }: { rule: string; service: string; error: string }) =>
      `Rule ${rule} failed on service ${service} and was left out: ${error}`,
    fill: ({ keys }: { keys: readonly string[] }) => `Fill in ${keys.join(', ')}`,
    nothingToDeclare: () => 'No service without a declaration was found here.',
  },
  {
    scanning: ({ name }) => `GenAI Measures：正在读取 ${name}`,
    brokenRule: ({ rule, service, error }) => `规则 ${rule} 在服务 ${service} 上运行失败，已跳过：${error}`,
    fill: ({ keys }) => `填写 ${keys.join('、')}`,
    nothingToDeclare: () => '此处没有尚未声明的服务。',
  },
)
