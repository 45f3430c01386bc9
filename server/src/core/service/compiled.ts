import { isFirm, type Seen } from '../evidence/evidence.ts'
import { ofNames } from '../text/remembered.ts'
import { forTheRecord } from '../reach/use.ts'

/** Folders that a compiler writes scripts into, and the one beside them in which what it reads mostly lies. */
const WRITTEN = /^((?:.*\/)?)(?:lib|libs|dist|build|out|output|compiled|esm?|cjs|umd)\/((?:[^/]+\/)*[^/.]+)\.[cm]?js$/
/** What a shell for phones copies of a page, and what packing Python copies of a package. */
const COPIED =
  /^(?:(.*\/)?(?:android\/app\/src\/main\/assets|ios\/App\/App|platforms\/(?:android|ios|electron)(?:\/[\w.-]+){0,6})\/(?:public|www)\/|((?:.*\/)?)build\/lib\/)(.+)$/
const SOURCES = ['src', 'source', 'ts', 'lib', '']
const ENDINGS = ['ts', 'tsx', 'mts', 'js', 'jsx', 'mjs', 'coffee']

/** Files that a file may be made of, by where it lies. */
const madeOf = ofNames((path): readonly string[] => {
  const written = WRITTEN.exec(path)
  if (written !== null) {
    const [, base = '', name = ''] = written
    return SOURCES.flatMap(folder =>
      ENDINGS.map(ending => `${base}${folder === '' ? '' : `${folder}/`}${name}.${ending}`),
    ).filter(one => one !== path && !WRITTEN.test(one))
  }
  const copied = COPIED.exec(path)
  if (copied === null) return []
  const [, shell = '', python = '', name = ''] = copied
  return ['www/', 'public/', 'dist/', 'src/', ''].map(folder => `${shell}${python}${folder}${name}`)
})

/** Calls in a compiled or copied file give way to the same calls in the file that it is made of: nobody changes anything in a copy. */
export function withoutCompiled(seen: readonly Seen[]): readonly Seen[] {
  const isCall = (one: Seen) => one.kind === 'generation' && isFirm(one)
  if (!seen.some(one => isCall(one) && madeOf(one.file).length > 0)) return seen
  const asking = new Set(seen.flatMap(one => (isCall(one) ? [one.file] : [])))
  const isCopy = ofNames(file => madeOf(file).some(source => asking.has(source)))
  return seen.map(one => (COPIES.has(one.kind) && isFirm(one) && isCopy(one.file) ? forTheRecord(one) : one))
}

const COPIES: ReadonlySet<string> = new Set([
  'generation',
  'import',
  'endpoint',
  'model',
  'credential-name',
  'training',
])
