import path from 'node:path'
import { DECLARATION_FILE } from '../../core/declaration/declaration.ts'
import { readFile } from '../../core/engine/read-file.ts'
import { decode } from '../../workspace/decode.ts'
import { diskWorkspace } from '../../workspace/disk.ts'
import type { AuditSettings } from './settings.ts'

/**
 * Whether an audit of what changed has nothing to show, told without reading what did not change: the line prints findings or
 * nothing, and no changed file tells something about a service, now or before. Then `--since` would keep no finding. A commit
 * hook is done in the time of hashing the files. False as well where it can't be told: the audit says why.
 */
export async function changesTellNothing(root: string, settings: AuditSettings): Promise<boolean> {
  const { since, silent, service, config, baseline, writeBaseline, labels } = settings
  if (since === undefined || !silent || labels) return false
  if ([service, config, baseline, writeBaseline].some(one => one !== undefined)) return false
  const { changesSince, loadGitTree, tells } = await import('./since.ts')
  const workspace = diskWorkspace(root, true)
  const { treeSince, GitError } = await loadGitTree()
  try {
    const { paths, others = [] } = await workspace.list()
    const changes = await changesSince(await treeSince(root, since), workspace, { present: [...paths, ...others] })
    for (const [file, before] of changes) {
      if (path.posix.basename(file) === DECLARATION_FILE) return false
      if (before !== undefined && tells(readFile(file, before))) return false
      const bytes = await workspace.read(file)
      const now = bytes && decode(bytes)
      if (now && 'text' in now && tells(readFile(file, now.text))) return false
    }
    return true
  } catch (error) {
    if (error instanceof GitError) return false
    throw error
  }
}
