import { DUTY_STATUSES } from '../engine/status/standing.ts'
import { findDuty } from '../law/duties.ts'
import { message, render, type Language } from '../locale/messages.ts'
import { RULES } from '../rules/registry.generated.ts'
import type { Overview, OverviewRow } from './overview.ts'
import { STATUS_WORDS } from './status-words.ts'
import { overviewMessages } from './overview-messages.ts'

/** A table of the overview, for any form it is written in. Numbers are numbers, so that a form can set them to the right. */
export interface OverviewTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What the overview says, in one language and without any markup. */
export interface OverviewPage {
  readonly title: string
  readonly lead: readonly string[]
  readonly tables: readonly OverviewTable[]
  readonly unusable: { readonly title: string; readonly names: readonly string[] }
  readonly none: string
}

/** Puts an overview into words. */
export function overviewPage(overview: Overview, language: Language): OverviewPage {
  const t = overviewMessages[language]
  const { rows, totals, trends, duties, rules, unusable } = overview
  const named = rows.some(row => row.report !== '')
  const heads = [
    t.services(),
    t.public(),
    t.undeclared(),
    t.open(),
    t.accepted(),
    t.error(),
    t.warning(),
    t.information(),
    t.hint(),
  ]
  return {
    title: t.title(),
    lead: [
      t.lead({ repositories: rows.length, services: totals.services }),
      ...(rows.length > 0
        ? [
            t.asOf({
              audited: oldest(rows, 'auditedAsOf'),
              law: oldest(rows, 'lawAsOf'),
              list: oldest(rows, 'listAsOf'),
            }),
          ]
        : []),
      t.advice(),
    ],
    tables: [
      { title: t.totals(), head: heads, rows: [counts(totals)] },
      {
        title: t.repositories(),
        head: [t.repository(), ...heads, t.audited(), ...(named ? [t.report()] : [])],
        rows: rows.map(row => [row.name, ...counts(row), row.auditedAsOf, ...(named ? [row.report] : [])]),
      },
      {
        title: t.states(),
        head: [t.repository(), ...DUTY_STATUSES.map(status => STATUS_WORDS[status][language])],
        rows: rows.length > 0 ? [...rows, { name: t.totals(), ...totals }].map(statesRow) : [],
      },
      ...(trends.length > 0
        ? [
            {
              title: t.trends(),
              head: [
                t.repository(),
                t.from(),
                t.to(),
                t.openBefore(),
                t.openNow(),
                t.findingsBefore(),
                t.findingsNow(),
              ],
              rows: trends.map(trendRow),
            },
          ]
        : []),
      {
        title: t.duties(),
        head: [t.duty(), t.asks(), t.inServices(), t.inRepositories()],
        rows: duties.map(one => [one.id, findDuty(one.id)?.text[language] ?? '', one.count, one.repositories]),
      },
      {
        title: t.rules(),
        head: [t.rule(), t.says(), t.findings(), t.inRepositories()],
        rows: rules.map(one => [one.id, titleOf(one.id, language), one.count, one.repositories]),
      },
    ],
    unusable: { title: t.unusable(), names: unusable },
    none: t.none(),
  }
}

function oldest(rows: readonly OverviewRow[], key: 'auditedAsOf' | 'lawAsOf' | 'listAsOf'): string {
  return rows.reduce((least, row) => (row[key] !== '' && (least === '' || row[key] < least) ? row[key] : least), '')
}

function titleOf(id: string, language: Language): string {
  const rule = RULES.find(one => one.id === id)
  return rule ? render(message(rule.messages, 'title', {}), language) : ''
}

/** The first and the last day of a repository, side by side. */
function trendRow({ name, days }: Overview['trends'][number]): (string | number)[] {
  const [first, last] = [days[0], days.at(-1)]
  return [
    name,
    first?.day ?? '',
    last?.day ?? '',
    first?.open ?? 0,
    last?.open ?? 0,
    first?.findings ?? 0,
    last?.findings ?? 0,
  ]
}

/** The duties of a repository by state, in the order of reports. */
function statesRow({ name, states }: Pick<OverviewRow, 'name' | 'states'>): (string | number)[] {
  return [name, ...DUTY_STATUSES.map(status => states[status])]
}

/** The numbers of a row, in the order of their headings. */
function counts(row: Overview['totals']): number[] {
  return [
    row.services,
    row.public,
    row.undeclared,
    row.open,
    row.accepted,
    row.findings.error,
    row.findings.warning,
    row.findings.information,
    row.findings.hint,
  ]
}
