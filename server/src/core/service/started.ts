import { loadedFolders } from '../reach/loaded.ts'
import type { Reach } from '../reach/reach.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { bareOf, folderOf } from '../text/paths.ts'
import { isDevelopers } from './developers.ts'

/** What of the programs beside a product the product runs, and which only the developers do. */
export interface Started {
  /** Code of the product, or what deploys it, starts the file or takes it up. */
  isStarted(path: string): boolean
  /** The file belongs to a tool that nothing of the product starts or takes up, and that lets nobody in. */
  isTool(path: string): boolean
}

/** Folders of tools at the root of a repository: deeper down, a product's own parts go by these names. */
const TOOL = /^((?:tools?|tooling|utils?|bin|misc|contrib|ci|build-?tools?)\/(?:[^/]+\/)?)/i
const CODE = /\.(py|[cm]?[jt]sx?|rb|php|go|rs|java|kts?|cs|dart|swift)$/i
/** Texts by which a product is deployed, or woken by the clock: what these name runs for the product. Commands that developers type are none. */
const DEPLOYS =
  /(^|\/)(Dockerfile[^/]*|[^/]*\.dockerfile|Procfile|crontab|[^/]*\.cron|[^/]*compose[^/]*\.ya?ml|[^/]*\.(service|timer)|(fly|railway|render|app|serverless|vercel)\.(toml|ya?ml|json)|entrypoint[^/]*|start[^/]*\.sh|supervisord?\.conf)$|(^|\/)(k8s|kubernetes|deploy(ment)?s?|helm|charts)\//i

/** Tells the programs beside a product, of files of which some say whom they ask. */
export function startedIn(files: readonly FileFacts[], reach: Reach): Started {
  const isBeside = (path: string) => isDevelopers(path) || TOOL.test(path)
  const product = files.filter(({ path, role }) => role === 'product' && !isBeside(path))
  const named = new Set<string>()
  for (const { path, links } of product)
    if (CODE.test(path) || DEPLOYS.test(path))
      for (const { how, specifier } of links) if (how === 'mentions') named.add(specifier)
  const led = reach.ledTo(product.flatMap(({ path }) => (CODE.test(path) ? [path] : [])))
  const isLoaded = loadedFolders(product)
  const isStarted = (path: string) => led.has(path) || (CODE.test(path) && named.has(bareOf(path)))
  const taken = new Set(
    files.flatMap(({ path, role, evidence, links }) => {
      const folder = TOOL.exec(path)?.[1]
      if (folder === undefined || role !== 'product') return []
      const lets = evidence.some(
        one => one.kind === 'exposure' && one.confidence !== 'low' && one.detail.exposure !== 'cli',
      )
      const waits = links.some(({ how }) => how === 'waits' || how === 'serves')
      return lets || waits || isStarted(path) || (CODE.test(path) && isLoaded(folderOf(path))) ? [folder] : []
    }),
  )
  return {
    isStarted,
    isTool: path => {
      const folder = TOOL.exec(path)?.[1]
      return folder !== undefined && !taken.has(folder)
    },
  }
}
