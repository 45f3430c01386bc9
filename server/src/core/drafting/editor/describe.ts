import { findDuty } from '../../law/duties.ts'
import { findInstrument } from '../../law/instruments.ts'
import type { Duty } from '../../law/law.ts'
import { type Language, message, render } from '../../locale/messages.ts'
import { type AnySchema, noteOf } from '../../declaration/schema/field.ts'
import { editorMessages as texts } from './messages.ts'

/** What a field is for, the values it takes and the law behind it, as Markdown; undefined where nothing is said of it. */
export function describeField(name: string, schema: AnySchema, language: Language): string | undefined {
  const note = noteOf(schema)
  if (!note) return undefined
  const values = Object.entries(note.options ?? {}).map(([value, meaning]) => `- \`${value}\`: ${meaning[language]}`)
  const duties = note.duties.flatMap(id => findDuty(id) ?? []).map(duty => describeDuty(duty, language))
  const say = (id: 'values' | 'law'): string => `**${render(message(texts, id, {}), language)}**`
  return [
    `\`${name}\`: ${note.text[language]}`,
    ...(values.length > 0 ? [`${say('values')}\n${values.join('\n')}`] : []),
    ...(duties.length > 0 ? [`${say('law')}\n${duties.join('\n')}`] : []),
  ].join('\n\n')
}

function describeDuty(duty: Duty, language: Language): string {
  const between = language === 'en' ? '; ' : '；'
  const basis = duty.basis.map(({ instrument, article }) => describeBasis(instrument, article, language)).join(between)
  const force = render(message(texts, 'force', { force: duty.force, since: duty.inForce }), language)
  const open = duty.unconfirmed
    ? ` *${render(message(texts, 'unconfirmed', { note: duty.unconfirmed[language] }), language)}*`
    : ''
  return language === 'en'
    ? `- ${duty.text.en} (${basis}; ${force})${open}`
    : `- ${duty.text['zh-CN']}（${basis}；${force}）${open}`
}

function describeBasis(key: string, article: string, language: Language): string {
  const instrument = findInstrument(key)
  const title = instrument?.title[language] ?? key
  const url = instrument?.urls[0]
  const named = url ? `[${title}](${url})` : title
  return article ? `${named} ${render(message(texts, 'article', { article }), language)}` : named
}
