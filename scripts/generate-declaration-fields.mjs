// Writes the reference of every field of genai-measures.yaml, in both languages, from the one annotated schema in core.
// `--check` writes nothing and fails when a page is stale.
import { DeclarationFile, noteOf, shapeOf } from './support/declaration-schema.mjs'
import { keep } from './support/keep.mjs'

const WORDS = {
  en: {
    title: 'Fields of genai-measures.yaml',
    intro:
      'Every field, what to write there, and the duties behind it. All fields may be left out or left empty, which counts as not stated; only what identifies an entry (`name`, `id`, `rule`, `duty`) must be there. How the file works: [declaration.md](declaration.md).',
    head: ['Field', 'What to write', 'Values', 'Duties'],
    kinds: {
      string: 'text',
      number: 'number',
      boolean: '`true`, `false`',
      list: 'list',
      file: 'file',
      place: 'file or web address',
      folder: 'folders',
      url: 'web address',
      rule: 'rule id',
      duty: '[duty id](../law/README.md)',
      provider: 'vendor, as `genai-measures models --filed` and reports name it',
    },
    top: 'The file',
  },
  'zh-CN': {
    title: 'genai-measures.yaml 的字段',
    intro:
      '全部字段、填写内容及其对应的义务。所有字段均可省略或留空，视为未说明；只有用于识别条目的字段（`name`、`id`、`rule`、`duty`）必填。文件的用法见 [declaration.zh-CN.md](declaration.zh-CN.md)。',
    head: ['字段', '填写内容', '取值', '义务'],
    kinds: {
      string: '文本',
      number: '数字',
      boolean: '`true`、`false`',
      list: '列表',
      file: '文件',
      place: '文件或网址',
      folder: '目录',
      url: '网址',
      rule: '规则 ID',
      duty: '[义务 ID](../law/README.md)',
      provider: '厂商，名称见 `genai-measures models --filed` 和报告',
    },
    top: '文件顶层',
  },
}

const MOST_OPTIONS = 30

/** Leaf fields below a schema, with their path as one writes it: `labels.exports[].path`. */
function* leaves(schema, at) {
  for (const [key, field] of Object.entries(shapeOf(schema).entries ?? {})) {
    const shape = shapeOf(field)
    const path = at ? `${at}.${key}` : key
    const item = shape.kind === 'list' ? shapeOf(shape.item) : undefined
    if (shape.kind === 'map') yield* leaves(field, path)
    else if (item?.kind === 'map') yield* leaves(shape.item, `${path}[]`)
    else yield { path, field, shape, item }
  }
}

function valuesOf({ path, field, shape, item }, language) {
  const { kinds } = WORDS[language]
  const colon = language === 'en' ? ': ' : '：'
  const note = noteOf(field)
  const options = Object.entries(note.options ?? {}).map(([value, meaning]) => `\`${value}\` ${meaning[language]}`)
  // The ids of all duties would hide the table; they stand with the law.
  if (options.length > MOST_OPTIONS) return path.endsWith('.provider') ? kinds.provider : kinds.duty
  if (options.length > 0) return options.join('<br>')
  if (shape.kind === 'record')
    return `${kinds.rule}${colon}${shapeOf(shape.value)
      .options.map(one => `\`${one}\``)
      .join(language === 'en' ? ', ' : '、')}`
  const plain = kinds[note.names] ?? kinds[shape.kind === 'scalar' ? shape.type : (item?.type ?? 'list')] ?? kinds.list
  return shape.kind === 'list' && plain !== kinds.list && note.names !== 'folder'
    ? `${kinds.list}${colon}${plain}`
    : plain
}

function table(schema, at, language) {
  const rows = [...leaves(schema, at)].map(leaf => {
    const note = noteOf(leaf.field)
    const duties = note.duties.map(duty => `\`${duty}\``).join(', ')
    return `| \`${leaf.path}\` | ${note.text[language]} | ${valuesOf(leaf, language)} | ${duties} |`
  })
  const { head } = WORDS[language]
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n')
}

/** The part of a map's schema with these keys only. */
const only = (schema, keys) => ({
  type: 'strict_object',
  entries: Object.fromEntries(keys.map(key => [key, shapeOf(schema).entries[key]])),
})

function page(language) {
  const words = WORDS[language]
  const file = shapeOf(DeclarationFile).entries
  const service = shapeOf(file.services).item
  const entries = Object.entries(shapeOf(service).entries)
  const isSection = ([, field]) => {
    const shape = shapeOf(field)
    return shape.kind === 'map' || (shape.kind === 'list' && shapeOf(shape.item).kind === 'map')
  }
  const flat = entries.filter(entry => !isSection(entry)).map(([key]) => key)
  const sections = entries
    .filter(isSection)
    .map(
      ([key, field]) =>
        `## \`services[].${key}\`: ${noteOf(field).text[language]}\n\n${table(only(service, [key]), '', language)}`,
    )
  return [
    '<!-- Written by scripts/generate-declaration-fields.mjs: do not edit. -->',
    `# ${words.title}`,
    words.intro,
    `## ${words.top}\n\n${table(only(DeclarationFile, ['version', 'extends', 'level', 'accepted', 'rules']), '', language)}`,
    `## \`services[]\`: ${noteOf(file.services).text[language]}\n\n${table(only(service, flat), '', language)}`,
    `## \`catalogue\`: ${noteOf(file.catalogue).text[language]}\n\n${table(only(DeclarationFile, ['catalogue']), '', language)}`,
    ...sections,
    '',
  ].join('\n\n')
}

keep(
  Object.keys(WORDS).map(language => {
    const suffix = language === 'en' ? '' : `.${language}`
    return [`docs/guide/declaration-fields${suffix}.md`, `${page(language).trimEnd()}\n`]
  }),
)
