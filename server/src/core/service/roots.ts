import type { FileFacts } from '../evidence/file-facts.ts'
import type { Reach } from '../reach/reach.ts'
import { type FunctionSeen, innermost } from '../source/functions.ts'
import { routeAround, routeOfFile, routesOfFunction } from '../source/served-routes.ts'
import { isStartedOtherwise } from '../source/started-otherwise.ts'
import { namersIn } from './namers.ts'
import { namings } from './namings.ts'
import { isModule, namedIn, type Opened, openedOf } from './opened.ts'

/** So many functions are followed up from one call. */
const STEPS = 16
/** Shorter names stand everywhere. */
const SHORTEST = 4

/** What has a place of a file run. */
export interface Roots {
  /** Paths of routes, as far as their own file says them. */
  readonly routes: ReadonlySet<string>
  /** Whether something else has it run too, or may. */
  readonly others: boolean
}

/** Follows calls back to the routes behind which they are made, through whatever file names them. */
export function rootsIn(
  files: readonly FileFacts[],
  reach: Reach,
  textOf: (path: string) => string | undefined,
): (path: string, offset: number) => Roots {
  const namers = namersIn(files, reach)
  const roles = new Map(files.map(({ path, role }) => [path, role]))
  const opened = new Map<string, Opened | undefined>()
  const open = (path: string): Opened | undefined => {
    if (!opened.has(path)) opened.set(path, openedOf(path, textOf(path), roles.get(path)))
    return opened.get(path)
  }

  return (path, offset) => {
    const routes = new Set<string>()
    const passed = new Set<string>()
    let others = false
    arriveAt(path, open(path), offset)
    return { routes, others }

    /** Takes note of the route around a place, or goes on from the function around it. */
    function arriveAt(where: string, file: Opened | undefined, at: number): void {
      const around = file && innermost(file.functions, at)
      const route = (file && routeAround(file.unit, at, around?.start ?? 0)) ?? routeOfFile(where)
      if (route !== undefined) routes.add(route)
      else if (file === undefined || around === undefined) others = true
      else goUpFrom(where, file, around)
    }

    function goUpFrom(where: string, file: Opened, one: FunctionSeen): void {
      const key = `${where}\0${one.name}`
      if (passed.has(key)) return
      passed.add(key)
      const own = routesOfFunction(file.unit, one)
      for (const route of own ?? []) routes.add(route)
      if (own === undefined) others = true
      // Who answers a route may be asked by another that does so, too.
      else if (own.length > 0) isNamedHere(where, file, one, isCall)
      else if (passed.size > STEPS || one.name.length < SHORTEST) others = true
      else if (!isNamed(where, file, one) && isStartedOtherwise(file.unit, one)) others = true
    }

    function isNamedHere(where: string, file: Opened, one: FunctionSeen, fits?: Fits): boolean {
      let found = false
      for (const at of namedIn(file, one)) {
        if (at === undefined || fits?.(file, at) === false) continue
        found = true
        arriveAt(where, file, at)
      }
      return found
    }

    function isNamed(where: string, file: Opened, one: FunctionSeen): boolean {
      let found = isNamedHere(where, file, one)
      const elsewhere = namers.of(where, isModule(file.unit) && !isOfClass(file, one))
      if (elsewhere === undefined) others = true
      for (const other of elsewhere ?? []) {
        if (others) break
        const text = textOf(other)
        if (text === undefined || !text.includes(one.name)) continue
        for (const at of namings(other, text, one.name)) {
          found = true
          arriveAt(other, open(other), at)
        }
      }
      return found
    }
  }
}

/** Whether a function is a method, which others may name without taking its file up. */
function isOfClass({ unit }: Opened, one: FunctionSeen): boolean {
  const { text, tokens } = unit
  if (unit.language === 'python') return text[one.start - 1] === ' ' || text[one.start - 1] === '\t'
  return tokens.parent(one.at) >= 0
}

type Fits = (file: Opened, offset: number) => boolean

/** `ask(…)`, and no member of something else that goes by the same name. */
function isCall({ text }: Opened, offset: number): boolean {
  return (
    !/\.\s*$/.test(text.slice(Math.max(0, offset - 8), offset)) && /^[\w$]+\s*\(/.test(text.slice(offset, offset + 80))
  )
}
