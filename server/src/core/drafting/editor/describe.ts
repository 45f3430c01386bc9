import { citation, fullName } from '../../law/citation.ts'
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

/** A duty as a line of a list: its words, its articles with links, its force and day, and what of it is unconfirmed. */
export function describeDuty(duty: Duty, language: Language): string {
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
  const url = findInstrument(key)?.urls[0]
  const title = fullName(key)[language]
  const named = { en: title, 'zh-CN': title, [language]: url ? `[${title}](${url})` : title }
  return citation({ instrument: key, article }, named)[language]
}
