import { defineMessages } from '../core/locale/messages.ts'

/** What is said around a question at a terminal. */
export const askingMessages = defineMessages(
  {
    number: ({ most }: { most: number }) => `1–${most}, Enter leaves it open:`,
    again: ({ most }: { most: number }) => `a number from 1 to ${most}, or Enter`,
  },
  {
    number: ({ most }) => `请输入 1–${most}，直接回车表示暂不回答：`,
    again: ({ most }) => `请输入 1 到 ${most} 的数字，或直接回车`,
  },
)
