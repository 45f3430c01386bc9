import type { Detector } from '../detector.ts'
import { allMatches } from '../../text/steps.ts'

/** A file of rows that code writes: `open('rows.jsonl', 'w')`, `df.to_csv('rows.csv')`, `Path('rows.json').write_text(…)`. */
const WRITES =
  /(?:open\(\s*|to_(?:json|csv|parquet)\(\s*|Path\(\s*|write(?:File|FileSync|_jsonl)?\(\s*|appendFile(?:Sync)?\(\s*|createWriteStream\(\s*|save_to_disk\(\s*)(?:f|r)?["'`]([\w./-]+\.(?:jsonl?|csv|parquet|txt|tsv))["'`]\s*(?:,\s*(?:mode\s*=\s*)?["'](\w+)["'])?/g
const WRITING = /to_json|to_csv|to_parquet|write|append|save_to_disk/

/** Notes on each model that a file asks into which file its answers are written: they may be another model's lessons. */
export const keptAnswers: Detector = {
  start: unit => unit.says(/\.(jsonl?|csv|parquet|txt|tsv)["'`]/),
  finish(unit, sink) {
    if (!sink.evidence.some(one => one.kind === 'generation' && one.confidence !== 'low')) return
    const files: string[] = []
    for (const match of allMatches(unit.text, WRITES)) {
      const writes = match[0].startsWith('open') ? /[wa]/.test(match[2] ?? '') : WRITING.test(match[0])
      if (writes && match[1] !== undefined && unit.holds(match.index)) files.push(match[1])
    }
    const [file] = files
    if (file === undefined) return
    for (const [index, one] of sink.evidence.entries())
      if (one.kind === 'model' && one.detail.role === 'inference')
        sink.evidence[index] = { ...one, detail: { ...one.detail, writes: file } }
  },
}
