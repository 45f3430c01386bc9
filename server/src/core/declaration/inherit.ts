import type {
  AcceptedFinding,
  Declaration,
  DeclarationData,
  ExtendsFault,
  Inheritance,
  SharedData,
} from './declaration.ts'
import { parseDeclaration } from './parse.ts'

/** Files that one extends another through at most: a company, a department, a team, a repository, and one to spare. */
const LONGEST_CHAIN = 5

/** A text beside the tree, by the way to it from the scanned root; undefined for what may not be read. */
export type ReadShared = (from: string, target: string) => { readonly path: string; readonly text: string } | undefined

const NOTHING: Inheritance = { shared: [], sought: [] }

/** Follows `extends` from file to file. A circle, an odd file or too long a way ends it, with what was found until then. */
export function inheritanceOf(declaration: Declaration, read: ReadShared): Inheritance {
  if (!declaration.data.extends) return NOTHING
  const shared: SharedData[] = []
  const sought: string[] = []
  const visited = new Set([declaration.file])
  let from = declaration.file
  let target: string | undefined = declaration.data.extends
  while (target) {
    const found = read(from, target)
    sought.push(found?.path ?? besideOf(from, target))
    const ended = (what: ExtendsFault) => ({ shared, sought, fault: { what, file: target ?? '' } })
    if (!found) return ended('unreadable')
    if (visited.has(found.path)) return ended('circle')
    if (visited.size > LONGEST_CHAIN) return ended('too-long')
    visited.add(found.path)
    const { data, problems } = parseDeclaration(found.path, found.text)
    if (problems.length > 0) return ended('invalid')
    shared.push({ ...data, file: found.path })
    from = found.path
    target = data.extends
  }
  return { shared, sought }
}

/** A way from one file to another, from the root that the first is named by; it may lead out of it. */
function besideOf(from: string, target: string): string {
  const way: string[] = []
  for (const step of [...from.split('/').slice(0, -1), ...target.split('/')]) {
    if (step === '..' && way.length > 0 && way.at(-1) !== '..') way.pop()
    else if (step !== '.' && step !== '') way.push(step)
  }
  return way.join('/')
}

/** A declaration with what it extends: severities of the nearest file win, acceptances add up, services stay the repository's own. */
export function withInherited(declaration: Declaration, inheritance: Inheritance): Declaration {
  if (inheritance === NOTHING) return declaration
  return { ...declaration, inherited: inheritance }
}

/** The severity of a rule by the nearest file that sets one. */
export function severityFor({ data, inherited }: Declaration, rule: string) {
  return data.rules?.[rule] ?? inherited?.shared.find(one => one.rules?.[rule] !== undefined)?.rules?.[rule]
}

/** Every acceptance that counts here: the repository's own first. */
export function acceptancesOf({ data, inherited }: Declaration): readonly AcceptedFinding[] {
  return [...(data.accepted ?? []), ...(inherited?.shared ?? []).flatMap(one => one.accepted ?? [])]
}

/** Every catalogue of the house that counts here. */
export function cataloguesOf({ data, inherited }: Declaration): NonNullable<DeclarationData['catalogue']>[] {
  return [data, ...(inherited?.shared ?? [])].flatMap(one => one.catalogue ?? [])
}
