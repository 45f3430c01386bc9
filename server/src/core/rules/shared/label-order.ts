import type { SeenOf } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { firm } from './seen.ts'

type Step = SeenOf<'metadata-strip'>

/** Files looked through at most for where the writer and the step are both called. */
const MOST_FILES = 200
const HEADS =
  /(?:\b(?:function|def|func|fn|fun)\s+(?:\([^)\n]{0,80}\)\s*)?|\b(?:const|let|var|val)\s+|^[ \t]{0,12}(?:(?:public|private|protected|internal|static|final|async|export|default|override)\s+){0,4}(?!(?:return|await|throw|new|yield|else|case|go|defer|echo)\b)[\w<>[\],.?]{1,60}\s+)([A-Za-z_$][\w$]{2,60})\s*(?=\(|=\s*(?:async\s*)?\(|=\s*(?:async\s+)?\w{1,40}\s*=>|=\s*(?:async\s+)?function)|^[ \t]{0,12}([A-Za-z_$][\w$]{2,60})(?=\([^()\n]{0,120}\)\s*(?::[^{\n]{1,60})?\{)/gm
const NO_NAME =
  /^(?:if|for|while|switch|catch|return|with|await|new|print|main|require|super|constructor|init|run|handler|default)$/

/**
 * Whether a label is written before a step or behind it, by where the functions of both are called in one file; undefined where
 * nothing tells. Steps often prepare a file, and the label comes last.
 */
export function labelBefore(profile: ServiceProfile, step: Step): boolean | undefined {
  const writers = firm(profile, 'label-metadata').filter(one => one.detail.what !== 'reader')
  const names = [...new Set(writers.map(one => one.file))].flatMap(file => functionsOf(profile.textOf(file) ?? ''))
  const others = names.filter(name => name !== step.detail.within)
  if (others.length === 0) return undefined
  const called = callsOf(others)
  let isBehind = false
  for (const file of filesOf(profile, step)) {
    const text = profile.textOf(file)
    if (text === undefined) continue
    const steps = stepsIn(text, file, step)
    if (steps.length === 0) continue
    for (const writer of called(text)) {
      if (steps.some(at => writer.end < at || isInside(text, at, writer.start))) return true
      isBehind = true
    }
  }
  return isBehind ? false : undefined
}

function filesOf(profile: ServiceProfile, step: Step): string[] {
  return [...new Set([step.file, ...profile.seen.map(one => one.file)])].slice(0, MOST_FILES)
}

/** Where the step is taken: by the calls of its function, else where it stands. */
function stepsIn(text: string, file: string, { file: own, span, detail: { within } }: Step): number[] {
  const calls = within === undefined ? [] : callsOf([within])(text).map(one => one.start)
  return calls.length === 0 && file === own ? [span.start] : calls
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Calls of functions by their names; where they are defined is no call. */
function callsOf(names: readonly string[]): (text: string) => Place[] {
  const pattern = new RegExp(
    `(?<!\\b(?:function|def|func|fn|fun)\\s{1,4}(?:\\([^)\\n]{0,80}\\)\\s{0,4})?)(?<![\\w$])(?:${names.map(one => one.replaceAll('$', '\\$')).join('|')})\\(`,
    'g',
  )
  return text =>
    [...text.matchAll(pattern)]
      .filter(({ index, 0: call }) => !isHead(text, index + call.length - 1))
      .map(({ index, 0: call }) => ({ start: index, end: index + call.length }))
}

/** `Path label(String id) {`: a method's head. */
function isHead(text: string, open: number): boolean {
  return /^\((?:[\w<>[\]?.]{1,40} \w{1,40},? ?){1,8}\)\s*(?:throws [\w, ]{1,80})?\{/.test(text.slice(open, open + 300))
}

function functionsOf(text: string): string[] {
  return [...text.matchAll(HEADS)].flatMap(({ 1: declared, 2: method }) => {
    const name = declared ?? method
    return name === undefined || NO_NAME.test(name) ? [] : [name]
  })
}

/** Whether a place lies within the brackets of a call: what stands there is worked out first. */
function isInside(text: string, call: number, place: number): boolean {
  if (place < call) return false
  let depth = 0
  for (let at = call; at < place; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth <= 0) return false
  }
  return depth > 0
}
