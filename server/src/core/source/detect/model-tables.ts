import type { EvidenceOf } from '../../evidence/evidence.ts'
import type { Sink } from '../detector.ts'

type ModelSeen = EvidenceOf<'model'>

/** A list longer than this is a table of what exists, not a choice. */
const TABLE = 60
/** A list shorter than this is judged id by id. */
const FEW = 8
/** How many characters may stand between two ids of one list. */
const GAP = 400

/** Ids that stand close together, as in a list. */
function runsOf(found: readonly ModelSeen[]): ModelSeen[][] {
  const runs: ModelSeen[][] = []
  for (const one of found) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && one.span.start - last.span.end <= GAP) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs
}

/** Ids by the dozen in one list say what exists, not what is used; so does a list that is mostly of models that generate nothing. */
function isTable(run: readonly ModelSeen[]): boolean {
  const silent = run.filter(one => one.detail.role === 'embedding' || one.detail.role === 'recognition').length
  return run.length > TABLE || (run.length >= FEW && silent * 3 >= run.length)
}

/** Keeps the ids of tables of what exists for the record alone. */
export function demoteTables(sink: Sink): void {
  const found = sink.evidence.filter(one => one.kind === 'model')
  if (found.length < FEW) return
  const low = new Set<unknown>(runsOf(found).filter(isTable).flat())
  for (const [index, one] of sink.evidence.entries())
    if (low.has(one)) sink.evidence[index] = { ...one, confidence: 'low' }
}
