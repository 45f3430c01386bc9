import { resolvePath } from '../declaration/paths.ts'
import { DECLARATION_FILE, type Declaration } from '../declaration/declaration.ts'
import { parseDeclaration } from '../declaration/parse.ts'
import type { FactsMemory } from '../evidence/facts-memory.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { InWordsOfTheHouse } from '../house/in-words.ts'
import { inheritanceOf, type ReadShared, withInherited } from '../declaration/inherit.ts'
import { type Inference, inference } from '../service/infer.ts'
import { Wrappers } from '../service/wrappers.ts'
import type { AuditOptions, AuditResult } from './audit-result.ts'
import { Judging } from './evaluate.ts'
import { readFile } from './read-file.ts'
import { Tree } from './tree.ts'

/** A repository held in memory: facts by file, re-read only where text changes; services and findings made anew on demand. */
export interface Session {
  /**
   * Takes a file's text. False when nothing that matters to findings changed. With `again`, which gives the same text whenever somebody asks,
   * the text itself is let go once many are kept.
   */
  update(path: string, text: string, again?: () => string): boolean
  /** Reads a text ahead: what it says is ready when the file is updated to it, and counts only then. */
  prepare(path: string, text: string): void
  /** Takes a file as the memory has it, without its text, which is read when somebody asks. False where it must be read now. */
  recall(path: string): boolean
  /** Whether the text of a file is kept, and not read again when somebody asks. */
  keeps(path: string): boolean
  /** The text of a file as it was taken last. */
  textOf(path: string): string | undefined
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
  const tree = new Tree()
  const { texts, facts } = tree
  const declarations = new Map<string, Declaration>()
  /** Made when there is something to draw together: most of what is loaded for it an empty tree never asks. */
  let servicesOf: Inference | undefined
  const judging = new Judging()
  const wrappers = new Wrappers()
  const inWords = new InWordsOfTheHouse()
  const shares = new WeakMap<Declaration, { by: string; stated: Declaration }>()

  /** A file of the tree by its text here, one beside it by way of the host. */
  const readShared: ReadShared = (from, target) => {
    const path = resolvePath(from.includes('/') ? from.slice(0, from.lastIndexOf('/')) : '', target)
    const text = path === undefined ? undefined : texts.get(path)
    return path !== undefined && text !== undefined ? { path, text } : shared?.(from, target)
  }
  /** Whether a declaration speaks of the file: then its text matters even where no reader takes anything from it. */
  const isNamed = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return policies.has(path) || [...declarations.values()].some(declaration => declaration.text.includes(name))
  }
  /** What was extended the last time, by one another too. */
  const policies = new Set<string>()
  const inherited = (): Declaration[] => {
    const stated = [...declarations.values()].sort((a, b) => (a.file < b.file ? -1 : 1)).map(withShared)
    policies.clear()
    for (const one of stated) for (const path of one.inherited?.sought ?? []) policies.add(path)
    return stated
  }
  /** A declaration with what it extends; the same object as long as that says the same. */
  const withShared = (one: Declaration): Declaration => {
    const inheritance = inheritanceOf(one, readShared)
    const by = JSON.stringify(inheritance)
    let known = shares.get(one)
    if (known?.by !== by) shares.set(one, (known = { by, stated: withInherited(one, inheritance) }))
    return known.stated
  }

  const prepared = new Map<string, { readonly text: string; readonly facts: FileFacts }>()
  const factsOf = (path: string, text: string, isLetGo = false): FileFacts => {
    const ready = prepared.get(path)
    prepared.delete(path)
    return ready?.text === text ? ready.facts : factsIn(path, text, isLetGo)
  }
  const factsIn = (path: string, text: string, isLetGo = false): FileFacts => {
    const known = memory?.recall(path, text)
    if (known) return known
    const read = isLetGo ? apart(readFile(path, text, now)) : readFile(path, text, now)
    // What a reader of ours broke off at may go better the next time.
    if (read.problem?.what !== 'failed' && read.problem?.what !== 'too-slow') memory?.keep(path, text, read)
    return read
  }

  return {
    update(path, text, again) {
      if (again !== undefined && !isDeclaration(path) && !texts.hasRoomFor(text)) {
        tree.promise(path, again, factsOf(path, text, true))
        return true
      }
      if (texts.get(path) === text) return false
      if (isDeclaration(path)) declarations.set(path, parseDeclaration(path, text))
      const before = facts.get(path)
      const after = factsOf(path, text)
      const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(after)
      // What says the same is the same: nothing that follows from it is worked out anew.
      tree.put(path, text, isSame ? before : after)
      return !isSame || isDeclaration(path) || isNamed(path) || tree.wasLookedAt(path)
    },
    prepare(path, text) {
      if (texts.get(path) !== text) prepared.set(path, { text, facts: factsIn(path, text) })
    },
    recall(path) {
      const known = isDeclaration(path) ? undefined : memory?.recallUnread?.(path)
      if (known) tree.promise(path, known.text, known.facts)
      return known !== undefined
    },
    keeps: path => texts.has(path) && !texts.isLate(path),
    textOf: path => texts.get(path),
    remove(path) {
      prepared.delete(path)
      declarations.delete(path)
      return tree.remove(path)
    },
    note(path) {
      tree.note(path)
    },
    policies() {
      inherited()
      return [...policies]
    },
    evaluate(options) {
      const all = inherited()
      const facts = wrappers.followed(inWords.of(tree.all(), all, texts))
      const context = {
        declarations: all,
        rootName,
        tree: () => tree.view(),
        readme: () => tree.textOf('README.md'),
        look: () => tree.look(),
      }
      const isEmpty = facts.length === 0 && all.length === 0
      const profiles = isEmpty ? [] : (servicesOf ??= inference())(facts, context)
      return judging.evaluate({ profiles, facts, declarations: all }, options)
    },
  }
}

/** The same facts as words of their own: a piece cut out of a text keeps the whole text alive. */
function apart(facts: FileFacts): FileFacts {
  return JSON.parse(JSON.stringify(facts)) as FileFacts
}

function isDeclaration(path: string): boolean {
  return path === DECLARATION_FILE || path.endsWith(`/${DECLARATION_FILE}`)
}
