import { defineMessages, type Message, render } from '../../locale/messages.ts'
import { spaced } from '../../locale/spaced.ts'

interface Number_ {
  readonly number: string
}

export const messages = defineMessages(
  {
    title: () => 'A filing number is malformed',
    malformed: ({ number, problem }: Number_ & { problem: Message }) =>
      `This is not the form of a filing number (${render(problem, 'en')}): ${number}. Algorithm numbers are 网信算备 with 21 digits and 号; numbers of generative services are Region-Name-YYYYMMDDNNNN (early ones without the last four digits), with S before them for registration; compare it with the notice.`,
    unknown: ({ number }: Number_) =>
      `This is not the form of a filing number: ${number}. Algorithm numbers are 网信算备 with 21 digits and 号; numbers of generative services are Region-Name-YYYYMMDDNNNN (early ones without the last four digits), with S before them for registration; compare it with the notice.`,
    checkDigit: ({ number }: Number_) =>
      `The last digit of ${number} does not agree with the pattern of all numbers seen. The pattern was found by calculation and is unconfirmed; please compare the number once more.`,
  },
  {
    title: () => '备案编号格式有误',
    malformed: ({ number, problem }) =>
      `备案编号格式有误，${render(problem, 'zh-CN')}：${number}。算法备案编号为“网信算备”加21位数字加“号”；生成式人工智能服务编号为“地区-名称-YYYYMMDDNNNN”（早期编号没有后四位），登记的后四位前有 S。请与通知书核对。`,
    unknown: ({ number }) =>
      `不是备案编号的格式：${number}。算法备案编号为“网信算备”加21位数字加“号”；生成式人工智能服务编号为“地区-名称-YYYYMMDDNNNN”（早期编号没有后四位），登记的后四位前有 S。请与通知书核对。`,
    checkDigit: ({ number }) =>
      `${spaced(number, '的末位与已见全部编号的规律不符')}。该规律由计算得出，未确认；请再核对一次编号。`,
  },
)
