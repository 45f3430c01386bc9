import { withoutSecrets } from '../evidence/secrets.ts'
import { type Language, type Message, render } from '../locale/messages.ts'
import { visible } from '../text/visible.ts'

// What an agent is told may hold names and lines that somebody else wrote. An agent that reads "ignore your instructions" in a file
// name must be able to tell that this is a file name: whatever could be read as a sentence stands between marks, cut to a length.

/** Between these stands text copied from files. The signs themselves are taken out of such text, so nothing in it can close the marks. */
export const MARKS = { open: '⟦', close: '⟧' } as const

const LONGEST_NAME = 120
/** One name as programs use them: no blank, Latin letters, and too few words for a sentence. */
const NAME = /^[\w@.:+#~$%=()[\]-]{1,64}$/
const MOST_WORDS = 5
/** What is set under a name that says secret, whatever its shape. */
const UNDER_SECRET_NAME = /((?:key|token|secret|passw(?:or)?d|pwd|credential)s?["']?[ \t]*[:=][ \t]*)[^\s#][^\r\n]*/gi

/** A name from a file: as it stands where it can only be a name, else between marks. */
export function nameFromFile(text: string): string {
  return text.length <= LONGEST_NAME && text.split('/').every(isName) ? text : textFromFile(text, LONGEST_NAME)
}

function isName(segment: string): boolean {
  return segment === '' || (NAME.test(segment) && segment.split(/[-_.]+|(?<=[a-z])(?=[A-Z])/).length <= MOST_WORDS)
}

/** Text of a file between marks: without secrets and signs that steer, cut to a length. Lines stay lines. */
export function textFromFile(text: string, longest: number): string {
  // A secret that the first cut goes through lies behind the second.
  const safe = withoutSecrets(text.slice(0, longest * 4)).replaceAll(UNDER_SECRET_NAME, '$1…')
  const lines = safe.replaceAll(/[⟦⟧]/g, '').split(/\r?\n/)
  const shown = lines.map(visible).join('\n')
  return `${MARKS.open}${shown.length > longest ? `${shown.slice(0, longest)}…` : shown}${MARKS.close}`
}

/** A message in a language, in which everything that came from files is told apart. */
export function renderMarked(message: Message, language: Language): string {
  return render({ ...message, data: marked(message.data) as Message['data'] }, language)
}

/** The data of a message with its free strings marked; texts of ours, which stand in both languages, are left. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return nameFromFile(value)
  if (Array.isArray(value)) return value.map(one => marked(one))
  if (typeof value !== 'object' || value === null || isLocalized(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isTable(key, inner) ? inner : marked(inner)]),
  )
}

function isLocalized(value: object): boolean {
  return 'en' in value && 'zh-CN' in value && Object.keys(value).length === 2
}

/** The texts of a message inside a message. */
function isTable(key: string, value: unknown): boolean {
  return key === 'table' && typeof value === 'object'
}
