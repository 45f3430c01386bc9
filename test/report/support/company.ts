import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AuditResult } from '../../../server/src/core/engine/audit-result.ts'
import { createSession } from '../../../server/src/core/engine/session.ts'
import { LAW } from '../../../server/src/core/law/as-of.ts'
import type { Language } from '../../../server/src/core/locale/messages.ts'
import type { ReportContext } from '../../../server/src/core/report/json.ts'
import { AS_OF, overlay, readTree, type Tree } from '../../support/tree.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** The examples as one company's repository, three of its services declared: every kind of row that a report has. */
export function companyTree(): Tree {
  const declaration = readFileSync(resolve(import.meta.dirname, '../fixtures/company.yaml'), 'utf8')
  return overlay(readTree(resolve(ROOT, 'examples')), new Map([['genai-measures.yaml', declaration]]))
}

export interface Audited {
  readonly result: AuditResult
  readonly context: ReportContext
}

/** Audits a tree and gives what a renderer needs. */
export function audited(tree: Tree, language: Language = 'en', more: Partial<ReportContext> = {}): Audited {
  const session = createSession('examples')
  for (const [path, text] of tree) session.update(path, text)
  const context: ReportContext = {
    workspace: 'wenwen',
    toolVersion: '0.0.0-test',
    lawAsOf: LAW.asOf,
    filedServicesAsOf: LAW.listAsOf,
    language,
    files: { seen: tree.size + 2, read: tree.size, skipped: 1, unreadable: 1 },
    left: [{ path: 'assets/notes.txt', why: 'encoding' }],
    durationMs: 0,
    textOf: path => tree.get(path),
    ...more,
  }
  return { result: session.evaluate({ asOf: AS_OF }), context }
}
