import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Denied {
  readonly seen: Sight
  readonly name: string
  readonly issue: { readonly en: string; readonly 'zh-CN': string }
}

export const messages = defineMessages(
  {
    title: () => 'A data set is used whose origin is publicly disputed',
    denied: ({ seen, name, issue }: Denied) =>
      `The origin of ${name} is publicly disputed: ${seenEn(seen)}. ${issue.en}. The Interim Measures (Art 7) require lawful sources and bar infringing others' rights; use another set, or record under data_sources why this copy is different.`,
  },
  {
    title: () => '使用了来源存在公开争议的数据集',
    denied: ({ seen, name, issue }) =>
      `${name} 的来源存在公开争议：${seenZh(seen)}。${issue['zh-CN']}。依《暂行办法》第七条，训练数据应当来源合法，不得侵害他人权利；请更换数据集，或在 data_sources 中记录该副本有何不同。`,
  },
)
