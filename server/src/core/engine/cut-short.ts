import type { AuditResult } from './audit-result.ts'

/** A file that was read in part, and by which fault of ours. */
export interface CutShort {
  readonly file: string
  readonly why: 'failed' | 'too-slow'
}

/** The files that a reader of ours failed on, or that took longer than a file may. */
export function cutShort({ facts }: AuditResult): CutShort[] {
  return facts.flatMap(({ path, problem }) =>
    problem?.what === 'failed' || problem?.what === 'too-slow' ? { file: path, why: problem.what } : [],
  )
}
