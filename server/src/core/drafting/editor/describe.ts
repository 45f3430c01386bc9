import { citation, fullName } from '../../law/citation.ts'
import { findDuty } from '../../law/duties.ts'
import { findInstrument } from '../../law/instruments.ts'
import type { Duty } from '../../law/law.ts'
import { type Language, message, render } from '../../locale/messages.ts'
import { type AnySchema, noteOf } from '../../declaration/schema/field.ts'
import { code, link, markdown } from '../../text/medium/markdown.ts'
import type { Safe } from '../../text/medium/safe.ts'
import { editorMessages as texts } from './messages.ts'

/** What a field is for, the values it takes and the law behind it, undefined where nothing is said of it. */
export function describeField(name: string, schema: AnySchema, language: Language): Safe<'markdown'> | undefined {
  const note = noteOf(schema)
  if (!note) return undefined
  const values = Object.entries(note.options ?? {}).map(
    ([value, meaning]) => markdown`\n- ${code(value)}: ${meaning[language]}`,
  )
  const duties = note.duties.flatMap(id => findDuty(id) ?? []).map(duty => markdown`\n${describeDuty(duty, language)}`)
  const head = (id: 'values' | 'law') => markdown`**${render(message(texts, id, {}), language)}**`
  const parts = [
    markdown`${code(name)}: ${note.text[language]}`,
    values.length > 0 && markdown`${head('values')}${values}`,
    duties.length > 0 && markdown`${head('law')}${duties}`,
  ]
  return markdown.joined(parts, markdown`\n\n`)
}

/** A duty as a line of a list: its words, its articles with links, its force and day, and what of it is unconfirmed. */
export function describeDuty(duty: Duty, language: Language): Safe<'markdown'> {
  const basis = markdown.joined(
    duty.basis.map(({ instrument, article }) => describeBasis(instrument, article, language)),
    language === 'en' ? '; ' : '；',
  )
  const force = render(message(texts, 'force', { force: duty.force, since: duty.inForce }), language)
  const open =
    duty.unconfirmed &&
    markdown` *${render(message(texts, 'unconfirmed', { note: duty.unconfirmed[language] }), language)}*`
  return language === 'en'
    ? markdown`- ${duty.text.en} (${basis}; ${force})${open}`
    : markdown`- ${duty.text['zh-CN']}（${basis}；${force}）${open}`
}

function describeBasis(key: string, article: string, language: Language): Safe<'markdown'> {
  const url = findInstrument(key)?.urls[0]
  const title = fullName(key)[language]
  const rest = citation({ instrument: key, article }, fullName(key))[language].slice(title.length)
  return markdown`${url ? link(title, url) : title}${rest}`
}
