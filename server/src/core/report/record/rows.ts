import type { AuditResult } from '../../engine/audit-result.ts'
import type { Finding, Place } from '../../finding.ts'
import { findDuty } from '../../law/duties.ts'
import { LANGUAGES, type Localized } from '../../locale/messages.ts'
import { STATUS_WORDS } from '../status-words.ts'
import { dueSoon } from './due.ts'
import { dutyKey, type History, type Known } from './history.ts'
import { recordMessages } from './messages.ts'

/** What changed since the report before, in words of both languages. */
export interface ChangeWords {
  readonly heading: Localized
  readonly counts: readonly Localized[]
  readonly settled: readonly SettledRow[]
}

/** One thing that is settled: its rule or duty, what it said, where it stood or stands. */
export interface SettledRow {
  readonly id: string
  readonly service: string
  readonly what: Localized
  readonly how: Localized
  /** `src/app.ts:12`, as the report before gave it. */
  readonly where: string
}

/** Something that ends or is to be reviewed soon. */
export interface DueRow {
  readonly day: string
  readonly id: string
  readonly service: string
  readonly what: Localized
  readonly owner: string
  readonly isPast: boolean
  readonly at: Place
}

const inBoth = (say: (texts: (typeof recordMessages)['en']) => string): Localized => ({
  en: say(recordMessages.en),
  'zh-CN': say(recordMessages['zh-CN']),
})

/** How many are new, still there and settled, and what is settled. */
export function changeWords(history: History, result: AuditResult): ChangeWords {
  const { settledFindings, settledDuties, previous } = history
  const findings = result.findings.map(one => history.findings.get(one))
  const duties = result.services.flatMap(({ profile, duties: all }) =>
    all.filter(one => one.status === 'open').map(one => history.duties.get(dutyKey(profile.name, one.id))),
  )
  return {
    heading: inBoth(say => say.heading({ day: previous })),
    counts: [
      inBoth(say => say.counts({ ...counted(findings), settled: settledFindings.length })),
      inBoth(say => say.dutyCounts({ ...counted(duties), settled: settledDuties.length })),
    ],
    settled: [
      ...settledFindings.map(({ ruleId, service = '', message, since, file, line }) => ({
        id: ruleId,
        service,
        what: { en: message, 'zh-CN': message },
        how: inBoth(say => say.settledFinding({ since })),
        where: `${file}:${line}`,
      })),
      ...settledDuties.map(({ id, service, status, since }) => ({
        id,
        service,
        what: findDuty(id)?.text ?? { en: id, 'zh-CN': id },
        how: {
          en: recordMessages.en.settledDuty({ status: statusWord(status).en, since }),
          'zh-CN': recordMessages['zh-CN'].settledDuty({ status: statusWord(status)['zh-CN'], since }),
        },
        where: '',
      })),
    ],
  }
}

function statusWord(status: keyof typeof STATUS_WORDS | 'gone'): Localized {
  return status === 'gone' ? inBoth(say => say.gone()) : STATUS_WORDS[status]
}

function counted(all: readonly (Known | undefined)[]): { fresh: number; still: number } {
  const fresh = all.filter(one => one?.change === 'new').length
  return { fresh, still: all.length - fresh }
}

/** Whether a finding is new, or since when it stands; undefined where no earlier report was given. */
export function sinceWords(history: History | undefined, finding: Finding): Localized | undefined {
  const known = history?.findings.get(finding)
  if (!known) return undefined
  return known.change === 'new' ? inBoth(say => say.new()) : inBoth(say => say.still({ since: known.since }))
}

/** What ends or is to be reviewed within thirty days. */
export function dueRows(result: AuditResult): DueRow[] {
  return dueSoon(result).map(({ what, id, service = '', day, owner = '', isPast, at }) => ({
    day,
    id,
    service,
    what: inBoth(say => (isPast ? say.overdue() : what === 'acceptance' ? say.acceptance() : say.review())),
    owner,
    isPast,
    at,
  }))
}

/** Who looks after a duty and when again, for a line beside its state. */
export function keeperWords(keeper: { readonly owner?: string; readonly review?: string }): Localized | undefined {
  const [en = '', zhCN = ''] = LANGUAGES.map(language =>
    [
      ...(keeper.owner === undefined ? [] : [recordMessages[language].owner({ who: keeper.owner })]),
      ...(keeper.review === undefined ? [] : [recordMessages[language].reviewOn({ day: keeper.review })]),
    ].join(language === 'en' ? ', ' : '，'),
  )
  return en === '' ? undefined : { en, 'zh-CN': zhCN }
}
