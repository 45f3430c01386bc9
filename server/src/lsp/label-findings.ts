import type { Finding } from '../core/finding.ts'
import { checkMarkdownLabel } from '../core/labels/markdown/check.ts'
import type { ServerContext } from './context.ts'
import { uriInside } from './convert.ts'
import { holdsLabel } from './labelled-documents.ts'
import type { Project } from './project.ts'

/** The name under which label findings stand in the Problems panel: one group, told apart by their words. */
export const LABEL_RULE = 'aigc-label'

/** Faults of the AIGC label in an open Markdown document. Files that are not open are the audit's. */
export function labelFindings(context: ServerContext, project: Project, path: string): Finding[] {
  if (!holdsLabel(path) || !context.documents.get(uriInside(project.uri, path))) return []
  const text = project.textOf(path)?.text
  if (text === undefined) return []
  return checkMarkdownLabel(text).findings.map(
    ({ id, severity, message, span, fixes }): Finding => ({
      ruleId: `${LABEL_RULE}-${id}`,
      family: 'labeling',
      severity,
      audience: 'everyone',
      message,
      at: { file: path, span },
      related: [],
      duties: ['implicit-label-metadata'],
      service: undefined,
      fixes: fixes.map(({ title, edits, safe }) => ({ title, safe, steps: [{ op: 'edit', file: path, edits }] })),
    }),
  )
}
