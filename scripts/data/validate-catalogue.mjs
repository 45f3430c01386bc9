import { intersect, rank } from './globs.mjs'
import { CONFIDENCE, bothLanguages, groupBy, list, oneOf, reporter, unique } from './report.mjs'

const MODALITIES = new Set(['text', 'image', 'audio', 'video'])
const ECOSYSTEMS = [
  'npm',
  'pypi',
  'golang',
  'maven',
  'nuget',
  'cargo',
  'gem',
  'composer',
  'pub',
  'cocoapods',
  'swift',
  'conda',
  'docker',
  'hex',
  'conan',
  'unity',
]
const PURPOSES = [
  'generation',
  'embedding',
  'recognition',
  'ranking',
  'training',
  'orchestration',
  'chat-ui',
  'observability',
  'moderation',
  'label-writer',
  'crawler',
  'annotation',
  'evaluation',
]
const EXPOSURES = [
  'web-ui',
  'http-api',
  'bot',
  'mobile',
  'mini-program',
  'desktop',
  'browser-extension',
  'demo-ui',
  'cli',
]

export function validateCatalogue(tables) {
  const problems = []
  providers(tables, problems)
  packages(tables, problems)
  frameworks(tables, problems)
  hosts(tables, problems)
  interfaces(tables, problems)
  credentials(tables, problems)
  models(tables, problems)
  datasets(tables, problems)
  recognisable(tables, problems)
  return problems
}

function generates(row, say) {
  for (const modality of list(row.generates)) if (!MODALITIES.has(modality)) say(row, `${modality} is no modality`)
}

const slugs = tables => new Set([...tables.providers.rows.map(row => row.slug), '-'])

/**
 * Two patterns that one text can match, of equal rank and with different answers: nobody could say which wins.
 * Among patterns that begin with `*` the earlier line does, as the table says.
 */
function noTies(entries, name, problems) {
  const anchored = entries.filter(entry => !entry.pattern.startsWith('*'))
  for (const group of groupBy(anchored, entry => rank(entry.pattern)).values()) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) {
        if (a.answer === b.answer || !intersect(a.pattern, b.pattern)) continue
        problems.push(`${name}.tsv:${b.line}: ${b.pattern} overlaps ${a.pattern} of line ${a.line} and neither wins`)
      }
    })
  }
}

function providers({ providers: table }, problems) {
  const say = reporter('providers', problems)
  unique(table, row => row.slug, say)
  const known = new Set(table.rows.map(row => row.slug))
  for (const row of table.rows) {
    if (row.name_en === '-' || row.name_zh === '-') say(row, 'a name stands in one language only')
    oneOf(row, 'jurisdiction', ['mainland', 'offshore', 'international-endpoint', 'local', 'unknown'], say)
    oneOf(row, 'access', ['hosted-api', 'self-hosted'], say)
    oneOf(row, 'offered', ['yes', 'no', 'unknown'], say)
    oneOf(row, 'confidence', CONFIDENCE, say)
    if (row.report !== '-' && !known.has(row.report)) say(row, `unknown report slug ${row.report}`)
    if (row.jurisdiction === 'international-endpoint' && row.report === '-')
      say(row, 'an international endpoint needs a report slug')
    generates(row, say)
  }
}

function packages(tables, problems) {
  const say = reporter('packages', problems)
  const known = slugs(tables)
  unique(tables.packages, row => `${row.ecosystem} ${plain(row)}`, say)
  for (const row of tables.packages.rows) {
    oneOf(row, 'ecosystem', ECOSYSTEMS, say)
    oneOf(row, 'purpose', PURPOSES, say)
    if (!known.has(row.provider)) say(row, `unknown provider ${row.provider}`)
    if ((row.purpose === 'generation') !== (row.generates !== '-')) say(row, 'purpose and generates do not agree')
    for (const flag of list(row.flags))
      if (!['other-hosts', 'self-hosted'].includes(flag)) say(row, `unknown flag ${flag}`)
    generates(row, say)
  }
  const patterns = tables.packages.rows.filter(row => row.name.includes('*'))
  for (const [ecosystem, rows] of groupBy(patterns, row => row.ecosystem)) {
    noTies(
      rows.map(row => ({ pattern: row.name, answer: row.line, line: row.line })),
      `packages (${ecosystem})`,
      problems,
    )
  }
}

const plain = row =>
  row.ecosystem === 'pypi' ? row.name.toLowerCase().replace(/[-_.]+/g, '-') : row.name.toLowerCase()

function frameworks({ frameworks: table }, problems) {
  const say = reporter('frameworks', problems)
  unique(table, row => `${row.ecosystem} ${plain(row)}`, say)
  for (const row of table.rows) {
    oneOf(row, 'ecosystem', ECOSYSTEMS, say)
    oneOf(row, 'exposure', EXPOSURES, say)
    oneOf(row, 'strength', ['strong', 'weak'], say)
  }
}

