import type { Evidence, EvidenceKind, EvidenceOf } from '../../server/src/core/evidence/evidence.ts'
import { fileRole } from '../../server/src/core/evidence/file-role.ts'
import type { Link } from '../../server/src/core/evidence/file-facts.ts'
import { SOURCE_READERS } from '../../server/src/core/source/readers.ts'
import { SourceFile } from '../../server/src/core/syntax/source-file.ts'

/** All that the source readers take out of one file. */
export function readSource(path: string, text: string): { evidence: readonly Evidence[]; links: readonly Link[] } {
  const file = new SourceFile(path, text, fileRole(path))
  const readings = SOURCE_READERS.filter(reader => reader.matches(path)).map(reader => reader.read(file))
  const evidence = readings.flatMap(reading => reading.evidence)
  for (const { span } of evidence)
    if (span.start < 0 || span.end > text.length || span.end <= span.start)
      throw new RangeError(`${path}: span ${span.start}-${span.end}`)
  return { evidence, links: readings.flatMap(reading => reading.links ?? []) }
}

/** The evidence of one kind that a text gives. */
export function seen<K extends EvidenceKind>(kind: K, path: string, text: string): EvidenceOf<K>[] {
  return readSource(path, text).evidence.filter(one => one.kind === kind) as unknown as EvidenceOf<K>[]
}

/** The same without what is held too weak to raise anything. */
export function firm<K extends EvidenceKind>(kind: K, path: string, text: string): EvidenceOf<K>[] {
  return seen(kind, path, text).filter(one => one.confidence !== 'low')
}
