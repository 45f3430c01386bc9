import { bothLanguages, CONFIDENCE, isDay, oneOf, reporter, unique } from './report.mjs'

/** The map of articles: every instrument stands on it, each article once, and says what a repository can show of it. */
export function articles({ articles: table, 'article-words': words, instruments }, problems) {
  const say = reporter('articles', problems)
  const keys = new Set(instruments.rows.map(row => row.key))
  const known = new Set(words.rows.map(row => row.key))
  unique(table, row => `${row.instrument} ${row.article}`, say)
  for (const row of table.rows) {
    if (!keys.has(row.instrument)) say(row, `unknown instrument ${row.instrument}`)
    if (!/^(-|other|\d+(\.\d+)*|Annex [A-Z])$/.test(row.article)) say(row, `${row.article} is no article`)
    bothLanguages(row, 'subject_', say)
    oneOf(row, 'shown', ['yes', 'partly', 'no'], say)
    oneOf(row, 'confidence', CONFIDENCE, say)
    if (row.show_en.startsWith('=')) {
      if (row.show_zh !== row.show_en || !known.has(row.show_en.slice(1))) say(row, `unknown words ${row.show_en}`)
    } else bothLanguages(row, 'show_', say)
    if (!known.has(row.read)) say(row, `unknown words ${row.read}`)
    if (row.read === 'recalled' && row.confidence === 'high') say(row, 'recalled, and yet of high confidence')
  }
  const mapped = new Set(table.rows.map(row => row.instrument))
  for (const key of keys) if (!mapped.has(key)) problems.push(`articles.tsv: ${key} is not on the map`)
}

/** News has a day, a state, and both languages; a draft says that it binds nobody. */
export function news({ 'law-news': table }, problems) {
  const say = reporter('law-news', problems)
  unique(table, row => `${row.day} ${row.title_en}`, say)
  table.rows.forEach((row, i) => {
    if (!isDay(row.day)) say(row, `${row.day} is no ISO day`)
    if (i > 0 && row.day > table.rows[i - 1].day) say(row, 'newer than the line above')
    oneOf(row, 'state', ['in-force', 'issued', 'draft', 'guidance', 'enforcement', 'plan'], say)
    oneOf(row, 'confidence', CONFIDENCE, say)
    for (const stem of ['title_', 'what_', 'means_']) bothLanguages(row, stem, say)
    if (row.state === 'draft' && !(row.means_en.startsWith('Draft: ') && row.means_zh.startsWith('草案')))
      say(row, 'a draft that does not say so')
  })
}
