import { WORD } from '../syntax/tokens.ts'
import { allMatches } from '../text/steps.ts'
import { functionAround } from './function-around.ts'
import { isOnlyShown } from './shown-answers.ts'
import { SAID, TAKES } from './trial-words.ts'
import type { Unit } from './unit.ts'

/** What a container runs once, when a program has started. */
const AT_START: Partial<Record<Unit['language'], RegExp>> = {
  java: /@PostConstruct\b|@EventListener\s{0,4}\(\s{0,4}(?:value\s{0,4}=\s{0,4})?Application(?:Ready|Started)Event|\b(?:CommandLineRunner|ApplicationRunner)\s{1,4}\w{1,60}\s{0,4}\(|\bvoid\s{1,4}run\s{0,4}\(\s{0,4}(?:final\s{1,4})?(?:String\s{0,4}\.\.\.|ApplicationArguments)/g,
  kotlin:
    /@PostConstruct\b|@EventListener\s{0,4}\(\s{0,4}Application(?:Ready|Started)Event|\b(?:CommandLineRunner|ApplicationRunner)\s{0,4}(?=\{)|\bfun\s{1,4}run\s{0,4}\(\s{0,4}(?:vararg\s{1,4}\w{1,40}\s{0,4}:\s{0,4}String|\w{1,40}\s{0,4}:\s{0,4}ApplicationArguments)/g,
}

interface Stretch {
  readonly from: number
  readonly end: number
}

/**
 * Whether a call is made once when a container has started its program, with a text that stands there and an answer that is only written
 * into a log: its developers see that it works, and nobody is answered.
 */
export function isTriedAtStart(unit: Unit, offset: number): boolean {
  const starts = AT_START[unit.language]
  if (starts === undefined) return false
  const blocks = [...allMatches(unit.text, starts)].flatMap(({ index }) => bodyBehind(unit, index) ?? [])
  if (blocks.length === 0) return false
  const block = blocks.find(one => holds(one, offset))
  if (block) return isSaidIn(unit, block) && isOnlyShown(unit, unit.before(offset), block.from, block.end)
  const name = functionAround(unit, offset)
  const body = name === undefined ? undefined : bodyOfPrivate(unit, name)
  if (name === undefined || !body || !holds(body, offset)) return false
  const called = new RegExp(`(?<=[.\\s(=])${name}\\(`, 'g')
  const calls = [...allMatches(unit.text, called)].filter(({ index }) => unit.covers(index) && !isHead(unit, index))
  return (
    calls.length > 0 &&
    calls.every(({ index }) => {
      const from = blocks.find(one => holds(one, index))
      return from !== undefined && isSaidIn(unit, from) && SAID.test(unit.inside(unit.at(index) + 1))
    }) &&
    isOnlyShown(unit, unit.before(offset), body.from, body.end)
  )
}

function holds({ from, end }: Stretch, offset: number): boolean {
  return offset >= from && offset < end
}

/** Whether a stretch says something of its own and waits for nobody. */
function isSaidIn({ text }: Unit, { from, end }: Stretch): boolean {
  const block = text.slice(from, end)
  return SAID.test(block) && !TAKES.test(block)
}

/** How many tokens behind its head a body may begin. */
const HEAD = 80

/** Whether a name is given to a method here: a type stands before it. */
function isHead(unit: Unit, offset: number): boolean {
  const { tokens } = unit
  const at = unit.at(offset)
  return tokens.kind(at - 1) === WORD && !/^(?:return|else|do|throw|await)$/.test(tokens.value(at - 1))
}

/** The braces that open next behind an offset, and are no part of what surrounds it. */
function bodyBehind(unit: Unit, offset: number): Stretch | undefined {
  const { tokens } = unit
  for (let at = unit.before(offset), last = at + HEAD; at < Math.min(last, tokens.count); at++) {
    if (tokens.isPunct(at, ';')) return undefined
    if (tokens.isPunct(at, '(')) at = tokens.after(at) - 1
    else if (tokens.isPunct(at, '{')) return { from: tokens.start(at), end: tokens.end(tokens.after(at) - 1) }
  }
  return undefined
}

/** The body of a method that only its own file can call. */
function bodyOfPrivate(unit: Unit, name: string): Stretch | undefined {
  const head = new RegExp(`\\bprivate\\b[^\\n;{}()]{0,80}\\b${name}\\(`).exec(unit.text)
  return head === null ? undefined : bodyBehind(unit, head.index)
}
