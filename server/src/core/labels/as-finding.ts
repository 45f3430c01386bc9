import type { Finding, Fix } from '../finding.ts'
import type { Message } from '../locale/messages.ts'
import type { Severity } from '../finding.ts'
import type { Span } from '../text/span.ts'
import type { Fault, LabelLaw } from './faults.ts'

/** The name under which findings about a file's own AIGC label stand beside those of rules: one group, told apart by their ends. */
export const LABEL_RULE = 'aigc-label'

/** What is said of one label, with a place in the file's text; media have none but their beginning. */
export interface LabelComplaint {
  readonly id: Fault['id']
  readonly severity: Severity
  readonly message: Message
  readonly law: LabelLaw
  readonly span?: Span
  readonly fixes?: readonly Fix[]
}

/** Makes a finding like any other of what a label's check says of a file. */
export function asFinding(file: string, { id, severity, message, law, span, fixes = [] }: LabelComplaint): Finding {
  return {
    ruleId: `${LABEL_RULE}-${id}`,
    family: 'labeling',
    severity,
    audience: 'everyone',
    message,
    at: { file, span: span ?? { start: 0, end: 0 } },
    related: [],
    duties: [law.duty],
    service: undefined,
    fixes,
  }
}

/** Whether a finding is about a file's own label. */
export function isAboutLabel({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return ruleId.startsWith(`${LABEL_RULE}-`)
}