function hosts(tables, problems) {
  const say = reporter('hosts', problems)
  const known = slugs(tables)
  unique(tables.hosts, row => row.host.toLowerCase(), say)
  for (const row of tables.hosts.rows) {
    if (!known.has(row.endpoint)) say(row, `unknown provider ${row.endpoint}`)
    if (!/^[a-z0-9*.-]+(:\d+)?(\/[\w*./-]*)?$/i.test(row.host)) say(row, `${row.host} is no host`)
    generates(row, say)
  }
  const patterns = tables.hosts.rows.filter(row => /[*/]/.test(row.host))
  noTies(
    patterns.map(row => ({ pattern: row.host, answer: `${row.endpoint} ${row.generates}`, line: row.line })),
    'hosts',
    problems,
  )
}

function interfaces(tables, problems) {
  const say = reporter('interfaces', problems)
  const filed = new Set(tables['provider-filings'].rows.map(row => `${row.provider} ${row.number}`))
  unique(tables.interfaces, row => `${row.base_url} for ${row.modality}`, say)
  for (const row of tables.interfaces.rows) {
    if (!filed.has(`${row.provider} ${row.number}`)) say(row, `${row.number} is no listed service of ${row.provider}`)
    if (!/^https:\/\/[a-z0-9.-]+(\/[\w.-]+)*$/.test(row.base_url)) say(row, `${row.base_url} is no base URL`)
    oneOf(row, 'protocol', ['openai', 'anthropic', 'native'], say)
    oneOf(row, 'modality', [...MODALITIES], say)
    oneOf(row, 'confidence', CONFIDENCE, say)
  }
}

function credentials(tables, problems) {
  const say = reporter('credentials', problems)
  const known = slugs(tables)
  unique(tables.credentials, row => row.name, say)
  for (const row of tables.credentials.rows) {
    if (!known.has(row.provider)) say(row, `unknown provider ${row.provider}`)
    if (!/^[A-Z0-9]+(_[A-Z0-9]+)*$/.test(row.name)) say(row, `${row.name} is no name in upper case`)
    oneOf(row, 'how', ['stem', 'api-stem', 'exact'], say)
    oneOf(row, 'what', row.how === 'exact' ? ['key', 'endpoint', 'model'] : ['-'], say)
  }
}

function models(tables, problems) {
  const say = reporter('models', problems)
  const known = slugs(tables)
  const listed = new Set(tables['filed-services'].rows.map(row => row.number))
  const entries = tables.models.rows.flatMap(row =>
    list(row.pattern).map(pattern => ({ pattern, answer: row.family, line: row.line })),
  )
  for (const row of tables.models.rows) {
    if (!known.has(row.provider)) say(row, `unknown provider ${row.provider}`)
    oneOf(row, 'kind', ['generation', 'embedding', 'ranking', 'recognition', 'moderation', 'other'], say)
    oneOf(row, 'commercial', ['yes', 'conditional', 'no', 'unknown'], say)
    oneOf(row, 'offshore', ['yes', 'no'], say)
    oneOf(row, 'confidence', CONFIDENCE, say)
    bothLanguages(row, 'conditions_', say)
    if (row.kind !== 'generation' && row.generates !== '-') say(row, `${row.kind} generates nothing`)
    for (const number of list(row.filed))
      if (number !== 'none' && !listed.has(number)) say(row, `${number} is not in filed-services.tsv`)
    generates(row, say)
  }
  noTies(
    entries.filter(entry => entry.pattern.includes('/')),
    'models',
    problems,
  )
  noTies(
    entries.filter(entry => !entry.pattern.includes('/')),
    'models',
    problems,
  )
}

function datasets({ datasets: table }, problems) {
  const say = reporter('datasets', problems)
  for (const row of table.rows) {
    oneOf(row, 'risk', ['H', 'M', 'L'], say)
    oneOf(row, 'denied', ['yes', 'no'], say)
    oneOf(row, 'confidence', CONFIDENCE, say)
    if (row.issue_en === '-' || row.issue_zh === '-') say(row, 'the issue stands in one language only')
  }
  unique(
    { rows: table.rows.flatMap(row => list(row.pattern).map(pattern => ({ ...row, pattern }))) },
    row => row.pattern.toLowerCase(),
    say,
  )
}

/** Every provider can be recognised by a host, a name, a package or a model id: one it serves, or its vendor's open weights. */
function recognisable(tables, problems) {
  const seen = new Set([
    ...tables.hosts.rows.map(row => row.endpoint),
    ...tables.credentials.rows.map(row => row.provider),
    ...tables.models.rows.map(row => row.provider),
    ...tables.packages.rows.map(row => row.provider),
  ])
  const filed = new Set(tables.models.rows.flatMap(row => list(row.filed)))
  for (const row of tables['provider-filings'].rows) if (filed.has(row.number)) seen.add(row.provider)
  const vendors = new Set(tables.models.rows.map(row => row.vendor))
  const say = reporter('providers', problems)
  for (const row of tables.providers.rows) {
    const weights = row.access === 'self-hosted' && vendors.has(row.vendor)
    if (!seen.has(row.slug) && !weights) say(row, `nothing recognises ${row.slug}`)
  }
}
