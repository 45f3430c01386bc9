import { defineMessages } from '../locale/messages.ts'

/** What is said around an assessment. */
export const assessMessages = defineMessages(
  {
    title: () => 'Which duties would this service carry?',
    intro: () =>
      'Ten questions, no code. Leave open what you do not know; the answers become genai-measures.yaml, and nothing leaves this machine.',
    name: () => 'Name of the service',
    open: () => 'not known yet',
    show: () => 'Show the duties',
    write: () => 'Write genai-measures.yaml',
    summary: ({ service, bound, open, free }: { service: string; bound: number; open: number; free: number }) =>
      `${service}: ${bound} duties bind it or may bind it, ${open} of them stand open; ${free} do not bind it.`,
    none: ({ service }: { service: string }) => `${service}: by these answers the Interim Measures ask nothing of it.`,
    unsaid: ({ service }: { service: string }) =>
      `${service}: nothing can be said yet. Answer first whom it is offered to, and where they are.`,
    written: ({ path }: { path: string }) => `${path} written; the fields left open are for a person to fill`,
    notAdvice: () => 'By what was answered alone; not legal advice.',
    words: () => 'Enter leaves it open:',
    several: ({ most }: { most: number }) => `numbers from 1 to ${most}, Enter leaves it open:`,
    notAsked: () => 'assess asks in a terminal; elsewhere give --answers FILE',
    badAnswers: ({ path }: { path: string }) => `${path}: neither JSON nor YAML with answers`,
    badAnswer: ({ id, value, allowed }: { id: string; value: string; allowed: string }) =>
      `${id}: ${value}: expected ${allowed}`,
  },
  {
    title: () => '这个服务会涉及哪些义务？',
    intro: () => '十个问题，无需代码。不清楚的可以不答；答案会成为 genai-measures.yaml，任何内容都不会离开本机。',
    name: () => '服务名称',
    open: () => '尚不清楚',
    show: () => '查看义务',
    write: () => '写出 genai-measures.yaml',
    summary: ({ service, bound, open, free }) =>
      `${service}：适用或可能适用的义务 ${bound} 项，其中待处理 ${open} 项；不涉及 ${free} 项。`,
    none: ({ service }) => `${service}：按这些答案，不涉及《暂行办法》的义务。`,
    unsaid: ({ service }) => `${service}：尚无法判断。请先回答面向谁提供、用户在哪里。`,
    written: ({ path }) => `已写出 ${path}；留空的字段待人填写`,
    notAdvice: () => '仅依据所作回答；不构成法律意见。',
    words: () => '直接回车表示暂不回答：',
    several: ({ most }) => `请输入 1 到 ${most} 的数字，可多个，直接回车表示暂不回答：`,
    notAsked: () => 'assess 在终端中提问；其他情况请给出 --answers 文件',
    badAnswers: ({ path }) => `${path}：不是含有答案的 JSON 或 YAML`,
    badAnswer: ({ id, value, allowed }) => `${id}：${value}：应为 ${allowed}`,
  },
)
