import type { AcceptedFinding, Declaration, DeclarationData } from './declaration.ts'
import { parseDeclaration } from './parse.ts'

/** Files that one extends another through at most: a company, a department, a team, a repository, and one to spare. */
const LONGEST_CHAIN = 5

/** A text beside the tree, by the way to it from the scanned root; undefined for what may not be read. */
export type ReadShared = (from: string, target: string) => { readonly path: string; readonly text: string } | undefined

/** Why what a declaration extends could not be used. */
export type ExtendsFault = 'unreadable' | 'circle' | 'too-long' | 'invalid'

/** What a declaration takes from the files it extends, the nearest first. */
export interface Inheritance {
  readonly shared: readonly DeclarationData[]
  readonly fault?: { readonly what: ExtendsFault; readonly file: string }
}

const NOTHING: Inheritance = { shared: [] }

/** Follows `extends` from file to file. A circle, an odd file or too long a way ends it, with what was found until then. */
export function inheritanceOf(declaration: Declaration, read: ReadShared): Inheritance {
  if (!declaration.data.extends) return NOTHING
  const shared: DeclarationData[] = []
  const visited = new Set([declaration.file])
  let from = declaration.file
  let target: string | undefined = declaration.data.extends
  while (target) {
    const found = read(from, target)
    if (!found) return { shared, fault: { what: 'unreadable', file: target } }
    if (visited.has(found.path)) return { shared, fault: { what: 'circle', file: target } }
    if (visited.size > LONGEST_CHAIN) return { shared, fault: { what: 'too-long', file: target } }
    visited.add(found.path)
    const { data, problems } = parseDeclaration(found.path, found.text)
    if (problems.length > 0) return { shared, fault: { what: 'invalid', file: target } }
    shared.push(data)
    from = found.path
    target = data.extends
  }
  return { shared }
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
