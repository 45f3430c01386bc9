import type { FileFacts, Problem } from '../evidence/file-facts.ts'
import type { AuditResult } from './audit-result.ts'
import { picked } from './picked.ts'

/** A file that was read in part, and by which fault of ours. */
export interface CutShort {
  readonly file: string
  readonly why: 'failed' | 'too-slow' | 'too-many'
}

const WHY = new Set<string>(['failed', 'too-slow', 'too-many'] satisfies CutShort['why'][])

const troubled = picked(({ problem }) => problem !== undefined)

/** The files that something is wrong with, by what it is. */
export function filesWith(what: Problem['what'], { facts }: AuditResult): readonly FileFacts[] {
  return troubled(facts).filter(({ problem }) => problem?.what === what)
}

/** The files that a reader of ours failed on, that took more work than a file may, or in which more was seen than is kept. */
export function cutShort({ facts }: AuditResult): CutShort[] {
  return troubled(facts).flatMap(({ path, problem }) =>
    problem !== undefined && WHY.has(problem.what) ? { file: path, why: problem.what as CutShort['why'] } : [],
  )
}
