import { daysModule, filedListModule } from './filed-list.mjs'

/** The generated modules, as [path under server/src/core, text]. Cells stay text; the readers in core give them types. */
const CATALOGUE = {
  providers: [
    'slug',
    'name_en',
    'name_zh',
    'vendor',
    'jurisdiction',
    'access',
    'generates',
    'offered',
    'report',
    'confidence',
    'source',
  ],
  packages: ['ecosystem', 'name', 'purpose', 'generates', 'provider', 'modules', 'needs_symbol', 'flags', 'note'],
  frameworks: ['ecosystem', 'name', 'exposure', 'strength', 'modules'],
  hosts: ['endpoint', 'host', 'generates'],
  credentials: ['provider', 'name', 'how', 'what'],
  models: [
    'pattern',
    'family',
    'vendor',
    'provider',
    'kind',
    'generates',
    'offshore',
    'licence',
    'commercial',
    'conditions_en',
    'conditions_zh',
    'filed',
    'source',
    'confidence',
  ],
  origins: ['name', 'owner'],
  're-uploaders': ['owner', 'what'],
  'faces-and-voices': ['kind', 'name', 'edits', 'source'],
  datasets: [
    'pattern',
    'name',
    'licence_tag',
    'audited',
    'issue_en',
    'issue_zh',
    'risk',
    'denied',
    'source',
    'confidence',
  ],
  sources: ['key', 'en', 'zh', 'url'],
  'registry-checks': ['ecosystem', 'name', 'state'],
  moderation: [
    'vendor',
    'ecosystem',
    'identifier',
    'needs_symbol',
    'kind',
    'offshore',
    'installable',
    'note',
    'confidence',
  ],
}

const LISTED = {
  'provider-filings': ['provider', 'service', 'number', 'link'],
  interfaces: [
    'provider',
    'protocol',
    'base_url',
    'models',
    'modality',
    'number',
    'abroad',
    'litellm',
    'confidence',
    'source',
  ],
  'algorithm-filings': ['number', 'service', 'provider', 'source'],
}

const LAW = {
  instruments: [
    'key',
    'title_en',
    'title_zh',
    'short_en',
    'short_zh',
    'issuer_en',
    'issuer_zh',
    'in_force',
    'force',
    'confidence',
    'urls',
    'note_en',
    'note_zh',
  ],
  duties: ['id', 'family', 'basis', 'in_force', 'detail_from', 'force', 'confidence', 'bound', 'trigger', 'checkable'],
  'duty-texts': ['duty', 'field', 'en', 'zh'],
  'duty-bound': ['key', 'en', 'zh'],
  articles: ['instrument', 'article', 'subject_en', 'subject_zh', 'shown', 'show_en', 'show_zh', 'read', 'confidence'],
  'article-words': ['key', 'en', 'zh'],
}

export function* modules(tables) {
  for (const [name, columns] of Object.entries(LAW)) {
    yield [`law/generated/${name}.ts`, tableModule(name, tables[name], columns)]
  }
  yield ['law/generated/filed-list.ts', filedListModule(tables['filed-services'])]
  yield ['law/generated/as-of.ts', daysModule(tables)]
  for (const [name, columns] of Object.entries({ ...CATALOGUE, ...LISTED })) {
    yield [`catalogue/generated/${name}.ts`, tableModule(name, tables[name], columns)]
  }
}

/** One line a fact, cells separated by tabs, in a template string: diffs stay readable and the bundle small. */
export function tableModule(name, table, columns) {
  const lines = table.rows.map(row =>
    columns
      .map(column => (row[column] === '-' ? '' : row[column]))
      .join('\t')
      .trimEnd(),
  )
  const text = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return (
    `// Generated from server/data/${name}.tsv by scripts/generate-data.mjs. Do not edit.\n` +
    `export const AS_OF = '${table.asOf}'\n/** Columns: ${columns.join(', ')}. */\nexport const ROWS = \`${text}\`\n`
  )
}
