// Writes the JSON schema of genai-measures.yaml from the one annotated schema in core, for editors without the language
// server. `--check` writes nothing and fails when the file is stale.
import { toJsonSchema } from '@valibot/to-json-schema'
import { DeclarationFile, noteOf, shapeOf } from './support/declaration-schema.mjs'
import { keep } from './support/keep.mjs'

/** More values than these are left to the list that completion shows. */
const MOST_OPTIONS = 30

/** Adds what is known of each field, and allows a field to be left empty, which counts as not stated. */
function annotate(json, schema) {
  const shape = shapeOf(schema)
  const note = noteOf(schema)
  if (note) {
    json.description = `${note.text.en} · ${note.text['zh-CN']}`
    json.markdownDescription = markdown(note)
  }
  if (note?.options && json.enum)
    json.enumDescriptions = json.enum.map(one => `${note.options[one].en} · ${note.options[one]['zh-CN']}`)
  if (shape.kind === 'map')
    for (const [key, one] of Object.entries(shape.entries))
      json.properties[key] = mayBeEmpty(annotate(json.properties[key], one))
  if (shape.kind === 'list') json.items = mayBeEmpty(annotate(json.items, shape.item))
  if (shape.kind === 'record') annotate(json.additionalProperties, shape.value)
  return json
}

function markdown({ text, duties, options }) {
  const known = Object.entries(options ?? {})
  const values = (known.length > MOST_OPTIONS ? [] : known).map(
    ([value, meaning]) => `- \`${value}\`: ${meaning.en} · ${meaning['zh-CN']}`,
  )
  const law = duties.length > 0 ? [`Duties: ${duties.map(duty => `\`${duty}\``).join(', ')}`] : []
  return [text.en, text['zh-CN'], values.join('\n'), ...law].filter(part => part !== '').join('\n\n')
}

/** A field may be empty; a plain text may look like a number, as in `revision: 1.0`. */
function mayBeEmpty({ type, const: only, enum: values, ...json }) {
  if (values ?? only !== undefined) return { ...json, enum: [...(values ?? [only]), null] }
  const text = type === 'string' && json.format === undefined
  return { type: text ? ['string', 'number', 'null'] : [type, 'null'], ...json }
}

const schema = annotate(toJsonSchema(DeclarationFile, { target: 'draft-07', errorMode: 'ignore' }), DeclarationFile)
const head = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:genai-measures:declaration:1',
  title: 'genai-measures.yaml',
  description: 'What a team states of its generative AI services · 团队对其生成式人工智能服务的声明',
}
const text = `${JSON.stringify({ ...head, ...schema, $schema: head.$schema }, null, 1)}\n`
keep([['schemas/genai-measures.schema.json', text]])
