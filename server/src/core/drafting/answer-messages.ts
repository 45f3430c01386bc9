import { defineMessages } from '../locale/messages.ts'

/** The question of scope and its answers, as they stand above a line and in the lightbulb. */
export const answerMessages = defineMessages(
  {
    question: ({ service }: { service: string }) => `${service}: who is it for?`,
    mainland: () => 'Public in the mainland',
    elsewhere: () => 'Public elsewhere only',
    internal: () => 'Internal: our own use',
    library: () => 'A library or research: not offered',
  },
  {
    question: ({ service }) => `${service} 面向谁？`,
    mainland: () => '面向境内公众',
    elsewhere: () => '仅面向境外公众',
    internal: () => '仅内部使用',
    library: () => '程序库或研发，未对外提供',
  },
)
