import type { AuditResult } from '../../server/src/core/engine/audit-result.ts'
import { memoryWorkspace } from '../../server/src/workspace/memory.ts'
import { audit, type Tree } from '../support/tree.ts'

/** The texts of a small project, by path. */
export type Files = Readonly<Record<string, string>>

/** A small project, as a host would list its files. */
export async function listed(files: Files): Promise<Tree> {
  const { paths } = await memoryWorkspace(new Map(Object.entries(files))).list()
  return new Map(paths.map(path => [path, files[path] ?? '']))
}

/** The whole way over a small project: what a host lists of it in, services and findings out. */
export async function audited(files: Files): Promise<AuditResult> {
  return audit(await listed(files))
}

/** The line that something begins on, with its file before it. */
export function shown(files: Files, { file, span }: { file: string; span: { start: number } }): string {
  const text = files[file] ?? ''
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const end = text.indexOf('\n', span.start)
  return `${file}: ${text.slice(start, end < 0 ? undefined : end).trim()}`
}
