import type { FileFacts } from '../evidence/file-facts.ts'
import { bareOf, folderOf, liesIn } from '../text/paths.ts'
import { loadedFolders } from './loaded.ts'

/** Languages whose files are found by imports alone, so that a file nobody imports can be known to be unused. */
const FOLLOWED = /\.(py|[cm]?[jt]sx?|dart|go)$/

/** Languages in which a file that is not started is of no use but to those that import it. */
const IMPORTED = /\.(py|[cm]?[jt]sx?|dart)$/

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
  /** Whether a file is found by imports alone: neither its name nor its folder says that a framework looks for it. */
  isPassive(path: string): boolean
}

/** Works out the entries. `lost` are names of modules that imports ask for and nobody found. */
export function entriesOf(files: readonly FileFacts[], lost: ReadonlySet<string>): Entries {
  const named = new Set(lost)
  const libraries = new Set<string>()
  const code: FileFacts[] = []
  let conventions = false
  for (const facts of files) {
    const { role, links, unit } = facts
    if (role === 'test' || role === 'vendored' || role === 'tooling') continue
    if (unit?.dependencies.some(name => BY_CONVENTION.test(name))) conventions = true
    code.push(facts)
    for (const { how, specifier } of links) if (how === 'mentions') named.add(specifier)
  }
  for (const { path, unit } of files) if (unit?.kind === 'library') libraries.add(folderOf(path))
  const programs = files.some(facts => facts.role === 'product' && isProgram(facts))
  const loaded = loadedFolders(code)
  const isLoaded = (folder: string): boolean => loaded(folder) || liesIn(folder, libraries)
  // Components of uni-app are there by their names.
  const easycom = files.some(({ path }) => /(^|\/)pages\.json$/.test(path))
  return {
    mayBeFound: path =>
      conventions || named.has(bareOf(path)) || isLoaded(folderOf(path)) || (easycom && path.endsWith('.vue')),
    isPassive: path =>
      IMPORTED.test(path) &&
      !conventions &&
      !CONFIG.test(path) &&
      !/^__\w+__$/.test(bareOf(path)) &&
      !BY_NAME.test(bareOf(path)) &&
      !BY_FOLDER.test(path) &&
      !named.has(bareOf(path)) &&
      !isLoaded(folderOf(path)),
    mayStart(facts) {
      const { path, links, evidence } = facts
      const isGo = path.endsWith('.go')
      if (!FOLLOWED.test(path) || (conventions && !path.endsWith('.py')) || CONFIG.test(path)) return true
      if (isGo && (!programs || OFFERED.test(path))) return true
      const name = bareOf(path) === '__init__' ? '' : bareOf(path)
      return (
        links.some(link => link.how === 'runs' || link.how === 'serves') ||
        evidence.some(one => one.kind === 'exposure') ||
        // Of Go, what a platform starts lies in a folder of its own, or takes requests.
        (!isGo && BY_NAME.test(name)) ||
        BY_FOLDER.test(path) ||
        named.has(name) ||
        isLoaded(folderOf(path))
      )
    },
  }
}

/** Packages of Go that lie where other people's programs take them up. */
const OFFERED = /(^|\/)pkg\/|^[^/]+$/

/** Whether a file belongs to a program of Go: most else runs where a program imports it. */
export function isProgram({ path, links }: FileFacts): boolean {
  return path.endsWith('.go') && links.some(link => link.how === 'runs')
}
