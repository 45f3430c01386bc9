import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight, someEn, someZh } from '../shared/wording.ts'

interface Offshore {
  readonly seen: Sight
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] }
}

export const messages = defineMessages(
  {
    title: () => 'A service for the mainland public runs on an offshore model',
    offshore: ({ seen, names }: Offshore) =>
      `A service for the mainland public calls an offshore model (${someEn(names.en)}): ${seenEn(seen)}. The Interim Measures (Art 20) have the regulator act on offshore services that do not follow the rules, by technical and other means; the CAC notices register apps that call a filed model, and an offshore model is on no list. Call a filed mainland service, or write territory: outside-mainland if no users are in the mainland. Whether a filing can rest on a foreign base model is unconfirmed.`,
    some: ({ seen, names }: Offshore) =>
      `A service for the mainland public calls, or can be set to, an offshore model (${someEn(names.en)}): ${seenEn(seen)}. The Interim Measures (Art 20) have the regulator act on offshore services that do not follow the rules, by technical and other means; the CAC notices register apps that call a filed model, and an offshore model is on no list. Call a filed mainland service, or write territory: outside-mainland if no users are in the mainland. Whether a filing can rest on a foreign base model is unconfirmed.`,
    named: ({ seen, names }: Offshore) =>
      `A service for the mainland public can be set to an offshore model (${someEn(names.en)}): ${seenEn(seen)}. The Interim Measures (Art 20) have the regulator act on offshore services that do not follow the rules, by technical and other means; the CAC notices register apps that call a filed model, and an offshore model is on no list. Offer filed mainland services instead, or write territory: outside-mainland if no users are in the mainland. Whether a filing can rest on a foreign base model is unconfirmed.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} is offshore too`,
  },
  {
    title: () => '面向境内公众的服务使用境外模型',
    offshore: ({ seen, names }) =>
      `面向境内公众的服务调用境外模型（${someZh(names.zh)}）：${seenZh(seen)}。依《暂行办法》第二十条，境外服务不符合规定的，由主管部门采取技术等措施处置；登记针对直接调用已备案模型的应用（国家网信办备案和登记公告），境外模型不在清单之内。请改为调用已备案的境内服务，或在没有境内用户时声明 territory: outside-mainland。境外基础模型能否用于备案，未确认。`,
    some: ({ seen, names }) =>
      `面向境内公众的服务调用或可设为使用境外模型（${someZh(names.zh)}）：${seenZh(seen)}。依《暂行办法》第二十条，境外服务不符合规定的，由主管部门采取技术等措施处置；登记针对直接调用已备案模型的应用（国家网信办备案和登记公告），境外模型不在清单之内。请改为调用已备案的境内服务，或在没有境内用户时声明 territory: outside-mainland。境外基础模型能否用于备案，未确认。`,
    named: ({ seen, names }) =>
      `面向境内公众的服务可设为使用境外模型（${someZh(names.zh)}）：${seenZh(seen)}。依《暂行办法》第二十条，境外服务不符合规定的，由主管部门采取技术等措施处置；登记针对直接调用已备案模型的应用（国家网信办备案和登记公告），境外模型不在清单之内。请改为提供已备案的境内服务，或在没有境内用户时声明 territory: outside-mainland。境外基础模型能否用于备案，未确认。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 也是境外服务`,
  },
)
