import { functionsIn, innermost } from './functions.ts'
import { endOfIndented } from './indented.ts'
import type { Unit } from './unit.ts'
import { allMatches } from '../text/steps.ts'

/** Heads of functions and methods, in all languages read; parameters may go on over lines. */
const HEADS =
  /(?:\b(?:function|def|func|fn|fun)\s+(?:\([^)\n]*\)\s*)?([A-Za-z_$][\w$]*)|^[ \t]*(?:(?:public|private|protected|internal|static|async|override|suspend|export|default|final)\s+)*(?:[\w<>[\],.?]+\s+)?([A-Za-z_$][\w$]*)\s*\([^()\n]*\)\s*(?::[^={\n]+)?(?:throws \w+\s*|async\*?\s*|sync\*\s*)?\{|(?:\b(?:const|let|var)\s+|^[ \t]{1,12}(?:(?:public|private|protected|readonly|static)\s+){0,3})([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?(?:\([^)\n]*\)|\w+)\s*(?::[^=\n]+)?=>|^[ \t]*(?:(?:public|private|protected|static|async)\s+){0,3}(#?[A-Za-z_$][\w$]*)\(\{?$|^[ \t]*(?:(?:public|private|protected|readonly|static|export|const|let)\s+){1,3}([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?\([^)\n]*$)/gm
const NO_HEAD =
  /^(if|for|while|switch|catch|with|return|else|do|try|when|match|synchronized|super|await|new|throw|yield|print|require|import|foreach|elseif|elsif|elif)$/
/** How far before a call the head of its function is looked for. */
const REACH = 9000

/** A head of a function: its name, where it begins and ends. */
interface Head {
  name: string
  start: number
  end: number
}

/** The heads of a text, found once: many places of the same file ask for theirs. */
const found = new WeakMap<Unit, readonly Head[]>()

/** The heads of a text in their order. */
function headsOf(unit: Unit): readonly Head[] {
  const known = found.get(unit)
  if (known !== undefined) return known
  const heads: Head[] = []
  for (const match of allMatches(unit.text, HEADS)) {
    const open = match[4] ?? match[5]
    const name = match[1] ?? match[2] ?? match[3] ?? open
    if (name === undefined || NO_HEAD.test(name)) continue
    if (open !== undefined && !goesOn(unit, match.index + match[0].lastIndexOf('('))) continue
    heads.push({ name, start: match.index, end: match.index + match[0].length })
  }
  found.set(unit, heads)
  return heads
}

/** The function that a place lies in, by its name; undefined outside of all. */
export function functionAround(unit: Unit, offset: number): string | undefined {
  const from = Math.max(0, offset - REACH)
  const near = headsOf(unit).findLast(head => head.start >= from && head.end <= offset && reachesTo(unit, head, offset))
  // Handlers of a thousand lines have their head further up.
  return near?.name ?? (from > 0 ? innermost(functionsIn(unit), offset)?.name : undefined)
}

/** How many tokens behind a head its body may begin. */
const HEAD = 60

/** Whether a function goes on up to a place: by its braces, or by how its lines are indented. */
function reachesTo(unit: Unit, { start, end }: { start: number; end: number }, offset: number): boolean {
  if (unit.language === 'python' || unit.language === 'notebook' || unit.language === 'ruby')
    return endOfIndented(unit, start) > offset
  const { tokens } = unit
  const first = unit.before(end - 1)
  const parent = tokens.parent(unit.before(start))
  for (let at = Math.max(first, 0); at < Math.min(first + HEAD, tokens.count) && tokens.start(at) <= offset; at++)
    if (tokens.isPunct(at, '{') && tokens.parent(at) === parent && !isOfType(unit, at))
      return tokens.start(tokens.after(at) - 1) >= offset
  return true
}

/** `): Promise<{ … }> {`: a type before the body. */
function isOfType({ tokens }: Unit, at: number): boolean {
  return tokens.isPunct(at - 1, ':') || tokens.isPunct(at - 1, '<') || tokens.isPunct(at - 1, '|')
}

/** A function that only its own file can call, and the functions that call it there; undefined where others may call it too. */
export function callersWithin(unit: Unit, name: string): readonly string[] | undefined {
  const hidden = name.startsWith('#') || name.startsWith('_') || new RegExp(`\\bprivate\\b[^\\n;{}]{0,80}\\b${name}\\(`)
  if (typeof hidden !== 'boolean' && !hidden.test(unit.text)) return undefined
  const callers: string[] = []
  for (const match of allMatches(unit.text, new RegExp(`(?<=[.\\s(=])${name.replace('$', '\\$')}\\(`, 'g'))) {
    if (!unit.holds(match.index)) continue
    const around = functionAround(unit, match.index)
    if (around !== undefined && around !== name) callers.push(around)
  }
  return callers
}

/** Whether a bracket that goes on over lines holds parameters: a body follows, or a type and a body. */
function goesOn(unit: Unit, offset: number): boolean {
  const { tokens } = unit
  const open = unit.at(offset)
  if (open < 0) return true
  const next = tokens.after(open)
  return (
    ['{', ':', '-'].some(sign => tokens.isPunct(next, sign)) ||
    (tokens.isPunct(next, '=') && tokens.isPunct(next + 1, '>'))
  )
}
