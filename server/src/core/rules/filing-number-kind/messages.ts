import type { NumberKind } from '../../evidence/details.ts'
import { defineMessages } from '../../locale/messages.ts'
import { spaced } from '../../locale/spaced.ts'

interface Kind {
  readonly number: string
  readonly kind: NumberKind
}

const EN: Readonly<Record<NumberKind, string>> = {
  'algorithm-filing': 'an algorithm filing number',
  'service-filing': 'the filing number of a generative service',
  'service-registration': 'the registration number of a generative service',
  'icp-filing': 'an ICP filing number',
  'icp-licence': 'an ICP licence number',
  'police-filing': 'a public-security filing number',
  'social-credit-code': 'a social credit code',
  'provider-code': 'a provider code',
}
const ZH: Readonly<Record<NumberKind, string>> = {
  'algorithm-filing': '算法备案编号',
  'service-filing': '生成式人工智能服务备案号',
  'service-registration': '生成式人工智能服务上线编号',
  'icp-filing': 'ICP 备案号',
  'icp-licence': 'ICP 经营许可证号',
  'police-filing': '公安联网备案号',
  'social-credit-code': '统一社会信用代码',
  'provider-code': '服务提供者编码',
}

export const messages = defineMessages(
  {
    title: () => 'A number of another kind stands where a filing number belongs',
    otherKind: ({ number, kind }: Kind) =>
      `${number} is ${EN[kind]}, which stands for no other. The filings of a site, of an algorithm (Algorithm Provisions Art 24) and of a generative service (CAC notices) are separate, each with a number of its own; write it where it belongs and the right one here.`,
    otherTrack: ({ number, kind }: Kind) =>
      `${number} does not fit the stated track: it is ${EN[kind]}. Registration numbers carry S before the last four digits, filing numbers do not; correct the track or the number.`,
  },
  {
    title: () => '备案编号处填写了其他种类的编号',
    otherKind: ({ number, kind }) =>
      `${spaced(number, '是', ZH[kind])}，不能代替其他编号。网站备案、算法备案（《算法推荐规定》第二十四条）和生成式人工智能服务备案（国家网信办备案和登记公告）相互独立，各有编号；请移到相应字段，并在此填写正确的编号。`,
    otherTrack: ({ number, kind }) =>
      `${spaced(number, '与所声明的办理途径不符')}：${spaced('该编号是', ZH[kind])}。登记的上线编号后四位前有 S，备案号没有；请更正办理途径或编号。`,
  },
)
