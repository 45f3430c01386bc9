import type { Call, Unit } from './unit.ts'

/** Turns of a talk that go back to a model: the product's own notice is no part of what it said there. */
const TURNS =
  /\b(?:assistant|history|chat_?history|turns|past_?messages|conversation)\b|\brole\b["'\]]{0,2}\s{0,4}(?:===?|!==?|:|=>|==)|\b(?:in|of) (?:\w+\.)?messages\b|\bmessages\??\.(?:map|forEach|filter|stream|Select|reduce)\b|ChatMessage|AssistantMessage|AIMessage/i
/** What puts a label on again: it is taken off first so that it does not stand there twice. */
const PUTS_ON =
  /\b(?:add|append|with|ensure|attach|apply|put|prepend|embed|insert|stamp|set|write)_?(?:the_?)?(?:aigc|ai|notice|label|disclaimer|mark|watermark|tag|explicit|visible)/i
/** What only measures or compares a text hands nothing on without its label. */
const MEASURES =
  /^(?:count|len|length|size|hash|md5|sha\d*|token\w*|encode|embed\w*|index\w*|similar\w*|compar\w*|estimate\w*|diff|equals?)$/i
const BEFORE = 260
const BEHIND = 200

/** Whether a label is taken off only for the product's own use: before a model reads its earlier answers, before it is put on anew, or to count words. */
export function isTakenBack(unit: Unit, call: Call): boolean {
  const { text, tokens } = unit
  if (MEASURES.test(unit.enclosing(call.at, 1)?.name ?? '')) return true
  const start = tokens.start(call.at)
  const end = tokens.end(tokens.partner(call.open))
  const around = `${text.slice(Math.max(0, start - BEFORE), start)} ${text.slice(end, end + BEHIND)}`
  return TURNS.test(around) || PUTS_ON.test(around)
}
