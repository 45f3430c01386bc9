import type { ServiceProfile } from '../../service/profile.ts'
import { isAside } from '../offers/candidates.ts'
import { resolvePath } from '../../declaration/paths.ts'
import { besideOf, endingOf } from '../../text/paths.ts'
import type { DocumentOutline } from './table.ts'

/** Where a product of one kind keeps its pages: undefined where the files show another kind. */
type Keeps = (files: readonly string[], name: string) => string | undefined

/** Next.js with folders for routes; those of a language and of a group are entered, as a page of every language is. */
const appRouter: Keeps = (files, name) => {
  const found = nearest(
    files,
    /^(?:src\/)?app\/(?:\[[^/]{1,40}\]\/)?(?:\([^/]{1,40}\)\/)?(?:layout|page)\.(?:tsx|jsx|js)$/,
  )
  const folder = found && besideOf(found).replace(/\([^/()]{1,40}\)\/$/, '')
  return found && `${folder}${name}/page.${endingOf(found)}`
}

/** Next.js with a file for each route. */
const pagesRouter: Keeps = (files, name) => {
  const found = nearest(files, /^(?:src\/)?pages\/(?:_app|_document|index)\.(?:tsx|jsx|js)$/)
  return found && `${besideOf(found)}${name}.${endingOf(found)}`
}

const nuxt: Keeps = (files, name) => {
  if (!nearest(files, /^nuxt\.config\.[cm]?[jt]s$/)) return undefined
  const page = nearest(files, /^(?:app\/|src\/)?pages\/[^/]+\.vue$/)
  const below = page ? besideOf(page) : nearest(files, /^app\/app\.vue$/) ? 'app/pages/' : 'pages/'
  return `${below}${name}.vue`
}

/** uni-app lists its pages in a file; each has a folder of its own. */
const uniApp: Keeps = (files, name) => {
  const list = nearest(files, /^(?:src\/)?pages\.json$/)
  return list && `${besideOf(list)}pages/${name}/${name}.vue`
}

/** Vue with a router written by hand: beside the other views. */
const vue: Keeps = (files, name) => {
  const view = nearest(files, /^(?:[\w-]{1,40}\/){0,4}(?:views|pages)\/(?:[\w-]{1,40}\/)?[^/]+\.vue$/)
  const root = view?.replace(/((?:^|\/)(?:views|pages)\/).*$/, '$1')
  const app = nearest(files, /^(?:[\w-]{1,40}\/){0,2}App\.vue$/)
  const folder = root ?? (app && `${besideOf(app)}views/`)
  return folder && `${folder}${pascal(name)}.vue`
}

/** Pages served as they lie: beside the first, or in the folder that a bundler copies. */
const html: Keeps = (files, name) => {
  const index = nearest(files, /^(?:[\w-]{1,40}\/){0,4}index\.html$/)
  if (!index) return undefined
  const bundled = nearest(files, /^(?:src\/)?(?:main|index)\.[jt]sx?$/) && besideOf(index) === ''
  return `${bundled ? 'public/' : besideOf(index)}${name}.html`
}

const KINDS: readonly Keeps[] = [appRouter, nuxt, pagesRouter, uniApp, vue, html]

/**
 * The file that a document is begun in, relative to the scanned root: a page of the product where users have to find it and the product
 * has pages of a kind we can write, else Markdown beside the declaration. Undefined where that would lead out of the tree.
 */
export function fileFor(
  document: DocumentOutline,
  { root, declared }: Pick<ServiceProfile, 'root' | 'declared'>,
  files: readonly string[],
): string | undefined {
  const prefix = root === '' ? '' : `${root}/`
  const own = files.filter(file => file.startsWith(prefix) && !isAside(file)).map(file => file.slice(prefix.length))
  const name = document.file.slice(document.file.lastIndexOf('/') + 1).replace(/\.md$/, '')
  for (const keeps of document.forUsers ? KINDS : []) {
    const page = keeps(own, name)
    if (page !== undefined) return prefix + page
  }
  return resolvePath(declared?.declaration.root ?? '', document.file)
}

/** The file with the shortest path among those that look so. */
function nearest(files: readonly string[], looks: RegExp): string | undefined {
  let best: string | undefined
  for (const file of files) if (looks.test(file) && (best === undefined || file.length < best.length)) best = file
  return best
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
