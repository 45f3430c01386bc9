// Writes docs/law/changes.md in both languages from server/data/law-news.tsv. `--check` writes nothing and fails when one is stale.
import path from 'node:path'
import { readTable } from './data/table.mjs'
import { keep } from './support/keep.mjs'
import { ROOT } from './support/root.mjs'

const WRITTEN = '<!-- Written by scripts/generate-law-news.mjs: do not edit. -->'

const WORDS = {
  en: {
    suffix: '',
    cells: 'en',
    title: 'What changed, and what it means for you',
    about: asOf =>
      `Newest first, up to ${asOf}. What is not here may still have happened: nothing that CAC issued in October or November 2026 was seen. Drafts bind nobody. Not legal advice.`,
    also: '`genai-measures law --changes DAY` lists the duties that began or changed after a day. [All texts](README.md)',
    states: {
      'in-force': 'in force',
      issued: 'issued',
      draft: 'draft, not in force',
      guidance: 'guidance',
      enforcement: 'enforcement',
      plan: 'plan',
    },
    means: 'For you',
    confidence: degree => `Confidence: ${degree}`,
    colon: ': ',
    degrees: { high: 'high', medium: 'medium', low: 'low' },
  },
  'zh-CN': {
    suffix: '.zh-CN',
    cells: 'zh',
    title: '有哪些变化，对你意味着什么',
    about: asOf =>
      `由新到旧，截至 ${asOf}。未列出的不等于没有发生：2026年10月、11月国家网信办发布的文件均未见到。草案不产生义务。不构成法律意见。`,
    also: '`genai-measures law --changes 日期` 列出该日之后生效或变化的义务。[全部文件](README.zh-CN.md)',
    states: {
      'in-force': '已施行',
      issued: '已印发',
      draft: '草案，未施行',
      guidance: '指导性文件',
      enforcement: '执法',
      plan: '计划',
    },
    means: '对你而言',
    confidence: degree => `可信度：${degree}`,
    colon: '：',
    degrees: { high: '高', medium: '中', low: '低' },
  },
}

const { asOf, rows } = readTable(path.join(ROOT, 'server/data/law-news.tsv'))

function page(w) {
  return [WRITTEN, `# ${w.title}`, '', w.about(asOf), '', w.also, '', ...rows.flatMap(row => entry(row, w))].join('\n')
}

function entry(row, w) {
  const cell = stem => row[`${stem}_${w.cells}`]
  const facts = [w.confidence(w.degrees[row.confidence]), ...(row.urls === '-' ? [] : row.urls.split(' '))]
  return [
    `## ${row.day} · ${w.states[row.state]} · ${cell('title')}`,
    '',
    cell('what'),
    '',
    `**${w.means}**${w.colon}${cell('means')}`,
    '',
    facts.join(' · '),
    '',
  ]
}

keep(Object.values(WORDS).map(w => [`docs/law/changes${w.suffix}.md`, page(w)]))
