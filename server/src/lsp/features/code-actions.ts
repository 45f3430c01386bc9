import { CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver'
import { type FileChange, openFields, resolveFix } from '../../core/engine/resolve-fix.ts'
import { type Finding, type Fix, SEVERITIES } from '../../core/finding.ts'
import { message, render } from '../../core/locale/messages.ts'
import { askedKeys } from '../../core/drafting/offers/asked.ts'
import { line } from '../../core/text/medium/line.ts'
import { applyEdits, type Span, type TextEdit } from '../../core/text/span.ts'
import { SERVER_COMMANDS } from '../../protocol/commands.ts'
import type { ServerContext } from '../context.ts'
import { isAcceptance, leavesAsIs } from '../../core/rules/shared/accept.ts'
import { PositionedText, touches, uriInside } from '../convert.ts'
import { findingsIn, SOURCE, textOf } from '../diagnostics.ts'
import { workspaceEdit } from '../edits.ts'
import { faultLine } from '../fault-line.ts'
import { fixesOf } from '../fixes.ts'
import { lspMessages } from '../messages.ts'
import type { Project } from '../project.ts'
import type { SpokenAction } from '../spoken.ts'

/** All safe fixes of a document at once; editors can run it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.genaiMeasures`

/** Accepting leaves what was found as it is: no quick fix, and the last of the list. */
export const ACCEPT = `${CodeActionKind.Refactor}.accept`

/** Turning a rule off leaves it as well, and behind accepting. */
export const RULE_OFF = `${CodeActionKind.Refactor}.ruleOff`
const LAST: readonly (string | undefined)[] = [ACCEPT, RULE_OFF]

/** The lightbulb: each fix of each finding at the range, and the safe ones of the document as one action. */
export function codeActions(context: ServerContext): void {
  context.connection.onCodeAction(async params => {
    if (!context.client.codeActionLiterals) return []
    const { project, path } = context.projects.locate(params.textDocument.uri)
    await project.settled()
    const findings = findingsIn(context, project, path)
    const wants = (kind: string) => !params.context.only || params.context.only.some(only => isWithin(kind, only))
    return [
      ...quickFixes(context, project, findings, params).filter(({ kind }) => wants(kind ?? '')),
      // Offered when asked for by name: in the lightbulb it would only repeat the quick fixes.
      ...(params.context.only && wants(FIX_ALL) ? fixAll(context, project, path, findings) : []),
    ]
  })
}

function isWithin(kind: string, only: string): boolean {
  return kind === only || kind.startsWith(`${only}.`)
}

function quickFixes(
  context: ServerContext,
  project: Project,
  findings: readonly Finding[],
  params: CodeActionParams,
): SpokenAction[] {
  const actions: SpokenAction[] = []
  // The gravest first: the one question before what waits for its answer.
  const order = findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  for (const finding of order) {
    const text = textOf(project, finding.at.file)
    if (!touches(reachOf(project, finding, text), text.spanOf(params.range))) continue
    const range = text.rangeOf(finding.at.span)
    const diagnostics = params.context.diagnostics.filter(
      one => one.source === SOURCE && one.code === finding.ruleId && sameRange(one.range, range),
    )
    for (const fix of fixesOf(project, finding, context.language(project))) {
      const action = quickFix(context, project, finding.at.file, fix)
      if (action) actions.push({ ...action, diagnostics })
    }
  }
  return merged(actions).toSorted((a, b) => LAST.indexOf(a.kind) - LAST.indexOf(b.kind))
}

/** Where the caret finds the fixes of a finding: in the declaration on all of a field's line, since a value is typed behind its key. */
function reachOf(project: Project, { at: { file, span } }: Finding, { text }: PositionedText): Span {
  if (!project.evaluate().result.declarations.some(one => one.file === file)) return span
  const end = text.indexOf('\n', span.end)
  return { start: span.start, end: end < 0 ? text.length : end }
}

function quickFix(context: ServerContext, project: Project, path: string, fix: Fix): SpokenAction | undefined {
  const language = context.language(project)
  const changes = resolved(context, project, fix, resolveFix)
  const open = changes.length > 0 ? changes : resolved(context, project, fix, openFields)
  const shows = context.client.showsDocuments
  if (changes.length === 0 && !(shows && open.length > 0)) return undefined
  const action: SpokenAction = {
    title: render(changes.length > 0 ? fix.title : message(lspMessages, 'fill', { keys: askedKeys(fix) }), language),
    kind: isAcceptance(fix) ? ACCEPT : leavesAsIs(fix) ? RULE_OFF : CodeActionKind.QuickFix,
  }
  if (changes.length > 0) action.edit = workspaceEdit(context, project, changes)
  // What still asks a person something settles nothing by itself.
  // A new declaration leaves its first question open: only a person answers it, and Auto Fix must not pass it by.
  const asks = fix.steps.some(step => step.op === 'declare-service')
  if (fix.preferred && !asks && open.every(({ placeholders }) => placeholders.length === 0)) action.isPreferred = true
  const next = shows ? nextPlace(project, open, path) : undefined
  if (next) action.command = { title: action.title, command: SERVER_COMMANDS.show, arguments: next }
  return action
}

/** Where a person looks after a fix: at what it asks for, else at what was written out of their sight. */
function nextPlace(project: Project, changes: readonly FileChange[], path: string): unknown[] | undefined {
  const asking = changes.find(({ placeholders }) => placeholders.length > 0)
  const shown = asking ?? changes.find(({ file, create }) => create || file !== path)
  return shown && [uriInside(project.uri, shown.file), firstPlace(project, shown)]
}

/** Where to look after a change: the first place to fill, else what was written. */
function firstPlace(project: Project, change: FileChange): Range {
  const after = applyEdits(textOf(project, change.file).text, change.edits)
  const written = change.edits.map(({ span }) => span.start).toSorted((a, b) => a - b)[0] ?? 0
  const at = change.placeholders[0]?.start ?? written + (/^\s*/.exec(after.slice(written))?.[0].length ?? 0)
  return new PositionedText(after).rangeOf({ start: at, end: at })
}

/** What a fix comes to; one that fails is our fault, logged and left out, and the others are still offered. */
function resolved(context: ServerContext, project: Project, fix: Fix, resolve: typeof resolveFix): FileChange[] {
  try {
    return resolve(fix, project.evaluate().result, context.language(project))
  } catch (error) {
    context.connection.console.error(faultLine(fix.title.id, error))
    return []
  }
}

/** Several findings may offer the same thing (a declaration): it is shown once, for all of them. */
function merged(actions: readonly SpokenAction[]): SpokenAction[] {
  const byContent = new Map<string, SpokenAction>()
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit])
    const same = byContent.get(key)
    if (same) same.diagnostics = [...(same.diagnostics ?? []), ...(action.diagnostics ?? [])]
    else byContent.set(key, action)
  }
  return [...byContent.values()]
}

/** Safe fixes that change this document only, as far as they do not overlap; the rest come with the next run. */
function fixAll(context: ServerContext, project: Project, path: string, findings: readonly Finding[]): SpokenAction[] {
  const edits: TextEdit[] = []
  for (const fix of findings.flatMap(finding => finding.fixes.filter(one => one.safe))) {
    const changes = resolved(context, project, fix, resolveFix)
    if (changes.some(change => change.file !== path || change.create)) continue
    const added = changes.flatMap(change => change.edits)
    if (!added.some(one => edits.some(other => touches(one.span, other.span)))) edits.push(...added)
  }
  if (edits.length === 0) return []
  const change: FileChange = { file: path, create: false, edits, placeholders: [] }
  return [{ title: line(SOURCE), kind: FIX_ALL, edit: workspaceEdit(context, project, [change]) }]
}

function sameRange(a: Range, b: Range): boolean {
  return JSON.stringify([a.start, a.end]) === JSON.stringify([b.start, b.end])
}
