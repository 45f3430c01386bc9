import { resolvePath } from '../declaration/paths.ts'
import { DECLARATION_FILE, type Declaration } from '../declaration/declaration.ts'
import { parseDeclaration } from '../declaration/parse.ts'
import type { FactsMemory } from '../evidence/facts-memory.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { houseOf } from '../house/names.ts'
import { withHouse } from '../house/read.ts'
import { inheritanceOf, type ReadShared, withInherited } from '../declaration/inherit.ts'
import { inferServices } from '../service/infer.ts'
import { withWrappers } from '../service/wrappers.ts'
import type { AuditOptions, AuditResult } from './audit-result.ts'
import { evaluate } from './evaluate.ts'
import { readFile } from './read-file.ts'

/** A repository held in memory: facts by file, re-read only where text changes; services and findings made anew on demand. */
export interface Session {
  /** Takes a file's text. False when nothing that matters to findings changed. */
  update(path: string, text: string): boolean
  remove(path: string): boolean
  /** Tells of a file that exists but is not read (an image, a PDF), so that places a declaration names can be checked. */
  note(path: string): void
  /** Files that declarations extend, by their way from the root, which may lead out of it; also those that were not found. */
  policies(): readonly string[]
  evaluate(options: AuditOptions): AuditResult
}

/**
 * Starts an empty session. `rootName` names a service at the root that no manifest names; `now` is the host's clock, a limit for each file;
 * `shared` reads what declarations extend beside the tree; `memory` knows what files said in an earlier run.
 */
export function createSession(
  rootName = 'app',
  now?: () => number,
  shared?: ReadShared,
  memory?: FactsMemory,
): Session {
  const texts = new Map<string, string>()
  const facts = new Map<string, FileFacts>()
  const declarations = new Map<string, Declaration>()
  const noted = new Set<string>()
  const exists = (path: string): boolean => {
    const plain = path.replace(/^\.\//, '').replace(/\/$/, '')
    if (facts.has(plain) || noted.has(plain)) return true
    const folder = `${plain}/`
    for (const known of [...facts.keys(), ...noted]) if (known.startsWith(folder)) return true
    return false
  }

  /** A file of the tree by its text here, one beside it by way of the host. */
  const readShared: ReadShared = (from, target) => {
    const path = resolvePath(from.includes('/') ? from.slice(0, from.lastIndexOf('/')) : '', target)
    const text = path === undefined ? undefined : texts.get(path)
    return path !== undefined && text !== undefined ? { path, text } : shared?.(from, target)
  }
  const textOf = (path: string): string | undefined => texts.get(path.replace(/^\.\//, ''))
  /** Whether a declaration speaks of the file: then its text matters even where no reader takes anything from it. */
  const isNamed = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return policies.has(path) || [...declarations.values()].some(declaration => declaration.text.includes(name))
  }
  /** What was extended the last time, by one another too. */
  const policies = new Set<string>()
  const inherited = (): Declaration[] => {
    const stated = [...declarations.values()].map(one => withInherited(one, inheritanceOf(one, readShared)))
    policies.clear()
    for (const one of stated) for (const path of one.inherited?.sought ?? []) policies.add(path)
    return stated
  }

  const factsOf = (path: string, text: string): FileFacts => {
    const known = memory?.recall(path, text)
    if (known) return known
    const read = readFile(path, text, now)
    // What a reader of ours broke off at may go better the next time.
    if (read.problem?.what !== 'failed' && read.problem?.what !== 'too-slow') memory?.keep(path, text, read)
    return read
  }

  return {
    update(path, text) {
      if (texts.get(path) === text) return false
      texts.set(path, text)
      if (isDeclaration(path)) declarations.set(path, parseDeclaration(path, text))
      const before = facts.get(path)
      const after = factsOf(path, text)
      facts.set(path, after)
      return (
        before === undefined || isDeclaration(path) || isNamed(path) || JSON.stringify(before) !== JSON.stringify(after)
      )
    },
    remove(path) {
      texts.delete(path)
      declarations.delete(path)
      noted.delete(path)
      return facts.delete(path)
    },
    note(path) {
      noted.add(path)
    },
    policies() {
      inherited()
      return [...policies]
    },
    evaluate(options) {
      const stated = inherited()
      const houses = stated.flatMap(one => houseOf(one) ?? [])
      const inHouse = (file: FileFacts) =>
        houses.reduce((known, house) => withHouse(known, texts.get(file.path) ?? '', house), file)
      const read = houses.length > 0 ? [...facts.values()].map(inHouse) : [...facts.values()]
      const files = withWrappers(read.sort((a, b) => (a.path < b.path ? -1 : 1)))
      return evaluate(inferServices(files, { declarations: stated, rootName, exists, textOf }), files, stated, options)
    },
  }
}

function isDeclaration(path: string): boolean {
  return path === DECLARATION_FILE || path.endsWith(`/${DECLARATION_FILE}`)
}
