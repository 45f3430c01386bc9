import { evidence } from '../evidence/evidence.ts'
import type { AskedAgain } from '../evidence/asked-again.ts'
import type { EvidenceDetails } from '../evidence/details.ts'
import type { Evidence, EvidenceKind } from '../evidence/evidence.ts'
import type { Link } from '../evidence/file-facts.ts'
import type { Confidence } from '../evidence/vocabulary.ts'
import type { Gate } from '../text/looked-at.ts'
import type { Span } from '../text/span.ts'
import type { Circumstances } from './circumstances.ts'
import type { Call, Unit } from './unit.ts'

/** What the text around a place tells of the call there. */
export type Surroundings = (span: Span, value: string) => Circumstances

/** So many functions that ask the same are noted beside the first. */
const MOST_AGAIN = 12

/** Steps of one name lose different blocks, and stand before the label in one function and behind it in another: each is kept. */
function stepOf(detail: object): readonly string[] {
  const { keeps, within } = detail as { keeps?: unknown; within?: unknown }
  return 'tool' in detail ? [String(keeps), String(within)] : []
}

/** Collects what the detectors see in one file. The same thing seen twice in a file is kept once, at its first place. */
export class Sink {
  readonly evidence: Evidence[] = []
  readonly links: Link[] = []
  readonly #seen = new Set<string>()
  readonly #around: Surroundings

  constructor(around: Surroundings = () => ({})) {
    this.#around = around
  }

  /** Adds evidence unless this file already gave the same kind with the same value; says whether it was new. */
  add<K extends EvidenceKind>(
    kind: K,
    span: Span,
    value: string,
    detail: EvidenceDetails[K],
    confidence: Confidence = 'high',
  ): boolean {
    if (span.end <= span.start) return false
    // One name may ask on the side here and for people there: both are kept.
    const around = kind === 'generation' ? this.#around(span, value) : {}
    // What is sure stands for what was a guess.
    if (kind === 'generation' && confidence !== 'low') this.#dropGuess(value, 'served' in detail)
    const { within, sent, handles, ...told } = around
    const kept = [kind, ...Object.keys(told), ...('served' in detail ? ['served'] : []), ...stepOf(detail)].join(' ')
    if (!this.#first(`${kept}\0${value}`)) {
      if (kind === 'generation' && within !== undefined) this.#again(Object.keys(told), value, { span, within, sent })
      if (handles) this.#handled(Object.keys(told), value, span, sent)
      return false
    }
    const circumstances = { ...told, ...(within !== undefined && { within }), ...(sent && { sent }) }
    this.evidence.push(evidence(kind, span, value, { ...detail, ...circumstances }, confidence) as unknown as Evidence)
    return true
  }

  /** What answers whoever asks stands before a function that it has help it by asking the same. */
  #handled(told: readonly string[], value: string, span: Span, sent: Span | undefined): void {
    const at = this.#known(told, value)
    const one = this.evidence[at]
    if (one?.kind !== 'generation' || one.detail.within === undefined) return
    const { within, sent: sentBefore, again = [], ...detail } = one.detail
    const first = { span: one.span, within, ...(sentBefore && { sent: sentBefore }) }
    this.evidence[at] = { ...one, span, detail: { ...detail, ...(sent && { sent }), again: [first, ...again] } }
  }

  /** Where the same was seen before, in circumstances of the same kinds. */
  #known(told: readonly string[], value: string): number {
    return this.evidence.findLastIndex(
      one => one.kind === 'generation' && one.value === value && told.every(name => name in one.detail),
    )
  }

  /** Notes that the same is asked in another function too: which of them people's questions come to, other files tell. */
  #again(told: readonly string[], value: string, { span, within, sent }: AskedAgain): void {
    const at = this.#known(told, value)
    const one = this.evidence[at]
    if (one?.kind !== 'generation') return
    const before = one.detail.again ?? []
    if (one.detail.within === within || before.length >= MOST_AGAIN) return
    if (before.some(other => other.within === within)) return
    const again = [...before, { span, within, ...(sent && { sent }) }]
    this.evidence[at] = { ...one, detail: { ...one.detail, again } }
  }

  #dropGuess(value: string, served: boolean): void {
    const at = this.evidence.findIndex(
      one =>
        one.kind === 'generation' &&
        one.value === value &&
        one.confidence === 'low' &&
        (one.detail.through !== undefined || !served),
    )
    if (at < 0) return
    const [guess] = this.evidence.splice(at, 1)
    for (const key of this.#seen)
      if (key.startsWith('generation') && key.endsWith(`\0${guess?.value}`)) this.#seen.delete(key)
  }

  /** Takes evidence back that something better of the same value is to stand for. */
  takeBack<K extends EvidenceKind>(kind: K, value: string, when: (detail: EvidenceDetails[K]) => boolean): void {
    const at = this.evidence.findIndex(
      one => one.kind === kind && one.value === value && when(one.detail as EvidenceDetails[K]),
    )
    if (at < 0) return
    this.evidence.splice(at, 1)
    this.#seen.delete(`${kind}\0${value}`)
  }

  /** Adds a link unless it is there already. */
  link(how: Link['how'], specifier: string): void {
    if (this.#first(`link\0${how}\0${specifier}`)) this.links.push({ how, specifier })
  }

  /** How many pieces of this kind there are. */
  count(kind: EvidenceKind): number {
    let count = 0
    for (const one of this.evidence) if (one.kind === kind) count++
    return count
  }

  #first(key: string): boolean {
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    return true
  }
}

/** Looks for one kind of thing in a unit. All detectors share one walk over the tokens; each names what it wants to be shown. */
export interface Detector {
  /** Without it in its text, a file has nothing for this detector. */
  readonly needs?: Gate
  /** Without it in its text, a file has no string or text for this detector; the rest of it is asked all the same. */
  readonly stringsNeed?: Gate
  /** Before the walk; imports are known. A detector that answers `false` is left out of this file. */
  readonly start?: (unit: Unit, sink: Sink) => boolean | undefined
  /** Which callees, by their last name, the detector wants to be shown; asked once a name. */
  readonly calls?: (name: string) => boolean
  /** Every call, annotation with arguments and `new` expression of such a name. */
  readonly call?: (unit: Unit, call: Call, sink: Sink) => void
  /** Every string literal and template piece that is no docstring. */
  readonly string?: (unit: Unit, at: number, value: string, sink: Sink) => void
  /** Every stretch of text between tags. */
  readonly text?: (unit: Unit, at: number, value: string, sink: Sink) => void
  /** After the walk. */
  readonly finish?: (unit: Unit, sink: Sink) => void
}
