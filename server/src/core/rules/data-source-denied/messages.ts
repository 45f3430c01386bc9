import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Denied {
  readonly seen: Sight
  readonly name: string
  readonly issue: { readonly en: string; readonly 'zh-CN': string }
}

export const messages = defineMessages(
  {
    title: () => 'A data set is used whose own history speaks against it',
    denied: ({ seen, name, issue }: Denied) =>
      `The history of ${name} speaks against training on it: ${seenEn(seen)}. ${issue.en}. Training data must come from lawful sources and not infringe others' rights (Interim Measures Art 7); use another set, or record under data_sources why this copy is different.`,
  },
  {
    title: () => '使用了来历存在问题的数据集',
    denied: ({ seen, name, issue }) =>
      `${name} 的来历不适合用于训练：${seenZh(seen)}。${issue['zh-CN']}。训练数据须来源合法且不侵害他人权利（《暂行办法》第七条）；请更换数据集，或在 data_sources 中记录该副本有何不同。`,
  },
)
