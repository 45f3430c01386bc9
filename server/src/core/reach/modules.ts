import type { FileFacts } from '../evidence/file-facts.ts'
import { folderOf, stemOf } from '../text/paths.ts'

/** Where modules of a repository are found: by path, by the end of a path, and by the names of its packages. */
export interface Modules {
  /** Files that a specifier may mean where it is written; empty for what the repository does not hold. */
  resolve(from: string, specifier: string): readonly string[]
  /** Files of a name, ending included, wherever they lie. */
  named(name: string): readonly string[]
  /** Files of a folder. */
  inFolder(folder: string): readonly string[]
}

const SCRIPT = ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts', 'vue', 'svelte', 'd.ts']
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([...SCRIPT, 'html', 'wxml'].map(ending => [ending, SCRIPT])),
  py: ['py'],
  ipynb: ['py'],
  dart: ['dart'],
  java: ['java', 'kt'],
  kt: ['kt', 'java'],
  php: ['php'],
  rb: ['rb'],
  rs: ['rs'],
}

/** Draws up where modules are found. Made again only when files come or go. */
export function modulesOf(files: readonly FileFacts[]): Modules {
  const paths = new Set(files.map(file => file.path))
  const folders = grouped(
    files.map(file => file.path),
    folderOf,
  )
  const stems = grouped([...paths], stemOf)
  const ends = endsOf(
    [...paths].filter(path => !lastOf(path).startsWith('.')),
    withoutEnding,
  )
  const indexes = endsOf(
    [...paths].filter(path => /\/(index|__init__)\.\w+$/.test(path)),
    folderOf,
  )
  const packages = packagesOf(files)
  const foreign = new Set(files.flatMap(({ unit }) => unit?.dependencies ?? []))

  const exact = (base: string, endings: readonly string[]): string | undefined => {
    if (paths.has(base)) return base
    const bare = base.replace(/\.[cm]?js$/, '')
    for (const one of [base, bare]) {
      for (const ending of endings) if (paths.has(`${one}.${ending}`)) return `${one}.${ending}`
      for (const ending of endings) {
        const index = `${one}/${ending === 'py' ? '__init__' : ending === 'rs' ? 'mod' : 'index'}.${ending}`
        if (paths.has(index)) return index
      }
    }
    return undefined
  }
  /** Files whose path ends so, whatever lies before: for aliases and source roots that settings name. */
  const ending = (end: string, endings: readonly string[]): readonly string[] => {
    const asked = `${endings[0]} ${end}`
    let found = ended.get(asked)
    if (found === undefined) ended.set(asked, (found = endingIn(end, endings)))
    return found
  }
  const ended = new Map<string, readonly string[]>()
  const endingIn = (end: string, endings: readonly string[]): string[] => {
    const plain = end.replace(/\.(?:[cm]?[jt]sx?|vue|svelte)$/, '')
    return [...ends(plain), ...indexes(plain)].filter(path => endings.some(one => path.endsWith(`.${one}`)))
  }

  const script = (from: string, specifier: string): readonly string[] => {
    const plain = specifier.replace(/[?!#].*/s, '') || specifier
    if (plain.startsWith('.')) return list(exact(joined(folderOf(from), plain), SCRIPT))
    const own = owners(packages, plain)
    if (own.length > 0) return own.flatMap(one => entriesOf(one, plain.slice(one.name.length + 1)))
    if (foreign.has(/^(@[^/]+\/)?[^/]+/.exec(plain)?.[0] ?? '')) return []
    const bare = plain.replace(/^(@\/|~\/?|#\/?|\$|@[\w-]*\/)/, '').replace(/^\//, '')
    return plain.includes('/') ? ending(bare, SCRIPT) : []
  }
  const entriesOf = ({ root, mains }: Package, sub: string): string[] => {
    const at = root === '' ? '' : `${root}/`
    if (sub !== '') return list(exact(at + sub, SCRIPT) ?? exact(`${at}src/${sub}`, SCRIPT))
    const main = ['index', 'src/index', 'src/main', 'lib/index', 'main'].flatMap(name => list(exact(at + name, SCRIPT)))
    const named = (folders.get(root) ?? [])
      .concat(folders.get(`${at}src`) ?? [])
      .filter(path => mains.has(stemOf(path)))
    return [...new Set([...main, ...named])]
  }
  const python = (from: string, specifier: string): readonly string[] => {
    const dots = /^\.*/.exec(specifier)?.[0].length ?? 0
    const rest = specifier.slice(dots).replaceAll('.', '/')
    if (dots > 0) {
      let at = folderOf(from)
      for (let up = 1; up < dots; up++) at = folderOf(at)
      return list(exact(rest === '' ? at : at === '' ? rest : `${at}/${rest}`, ['py']))
    }
    const near = exact(joined(folderOf(from), rest), ['py'])
    const found = near === undefined ? ending(rest, ['py']) : [near]
    return found.length > 0 && rest.includes('/')
      ? [...found, ...found.flatMap(path => list(exact(`${folderOf(path)}/__init__.py`, [])))]
      : found
  }
  const go = (specifier: string): string[] => {
    const [own] = owners(packages, specifier)
    if (own === undefined) return []
    const sub = specifier.slice(own.name.length + 1)
    return goFiles([own.root, sub].filter(Boolean).join('/'))
  }
  const goFiles = (folder: string): string[] =>
    (folders.get(folder) ?? []).filter(path => path.endsWith('.go') && !path.endsWith('_test.go'))
  const dart = (from: string, specifier: string): string[] => {
    const inner = /^package:([^/]+)\/(.*)$/.exec(specifier)
    if (inner === null) return list(exact(joined(folderOf(from), specifier), []))
    return (packages.get(inner[1] as string) ?? []).flatMap(one =>
      list(exact([one.root, 'lib', inner[2]].filter(Boolean).join('/'), [])),
    )
  }
  /** What means the same wherever it is written, by language and specifier. */
  const everywhere = new Map<string, readonly string[]>()
  /** Beside the file that takes it up, else wherever its path fits alone. */
  const phpFile = (from: string, specifier: string): readonly string[] => {
    const near = exact(joined(folderOf(from), specifier), [])
    if (near !== undefined) return [near]
    const found = ending(specifier.replace(/^(?:\.{1,2}\/)+/, ''), ['php'])
    return found.length === 1 ? found : []
  }
  const resolve = (from: string, specifier: string): readonly string[] => {
    const kind = from.slice(from.lastIndexOf('.') + 1)
    const endings = ENDINGS[kind]
    if (kind === 'dart' || kind === 'rb' || specifier.startsWith('.') || endings?.includes('py'))
      return resolveIn(from, specifier, kind, endings)
    const asked = `${kind} ${specifier}`
    let found = everywhere.get(asked)
    if (found === undefined) everywhere.set(asked, (found = resolveIn(from, specifier, kind, endings)))
    return found
  }
  const resolveIn = (
    from: string,
    specifier: string,
    kind: string,
    endings: readonly string[] | undefined,
  ): readonly string[] => {
    if (kind === 'go') return go(specifier)
    if (kind === 'dart') return dart(from, specifier)
    if (kind === 'rs') return ending(specifier.replace(/^(crate|super|self)::/, '').replaceAll('::', '/'), ['rs'])
    if (endings === undefined) return []
    if (endings.includes('py')) return python(from, specifier)
    if (endings.includes('java')) {
      const plain = specifier.replaceAll('.', '/')
      return plain.includes('/') ? [...ending(plain, endings), ...(folders.get(plain) ?? [])] : []
    }
    if (kind === 'php' && specifier.endsWith('.php')) return phpFile(from, specifier)
    if (kind === 'php') return ending(specifier.split('\\').slice(-2).join('/'), ['php'])
    if (kind === 'rb') return list(exact(joined(folderOf(from), specifier), ['rb']) ?? ending(specifier, ['rb'])[0])
    return script(from, specifier)
  }
  const named = (name: string): readonly string[] =>
    (stems.get(stemOf(name)) ?? []).filter(path => lastOf(path) === name)
  return { resolve, named, inFolder: folder => folders.get(folder) ?? [] }
}

interface Package {
  readonly name: string
  readonly root: string
  /** Bare names of the files that its manifest names. */
  readonly mains: ReadonlySet<string>
}

type Packages = ReadonlyMap<string, readonly Package[]>

function packagesOf(files: readonly FileFacts[]): Packages {
  const packages = new Map<string, Package[]>()
  for (const { path, unit, links } of files) {
    if (unit?.name === undefined) continue
    const mains = links.flatMap(link => (link.how === 'mentions' ? [link.specifier] : []))
    const one = { name: unit.name, root: folderOf(path), mains: new Set(mains) }
    packages.set(unit.name, [...(packages.get(unit.name) ?? []), one])
  }
  return packages
}

/** The packages of the repository that a specifier begins with. */
function owners(packages: Packages, specifier: string): readonly Package[] {
  for (let at = specifier; at !== ''; at = folderOf(at)) {
    const own = packages.get(at)
    if (own !== undefined) return own
  }
  return []
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A relative path from a folder, with its dots worked off. */
function joined(folder: string, path: string): string {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** A path without its ending. */
function withoutEnding(path: string): string {
  return path.replace(/\.(d\.ts|[^./]+)$/, '')
}

/**
 * Finds the paths whose part ends so, at a whole name. They are filed by their last two names: of a large tree thousands are called
 * `index` or `utils`, and few of them lie in a folder of one name.
 */
function endsOf(paths: readonly string[], partOf: (path: string) => string): (end: string) => readonly string[] {
  const byName = new Map<string, string[]>()
  const byTwo = new Map<string, string[]>()
  for (const path of paths) {
    const part = partOf(path)
    put(byName, lastOf(part), path)
    put(byTwo, lastTwoOf(part), path)
  }
  return end => {
    if (!end.includes('/')) return byName.get(end) ?? []
    const near = byTwo.get(lastTwoOf(end)) ?? []
    return near.filter(path => {
      const part = partOf(path)
      return part === end || part.endsWith(`/${end}`)
    })
  }
}

function lastTwoOf(path: string): string {
  return path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1)
}

function grouped(paths: readonly string[], key: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) put(groups, key(path), path)
  return groups
}

function put(groups: Map<string, string[]>, key: string, path: string): void {
  const list = groups.get(key)
  if (list) list.push(path)
  else groups.set(key, [path])
}

function list(path: string | undefined): string[] {
  return path === undefined ? [] : [path]
}
