import type { Unit } from './unit.ts'
import { allMatches } from '../text/steps.ts'

/** Heads of functions and methods, in all languages read; parameters may go on over lines. */
const HEADS =
  /(?:\b(?:function|def|func|fn|fun)\s+(?:\([^)\n]*\)\s*)?([A-Za-z_$][\w$]*)|^[ \t]*(?:(?:public|private|protected|internal|static|async|override|suspend|export|default|final)\s+)*(?:[\w<>[\],.?]+\s+)?([A-Za-z_$][\w$]*)\s*\([^()\n]*\)\s*(?::[^={\n]+)?(?:throws \w+\s*)?\{|\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?(?:\([^)\n]*\)|\w+)\s*(?::[^=\n]+)?=>|^[ \t]*(?:(?:public|private|protected|static|async)\s+){0,3}(#?[A-Za-z_$][\w$]*)\(\{?$)/gm
const NO_HEAD =
  /^(if|for|while|switch|catch|with|return|else|do|try|when|match|synchronized|super|await|new|throw|yield|print|require|import)$/
/** How far before a call the head of its function is looked for. */
const REACH = 4000

/** The function that a place lies in, by its name; undefined outside of all. */
export function functionAround(unit: Unit, offset: number): string | undefined {
  const from = Math.max(0, offset - REACH)
  let name: string | undefined
  for (const match of allMatches(unit.text.slice(from, offset), HEADS)) {
    const found = match[1] ?? match[2] ?? match[3] ?? match[4]
    if (found !== undefined && !NO_HEAD.test(found)) name = found
  }
  return name
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
