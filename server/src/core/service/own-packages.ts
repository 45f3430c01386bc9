import type { Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'

/** What a repository itself provides: names of its packages, and the Python modules that lie in it. */
export interface OwnPackages {
  readonly names: ReadonlySet<string>
  readonly modules: ReadonlySet<string>
  /** Files of Python, without their ending. */
  readonly python: ReadonlySet<string>
}

/** Finds what the repository provides: by its manifests, and by what lies at its root, in `src/` or beside a manifest, where Python looks. */
export function ownPackages(files: readonly FileFacts[]): OwnPackages {
  const names = new Set(files.flatMap(({ unit }) => (unit?.name ? [plain(unit.name)] : [])))
  const roots = new Set([
    '',
    'src/',
    ...files.flatMap(({ path, unit }) => (unit ? [path.slice(0, path.lastIndexOf('/') + 1)] : [])),
  ])
  const modules = new Set<string>()
  for (const { path } of files) {
    if (!path.endsWith('.py')) continue
    // The root, and each folder that the path lies in.
    for (let end = 0; ; end = path.indexOf('/', end) + 1) {
      if (roots.has(path.slice(0, end))) modules.add((path.slice(end).split('/')[0] ?? '').replace(/\.py$/, ''))
      if (path.indexOf('/', end) < 0) break
    }
  }
  const python = new Set(files.flatMap(({ path }) => (path.endsWith('.py') ? [path.slice(0, -'.py'.length)] : [])))
  return { names, modules, python }
}

/**
 * Whether evidence names the repository's own package: importing or installing itself says nothing of what it calls, and a
 * folder of its own that shares a catalogued name is not that package.
 */
export function isOwn(one: Seen, { names, modules, python }: OwnPackages): boolean {
  if (one.kind === 'sdk') {
    if (names.has(plain(one.value))) return true
    // Its own image, in its own chart: `owner/name` under the name of one of its packages.
    const image = one.detail.ecosystem === 'docker' ? (one.value.split('/').at(-1) ?? '').replace(/:.*/s, '') : ''
    return image !== '' && [...names].some(name => squeezed(name) === squeezed(image))
  }
  // A class or folder that is named after the product itself is no connection to somebody else.
  if (one.kind === 'endpoint')
    return one.detail.generates.length === 0 && (names.has(plain(one.value)) || modules.has(one.value.toLowerCase()))
  if (one.kind !== 'import') return false
  if (names.has(plain(one.detail.package))) return true
  return (
    one.detail.ecosystem === 'pypi' &&
    (modules.has(one.value.split('.')[0] ?? '') || liesAbove(one.file, one.value, python))
  )
}

/**
 * Whether a module lies by its whole path where a program may be started that takes it up, in a folder above the file or its own: `voice/llm/chat.py` is
 * what `voice/main.py` means by `llm.chat`. By one name alone, a file beside is mostly named after the package that it asks.
 */
function liesAbove(file: string, module: string, python: ReadonlySet<string>): boolean {
  if (!module.includes('.')) return false
  const path = module.replaceAll('.', '/')
  for (let end = file.lastIndexOf('/') + 1; ; end = file.lastIndexOf('/', end - 2) + 1) {
    const found = `${file.slice(0, end)}${path}`
    if (python.has(found) || python.has(`${found}/__init__`)) return true
    if (end === 0) return false
  }
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
}

/** Without separators, as an image is often named: `anythingllm` of `anything-llm`. */
function squeezed(name: string): string {
  return plain(name).replaceAll('-', '')
}
