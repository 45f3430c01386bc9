import { isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Reach } from '../reach/reach.ts'
import { servedBy } from './connect.ts'

/** A page that shows generated content under no label, in a product whose other pages show theirs under one. */
export interface BarePage {
  readonly page: string
  /** A page whose label speaks for itself alone. */
  readonly labelled: string
  /** Files in which the content of this page is made, and of no page with a label. */
  readonly makers: ReadonlySet<string>
}

interface Page {
  readonly name: string
  readonly files: ReadonlySet<string>
  readonly labelled: boolean
  /** What the page asks for or makes by itself, and the files that make it. */
  readonly makes: ReadonlyMap<string, readonly string[]>
}

const PAGE =
  /(?:^|\/)(?:pages\/(?:[^/]{1,80}\/){0,6}[^/]{1,80}|app\/(?:[^/]{1,80}\/){0,6}page|(?:views|screens|routes)\/(?:[^/]{1,80}\/){0,6}[^/]{1,80})\.(?:wxml|axml|swan|ttml|vue|nvue|uvue|svelte|[jt]sx?|dart|ets)$/
const NO_PAGE =
  /(^|\/)(api|components?|partials?|utils?|hooks?|lib|store|admin)\/|(^|\/)_(app|document|error|layout|middleware)\.|(^|\/)(\+(layout|error|server)|__root)[.@]/
/** More pages than this are not gone through one by one. */
const MOST = 400

/**
 * Pages with no label of their own. A label speaks for the page that shows it; one that no page shows alone (a frame around
 * all pages, words that the back end puts to its answers) speaks for all, and what nobody is seen to ask for says nothing.
 */
export function barePages(files: readonly FileFacts[], seen: readonly Seen[], reach: Pick<Reach, 'ledTo'>): BarePage[] {
  const labels = ofKind(seen, 'label-text').filter(isShown)
  const groups = labels.length === 0 ? [] : pageFiles(files)
  if (groups.length < 2 || groups.length > MOST) return []
  const showing = new Set(labels.flatMap(one => shownIn(one, files)))
  const makers = new Set(ofKind(seen, 'generation').flatMap(one => (isMade(one) ? [one.file] : [])))
  const served = new Map<string, Set<string>>()
  for (const file of files)
    for (const path of servedBy(file)) served.set(path, (served.get(path) ?? new Set()).add(file.path))
  const byPath = new Map(files.map(file => [file.path, file]))
  const pages = groups.map(([name, own]): Page => {
    const led = reach.ledTo(own)
    const labelled = [...led].some(path => showing.has(path))
    return { name, files: led, labelled, makes: makesOf(led, byPath, served, makers, reach) }
  })
  const first = pages.find(page => page.labelled)
  if (first === undefined || [...showing].some(path => !pages.some(page => page.files.has(path)))) return []
  const covered = new Set(pages.flatMap(page => (page.labelled ? [...page.makes.keys()] : [])))
  const labelled = new Set(pages.flatMap(page => (page.labelled ? [...page.files] : [])))
  const views = ofKind(seen, 'answer-view').flatMap(one =>
    isFirm(one) && TALKS.test(nameOf(one.file)) && !labelled.has(one.file) ? [one.file] : [],
  )
  return pages.flatMap(page => {
    if (page.labelled) return []
    // A view of answers that no labelled page holds shows them under no label, whoever else asks for the same.
    const bare = views.some(view => page.files.has(view))
    const own = [...page.makes].flatMap(([what, made]) => (covered.has(what) && !bare ? [] : made))
    return own.length === 0 ? [] : [{ page: page.name, labelled: first.name, makers: new Set(own) }]
  })
}

/** Names of views in which answers stand. */
const TALKS = /message|bubble|chat|conversation|answer|reply|talk|dialog(?!s?\.)/i

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Where folders of routes begin with a frame of their own, every file beside it is a page. */
const ROUTED = /(?:^|\/)app\/(?:[^/]{1,80}\/){0,6}_layout\.[jt]sx?$/
const ROUTE = /(?:^|\/)app\/(?:[^/]{1,80}\/){0,6}[^/_+][^/]{0,80}\.[jt]sx$/

/** What a page is loaded by on the server lies beside it under its name, and is no page of its own. */
const LOADED = /(?<=(?:^|\/)\+page)(?:@[^/.]{0,60})?(?:\.server)?$/

/** The files of each page, by its path without an ending. */
function pageFiles(files: readonly FileFacts[]): (readonly [string, readonly string[]])[] {
  const pages = new Map<string, string[]>()
  const routed = files.some(({ path }) => ROUTED.test(path))
  for (const { path, role } of files) {
    const isPage = PAGE.test(path) || (routed && ROUTE.test(path))
    if (role !== 'product' || !isPage || NO_PAGE.test(path)) continue
    const name = path.slice(0, path.lastIndexOf('.')).replace(LOADED, '')
    pages.set(name, [...(pages.get(name) ?? []), path])
  }
  return [...pages]
}

function isShown({ role, confidence, detail }: SeenOf<'label-text'>): boolean {
  if (role !== 'product' || confidence === 'low' || detail.shown === 'unreferenced' || detail.shown === 'default-off')
    return false
  return detail.elements.ai && detail.elements.generated
}

function isMade({ role, confidence, detail }: SeenOf<'generation'>): boolean {
  return role === 'product' && confidence !== 'low' && detail.side !== true && detail.assembled !== true
}

/** The files that show a label: its own, or those that look it up. */
export function shownIn({ file, detail }: SeenOf<'label-text'>, files: readonly FileFacts[]): string[] {
  const { key } = detail
  if (key === undefined) return [file]
  const own = key.replaceAll(/[:/]/g, '.')
  return files.flatMap(({ path, links }) =>
    links.some(({ how, specifier }) => {
      if (how !== 'config') return false
      const used = specifier.replace(/^i18n:/, '').replaceAll(/[:/]/g, '.')
      return used === own || own.endsWith(`.${used}`) || used.endsWith(`.${own}`)
    })
      ? [path]
      : [],
  )
}

/** What a page asks for that leads to generated content, by what it asks. A file that serves several paths tells them not apart. */
function makesOf(
  page: ReadonlySet<string>,
  files: ReadonlyMap<string, FileFacts>,
  served: ReadonlyMap<string, ReadonlySet<string>>,
  makers: ReadonlySet<string>,
  reach: Pick<Reach, 'ledTo'>,
): ReadonlyMap<string, readonly string[]> {
  const makes = new Map<string, readonly string[]>()
  for (const path of page) {
    if (makers.has(path)) makes.set(path, [path])
    for (const { how, specifier } of files.get(path)?.links ?? []) {
      const from = how === 'asks' ? [...(served.get(specifier) ?? [])] : []
      const made = from.length === 0 ? [] : [...reach.ledTo(from)].filter(one => makers.has(one))
      if (made.length > 0) makes.set(specifier, made)
    }
  }
  return makes
}
