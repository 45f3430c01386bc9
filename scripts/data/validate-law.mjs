import { articles, news } from './validate-articles.mjs'
import { CONFIDENCE, bothLanguages, isDay, list, oneOf, reporter, unique } from './report.mjs'

const FAMILIES = ['scope', 'filing', 'labeling', 'data-source', 'safety', 'user-rights']
const FORCES = ['binding', 'expected', 'platform', 'policy', 'draft', 'reading']
const FLAGS = new Set([
  'public',
  'always',
  'trains',
  'buildsOnModel',
  'outputsFiles',
  'exports',
  'publicOpinion',
  'registeredUsers',
  'companion',
  'miniProgram',
  'storeApp',
  'distributionPlatform',
  'annotates',
  'crawls',
  'trainsOnUserInput',
  'inFiling',
  'filedAlgorithm',
  'writesCode',
  'minorsData',
  'faceVoice',
  'government',
])
const URL_FORM = /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/[^\s]*)?$/i

export function validateLaw(tables) {
  const problems = []
  instruments(tables, problems)
  duties(tables, problems)
  dutyTexts(tables, problems)
  articles(tables, problems)
  news(tables, problems)
  filedServices(tables, problems)
  return problems
}

function instruments({ instruments: table }, problems) {
  const say = reporter('instruments', problems)
  unique(table, row => row.key, say)
  for (const row of table.rows) {
    for (const stem of ['title_', 'short_', 'issuer_']) {
      if (row[`${stem}en`] === '-' || row[`${stem}zh`] === '-') say(row, `${stem}en and ${stem}zh must be filled`)
    }
    bothLanguages(row, 'note_', say)
    oneOf(row, 'force', FORCES, say)
    oneOf(row, 'confidence', CONFIDENCE, say)
    if (row.in_force !== '-' && !isDay(row.in_force)) say(row, `in_force ${row.in_force} is no ISO day`)
    if (row.urls === '-' && row.note_en === '-') say(row, 'neither a URL nor a note that says why')
    if (row.urls !== '-')
      for (const url of row.urls.split(' ')) if (!URL_FORM.test(url)) say(row, `${url} is not a URL`)
  }
}

function duties({ duties: table, instruments, 'duty-bound': bound }, problems) {
  const say = reporter('duties', problems)
  const keys = new Set(instruments.rows.map(row => row.key))
  const who = new Set(bound.rows.map(row => row.key))
  unique(table, row => row.id, say)
  for (const row of table.rows) {
    if (!/^[a-z]+(-[a-z]+)*$/.test(row.id)) say(row, `${row.id} is not lower kebab`)
    oneOf(row, 'family', FAMILIES, say)
    oneOf(row, 'force', FORCES, say)
    oneOf(row, 'confidence', CONFIDENCE, say)
    oneOf(row, 'checkable', ['yes', 'no'], say)
    for (const one of list(row.basis))
      if (!keys.has(one.split(' ')[0])) say(row, `unknown instrument ${one.split(' ')[0]}`)
    if (row.in_force !== '-' && !isDay(row.in_force)) say(row, `in_force ${row.in_force} is no ISO day`)
    if (row.detail_from !== '-' && !(isDay(row.detail_from) && row.detail_from > row.in_force))
      say(row, `detail_from ${row.detail_from} is no ISO day after in_force`)
    if (!who.has(row.bound)) say(row, `unknown bound ${row.bound}`)
    for (const part of list(row.trigger)) {
      const [flag, value] = part.split('=')
      if (value === undefined ? !FLAGS.has(flag) : !['generates', 'modelOrigin'].includes(flag))
        say(row, `unknown trigger ${part}`)
    }
  }
}

/** Every duty has its text and what meets it in both languages; what is not high confidence says what is unconfirmed. */
function dutyTexts({ duties, 'duty-texts': table, 'duty-bound': bound }, problems) {
  const say = reporter('duty-texts', problems)
  const known = new Map(duties.rows.map(row => [row.id, row]))
  const texts = new Set(table.rows.map(row => `${row.duty} ${row.field}`))
  unique(table, row => `${row.duty} ${row.field}`, say)
  for (const row of [...table.rows, ...bound.rows]) {
    if (row.en === '-' || row.zh === '-')
      problems.push(`duty-texts.tsv:${row.line}: a text stands in one language only`)
    bothLanguages(row, '', say)
  }
  for (const row of table.rows) {
    if (!known.has(row.duty)) say(row, `unknown duty ${row.duty}`)
    oneOf(row, 'field', ['name', 'text', 'discharged', 'unconfirmed', 'check-note'], say)
  }
  for (const [id, duty] of known) {
    for (const field of ['name', 'text', 'discharged'])
      if (!texts.has(`${id} ${field}`)) problems.push(`duty-texts.tsv: ${id} has no ${field}`)
    if (duty.checkable === 'no' && !texts.has(`${id} check-note`))
      problems.push(`duty-texts.tsv: ${id} is not checkable and does not say why`)
    if (duty.confidence !== 'high' && !texts.has(`${id} unconfirmed`))
      problems.push(`duty-texts.tsv: ${id} is of ${duty.confidence} confidence and does not say what is unconfirmed`)
  }
}

function filedServices(
  { 'filed-services': table, 'provider-filings': filings, 'algorithm-filings': algorithms, providers },
  problems,
) {
  const say = reporter('filed-services', problems)
  unique(table, row => row.number.toLowerCase(), say)
  for (const row of table.rows) {
    oneOf(row, 'track', ['filing', 'on-device', 'registration'], say)
    if (!isDay(row.date)) say(row, `${row.date} is no ISO day`)
    if (/\d$/.test(row.number) && (row.track === 'registration') !== /S\d{4}$/.test(row.number))
      say(row, `${row.number} and track ${row.track} do not agree`)
  }
  const numbers = new Set(table.rows.map(row => row.number))
  const slugs = new Set(providers.rows.map(row => row.slug))
  const sayFiling = reporter('provider-filings', problems)
  for (const row of filings.rows) {
    if (!slugs.has(row.provider)) sayFiling(row, `unknown provider ${row.provider}`)
    if (!numbers.has(row.number)) sayFiling(row, `${row.number} is not in filed-services.tsv`)
  }
  const sayAlgorithm = reporter('algorithm-filings', problems)
  for (const row of algorithms.rows) {
    if (!slugs.has(row.provider)) sayAlgorithm(row, `unknown provider ${row.provider}`)
    if (!/^网信算备\d{21}号$/.test(row.number)) sayAlgorithm(row, `${row.number} is no algorithm filing number`)
  }
}
