import type { AuditResult } from '../core/engine/audit-result.ts'
import type { Finding } from '../core/finding.ts'

/** One evaluation of a project. `serial` grows with every one that may differ from the last. */
export interface Evaluation {
  readonly serial: number
  readonly result: AuditResult
  readonly byFile: ReadonlyMap<string, readonly Finding[]>
}

/** Findings by the file that they stand in. */
export function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const map = new Map<string, Finding[]>()
  for (const finding of findings) {
    const file = map.get(finding.at.file)
    if (file) file.push(finding)
    else map.set(finding.at.file, [finding])
  }
  return map
}
