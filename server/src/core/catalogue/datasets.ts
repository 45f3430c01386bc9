import type { DatasetFact, SheetConfidence } from './facts.ts'
import { ROWS } from './generated/datasets.ts'
import { type Glob, glob } from './glob.ts'
import { lazy, listOf, rowsOf } from './rows.ts'

const NON_COMMERCIAL = /\bNC\b|by-nc|non-commercial|research only|academic (?:use )?only|no commercial/i

const table = lazy(() => rowsOf(ROWS).map(row => ({ patterns: listOf(row[0]).map(glob), row })))

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
  for (const { patterns, row } of table()) {
    const hit = patterns.find(
      (pattern: Glob) => pattern.matches(whole) || (!pattern.source.includes('/') && pattern.matches(bare)),
    )
    if (hit) return datasetOf(row, hit.source)
  }
  return undefined
}

export function allDatasets(): readonly DatasetFact[] {
  return table().map(({ patterns, row }) => datasetOf(row, patterns[0]?.source ?? ''))
}
