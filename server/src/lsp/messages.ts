import { defineMessages } from '../core/locale/messages.ts'

/** The server's own few words; everything about the law stands with its rule. */
export const lspMessages = defineMessages(
  {
    scanning: ({ name }: { name: string }) => `GenAI Measures: reading ${name}`,
    brokenRule: ({ rule, service, error }: { rule: string; service: string; error: string }) =>
      `Rule ${rule} failed on service ${service} and was left out: ${error}`,
    fill: ({ keys }: { keys: readonly string[] }) => `Fill in ${keys.join(', ')}`,
    failed: ({ file }: { file: string }) =>
      `${file}: a reader of ours failed here, so it was read in part; please report it`,
    'too-slow': ({ file }: { file: string }) => `${file}: took too much work to read, so it was read in part`,
    'too-many': ({ file }: { file: string }) =>
      `${file}: holds more than anybody writes by hand, so it was read in part`,
    packUnreadable: ({ source }: { source: string }) => `${source}: no file there that can be read`,
    packUndigested: ({ source }: { source: string }) =>
      `${source}: no digest can be made here to check it by, as the page is not a secure one`,
    ownLaw: ({ law }: { law: string }) => `The law that this version brings is used, read up to ${law}.`,
    nothingToDeclare: () => 'No service without a declaration was found here.',
  },
  {
    scanning: ({ name }) => `GenAI Measures：正在读取 ${name}`,
    brokenRule: ({ rule, service, error }) => `规则 ${rule} 在服务 ${service} 上运行失败，已跳过：${error}`,
    fill: ({ keys }) => `填写 ${keys.join('、')}`,
    failed: ({ file }) => `${file}：我们的一个读取程序在此出错，只读取了部分内容；请反馈给我们`,
    'too-slow': ({ file }) => `${file}：读取所需的工作量过大，只读取了部分内容`,
    'too-many': ({ file }) => `${file}：内容之多不像手写，只读取了部分内容`,
    packUnreadable: ({ source }) => `${source}：该处没有可读取的文件`,
    packUndigested: ({ source }) => `${source}：当前页面不是安全环境，无法计算摘要以核对`,
    ownLaw: ({ law }) => `现采用本版本自带的法规数据，截至 ${law}。`,
    nothingToDeclare: () => '此处没有尚未声明的服务。',
  },
)
