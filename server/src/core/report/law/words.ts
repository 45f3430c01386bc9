import { type Article, articlesOf } from '../../law/articles.ts'
import { articleIn } from '../../law/citation.ts'
import type { Instrument } from '../../law/law.ts'
import { defineMessages, type Language } from '../../locale/messages.ts'

/** What the map of the law says around its tables, in the terminal and on its pages. */
export const lawMessages = defineMessages(
  {
    title: () => 'The law, article by article',
    about: () =>
      'What each text says, in our own words; what a repository can show of it; which duties and rules of this tool look at it, and why others do not. Not official text, and not legal advice.',
    instrument: () => 'Text',
    article: () => 'Article',
    subject: () => 'About',
    shown: () => 'Shown by a repository',
    looks: () => 'Duties and rules',
    read: () => 'How read',
    key: () => 'Key',
    inForce: () => 'In force since',
    issuer: () => 'Issued by',
    force: () => 'Force',
    sources: () => 'Published at',
    note: () => 'Note',
    none: () => 'no day',
    yes: () => 'yes',
    partly: () => 'partly',
    no: () => 'no',
    noDuty: () => 'no duty of this tool rests on it',
    noRule: ({ why }: { why: string }) => (why ? `no rule: ${why}` : 'no rule looks at it'),
    labelCheck: () => 'genai-measures label check',
    count: ({ shown, of }: { shown: number; of: number }) => `${shown} of ${of} places shown, wholly or in part`,
    confidence: ({ degree }: { degree: string }) => `confidence: ${degree}`,
    whole: () => 'the whole text',
    unnumbered: () => 'a clause without a number here',
    rest: () => 'the rest',
    news: () => 'What changed, and what it means for you',
    back: () => 'All texts',
    colon: () => ': ',
    stop: () => '.',
    joint: () => '; ',
    comma: () => ', ',
    unknown: ({ asked }: { asked: string }) =>
      `${asked}: not on the map; genai-measures law lists the texts, genai-measures law MEAS the articles of one`,
    changesTitle: ({ since }: { since: string }) => `Duties that came into force or changed after ${since}`,
    noChanges: ({ since }: { since: string }) =>
      `No duty that is known here came into force or changed after ${since}.`,
    came: () => 'in force',
    detailed: () => 'details in force',
    newText: () => 'a text it rests on came into force',
    changesEnd: ({ asOf, pack }: { asOf: string; pack: string }) =>
      `The law was read up to ${asOf}${pack}; later changes are not known here.`,
  },
  {
    title: () => '法规逐条对照',
    about: () =>
      '各条内容（以自己的话概括）、仓库能说明其中哪些、本工具哪些义务和规则与之对应、未对应的为何未对应。非官方文本，不构成法律意见。',
    instrument: () => '文件',
    article: () => '条款',
    subject: () => '内容',
    shown: () => '仓库能否说明',
    looks: () => '对应的义务和规则',
    read: () => '阅读方式',
    key: () => '代号',
    inForce: () => '施行日期',
    issuer: () => '发布机关',
    force: () => '效力',
    sources: () => '发布地址',
    note: () => '说明',
    none: () => '无日期',
    yes: () => '能',
    partly: () => '部分',
    no: () => '不能',
    noDuty: () => '本工具没有与之对应的义务',
    noRule: ({ why }) => (why ? `无规则：${why.replace(/。$/, '')}` : '没有规则检查'),
    labelCheck: () => 'genai-measures label check',
    count: ({ shown, of }) => `${of} 处中有 ${shown} 处能全部或部分说明`,
    confidence: ({ degree }) => `可信度：${DEGREES[degree] ?? degree}`,
    whole: () => '全文',
    unnumbered: () => '未标编号的条款',
    rest: () => '其余',
    news: () => '有哪些变化，对你意味着什么',
    back: () => '全部文件',
    colon: () => '：',
    stop: () => '。',
    joint: () => '；',
    comma: () => '、',
    unknown: ({ asked }) =>
      `${asked}：对照表中没有；genai-measures law 列出各文件，genai-measures law MEAS 列出其中一份的条款`,
    changesTitle: ({ since }) => `${since} 之后生效或变化的义务`,
    noChanges: ({ since }) => `${since} 之后没有已知的义务生效或变化。`,
    came: () => '生效',
    detailed: () => '具体要求生效',
    newText: () => '所依据的文件生效',
    changesEnd: ({ asOf, pack }) => `法规阅读截至 ${asOf}${pack}；此后的变化未收录。`,
  },
)

const DEGREES: Readonly<Record<string, string>> = { high: '高', medium: '中', low: '低' }

/** An article as a heading names it: `Art 12`, 第十二条; `clause 5.1`, 第5.1条. */
export function articleName({ article, instrument }: Article, language: Language): string {
  const t = lawMessages[language]
  if (article === '') return articlesOf(instrument).length > 1 ? t.unnumbered() : t.whole()
  if (article === 'other') return t.rest()
  if (!isNumbered(instrument)) return articleIn(article)[language]
  return articleIn(`Art ${article}`)[language]
}

/** Laws number articles throughout; standards have clauses and annexes. */
function isNumbered(instrument: string): boolean {
  return !/^(?:GB|G\d|T\d|PG-)/.test(instrument)
}

/** How many places of an instrument a repository can show. */
export function countOf({ key }: Instrument, language: Language): string {
  const all = articlesOf(key)
  return lawMessages[language].count({ shown: all.filter(one => one.shown !== 'no').length, of: all.length })
}
