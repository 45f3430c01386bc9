import { licenceInWords } from '../../catalogue/licence-words.ts'
import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Restricted {
  readonly seen: Sight
  readonly name: string
  readonly terms: string
  readonly issue?: { readonly en: string; readonly 'zh-CN': string }
}

export const messages = defineMessages(
  {
    title: () => 'Training data is licensed for non-commercial or research use only',
    catalogued: ({ seen, name, terms, issue }: Restricted) =>
      `Terms of ${name} exclude commercial use: ${seenEn(seen)} (${terms}). ${issue ? `${issue.en}. ` : ''}The Interim Measures (Art 7) bar infringing others' intellectual property in training; use another set, or hold a licence for your use and record it under data_sources. Check the data set's own page.`,
    stated: ({ seen, name }: Restricted) =>
      `The recorded licence of ${name} excludes commercial use: ${seen.value}. The Interim Measures (Art 7) bar infringing others' intellectual property in training; use another set, or record the agreement that allows your use as contract_ref.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} has such terms too`,
  },
  {
    title: () => '训练数据的许可证仅限非商用或研究',
    catalogued: ({ seen, name, terms, issue }) =>
      `${name} 的条款不允许商业使用：${seenZh(seen)}（${licenceInWords(terms, 'zh-CN')}）。${issue ? `${issue['zh-CN']}。` : ''}依《暂行办法》第七条，训练数据不得侵害他人知识产权；请更换数据集，或取得相应授权并在 data_sources 中记录。请以数据集页面为准。`,
    stated: ({ seen, name }) =>
      `${name} 所记录的许可证不允许商业使用：${seen.value}。依《暂行办法》第七条，训练数据不得侵害他人知识产权；请更换数据集，或在 contract_ref 中记录允许该用途的协议。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 也有此类条款`,
  },
)
