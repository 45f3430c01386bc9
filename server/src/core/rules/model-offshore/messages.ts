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
      `A service for the mainland public calls an offshore model: ${seenEn(seen)} (${someEn(names.en)}). Offshore services that do not meet the rules can be blocked (Interim Measures Art 20), and registration presumes a filed mainland model (Art 17); call a filed mainland service, or write territory: outside-mainland if no users are in the mainland. Whether a filing can rest on a foreign base model is not confirmed by an official text.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} is offshore too`,
  },
  {
    title: () => '面向境内公众的服务使用境外模型',
    offshore: ({ seen, names }) =>
      `面向境内公众的服务调用境外模型：${seenZh(seen)}（${someZh(names.zh)}）。境外服务不符合规定的，可被采取技术等措施处置（《暂行办法》第二十条）；登记以调用已备案的境内模型为前提（第十七条）。请改为调用已备案的境内服务，或在没有境内用户时声明 territory: outside-mainland。境外基础模型能否用于备案，未见官方文本确认。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 也是境外服务`,
  },
)
