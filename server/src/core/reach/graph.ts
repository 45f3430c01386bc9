import type { FileFacts } from '../evidence/file-facts.ts'
import { type Modules, modulesOf } from './modules.ts'
import { bareOf, folderOf } from '../text/paths.ts'

/** Which file of a repository leads to which, as far as imports tell. */
export interface Graph {
  readonly files: ReadonlyMap<string, FileFacts>
  /** Files that a file takes code from. */
  next(path: string): readonly string[]
  /** Specifiers of its own code that lead nowhere: what they name may lie anywhere. */
  lost(path: string): readonly string[]
  /** Files whose import a file has given up: commented out, or used nowhere. */
  dropped(path: string): readonly string[]
  /** What a file would lead to if it stood in its own place: as `next`, `lost` and `dropped` say of those that stand there. */
  edgesOf(facts: FileFacts): Edges
  /** Puts a file in the place of the one of its path. Only for files that stand for the same package, if for any. */
  put(facts: FileFacts): void
}

/** What a file leads to among these modules. */
export interface Edges {
  readonly modules: Modules
  readonly next: readonly string[]
  readonly lost: readonly string[]
  readonly dropped: readonly string[]
}

/** Resolved once a file and set of paths: an edit resolves the edited file again and nothing else. */
const resolved = new WeakMap<FileFacts, Edges>()
let last: { readonly files: readonly FileFacts[]; readonly modules: Modules } | undefined

/** The graph of a repository. Pure: what is kept between calls only saves work. */
export function graphOf(files: readonly FileFacts[]): Graph {
  const modules = sameTree(files) ? (last as NonNullable<typeof last>).modules : modulesOf(files)
  last = { files, modules }
  const byPath = new Map(files.map(file => [file.path, file]))
  const edgesOfFile = (facts: FileFacts): Edges => {
    const known = resolved.get(facts)
    if (known?.modules === modules) return known
    const fresh = edgesOf(facts, modules)
    resolved.set(facts, fresh)
    return fresh
  }
  const edges = (path: string): Edges | undefined => {
    const facts = byPath.get(path)
    return facts && edgesOfFile(facts)
  }
  return {
    files: byPath,
    next: path => edges(path)?.next ?? [],
    lost: path => edges(path)?.lost ?? [],
    dropped: path => edges(path)?.dropped ?? [],
    edgesOf: edgesOfFile,
    put: facts => void byPath.set(facts.path, facts),
  }
}

/** Whether the same files stand with the same packages as before. */
function sameTree(files: readonly FileFacts[]): boolean {
  if (last === undefined || last.files.length !== files.length) return false
  return files.every((file, at) => {
    const before = last?.files[at]
    return before === file || (before?.path === file.path && before.unit === undefined && file.unit === undefined)
  })
}

/** Files of one package see one another without an import. */
const BY_PACKAGE = /\.(go|java|kt)$/
const GO = /\.go$/
const JVM = /\.(java|kt)$/
const INJECTED = /\.(java|kt|cs)$/
/** By the custom of C# and Java an interface begins so. */
const INTERFACE = /^I(?=[A-Z])/

function edgesOf(facts: FileFacts, modules: Modules): Edges {
  const next = new Set<string>()
  const lost: string[] = []
  const dropped: string[] = []
  for (const { how, specifier } of facts.links) {
    if (how === 'dropped') dropped.push(...modules.resolve(facts.path, specifier))
    if (how !== 'import' && how !== 'include') continue
    const found = modules.resolve(facts.path, specifier)
    for (const path of found) if (path !== facts.path) next.add(path)
    // An import that is being typed asks for nothing yet.
    if (found.length === 0 && specifier !== '') lost.push(bareOf(specifier.replaceAll('.', '/')))
  }
  if (BY_PACKAGE.test(facts.path)) for (const path of siblings(facts.path, modules)) next.add(path)
  for (const path of implementations(facts.path, modules)) next.add(path)
  return { modules, next: [...next], lost, dropped }
}

/** What is injected for an interface goes by its name: `ChatServiceImpl` for `ChatService` or `IChatService`. */
function implementations(path: string, modules: Modules): readonly string[] {
  const kind = INJECTED.exec(path)?.[1]
  if (kind === undefined) return []
  const name = bareOf(path).replace(INTERFACE, '')
  const names = kind === 'cs' ? [name] : [`${name}Impl`, `Default${name}`]
  return names.flatMap(one => modules.named(`${one}.${kind}`)).filter(other => other !== path)
}

/** Files of one package of Go or of the JVM see one another without an import. */
function siblings(path: string, modules: Modules): string[] {
  const kinds = path.endsWith('.go') ? GO : JVM
  return modules.inFolder(folderOf(path)).filter(other => other !== path && kinds.test(other))
}

/** Steps from the nearest of some files to each that they lead to. */
export function distances(graph: Graph, from: Iterable<string>): Map<string, number> {
  const steps = new Map<string, number>()
  let edge = [...from].filter(path => graph.files.has(path))
  for (let step = 0; edge.length > 0; step++) {
    const reached = edge.filter(path => !steps.has(path))
    for (const path of reached) steps.set(path, step)
    edge = [...new Set(reached)].flatMap(path => graph.next(path).filter(other => !steps.has(other)))
  }
  return steps
}
