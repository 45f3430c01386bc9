import { render, type Language } from '../../core/locale/messages.ts'
import type { AuditResult } from '../../core/engine/audit-result.ts'
import { resolveFix } from '../../core/engine/resolve-fix.ts'
import type { Finding, Fix } from '../../core/finding.ts'
import { type OpenField, openFieldsOf } from '../../core/drafting/offers/answers.ts'
import { DECLARATION_FILE } from '../../core/declaration/declaration.ts'
import { FAMILIES } from '../../core/law/law.ts'
import { isAcceptance } from '../../core/rules/shared/accept.ts'
import type { GuideKind } from '../../protocol/guide.ts'
import { fixesOf } from '../fixes.ts'
import { scopeFirst } from '../present.ts'
import { SCOPE_QUESTION } from '../../core/report/scope-question.ts'
import type { Project } from '../project.ts'
import { halves } from './halves.ts'

/** Something that stands open as a question, with the fixes that answer it, the likeliest first. */
export interface Question {
  readonly id: string
  readonly finding: Finding
  /** In a few words; where the finding has no title of its own. */
  readonly title?: string
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly title: string
  readonly kind: GuideKind
  readonly fix: Fix
  /** What it leaves for a person to say at once; the rest comes as questions of its own. */
  readonly asks: readonly OpenField[]
}

/**
 * Every open question of a project in the order a person is led through: scope, then by part of the law, what can only be accepted last; behind the
 * findings of a service, what hints and half-open duties still want.
 */
export function questionsOf(project: Project, language: Language): Question[] {
  const { result } = project.evaluate()
  const shown = scopeFirst(result, project.settings).filter(one => one.severity !== 'hint' || holdsOpen(result, one))
  const ofFindings = shown.map(finding => ({ finding, fixes: fixesOf(project, finding, language) }))
  const asked = [...ofFindings, ...halves(project, language)]
  const questions = asked.flatMap((one): Question[] => {
    const answers = answersTo(project, one.finding, one.fixes, language)
    const title = 'title' in one ? { title: one.title } : {}
    return answers.length > 0 ? [{ id: idOf(one.finding), finding: one.finding, answers, ...title }] : []
  })
  const services = result.services.map(({ profile }) => profile.name)
  return questions.toSorted((a, b) => compare(rank(a, services), rank(b, services)))
}

/** Whether a hint, which is shown at its line alone, keeps a duty open; one that merely waits for the answer to the one question does not. */
function holdsOpen({ services, findings }: AuditResult, hint: Finding): boolean {
  const index = findings.indexOf(hint)
  const service = services.find(({ profile }) => profile.name === hint.service)
  const asked = findings.some(one => one.ruleId === SCOPE_QUESTION && one.service === hint.service)
  if (index < 0 || asked) return false
  return service?.duties.some(({ status, findings: holding }) => status === 'open' && holding.includes(index)) === true
}

/** The same as long as the finding says the same. */
function idOf({ ruleId, service = '', message, at }: Finding): string {
  return [ruleId, service, at.file, render(message, 'en')].join('\n')
}

function rank({ finding, answers, title }: Question, services: readonly string[]): number[] {
  const { ruleId, family, severity, service, at } = finding
  return [
    services.indexOf(service ?? ''),
    ruleId === SCOPE_QUESTION ? 0 : 1,
    title === undefined && severity !== 'hint' ? 0 : 1,
    answers.every(({ kind }) => kind === 'accept') ? 1 : 0,
    severity === 'error' ? 0 : 1,
    FAMILIES.indexOf(family),
    // Which model is called decides how it is filed.
    ruleId === 'model-offshore' ? 0 : 1,
    // What one answer settles often settles more than it was asked for.
    answers.some(({ kind, asks }) => kind === 'answer' && asks.length === 0) ? 0 : 1,
    // What is seen in the project comes before what the declaration says of it.
    at.file.endsWith(DECLARATION_FILE) ? 1 : 0,
  ]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}

const ORDER: readonly GuideKind[] = ['answer', 'file', 'draft', 'fields', 'accept']

function answersTo(project: Project, finding: Finding, fixes: readonly Fix[], language: Language): Answer[] {
  const { result } = project.evaluate()
  // The answer to the one question opens fields; each is asked by a finding of its own.
  const asksOf = (fix: Fix) => (finding.ruleId === SCOPE_QUESTION ? [] : openFieldsOf(fix))
  const all = fixes.map(
    (fix): Answer => ({ title: render(fix.title, language), kind: kindOf(fix), fix, asks: asksOf(fix) }),
  )
  const told = all.some(({ fix }) => fix.title.id === 'value')
  const useful = all.filter(({ kind, fix, asks }) => {
    // One that only begins the declaration answers nothing; a list of values asks what the bare field asks.
    if (fix.steps.every(({ op }) => op === 'declare-service') && all.length > 1) return false
    if (kind === 'fields' && told) return false
    // Opening fields for later is for whoever writes the file; here each is asked.
    if (fix.title.id === 'fields') return false
    // A rule that is turned off asks nobody any more; it answers nothing either.
    if (fix.steps.some(({ op }) => op === 'rule-off')) return false
    return asks.length > 0 || resolveFix(fix, result, language).length > 0
  })
  const titles = new Set<string>()
  return useful
    .filter(({ title }) => !titles.has(title) && titles.add(title))
    .toSorted((a, b) => place(a) - place(b) || weight(b) - weight(a))
}

/** Leaving a field empty is offered after all that fills it. */
function place({ kind, fix }: Answer): number {
  return fix.title.id === 'empty' ? ORDER.indexOf('accept') - 0.5 : ORDER.indexOf(kind)
}

/** Of two drafts, the one that begins more. */
function weight({ kind, fix }: Answer): number {
  return kind === 'draft' ? fix.steps.filter(({ op }) => op === 'create-file').length : 0
}

function kindOf(fix: Fix): GuideKind {
  if (isAcceptance(fix)) return 'accept'
  if (fix.steps.some(({ op }) => op === 'create-file')) return 'draft'
  if (fix.title.id === 'name') return 'file'
  return openFieldsOf(fix).length > 0 && fix.title.id === 'declareBlock' ? 'fields' : 'answer'
}
