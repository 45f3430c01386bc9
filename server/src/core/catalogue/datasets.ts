import type { DatasetFact, SheetConfidence } from './facts.ts'
import { ROWS } from './generated/datasets.ts'
import { type Glob, glob, literalPrefix } from './glob.ts'
import { lazy, listOf, rowsOf } from './rows.ts'

const NON_COMMERCIAL = /\bNC\b|by-nc|non-commercial|research only|academic (?:use )?only|no commercial/i

const table = lazy(() => rowsOf(ROWS).map(row => ({ patterns: listOf(row[0]).map(glob), row })))

interface Entry {
  readonly order: number
  readonly pattern: Glob
  readonly row: readonly string[]
}

/** Patterns by their first literal character (`''` for those that begin with a wildcard), in the order of the table. */
const byFirst = lazy(() => {
  const map = new Map<string, Entry[]>()
  let order = 0
  for (const { patterns, row } of table())
    for (const pattern of patterns) {
      const first = literalPrefix(pattern.source)[0] ?? ''
      const entry = { order: order++, pattern, row }
      const bucket = map.get(first)
      if (bucket) bucket.push(entry)
      else map.set(first, [entry])
    }
  return map
})

function datasetOf(row: readonly string[], pattern: string): DatasetFact {
  const [, name = '', licenceTag = '', audited = '', en = '', zh = '', risk, denied, source = '', confidence] = row
  return {
    pattern,
    name,
    licenceTag,
    audited,
    issue: { en, 'zh-CN': zh },
    risk: risk as DatasetFact['risk'],
    denied: denied === 'yes',
    nonCommercial: NON_COMMERCIAL.test(`${licenceTag} ${audited} ${en}`),
    source,
    confidence: confidence as SheetConfidence,
  }
}

/** A data set by its hub id or name. The first line of the table that matches the whole id, or the name after the `/`, wins. */
export function findDataset(id: string): DatasetFact | undefined {
  const whole = id.trim()
  if (whole === '' || whole.length > 200 || /\s/.test(whole)) return undefined
  const bare = whole.slice(whole.lastIndexOf('/') + 1)
  const firsts = new Set(['', initial(whole), initial(bare)])
  let best: Entry | undefined
  for (const first of firsts) {
    const hit = byFirst()
      .get(first)
      ?.find(({ pattern }) => pattern.matches(whole) || (!pattern.source.includes('/') && pattern.matches(bare)))
    if (hit && (!best || hit.order < best.order)) best = hit
  }
  return best && datasetOf(best.row, best.pattern.source)
}

function initial(text: string): string {
  return text[0]?.toLowerCase() ?? ''
}

export function allDatasets(): readonly DatasetFact[] {
  return table().map(({ patterns, row }) => datasetOf(row, patterns[0]?.source ?? ''))
}
