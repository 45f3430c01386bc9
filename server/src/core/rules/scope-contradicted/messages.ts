import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Contradiction {
  readonly stated: string
  readonly seen: Sight
  readonly sign: Sign
}
export type Sign = 'icp' | 'storefront' | 'payment' | 'sms' | 'mini-program' | 'mobile' | 'number'

const SIGN_EN: Readonly<Record<Sign, string>> = {
  icp: 'an ICP filing number is shown',
  storefront: 'a mainland app store is targeted',
  payment: 'a mainland payment service is used',
  sms: 'a mainland SMS service is used',
  'mini-program': 'it is a mini-program',
  mobile: 'it ships as a mobile app',
  number: 'a filing number of a generative service is shown',
}
const SIGN_ZH: Readonly<Record<Sign, string>> = {
  icp: '展示了 ICP 备案号',
  storefront: '面向境内应用商店',
  payment: '接入境内支付',
  sms: '接入境内短信服务',
  'mini-program': '是小程序',
  mobile: '以移动应用形式发布',
  number: '展示了生成式人工智能服务的备案号或上线编号',
}
const STATED_ZH: Readonly<Record<string, string>> = {
  internal: '仅内部使用',
  research: '仅研发',
  'outside-mainland': '仅境外用户',
}

export const messages = defineMessages(
  {
    title: () => 'Evidence speaks against the stated audience or territory',
    contradicted: ({ stated, seen, sign }: Contradiction) =>
      `Stated as ${stated}, yet ${SIGN_EN[sign]}: ${seenEn(seen)}. The Interim Measures bind what is offered to the public in mainland China (Art 2), whatever is stated; correct the statement, or accept this finding with the reason.`,
    sign: ({ sign }: { sign: Sign }) => SIGN_EN[sign],
  },
  {
    title: () => '证据与所声明的服务对象或地域不一致',
    contradicted: ({ stated, seen, sign }) =>
      `声明为${STATED_ZH[stated] ?? stated}，但${SIGN_ZH[sign]}：${seenZh(seen)}。只要向境内公众提供服务，就适用《暂行办法》第二条；请更正声明，或说明理由后接受此项。`,
    sign: ({ sign }) => SIGN_ZH[sign],
  },
)
