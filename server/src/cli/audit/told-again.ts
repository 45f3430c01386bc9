import path from 'node:path'
import { render } from '../../core/locale/messages.ts'
import { json } from '../../core/text/medium/json.ts'
import { line } from '../../core/text/medium/line.ts'
import type { Line } from '../../core/text/medium/safe.ts'
import { lines } from '../../core/text/medium/terminal.ts'
import { diskWorkspace } from '../../workspace/disk.ts'
import type { WorkspaceListing } from '../../workspace/port.ts'
import { openToldStore } from '../../workspace/told-store.ts'
import type { AuditOutcome } from './outcome.ts'
import { notesOf, programFolder } from './facts-cache.ts'
import type { AuditSettings } from './settings.ts'

/** Options by which a report tells of more than the files of the folder. */
const BESIDE = ['since', 'config', 'law', 'baseline', 'writeBaseline', 'verify', 'previous'] as const

/** A report as it is kept: JSON as data, text in two halves around how long it took. */
type Kept = { readonly data: object } | { readonly text: readonly [before: string, after: string] }

/** What is kept of an outcome: all of it goes through the doors of its media again. */
interface KeptOutcome {
  readonly reports: readonly Kept[]
  readonly fails: boolean
  readonly notes: readonly string[]
}

/**
 * The outcome of an audit with `--cache` whose folder and question are the very same as the last time, told again without reading or judging;
 * otherwise the listing that was made to find out, and how to keep the outcome for the next time. Undefined for audits that are never told again.
 */
export async function toldAgain(root: string, settings: AuditSettings) {
  const { cache, ...asked } = settings
  if (cache === undefined || settings.labels || BESIDE.some(one => settings[one] !== undefined)) return undefined
  const isKnown = settings.reports.every(({ format, color }) => format === 'json' || (format === 'text' && !color))
  if (!isKnown) return undefined
  const started = performance.now()
  const listing: WorkspaceListing = await diskWorkspace(root).list()
  const question = JSON.stringify([path.basename(root), asked])
  const store = await openToldStore(cache, root, programFolder(), question, listing)
  const took = (): number => Math.max(1, Math.round(performance.now() - started))
  return {
    listing,
    outcome: store?.told === undefined ? undefined : outcomeOf(store.told as KeptOutcome, settings, took()),
    notes: notesOf(store?.notes ?? []).map(one => render(one, settings.language)),
    async keep(outcome: AuditOutcome, durationMs: number): Promise<void> {
      const kept = store && keptOf(outcome, settings, durationMs)
      if (kept) await store.keep(kept)
    },
  }
}

/** What is kept of an outcome; undefined unless it would be told again letter by letter. */
function keptOf(outcome: AuditOutcome, settings: AuditSettings, durationMs: number): KeptOutcome | undefined {
  const reports = outcome.reports.map((report, at): Kept | undefined => {
    if (settings.reports[at]?.format === 'json') return { data: JSON.parse(report) as object }
    if (settings.reports[at]?.isKept) return { text: [report, ''] }
    const seconds = secondsOf(durationMs)
    const found = report.lastIndexOf(seconds)
    return found < 0 ? undefined : { text: [report.slice(0, found), report.slice(found + seconds.length)] }
  })
  if (reports.includes(undefined)) return undefined
  const kept: KeptOutcome = { reports: reports.flatMap(one => one ?? []), fails: outcome.fails, notes: outcome.notes }
  const again = outcomeOf(kept, settings, durationMs)
  return JSON.stringify(again) === JSON.stringify({ ...outcome, entry: undefined }) ? kept : undefined
}

function outcomeOf({ reports, fails, notes }: KeptOutcome, settings: AuditSettings, durationMs: number): AuditOutcome {
  return {
    reports: reports.map((kept, at) => {
      const isKept = settings.reports[at]?.isKept === true
      if ('data' in kept) return json({ ...kept.data, durationMs: isKept ? 0 : durationMs })
      const [before, after] = kept.text
      return lines(isKept ? before : `${before}${secondsOf(durationMs)}${after}`).text
    }),
    fails,
    notes: notes.map((one): Line => line(one)),
  }
}

/** As the text report says it. */
function secondsOf(durationMs: number): string {
  return (durationMs / 1000).toFixed(2)
}
