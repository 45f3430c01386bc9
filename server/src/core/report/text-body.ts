import { findProvider } from '../catalogue/lookup.ts'
import type { AuditedService, AuditResult } from '../engine/audit-result.ts'
import type { Finding } from '../finding.ts'
import { message, render } from '../locale/messages.ts'
import { DUTY_STATUSES } from '../engine/status/standing.ts'
import { recordLines } from './record/text.ts'
import { sinceWords } from './record/rows.ts'
import { sightMessages } from './first-sight-messages.ts'
import { sightMessage } from './first-sight.ts'
import { STATUS_WORDS } from './status-words.ts'
import type { Safe } from '../text/medium/safe.ts'
import { painted, terminal } from '../text/medium/terminal.ts'
import { placer, type ReportContext } from './json.ts'
import { SCOPE_QUESTION } from './scope-question.ts'
import { listed, MOST_NAMED, scopeSaid, textMessages, WORDS } from './text-messages.ts'

/** How the terminal report looks. */
export interface TextOptions {
  readonly color: boolean
  readonly explainScope: boolean
}

const COLOURS = { error: 31, warning: 33, information: 36, hint: 90 } as const

/** A line of the report, or words that one is made of. */
type Line = Safe<'terminal'> | string

/** What stands between the first and the last lines of the report: services, what belongs to none, what is due. */
export function toldLines(
  result: AuditResult,
  context: ReportContext,
  options: TextOptions,
  offered: readonly AuditedService[],
): Line[] {
  const say = writer(context, options)
  const lines: Line[] = []
  for (const service of offered) lines.push(...serviceLines(service, result, say, options), '')
  const orphans = result.findings.filter(finding => !finding.service)
  if (orphans.length > 0) lines.push(...orphans.flatMap(say.finding), '')
  lines.push(...say.record(result))
  return lines
}

function serviceLines(
  { profile, duties }: AuditedService,
  result: AuditResult,
  say: Writer,
  options: TextOptions,
): Line[] {
  const { scope } = profile
  const lines: Line[] = [say.bold(say.text('service', { name: profile.name, root: profile.root }))]
  const seen = say.sight(profile)
  if (seen) lines.push(seen)
  if (profile.generates.length > 0)
    lines.push(
      `  ${say.text('generates', {
        what: say.list(profile.generates.map(one => say.word(one))),
        who: say.list(profile.providers.slice(0, MOST_NAMED).map(say.provider)),
        more: Math.max(0, profile.providers.length - MOST_NAMED),
      })}`,
    )
  if (profile.trains) lines.push(`  ${say.text('trains', {})}`)
  lines.push(`  ${scopeSaid(scope, say.language)}`)
  if (options.explainScope) lines.push(...[...scope.audienceReasons, ...scope.territoryReasons].map(say.reason))
  const findings = result.findings.filter(finding => finding.service === profile.name)
  const question = findings.find(one => one.ruleId === SCOPE_QUESTION && scope.basis !== 'declared')
  const others = findings.filter(one => one !== question)
  if (question) lines.push(...say.question(question))
  if (profile.generates.length > 0 || profile.trains) lines.push(`  ${say.standing(duties)}`)
  const withheld = result.withheld.filter(finding => finding.service === profile.name).length
  if (findings.length + withheld === 0) lines.push(`  ${say.text('clean', {})}`)
  if (question && others.length > 0) lines.push(`  ${say.meanwhile(others.length)}`)
  for (const finding of others) lines.push(...say.finding(finding))
  const why = result.level === 'quiet' ? 'hushed' : 'withheld'
  if (withheld > 0) lines.push(say.dim(`  ${say.text(why, { count: withheld })}`))
  return lines
}

type Writer = ReturnType<typeof writer>

function writer(context: ReportContext, { color }: TextOptions) {
  const place = placer(context.textOf)
  const paint = (code: number, text: Line): Line => (color ? painted(code, text) : text)
  const words = WORDS[context.language]
  const text = <K extends keyof (typeof textMessages)['en'] & string>(
    id: K,
    data: Parameters<(typeof textMessages)['en'][K]>[0] extends undefined
      ? object
      : Parameters<(typeof textMessages)['en'][K]>[0],
  ) => render(message(textMessages, id, data as never), context.language)
  const where = (at: Finding['at']) => {
    const { file, line, column } = place(at)
    return `${file}:${line}:${column}`
  }
  return {
    text,
    language: context.language,
    word: (key: keyof typeof words) => words[key],
    list: (items: readonly string[]) => listed(items, context.language),
    provider: (slug: string) => findProvider(slug)?.name[context.language] ?? slug,
    /** How many duties stand where; those that bind nobody here are left out. */
    standing(duties: AuditedService['duties']): string {
      const { language } = context
      const parts = DUTY_STATUSES.filter(status => status !== 'not-engaged').flatMap(status => {
        const count = duties.filter(duty => duty.status === status).length
        return count > 0 ? text('counted', { count, word: STATUS_WORDS[status][language] }) : []
      })
      return text('duties', { counts: listed(parts, language) })
    },
    bold: (line: string) => paint(1, line),
    dim: (line: string) => paint(90, line),
    reason: (reason: { message: Parameters<typeof render>[0]; at?: Finding['at'] }) =>
      `    - ${render(reason.message, context.language)}${reason.at ? `  ${where(reason.at)}` : ''}`,
    /** What was seen first, before any duty. */
    sight(profile: AuditedService['profile']): Line | undefined {
      const seen = sightMessage(profile, at => `${place(at).file}:${place(at).line}`)
      return seen && `  ${render(seen, context.language)}`
    },
    /** The one question, in place of the finding that asks it. */
    question({ severity, at, ruleId, family }: Finding): Line[] {
      const ask = sightMessages[context.language]
      const marks = terminal.joined([words[family], ruleId, where(at)], ' · ')
      return [
        terminal`  ${paint(COLOURS[severity], words[severity])}  ${paint(1, ask.question())}`,
        `    ${ask.answer()}`,
        terminal`    ${paint(90, marks)}`,
      ]
    },
    meanwhile: (count: number) => sightMessages[context.language].meanwhile({ count }),
    record: (result: AuditResult): Line[] =>
      recordLines(result, context.history, { language: context.language, bold: line => paint(1, line), where }),
    finding(finding: Finding): Line[] {
      const since = sinceWords(context.history, finding)?.[context.language]
      const head = terminal`  ${paint(COLOURS[finding.severity], words[finding.severity])}  ${where(finding.at)}`
      return [
        head,
        `    ${render(finding.message, context.language)}`,
        terminal`    ${paint(90, terminal.joined([words[finding.family], finding.ruleId, since], ' · '))}`,
      ]
    },
  }
}
