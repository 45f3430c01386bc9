import type { EvidenceDetails } from './details.ts'
import type { Span } from '../text/span.ts'
import { step } from '../text/steps.ts'
import type { Confidence } from './vocabulary.ts'

export type EvidenceKind = keyof EvidenceDetails

/** Something seen in one file, and exactly where. */
export interface EvidenceOf<K extends EvidenceKind> {
  readonly kind: K
  readonly span: Span
  /** What stands under the span, cleaned of quotes; never a secret. */
  readonly value: string
  readonly confidence: Confidence
  readonly detail: Readonly<EvidenceDetails[K]>
  /** The Compose service, YAML document or notebook cell it belongs to, where a file holds several. */
  readonly group?: string
  /** The team says what this name stands for; the program's own tables do not know it. */
  readonly named?: true
}

export type Evidence = { [K in EvidenceKind]: EvidenceOf<K> }[EvidenceKind]

/** What a sighting costs, in steps. */
const SIGHTING = 100

/** Makes a piece of evidence, with its detail checked against its kind. */
export function evidence<K extends EvidenceKind>(
  kind: K,
  span: Span,
  value: string,
  detail: EvidenceDetails[K],
  confidence: Confidence = 'high',
  group?: string,
): EvidenceOf<K> {
  step(SIGHTING)
  return group === undefined
    ? { kind, span, value, confidence, detail }
    : { kind, span, value, confidence, detail, group }
}

/** Evidence with its file, as everything after the readers sees it. */
export type SeenOf<K extends EvidenceKind> = EvidenceOf<K> & {
  readonly file: string
  readonly role: import('./vocabulary.ts').FileRole
}
export type Seen = { [K in EvidenceKind]: SeenOf<K> }[EvidenceKind]

/** Fewer pieces than this are gone through each time: to sort them costs more. */
const FEW = 32
const sorted = new WeakMap<readonly Seen[], ReadonlyMap<EvidenceKind, readonly Seen[]>>()

/** Keeps the evidence of one kind. A long list is sorted by kinds once, for whoever asks first: it must not grow any more. */
export function ofKind<K extends EvidenceKind>(seen: readonly Seen[], kind: K): readonly SeenOf<K>[] {
  if (seen.length < FEW) return seen.filter(one => one.kind === kind) as unknown as SeenOf<K>[]
  let kinds = sorted.get(seen)
  if (kinds === undefined) sorted.set(seen, (kinds = byKind(seen)))
  return (kinds.get(kind) ?? []) as unknown as readonly SeenOf<K>[]
}

function byKind(seen: readonly Seen[]): ReadonlyMap<EvidenceKind, readonly Seen[]> {
  const kinds = new Map<EvidenceKind, Seen[]>()
  for (const one of seen) {
    const list = kinds.get(one.kind)
    if (list) list.push(one)
    else kinds.set(one.kind, [one])
  }
  return kinds
}

/** Evidence of the product itself that is more than a guess. */
export function isFirm(one: Pick<Seen, 'role' | 'confidence'>): boolean {
  return one.role === 'product' && one.confidence !== 'low'
}

/** Whether a piece only sets something that other evidence hangs on: seen in many files, and worth nothing where nothing does. */
export function isSetting(one: Evidence): boolean {
  return one.kind === 'label-switch' || (one.kind === 'prompt-log' && one.detail.setting === true)
}
