import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Drawn {
  readonly seen: Sight
}

export const messages = defineMessages(
  {
    title: () => 'A drawn label is smaller or shorter than the standard requires',
    small: ({ seen, percent }: Drawn & { percent: number }) =>
      `The drawn label is ${percent} % of the shortest side: ${seenEn(seen)}. GB 45438-2025 (clauses 5.2 and 5.4) requires text at least 5 % of the shortest side; make it larger, with some margin, since how height is measured is not defined.`,
    short: ({ seen, seconds }: Drawn & { seconds: number }) =>
      `The label in the video lasts ${seconds} s: ${seenEn(seen)}. GB 45438-2025 (clause 5.4) requires at least 2 s on the opening frame; show it longer.`,
  },
  {
    title: () => '绘制的标识小于或短于标准规定',
    small: ({ seen, percent }) =>
      `绘制的标识高度为最短边的 ${percent}%：${seenZh(seen)}。依 GB 45438-2025 第5.2条、第5.4条，文字高度应当不低于最短边的5%；请放大并留有余量，因为字高的量法没有定义。`,
    short: ({ seen, seconds }) =>
      `视频中的标识只显示 ${seconds} 秒：${seenZh(seen)}。依 GB 45438-2025 第5.4条，起始画面的标识应当持续不少于2秒；请延长。`,
  },
)
