import { WORD } from '../syntax/tokens.ts'
import { allMatches } from '../text/steps.ts'
import type { Unit } from './unit.ts'

/** A command is no longer than this; longer ones are cut. */
const LONGEST = 2000
/** Where only the program's name is set, its words stand in the lines behind. */
const LINES = 500
/** Names in a command that a list may stand under. */
const NAMES = /(?:\.{3}|\*|,\s*|\+\s*|^\s*)([A-Za-z_$][\w$]{1,40})(?=\.{3}|\s*[,)\]+]|\s*$)/g
const MOST_NAMES = 8

/**
 * What a program is told, as written, from behind its name on: the rest of its list, of the call that runs it, or of the line that holds
 * it; lists that are handed over by name are put behind.
 */
export function toldTo(unit: Unit, at: number): string {
  const { tokens, text } = unit
  const start = tokens.start(at)
  if (/\s/.test(tokens.value(at))) return line(text, start)
  const open = tokens.parent(at)
  const isList = tokens.isPunct(open, '[') || tokens.isPunct(open, '(') || tokens.isPunct(open, '{')
  const end = isList ? tokens.start(tokens.after(open) - 1) : -1
  // `Command::new("ffmpeg").arg(…)`, `psi.FileName = "ffmpeg"`: the words stand behind.
  if (end < 0 || end - tokens.end(at) < 4) return text.slice(tokens.end(at) + 1, tokens.end(at) + LINES)
  const told = text.slice(tokens.end(at) + 1, Math.min(end, start + LONGEST))
  const list = firstList(unit, at)
  return list === undefined ? withLists(unit, told) : withLists(unit, list)
}

/** `execFile('ffmpeg', […], { … })`: the list alone, without what the call is told of itself. */
function firstList({ tokens, text }: Unit, at: number): string | undefined {
  if (!tokens.isPunct(at + 1, ',') || !tokens.isPunct(at + 2, '[')) return undefined
  const close = tokens.partner(at + 2)
  return close > at + 2
    ? text.slice(tokens.end(at + 2), Math.min(tokens.start(close), tokens.end(at + 2) + LONGEST))
    : undefined
}

function line(text: string, start: number): string {
  const quote = text[start - 1] ?? '\n'
  const end = text.indexOf(quote, start)
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + LONGEST))
}

function withLists(unit: Unit, told: string): string {
  let all = told
  let names = 0
  for (const { 1: name } of allMatches(told, NAMES)) {
    if (name === undefined || ++names > MOST_NAMES) break
    const list = listOf(unit, name)
    if (list !== '') all = `${list} ${all}`
  }
  return all
}

/** What a list of this name is given in the file, at once or bit by bit. */
function listOf(unit: Unit, name: string): string {
  const { tokens, text } = unit
  let all = ''
  for (let at = 0; at < tokens.count && all.length < LONGEST; at++) {
    if (tokens.kind(at) !== WORD || tokens.value(at) !== name) continue
    const open = givenAt(unit, at)
    if (open >= 0)
      all += ` ${text.slice(tokens.end(open), Math.min(tokens.start(tokens.after(open) - 1), tokens.end(open) + LONGEST))}`
  }
  return all
}

const ADDS = /^(?:push|append|extend|concat|add|addAll|AddRange|Add)$/

/** The bracket that opens what a name is given: `args = […]`, `args := []string{…}`, `args.push(…)`; -1 without. */
function givenAt({ tokens }: Unit, at: number): number {
  if (tokens.isPunct(at + 1, '.') && ADDS.test(tokens.value(at + 2)) && tokens.isPunct(at + 3, '(')) return at + 3
  for (let here = at + 1; here < at + 16; here++) {
    if (tokens.isPunct(here, '=')) {
      for (let behind = here + 1; behind < here + 10 && !tokens.isFirst(behind + 1); behind++)
        if (/^[[{(]$/.test(tokens.value(behind)) && tokens.after(behind) > behind + 2) return behind
      return /^[[{(]$/.test(tokens.value(here + 1)) ? here + 1 : -1
    }
    if (!/^[:+<>[\]]$|^\w+$/.test(tokens.value(here))) return -1
  }
  return -1
}

/** What ends a command: the file it writes, of whatever way of saying it. */
const LAST_STRING = /(?<=["'`])([^"'`\n]{1,200})["'`]$/
const LAST_NAMES = /([^,\n]{1,120})$/
const NAME = /[A-Za-z_$][\w$]*/g
const EXTENSION = /\.([a-z][a-z\d]{1,4})(?=["'`\s),;}]|$)/g

/** The ending of the file that a command writes last, also through the name that the file goes by; undefined where nothing tells. */
export function writtenAs(unit: Unit, told: string): string | undefined {
  const trimmed = withoutClosers(told)
  const quoted = /["'`]$/.test(trimmed) ? LAST_STRING.exec(trimmed)?.[1] : undefined
  const own = quoted === undefined ? undefined : lastExtension(quoted)
  if (own !== undefined) return own
  const tail = LAST_NAMES.exec(trimmed)?.[1] ?? ''
  const plain = lastExtension(tail)
  if (plain !== undefined) return plain
  for (const { 0: name } of allMatches(tail, NAME)) {
    const given = valueOf(unit, name)
    const ending = given === undefined ? undefined : lastExtension(given)
    if (ending !== undefined) return ending
  }
  return undefined
}

/** A text up to the brackets and signs that close what holds it. */
function withoutClosers(text: string): string {
  let end = text.length
  while (end > 0 && CLOSERS.includes(text[end - 1] as string)) end--
  return text.slice(0, end)
}

const CLOSERS = ' \t\r\n)]},;'

function lastExtension(text: string): string | undefined {
  let last: string | undefined
  for (const { 1: ending } of allMatches(text, EXTENSION)) if (ending !== undefined && MEDIA.test(ending)) last = ending
  return last
}

const MEDIA =
  /^(?:mp4|mov|m4v|m4a|3gp|mkv|webm|avi|flv|ts|m3u8|mpg|mpeg|wmv|ogv|gif|mp3|wav|aac|flac|ogg|opus|pcm|wma|jpe?g|png|webp|bmp|avif|tiff?|ass|srt|vtt|txt|json)$/

/** The line by which a name is given its value; of names given twice, the first. */
function valueOf(unit: Unit, name: string): string | undefined {
  const given = new RegExp(
    `(?<![\\w$.])${name.replaceAll('$', '\\$')}(?:,[ \\w]{1,40})?(?:: ?[\\w.]{1,40})?\\s?:?=(?!=)\\s?([^\\n;]{1,200})`,
  )
  return given.exec(unit.text)?.[1]
}
