import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { createSession } from '../core/engine/session.ts'
import type { Audited } from '../core/agents/tool.ts'
import type { Language } from '../core/locale/messages.ts'
import { describePath, diskWorkspace } from '../workspace/disk.ts'
import { sharedPolicies } from '../workspace/shared-policy.ts'
import { loadInto } from '../workspace/load.ts'

/** The folder that a tool means: below the one that is served, links followed; undefined for anything else. */
export async function folderBelow(root: string, wanted: string | undefined): Promise<string | undefined> {
  const folder = path.resolve(root, wanted ?? '.')
  if (describePath(folder) !== 'folder') return undefined
  const [top, real] = await Promise.all([realpath(root), realpath(folder)])
  const way = path.relative(top, real)
  return way === '' || !(way.startsWith('..') || path.isAbsolute(way)) ? real : undefined
}

/** Reads a folder and runs the rules. Nothing is kept: the next question sees the files as they are then. */
export async function auditFolder(folder: string, asOf: string, language: Language): Promise<Audited> {
  const session = createSession(path.basename(folder), () => performance.now(), sharedPolicies(folder))
  const { texts } = await loadInto(session, diskWorkspace(folder))
  return { result: session.evaluate({ asOf }), textOf: file => texts.get(file), language }
}

/** For tools that look at no folder. */
export function noFolder(asOf: string, language: Language): Audited {
  const result = {
    asOf,
    services: [],
    findings: [],
    accepted: [],
    withheld: [],
    facts: [],
    declarations: [],
    broken: [],
  }
  return { result, textOf: () => undefined, language }
}
