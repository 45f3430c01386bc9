import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AuditResult } from '../../server/src/core/engine/audit-result.ts'
import type { Finding } from '../../server/src/core/finding.ts'
import { describeFinding, fixCase, fixedFolder, ownFixes, readExpected, type RuleCase } from './rule-harness.ts'

/** Writes what a case says now: for a person to read and commit, never for a test to trust by itself. */
export function updateCase(one: RuleCase, findings: readonly Finding[], result: AuditResult): void {
  if (!one.flags || findings.length === 0) return
  const typed = readExpected(one)?.typed
  const expected = {
    findings: findings.map(finding => describeFinding(one.tree, finding)),
    ...(typed ? { typed } : {}),
  }
  writeFileSync(join(one.folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
  ownFixes(findings[0] as Finding).forEach((fix, index) => {
    const folder = fixedFolder(one, index)
    rmSync(folder, { recursive: true, force: true })
    for (const [path, text] of fixCase(one, fix, result).changed) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  })
}
