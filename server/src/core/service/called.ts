import type { FileFacts } from '../evidence/file-facts.ts'
import type { Reach } from '../reach/reach.ts'
import { type FunctionSeen, innermost } from '../source/functions.ts'
import { basesAround, basesIn, isStartedOtherwise } from '../source/started-otherwise.ts'
import { namersIn } from './namers.ts'
import type { Look } from './look.ts'
import { isNamedIn, namings } from './namings.ts'
import { isModule, namedIn, type Opened, openedOf } from './opened.ts'
import { pickedByName } from './picked-by-name.ts'

/** So many functions are followed up from one call: nobody builds wrappers of wrappers any deeper. */
const STEPS = 12
/** Shorter names stand everywhere. */
const SHORTEST = 4

/** Whom functions are called by, in the product's own code. */
export interface Called {
  /** Whether nothing of the product can have a place of a file run; false where nobody can know. */
  isIdle(path: string, offset: number): boolean
}

/**
 * Follows calls back: a function is called where its name stands in code that is called itself, or outside of all functions. Its own head,
 * comments, imports and tests say nothing; whatever else names it, strings too, counts. `makers`: files that ask models; what others name is
 * called.
 */
export function calledIn(
  files: readonly FileFacts[],
  makers: ReadonlySet<string>,
  reach: Reach,
  { textOf, made }: Pick<Look, 'textOf' | 'made'>,
): Called {
  const namers = namersIn(files, reach)
  const open = (path: string): Opened | undefined => made(path, openedOf)
  const elsewhere = new Map<string, boolean>()
  /** Whether a file in which nobody asks a model names something: it is not followed any further. */
  const isNamedByOthers = (path: string, name: string, isTop: boolean): boolean => {
    const key = `${path}\0${name}\0${isTop}`
    let known = elsewhere.get(key)
    if (known === undefined) {
      const others = namers.of(path, isTop)
      known = others?.some(other => !makers.has(other) && isNamedIn(other, textOf(other) ?? '', name)) ?? true
      elsewhere.set(key, known)
    }
    return known
  }
  const isCalledElsewhere = (path: string, { name }: FunctionSeen, isTop: boolean, asked: Set<string>): boolean => {
    if (namers.isAlone(path)) return false
    if (isNamedByOthers(path, name, isTop)) return true
    for (const other of makers) {
      const text = other === path ? undefined : textOf(other)
      if (text === undefined || !text.includes(name)) continue
      const file = open(other)
      for (const offset of namings(other, text, name)) {
        const around = file && innermost(file.functions, offset)
        if (file === undefined || around === undefined || isCalled(other, file, around, asked)) return true
      }
    }
    return false
  }

  const picked = pickedByName(() => productCode(files), textOf)
  const ofOurs = new Map<string, boolean>()
  /** Whether a base is made in this very repository, of nothing from elsewhere: then calls of what it asks for would be seen too. */
  const isOwn = (name: string, path: string): boolean => {
    const known = ofOurs.get(name)
    if (known !== undefined) return known
    ofOurs.set(name, true)
    const head = new RegExp(
      `\\b(?:class|interface|trait|protocol|mixin|struct|type|object|enum|actor|module)\\s+(${name}\\b[^{;]{0,300})`,
    )
    let own = false
    for (const other of namers.makersOf(name, path)) {
      const text = CODE.test(other) ? (textOf(other) ?? '') : ''
      const found = text.includes(name) ? head.exec(text)?.[1] : undefined
      if (found === undefined) continue
      const isPython = other.endsWith('.py')
      own = basesIn(isPython ? (/^\w+\s*(?:\([^)]*\))?/.exec(found)?.[0] ?? '') : found, isPython).every(one =>
        isOwn(one, other),
      )
      break
    }
    ofOurs.set(name, own)
    return own
  }

  const isCalled = (path: string, file: Opened, one: FunctionSeen, asked: Set<string>): boolean => {
    const key = `${path}\0${one.name}`
    if (asked.has(key)) return false
    asked.add(key)
    // Of a file that nobody takes up, no other place names anything, however short.
    const isShort = one.name.length < SHORTEST && !namers.isAlone(path)
    if (isShort || asked.size > STEPS || isStartedOtherwise(file.unit, one)) return true
    const bases = basesAround(file.unit, one)
    if (bases?.some(name => !isOwn(name, path))) return true
    let isOut = !file.functions.some(({ start, stop }) => start < one.start && one.start < stop)
    for (const offset of namedIn(file, one)) {
      if (offset === undefined) {
        isOut = true
        continue
      }
      const around = innermost(file.functions, offset)
      if (around === undefined || isCalled(path, file, around, asked)) return true
    }
    // What is made within another function, and not handed out by it, nobody else can call.
    if (!isOut) return false
    if (isCalledElsewhere(path, one, bases === undefined && isModule(file.unit), asked)) return true
    return picked.isPicked(path, file.text, one.name)
  }

  return {
    isIdle(path, offset) {
      const file = open(path)
      const around = file && innermost(file.functions, offset)
      return file !== undefined && around !== undefined && !isCalled(path, file, around, new Set())
    },
  }
}

function productCode(files: readonly FileFacts[]): readonly string[] {
  return files.flatMap(({ path, role }) => (role === 'product' && CODE.test(path) ? [path] : []))
}

const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|dart|java|kts?|cs|php|rb|rs|swift|go)$/
