import type { Detector } from '../detector.ts'
import { lastName } from '../context.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { generation } from './generation.ts'
import type { Unit } from '../unit.ts'

/** Methods of vendors' clients whose chain alone says what they do; nothing is called so that asks for something else. */
const METHODS =
  /\b\w+\s{0,9}\.\s{0,9}(?:chat\s{0,9}\.\s{0,9}completions\s{0,9}\.\s{0,9}(?:create|parse)|ChatCompletion\s{0,9}\.\s{0,9}a?create|responses\s{0,9}\.\s{0,9}create|messages\s{0,9}\.\s{0,9}(?:create|stream)|images\s{0,9}\.\s{0,9}(?:generate|edit)|audio\s{0,9}\.\s{0,9}speech\s{0,9}\.\s{0,9}create|generate_content(?:_async|_stream)?|generateContent(?:Stream)?|chat\.complete|completions\.create|Generation\.call|ImageSynthesis\.(?:async_)?call)(?=\s{0,40}[,)\n;]|\.bind\()/g

/** A file that puts another function in the place of one of these counts or records what others ask. */
const PATCHED =
  /\.(?:completions|ChatCompletion|responses|messages|images|models)\s{0,9}\.\s{0,9}(?:a?create|parse|stream|generate|generateContent)\s{0,9}=(?![=>])|\bsetattr\(\s{0,40}[\w.]{0,60}(?:completions|ChatCompletion|responses|messages|images|models)\b/i

/** What asks whether there is such a method, or looks at it. */
const LOOKS =
  /^(?:if|elif|while|switch|unless|assert\w*|bool|Boolean|callable|expect|getattr|hasattr|isfunction|iscoroutinefunction|isinstance|mock\w*|print|signature|spyOn|wraps)$/

/** Names under which what stood there before is kept. */
const KEPT = /^_?(?:orig|original|unpatched)(?![a-z])/

/** Messages of other kinds than a talk's. */
const SENT = /twilio|phone|sms|thread|channel|room/i

/**
 * `retry(client.chat.completions.create, options)`, `create = client.responses.create`: a vendor's method handed to whoever
 * calls it, with a reason to try again, a limit or a thread. What calls it by a name of its own says nothing of a model.
 */
export const handedMethods: Detector = {
  needs: gate(METHODS),
  finish(unit, sink) {
    if (unit.role !== 'product' || unit.says(PATCHED)) return
    for (const match of allMatches(unit.text, METHODS)) {
      const from = unit.at(match.index)
      if (from < 0) continue
      const at = lastName(unit, from)
      if (!isHanded(unit, from) || !isOfTalk(unit, unit.chain(at)) || isGivenUp(unit, match.index)) continue
      const open = unit.tokens.parent(at)
      generation.call?.(unit, { name: unit.tokens.value(at), at, open: open < 0 ? at : open }, sink)
    }
  },
}

/** Whether a method stands where a value goes on: as an argument, as what a name is given, as what is given back. */
function isHanded({ tokens }: Unit, from: number): boolean {
  let first = from
  while (tokens.isPunct(first - 1, '.')) first -= tokens.isPunct(first - 2, '?') ? 3 : 2
  const around = tokens.parent(first)
  if (tokens.isPunct(around, '(') && LOOKS.test(tokens.value(around - 1))) return false
  const before = tokens.value(first - 1)
  if (before === '=') return !'=!<>'.includes(tokens.value(first - 2)) && !KEPT.test(tokens.value(first - 2))
  return before === '>' ? '=-'.includes(tokens.value(first - 2)) : /^(?:[(,:?[{]|return|await|else)$/.test(before)
}

/** A route that is said to be gone: `@router.post("/audio/speech", deprecated="…")`. */
function isGivenUp({ text }: Unit, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 400), offset)
  const route = before.lastIndexOf('\n@')
  return route >= 0 && GIVEN_UP.test(before.slice(route))
}

const GIVEN_UP = /\bdeprecated\s{0,3}=\s{0,3}(?:True|["'])/

/** Other vendors' clients have messages too, which they send to a telephone or a room. */
function isOfTalk(unit: Unit, chain: string): boolean {
  if (!/messages\.(?:create|stream)$/.test(chain)) return true
  if (SENT.test(chain) || !/anthropic/i.test(unit.text)) return false
  return !/twilio/i.test(unit.text) || /anthropic|claude/i.test(chain)
}
