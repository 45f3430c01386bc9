import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Drawn {
  readonly seen: Sight
}

export const messages = defineMessages(
  {
    title: () => 'A drawn label is smaller or shorter than the standard asks',
    small: ({ seen, percent }: Drawn & { percent: number }) =>
      `The drawn label is ${percent} % of the shortest side: ${seenEn(seen)}. GB 45438-2025 (5.2, 5.4) asks for text at least 5 % of the shortest side; make it larger, with some margin, since how height is measured is not defined.`,
    short: ({ seen, seconds }: Drawn & { seconds: number }) =>
      `The label in the video lasts ${seconds} s: ${seenEn(seen)}. GB 45438-2025 (5.4) asks for at least 2 s on the opening frame; show it longer.`,
  },
  {
    title: () => '绘制的标识小于或短于标准要求',
    small: ({ seen, percent }) =>
      `绘制的标识高度为最短边的 ${percent}%：${seenZh(seen)}。GB 45438-2025（5.2、5.4）要求文字高度不低于最短边的5%；请放大并留有余量，因为字高的量法没有定义。`,
    short: ({ seen, seconds }) =>
      `视频中的标识只显示 ${seconds} 秒：${seenZh(seen)}。GB 45438-2025（5.4）要求起始画面的标识持续不少于2秒；请延长。`,
  },
)
