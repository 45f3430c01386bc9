import { defineMessages } from '../locale/messages.ts'
import { spaced } from '../locale/spaced.ts'
import type { AudienceHint, EvidenceDetails } from '../evidence/details.ts'
import type { Exposure } from '../evidence/vocabulary.ts'
import { wayName } from './way-names.ts'

const HINT_EN: Readonly<Record<AudienceHint, string>> = {
  'chinese-interface': 'the interface is in Chinese',
  'chinese-docs': 'the documents are in Chinese',
  'html-lang': 'a page states its language',
  'icp-number': 'an ICP filing number is shown',
  'cn-domain': 'a .cn domain is used',
  'mainland-storefront': 'a mainland app store is targeted',
  'mainland-payment': 'a mainland payment service is used',
  'mainland-sms': 'a mainland SMS service is used',
  'mainland-login': 'a mainland login or messaging platform is used',
  'mainland-cloud': 'a mainland cloud region is used',
  'wechat-project': 'it is a WeChat project',
  'mainland-phone': 'mainland phone numbers are asked for',
  'foreign-payment': 'a payment service outside the mainland is used',
  'foreign-login': 'a login service outside the mainland is used',
  'geo-block': 'mainland visitors are kept out',
}

const HINT_ZH: Readonly<Record<AudienceHint, string>> = {
  'chinese-interface': '界面为中文',
  'chinese-docs': '文档为中文',
  'html-lang': '页面声明了语言',
  'icp-number': '展示了 ICP 备案号',
  'cn-domain': '使用 .cn 域名',
  'mainland-storefront': '面向境内应用商店',
  'mainland-payment': '接入境内支付',
  'mainland-sms': '接入境内短信服务',
  'mainland-login': '接入境内登录或消息平台',
  'mainland-cloud': '使用境内云区域',
  'wechat-project': '是微信项目',
  'mainland-phone': '收集境内手机号',
  'foreign-payment': '接入境外支付',
  'foreign-login': '接入境外登录服务',
  'geo-block': '拦截境内访问',
}

type Barrier = EvidenceDetails['access-control']['what']

const BARRIER_EN: Readonly<Record<Barrier, (seen: string) => string>> = {
  authentication: seen => `${seen} asks for a sign-in or a key`,
  'internal-network': seen => `${seen} is reached from a private network only`,
  'admin-only': seen => `${seen} is for administrators`,
  loopback: seen => `${seen} lets only the same machine in`,
}

const BARRIER_ZH: Readonly<Record<Barrier, (seen: string) => string>> = {
  authentication: seen => `${seen} 要求登录或出示密钥`,
  'internal-network': seen => `${seen} 只能从内网访问`,
  'admin-only': seen => `${seen} 仅供管理员使用`,
  loopback: seen => `${seen} 只允许本机访问`,
}

/** Why a service is held public, internal or unknown, and where its users are: one checkable sentence each. */
export const scopeMessages = defineMessages(
  {
    offers: ({ exposure, seen }: { exposure: Exposure; seen: string }) =>
      `${seen} offers it through ${wayName(exposure, seen).en}`,
    onlyCli: () => 'only a command line was seen, nothing that others reach',
    noExposure: () => 'nothing was seen that offers it to anyone',
    kept: ({ what, seen }: { what: Barrier; seen: string }) => BARRIER_EN[what](seen),
    stated: ({ file }: { file: string }) => `${file} states it`,
    hint: ({ what, seen }: { what: AudienceHint; seen: string }) => `${HINT_EN[what]} (${seen})`,
    noHint: () => 'nothing says where its users are',
    library: () =>
      'it is there for others to build on or to run; the duties fall on whoever offers a service with it (Interim Measures Art 22(2))',
  },
  {
    offers: ({ exposure, seen }) => `${seen} ${spaced('通过', wayName(exposure, seen)['zh-CN'], '对外提供')}`,
    onlyCli: () => '只发现命令行，没有供他人访问的入口',
    noExposure: () => '未发现任何对外提供的入口',
    kept: ({ what, seen }) => BARRIER_ZH[what](seen),
    stated: ({ file }) => `${file} 中已声明`,
    hint: ({ what, seen }) => `${HINT_ZH[what]}（${seen}）`,
    noHint: () => '没有迹象表明用户在何处',
    library: () =>
      '这是供他人二次开发或自行部署的库或引擎；义务由使用它提供服务的一方承担（《暂行办法》第二十二条第（二）项）',
  },
)
