import { ofKind, type Seen } from '../evidence/evidence.ts'

/** Joins what trains with what it is trained on across files: keys of a registry, and answers of other models that were kept. */
export function withLessons(seen: readonly Seen[]): readonly Seen[] {
  return withTeachers(withRegistry(seen))
}

/** A data set that a registry names trains where the arguments of a training name its key. */
function withRegistry(seen: readonly Seen[]): readonly Seen[] {
  const used = new Set(
    ofKind(seen, 'dataset').flatMap(({ detail }) =>
      detail.reference !== undefined && detail.role === 'train' && detail.registryKey ? [detail.registryKey] : [],
    ),
  )
  if (used.size === 0) return seen
  const entries = ofKind(seen, 'dataset').filter(
    ({ detail }) => detail.reference === undefined && detail.registryKey !== undefined,
  )
  // A register of which a training names some entries only offers the others.
  const asked = new Set(entries.flatMap(one => (used.has(one.detail.registryKey ?? '') ? [one.file] : [])))
  const named = new Set(ofKind(seen, 'dataset').flatMap(({ detail }) => (detail.reference ? [detail.registryKey] : [])))
  const others = new Set<Seen>(
    entries.filter(one => asked.has(one.file) && one.detail.role === 'unknown' && !named.has(one.detail.registryKey)),
  )
  return seen.map(one => {
    if (others.has(one)) return { ...one, confidence: 'low' as const }
    return one.kind === 'dataset' &&
      one.detail.reference === undefined &&
      one.detail.role === 'unknown' &&
      used.has(one.detail.registryKey ?? '')
      ? { ...one, detail: { ...one.detail, role: 'train' as const } }
      : one
  })
}

/** A model whose answers are written to a file that something is trained on is a teacher. */
function withTeachers(seen: readonly Seen[]): readonly Seen[] {
  if (!ofKind(seen, 'model').some(one => one.detail.writes)) return seen
  const lessons = new Set(
    ofKind(seen, 'dataset').flatMap(one => (one.detail.role === 'eval' ? [] : [fileName(one.value)])),
  )
  return seen.map(one =>
    one.kind === 'model' && one.detail.writes && lessons.has(fileName(one.detail.writes))
      ? { ...one, detail: { ...one.detail, role: 'teacher' } }
      : one,
  )
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}
