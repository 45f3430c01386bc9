import { isFirm, type Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { forTheRecord } from '../reach/use.ts'

/** Files that are read by people, that list packages, or that hold settings: none of them does anything. */
const IDLE =
  /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env|[^/]*\.(?:md|mdx|rst|txt|lock)|pyproject\.toml|setup\.cfg|Pipfile|LICENSE[\w.-]*|\.git\w+)$/i
const SETTINGS = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env)$/i
const NAMES: ReadonlySet<string> = new Set(['endpoint', 'model', 'credential-name'])

/**
 * Settings of a repository that holds no code at all, no image, no workflow and no script: the product that would read them is not there yet,
 * or elsewhere. They are kept for the record.
 */
export function withoutCode(seen: readonly Seen[], isThere: boolean): readonly Seen[] {
  const isSetting = (one: Seen) => NAMES.has(one.kind) && SETTINGS.test(one.file)
  if (isThere || !seen.some(one => isFirm(one) && isSetting(one))) return seen
  return seen.map(one => (isSetting(one) ? forTheRecord(one) : one))
}

/** Whether any file of a repository does something. */
export function holdsCode(files: readonly FileFacts[]): boolean {
  return files.some(isAtWork)
}

/** Whether a file does anything, or might: an empty one does not, and one that could not be read might. */
function isAtWork({ path, evidence, links, problem }: FileFacts): boolean {
  return problem !== undefined || (!IDLE.test(path) && (evidence.length > 0 || links.length > 0))
}
