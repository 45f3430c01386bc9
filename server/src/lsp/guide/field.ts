import * as v from 'valibot'
import { type FieldNote, noteOf } from '../../core/declaration/schema/field.ts'
import { Service } from '../../core/declaration/schema/service.ts'
import { schemaAt, shapeOf } from '../../core/declaration/schema/shape.ts'
import type { OpenField } from '../../core/drafting/offers/answers.ts'
import { candidates } from '../../core/drafting/offers/candidates.ts'
import { relativeTo } from '../../core/drafting/create/relative.ts'
import type { Language } from '../../core/locale/messages.ts'
import { message, render } from '../../core/locale/messages.ts'
import { line } from '../../core/text/medium/line.ts'
import type { ServiceProfile } from '../../core/service/profile.ts'
import type { GuideField } from '../../protocol/guide.ts'
import { guideMessages as texts } from './messages.ts'

/** How an answer looks where words tell it badly. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'filing.number': 'Beijing-MyApp-20260801S0001',
  'filing.algorithm_number': '网信算备110108000000000000000号',
}

/** What a client needs to put a field to a person. */
export function guideField(
  { key, path, schema }: OpenField,
  profile: ServiceProfile | undefined,
  files: readonly string[],
  language: Language,
): GuideField {
  const say = (id: 'reason' | 'by' | 'true' | 'false'): string => render(message(texts, id, {}), language)
  // An item is said to be what its list is.
  const list = typeof path.at(-1) === 'number' ? schemaAt(Service, path.slice(0, -1)) : undefined
  const note = (schema && noteOf(schema)) ?? (list && noteOf(list))
  const shape = schema && shapeOf(schema)
  const root = profile?.declared?.declaration.root ?? ''
  const yesNo = shape?.kind === 'scalar' && shape.type === 'boolean'
  const options = shape?.kind === 'options' ? shape.options : []
  const acceptance = key === 'reason' || key === 'by' ? say(key) : key
  const prompt = note?.text[language] ?? acceptance
  return {
    key,
    name: line(/^[^,;:(，；：（]+/.exec(prompt)?.[0].trim() ?? key),
    prompt: line(prompt),
    kind: kindOf(schema, note, yesNo || options.length > 0),
    tells: note?.tells === true,
    values: yesNo
      ? [
          { value: 'true', label: line(say('true')) },
          { value: 'false', label: line(say('false')) },
        ]
      : options.map(value => ({
          value,
          ...(note?.options?.[value] && { label: line(note.options[value][language]) }),
        })),
    ...(EXAMPLES[key] && { example: line(EXAMPLES[key]) }),
    files: profile ? candidates(path, profile, files).map(file => relativeTo(root, file)) : [],
  }
}

function kindOf(schema: OpenField['schema'], note: FieldNote | undefined, values: boolean): GuideField['kind'] {
  if (values) return 'values'
  if (schema && v.is(schema, 1)) return 'number'
  if (schema && v.is(schema, '2026-01-31') && !v.is(schema, 'words')) return 'day'
  if (note?.names === 'file' || note?.names === 'place') return note.names
  return 'words'
}
