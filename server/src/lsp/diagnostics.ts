import { DiagnosticSeverity } from 'vscode-languageserver'
import { type Finding, SEVERITIES, type Severity } from '../core/finding.ts'
import { render, type Language } from '../core/locale/messages.ts'
import { rulePage } from '../core/report/docs-url.ts'
import { SCOPE_QUESTION } from '../core/report/scope-question.ts'
import { firstClause } from './clause.ts'
import type { ServerContext } from './context.ts'
import { PositionedText, uriInside } from './convert.ts'
import { LABEL_RULE, labelFindings } from './label-findings.ts'
import type { Project } from './project.ts'
import type { SpokenDiagnostic } from './spoken.ts'

export const SOURCE = 'genai-measures'

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** A file's diagnostics, with an id that is the same as long as they are. */
export interface FileDiagnostics {
  readonly id: string
  readonly items: readonly SpokenDiagnostic[]
}

/** The present diagnostics of one file of a project. */
export function diagnosticsOf(context: ServerContext, project: Project, path: string): FileDiagnostics {
  const uri = uriInside(project.uri, path)
  const findings = toldApart(findingsIn(context, project, path)).filter(one => !context.typing.holds(uri, one))
  const language = context.language(project)
  // Of those at one place the gravest first: an editor's own hover keeps this order.
  const ordered = findings.toSorted(
    (a, b) => a.at.span.start - b.at.span.start || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  )
  const made = ordered.map(finding => madeOf(context, project, finding, language))
  return { id: fingerprint(made.map(one => one.text).join()), items: made.map(one => one.item) }
}

/**
 * Without what waits for the answer to the one question at the very place where it is asked: an editor's hover would put it above the question,
 * whose own hover counts it.
 */
function toldApart(findings: readonly Finding[]): readonly Finding[] {
  const asked = findings.filter(({ ruleId, severity }) => ruleId === SCOPE_QUESTION && severity === 'warning')
  return findings.filter(
    ({ severity, service, at: { span } }) =>
      severity !== 'hint' ||
      !asked.some(one => one.service === service && one.at.span.start === span.start && one.at.span.end === span.end),
  )
}

/** A diagnostic, and the same as text. */
interface Made {
  readonly item: SpokenDiagnostic
  readonly text: string
  readonly language: Language
  /** The texts that its ranges are in. */
  readonly within: readonly PositionedText[]
}

const MADE = new WeakMap<Finding, Made>()

/** Made once a finding, for as long as the texts stand that it points into: of all that is told, an edit changes little. */
function madeOf(context: ServerContext, project: Project, finding: Finding, language: Language): Made {
  const within = [finding, ...finding.related].map(({ at }) => textOf(project, at.file))
  const known = MADE.get(finding)
  if (known?.language === language && known.within.every((text, i) => text === within[i])) return known
  const item = toDiagnostic(context, project, finding, language)
  const made = { item, text: JSON.stringify(item), language, within }
  MADE.set(finding, made)
  return made
}

/** What there is to say of a file: the rules' findings, and its own AIGC label's. */
export function findingsIn(context: ServerContext, project: Project, path: string): readonly Finding[] {
  const ofRules = project.evaluate().byFile.get(path) ?? []
  return [...ofRules, ...labelFindings(context, project, path)]
}

/** Every file that has something to say, open Markdown documents among them. */
export function filesWithFindings(context: ServerContext, project: Project): Set<string> {
  const paths = new Set(project.evaluate().byFile.keys())
  for (const { uri } of context.documents.all()) {
    const located = context.projects.locate(uri)
    if (located.project === project && labelFindings(context, project, located.path).length > 0) paths.add(located.path)
  }
  return paths
}

function toDiagnostic(
  context: ServerContext,
  project: Project,
  finding: Finding,
  language: Language,
): SpokenDiagnostic {
  const { ruleId, severity, message, at } = finding
  const diagnostic: SpokenDiagnostic = {
    range: textOf(project, at.file).rangeOf(at.span),
    severity: SEVERITY[severity],
    source: SOURCE,
    code: ruleId,
    message: firstClause(render(message, language), language),
  }
  if (context.client.codeDescription && !ruleId.startsWith(LABEL_RULE))
    diagnostic.codeDescription = { href: rulePage(ruleId, language) }
  // A hint waits for an answer: its places would push the question down in the editor's own hover.
  if (context.client.relatedInformation && severity !== 'hint' && finding.related.length > 0)
    diagnostic.relatedInformation = finding.related.map(related => ({
      location: {
        uri: uriInside(project.uri, related.at.file),
        range: textOf(project, related.at.file).rangeOf(related.at.span),
      },
      message: render(related.message, language),
    }))
  return diagnostic
}

/** The text a finding's spans are in; an empty one when the file has just gone. */
export function textOf(project: Project, path: string): PositionedText {
  return project.textOf(path) ?? NO_TEXT
}

const NO_TEXT = new PositionedText('')

/** FNV-1a of a text, with its length: the same text gives the same id, also after a restart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`
}
