import type { Unit } from '../source/unit.ts'

/** What a program says once and for all, so that one branch of a choice is never taken. */
export interface Settled {
  /** Whether a place stands in a branch that is never taken; `floor`: where the function around it begins. */
  isNever(unit: Unit, offset: number, floor: number): boolean
}

/** Constants are named so, wherever they are used; others only where a type or module is named before them. */
const LOUD = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/
const SHORTEST = 4
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|dart|java|kts?|cs|php|rb|rs|swift|go)$/
/** Only where such a choice stands shortly before a place is it looked for. */
const HINT = /\b(?:if|elif|case|when)\b[^\n]{0,160}(?:\b[A-Z][A-Z\d_]{3,}\b|\b[A-Z]\w{1,40}\.(?:is|use|enable)[A-Z])/
const NEAR = 1500
const DECLARES = /\b(?:const|final|val|readonly|static|define|let)\b/
const GIVEN =
  /^\s{0,4}(?:(true|false|True|False)|["']([\w.-]{1,40})["']|[A-Z]\w{0,40}(?:\.|::)([A-Z]\w{0,40}))\s{0,4}(?:;|\)|\/\/|#|$)/

/** Switches of a developer's own machine. */
const DEVELOPERS = /^(?:IS_)?(?:DEBUG|DEV|DEVELOPMENT|TESTING|LOCAL)(?:_MODE|_MACHINE)?$/

/** Whether such a choice may be made around a place: a cheap first question. */
export function mayBeSettled(text: string, offset: number): boolean {
  return HINT.test(text.slice(Math.max(0, offset - NEAR), offset))
}

/** Looks for what is settled in the code of a product, once a name. */
export function settledIn(paths: readonly string[], textOf: (path: string) => string | undefined): Settled {
  const code = paths.filter(path => CODE.test(path))
  const values = new Map<string, string | undefined>()
  /** What a constant is, where it is given something once and nothing else ever. */
  const valueOf = (name: string, isOfOther: boolean): string | undefined => {
    if (name.length < SHORTEST || !(LOUD.test(name) || isOfOther)) return undefined
    if (!values.has(name)) values.set(name, onlyValue(name))
    const value = values.get(name)
    // What is switched on where developers work is switched off where people are served.
    return value === 'true' && DEVELOPERS.test(name) ? undefined : value
  }
  const onlyValue = (name: string): string | undefined => {
    const given = new RegExp(`(?<![\\w$])${name}\\s{0,3}(?::\\s{0,3}[\\w<>?.]{1,40}\\s{0,3})?=(?![=>])`, 'g')
    let value: string | undefined
    for (const path of code) {
      const text = textOf(path) ?? ''
      if (!text.includes(name)) continue
      for (const { 0: head, index } of text.matchAll(given)) {
        const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
        const told = GIVEN.exec(text.slice(index + head.length, index + head.length + 80).split('\n')[0] ?? '')
        const one = told?.[1]?.toLowerCase() ?? told?.[2] ?? told?.[3]
        const isConstant = path.endsWith('.py') ? line === '' && LOUD.test(name) : DECLARES.test(line)
        if (one === undefined || !isConstant || (value !== undefined && value !== one)) return undefined
        value = one
      }
    }
    return value
  }
  /** What a function without arguments gives back, where that is all it does. */
  const given = new Map<string, string | undefined>()
  const givenBack = (name: string): string | undefined => {
    if (!given.has(name)) given.set(name, soleReturn(name))
    return given.get(name)
  }
  const soleReturn = (name: string): string | undefined => {
    const made = new RegExp(
      `\\b${name}\\s{0,3}\\(\\)[^{};=\\n]{0,40}(?:\\{\\s{0,60}return\\s{1,3}([^;{}\\n]{1,120});?\\s{0,60}\\}|=>?\\s{0,3}([^;{}\\n]{1,120}))`,
      'g',
    )
    let found: string | undefined
    for (const path of code) {
      const text = textOf(path) ?? ''
      if (!text.includes(name)) continue
      for (const [, body, arrow] of text.matchAll(made)) {
        if (found !== undefined) return undefined
        found = body ?? arrow
      }
    }
    return found
  }

  /** What a condition comes to: undefined where nobody can know. */
  const truthOf = (said: string, depth = 0): boolean | undefined => {
    const bare = said.trim()
    if (depth > 3 || bare.length > 200) return undefined
    const any = partsAt(bare, /\|\||(?<=\s)or(?=\s)/)
    if (any.length > 1) {
      const all = any.map(one => truthOf(one, depth + 1))
      return all.includes(true) ? true : all.every(one => one === false) ? false : undefined
    }
    const both = partsAt(bare, /&&|(?<=\s)and(?=\s)/)
    if (both.length > 1) {
      const all = both.map(one => truthOf(one, depth + 1))
      return all.includes(false) ? false : all.every(one => one === true) ? true : undefined
    }
    const denied = /^(?:!(?!=)|not\s)(.{1,200})$/.exec(bare)?.[1]
    if (denied !== undefined) {
      const truth = truthOf(denied, depth + 1)
      return truth === undefined ? undefined : !truth
    }
    const wrapped = /^\((.*)\)$/.exec(bare)?.[1]
    if (wrapped !== undefined && !wrapped.includes('(')) return truthOf(wrapped, depth + 1)
    const compared = /^([\w.]{3,80})\s*([=!])==?\s*(?:["'](.{1,40})["']|([\w.]{1,80}|[\w:]{1,80}))$/.exec(bare)
    if (compared !== null) {
      const [, name = '', sign, text, member] = compared
      const value = valueOf(lastOf(name), name.includes('.'))
      const other = text ?? (member === undefined ? undefined : lastOf(member))
      if (value === undefined || other === undefined) return undefined
      // Held against another constant, that is what counts.
      const held = text === undefined && member !== undefined ? (valueOf(other, member.includes('.')) ?? other) : other
      return (value.toLowerCase() === held.toLowerCase()) === (sign === '=')
    }
    const called = /^([\w.]{3,80})\(\)$/.exec(bare)?.[1]
    if (called !== undefined) {
      const back = givenBack(lastOf(called))
      return back === undefined ? undefined : truthOf(back, depth + 1)
    }
    if (!/^[\w.]{3,80}$/.test(bare)) return undefined
    const value = valueOf(lastOf(bare), bare.includes('.'))
    return value === 'true' ? true : value === 'false' ? false : undefined
  }

  return {
    isNever(unit, offset, floor) {
      if (!mayBeSettled(unit.text, offset)) return false
      for (const { said, taken } of choicesAround(unit, offset, floor)) if (truthOf(said) === !taken) return true
      return false
    },
  }
}

/** Parts of a condition outside of all brackets. */
function partsAt(said: string, by: RegExp): readonly string[] {
  const parts = said.split(by)
  return parts.every(part => part.split('(').length === part.split(')').length) ? parts : [said]
}

function lastOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1)
}

/** A condition, and how it has to come out for a place to be reached. */
interface Choice {
  readonly said: string
  readonly taken: boolean
}

function choicesAround(unit: Unit, offset: number, floor: number): readonly Choice[] {
  return unit.language === 'python' ? choicesAbove(unit.text, offset, floor) : choicesOfBraces(unit, offset, floor)
}

function choicesOfBraces(unit: Unit, offset: number, floor: number): readonly Choice[] {
  const { tokens } = unit
  const found: Choice[] = []
  for (let open = tokens.parent(unit.before(offset)); open >= 0 && tokens.start(open) >= floor; ) {
    if (tokens.isPunct(open, '{')) for (const one of choicesBefore(unit, open)) found.push(one)
    open = tokens.parent(open)
  }
  return found
}

/** What stands before a block: `if (…) {`, `if … {`, and for `else {` whatever was asked before. */
function choicesBefore(unit: Unit, open: number): readonly Choice[] {
  const { tokens } = unit
  const found: Choice[] = []
  for (let block = open, turn = 0; turn < 8; turn++) {
    let at = block - 1
    if (tokens.isWord(at, 'else')) {
      if (!tokens.isPunct(at - 1, '}')) break
      block = tokens.partner(at - 1)
    } else {
      const from = tokens.parent(block)
      while (
        at > block - 40 &&
        at >= 0 &&
        !tokens.isWord(at, 'if') &&
        !['{', '}', ';'].some(one => tokens.isPunct(at, one))
      )
        at = tokens.isPunct(at, ')') ? tokens.partner(at) - 1 : at - 1
      if (!tokens.isWord(at, 'if') || tokens.parent(at) !== from) break
      const said = unit.text
        .slice(tokens.end(at), tokens.start(block))
        .trim()
        .replace(/^\(([\s\S]*)\)$/, '$1')
      found.push({ said, taken: block === open })
      if (!tokens.isWord(at - 1, 'else') || !tokens.isPunct(at - 2, '}')) break
      block = tokens.partner(at - 2)
    }
  }
  return found
}

const ASKED = /^(?:el)?if\s(.{1,200}):(?:\s{0,4}#.*)?$/

function choicesAbove(text: string, offset: number, floor: number): readonly Choice[] {
  const lines = text.slice(floor, offset).split('\n')
  const found: Choice[] = []
  let depth = indentOf(lines.at(-1) ?? '')
  let isElse = false
  for (const line of lines.slice(0, -1).toReversed()) {
    if (line.trim() === '' || indentOf(line) > depth || (indentOf(line) === depth && !isElse)) continue
    const said = ASKED.exec(line.trim())?.[1]
    if (indentOf(line) < depth) {
      depth = indentOf(line)
      isElse = /^\s*(?:else\s*:|elif\b)/.test(line)
      if (said !== undefined) found.push({ said, taken: true })
    } else if (said !== undefined) {
      found.push({ said, taken: false })
      isElse = /^\s*elif\b/.test(line)
    } else if (!line.trim().startsWith('#')) {
      // The `else` of a `try`, a `for` or a `while` belongs to no choice above these.
      isElse = false
    }
  }
  return found
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
