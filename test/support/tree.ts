import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { AuditResult } from '../../server/src/core/engine/audit-result.ts'
import { createSession } from '../../server/src/core/engine/session.ts'

/** A small tree of texts, by path relative to its root, with `/`. */
export type Tree = ReadonlyMap<string, string>

/** The day every test looks from: the day of the law sheets. */
export const AS_OF = '2026-11-22'

/** Reads a folder into a tree. Names in `skip` are left out at the top level. */
export function readTree(folder: string, skip: readonly string[] = []): Tree {
  const tree = new Map<string, string>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = name.replaceAll('\\', '/')
    if (skip.includes(path.split('/')[0] ?? '') || statSync(join(folder, name)).isDirectory()) continue
    tree.set(relative('.', path).replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8'))
  }
  return tree
}

/** One tree laid over another: what it names replaces or adds. */
export function overlay(tree: Tree, changes: Tree): Tree {
  return new Map([...tree, ...changes])
}

/** Runs the whole way over a tree: texts in, findings out. */
export function audit(tree: Tree, asOf: string = AS_OF): AuditResult {
  const session = createSession()
  for (const [path, text] of tree) session.update(path, text)
  return session.evaluate({ asOf })
}
