import type { FileFacts } from '../evidence/file-facts.ts'
import type { Cluster } from './join.ts'
import { folderOf } from './units.ts'

const PREFIX = 'name:'

/** Names that generators and templates give, and names of parts: they say nothing of the product. */
const GENERIC =
  /^(:?app|application|web|website|site|server|client|api|admin|front-?end|back-?end|ui|www|main|root|monorepo|workspace|project|my-?(app|project|v0-project)|demo|example|examples|docs?|documentation|tests?|starter|template|boilerplate|vite-project|vite[-_]\w*[-_]?(app|starter|template)|next(js)?-?(app|starter|template|boilerplate)?|react-app|vue3?-(app|project|template|ts|admin-template)\w*|electron-(app|vite\w*)|src|packages?|service|functions|cloudfunctions|miniprogram|\w*-(template|starter|boilerplate)|quickstart\w*)$/i

/** What people call the only product of a repository: as its project says, else its root's manifest, else its own, else the repository. */
export function productName(cluster: Cluster, files: readonly FileFacts[], repository: string): string {
  const stated = projectNames(cluster.files).find(name => !GENERIC.test(name))
  const root = files.find(({ path, unit, role }) => unit?.name && role === 'product' && folderOf(path) === '')?.unit
    ?.name
  const own = cluster.name
  if (stated !== undefined && (root === undefined || cluster.root !== '')) return stated
  for (const name of [root, own]) if (name !== undefined && !GENERIC.test(plain(name))) return name
  return own !== undefined && GENERIC.test(repository) ? own : repository
}

/** Names that projects of a platform's tools give: a mini-program's project, a Gradle build. */
function projectNames(files: readonly FileFacts[]): string[] {
  return files.flatMap(({ links }) =>
    links.flatMap(({ how, specifier }) =>
      how === 'config' && specifier.startsWith(PREFIX) ? [specifier.slice(PREFIX.length)] : [],
    ),
  )
}

function plain(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/^:/, '')
}
