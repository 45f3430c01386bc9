import type { FileFacts } from '../evidence/file-facts.ts'
import { bareOf, folderOf } from '../text/paths.ts'

/** Languages whose files are found by imports alone, so that a file nobody imports can be known to be unused. */
const FOLLOWED = /\.(py|[cm]?[jt]sx?|dart|go)$/

/** Names and folders that frameworks look for by themselves: routes, pages, models, commands, plugins, migrations. */
const BY_NAME =
  /^(__main__|main|index|app|server|cli|manage|setup|conftest|wsgi|asgi|settings|config|urls|models|admin|apps|tasks|signals|views|hooks|handlers?|middleware|instrumentation\w*|background|content\w*|popup|preload|worker|sw|service-?worker|entry\w*|bootstrap|root|layout|page|route|loading|error|global)$/i
const BY_FOLDER =
  /(^|\/)(pages|routes?|routers|api|endpoints|controllers|commands?|management|plugins?|extensions?|addons?|migrations|middlewares?|jobs|tasks|workers?|functions|cloudfunctions?|lambdas?|bin|scripts?|custom_nodes|layouts|public|static)\//i
const CONFIG = /\.config\.[cm]?[jt]s$|\.d\.ts$|(^|\/)\.[^/]+$/

/** Frameworks that bring modules together by their own conventions: nothing can be known there. */
const BY_CONVENTION =
  /^(nuxt|unplugin-auto-import|unplugin-vue-components|umi|@umijs\/.*|midway|@midwayjs\/.*|egg|strapi|@strapi\/.*|sails|ember-.*|adonis.*|@adonisjs\/.*|meteor|awilix|ice\.js|@ice\/.*)$/

/** What may start by itself, and what is loaded without being named in an import. */
export interface Entries {
  /** Whether a file may run although no file imports it. */
  mayStart(facts: FileFacts): boolean
  /** Whether a framework, a loader or a text may take a file up without an import. */
  mayBeFound(path: string): boolean
}

/** Works out the entries. `lost` are names of modules that imports ask for and nobody found. */
export function entriesOf(files: readonly FileFacts[], lost: ReadonlySet<string>): Entries {
  const named = new Set(lost)
  const folders = new Set<string>()
  const prefixes = new Set<string>()
  let conventions = false
  for (const { path, role, links, unit } of files) {
    if (role === 'test' || role === 'vendored' || role === 'tooling') continue
    if (unit?.dependencies.some(name => BY_CONVENTION.test(name))) conventions = true
    for (const { how, specifier } of links) {
      if (how === 'mentions') named.add(specifier)
      else if (how === 'loads') {
        const prefix = prefixOf(specifier)
        if (prefix === '') folders.add(folderOf(path))
        else prefixes.add(prefix)
      }
    }
  }
  for (const { path, unit } of files) if (unit?.kind === 'library') folders.add(folderOf(path))
  const programs = files.some(facts => facts.role === 'product' && isProgram(facts))
  const known = new Map<string, boolean>()
  const isLoaded = (folder: string): boolean => {
    let loaded = known.get(folder)
    if (loaded === undefined) known.set(folder, (loaded = liesIn(folder, folders) || hasPart(folder, prefixes)))
    return loaded
  }
  // Components of uni-app are there by their names.
  const easycom = files.some(({ path }) => /(^|\/)pages\.json$/.test(path))
  return {
    mayBeFound: path =>
      conventions || named.has(bareOf(path)) || isLoaded(folderOf(path)) || (easycom && path.endsWith('.vue')),
    mayStart(facts) {
      const { path, links, evidence } = facts
      if (path.endsWith('.go')) return !programs || isProgram(facts) || OFFERED.test(path) || isLoaded(folderOf(path))
      if (!FOLLOWED.test(path) || (conventions && !path.endsWith('.py')) || CONFIG.test(path)) return true
      const name = bareOf(path) === '__init__' ? '' : bareOf(path)
      return (
        links.some(link => link.how === 'runs' || link.how === 'serves') ||
        evidence.some(one => one.kind === 'exposure') ||
        BY_NAME.test(name) ||
        BY_FOLDER.test(path) ||
        named.has(name) ||
        isLoaded(folderOf(path))
      )
    },
  }
}

/** Packages of Go that lie where other people's programs take them up. */
const OFFERED = /(^|\/)pkg\/|^[^/]+$/

/** Whether a file belongs to a program of Go: all else runs where a program imports it, whatever it is called. */
function isProgram({ path, links }: FileFacts): boolean {
  return path.endsWith('.go') && links.some(link => link.how === 'runs')
}

/** The folder that a module loaded at run time begins with: `plugins` of `plugins.`, `./adapters` without its dots. */
function prefixOf(specifier: string): string {
  return specifier
    .replace(/^[./@~]+/, '')
    .replaceAll('.', '/')
    .replace(/\/?[^/]*$/, part => (part.startsWith('/') ? '' : part))
    .replace(/(?<!\/)\/+$/, '')
}

function liesIn(folder: string, folders: ReadonlySet<string>): boolean {
  for (let at = folder; ; at = folderOf(at)) {
    if (folders.has(at)) return true
    if (at === '') return false
  }
}

/** Whether some stretch of a folder's path is one of these. */
function hasPart(folder: string, parts: ReadonlySet<string>): boolean {
  const names = folder.split('/')
  return names.some((_, from) =>
    names.slice(from).some((_, more) => parts.has(names.slice(from, from + more + 1).join('/'))),
  )
}
