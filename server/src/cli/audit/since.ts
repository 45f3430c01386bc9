import { createHash } from 'node:crypto'
import path from 'node:path'
import { readFile as readCore } from '../../core/engine/read-file.ts'
import type { AuditResult } from '../../core/engine/audit-result.ts'
import type { FileFacts } from '../../core/evidence/file-facts.ts'
import type { Finding } from '../../core/finding.ts'
import { decode } from '../../workspace/decode.ts'
import type { GitTree } from '../../workspace/git-tree.ts'
import type { Workspace } from '../../workspace/port.ts'
import { isSkippedFolder, isWorthReading } from '../../workspace/worth-reading.ts'

/** Loads what reads `.git`: whoever does not ask for changes never does. */
export function loadGitTree(): Promise<typeof import('../../workspace/git-tree.ts')> {
  return import('../../workspace/git-tree.ts')
}

/** Paths that differ from a commit: changed, new and gone; each with what the commit had, as far as it is in this clone. */
export type Changes = ReadonlyMap<string, string | undefined>

/** Compares the audited files with a commit's, by content: neither the index nor time stamps are believed. */
export async function changesSince(
  tree: GitTree,
  workspace: Workspace,
  { present }: { readonly present: readonly string[] },
): Promise<Changes> {
  const changes = new Map<string, string | undefined>()
  const before = async (file: string): Promise<string | undefined> => {
    const oid = tree.files.get(file)
    const bytes = oid === undefined || !isWorthReading(file) ? undefined : await tree.read(oid)
    const decoded = bytes && decode(bytes)
    return decoded && 'text' in decoded ? decoded.text : undefined
  }
  for (const file of present) {
    const oid = tree.files.get(file)
    const bytes = await workspace.read(file)
    if (oid === undefined || (bytes && !isBlob(bytes, oid))) changes.set(file, await before(file))
  }
  const there = new Set(present)
  for (const file of tree.files.keys())
    if (!there.has(file) && isWorthReading(file) && !path.posix.dirname(file).split('/').some(isSkippedFolder))
      changes.set(file, await before(file))
  return changes
}

/** Whether bytes are those of a git object, as they are or with line ends as git stores them. */
function isBlob(bytes: Uint8Array, oid: string): boolean {
  if (blobName(bytes) === oid) return true
  return (
    bytes.includes(13) &&
    blobName(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')) === oid
  )
}

function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The findings that changes can have to do with: those in changed files, and those of services that a changed file tells something about, or did. */
export function touchedBy(changes: Changes, result: AuditResult): Finding[] {
  const factsOf = new Map(result.facts.map(facts => [facts.path, facts]))
  const telling = [...changes].filter(
    ([file, before]) => tells(factsOf.get(file)) || (before !== undefined && tells(readCore(file, before))),
  )
  const files = new Set(telling.map(([file]) => file))
  const affected = result.services.filter(
    service => isAffected(service, files, result) || changes.has(service.profile.declared?.declaration.file ?? ''),
  )
  const services = new Set(affected.map(({ profile }) => profile.name))
  return result.findings.filter(
    ({ at, related, service }) =>
      changes.has(at.file) ||
      related.some(one => changes.has(one.at.file)) ||
      (service !== undefined && services.has(service)),
  )
}

/** Whether a file has something to say about a service: evidence, or that a package lies here. */
export function tells(facts: FileFacts | undefined): boolean {
  return facts !== undefined && (facts.evidence.length > 0 || facts.unit !== undefined)
}

function isAffected(
  { profile }: AuditResult['services'][number],
  files: ReadonlySet<string>,
  { services }: AuditResult,
): boolean {
  if (profile.seen.some(one => files.has(one.file))) return true
  return [...files].some(file => closestRoot(file, services) === profile.root)
}

/** The folder of the service a file lies in; the deepest when services lie in each other. */
function closestRoot(file: string, services: AuditResult['services']): string | undefined {
  const around = services.map(({ profile }) => profile.root).filter(root => root === '' || file.startsWith(`${root}/`))
  return around.toSorted((a, b) => b.length - a.length)[0]
}
