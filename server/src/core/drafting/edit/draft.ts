/** A field left for a person to fill. `hint` says what belongs there when the schema has no words for it. */
export class Ask {
  readonly hint: string
  /** Sentences written above the field, such as why it is asked. */
  readonly above: readonly string[]
  /** The hint is something that was seen, and may be what belongs here. */
  readonly seen: boolean

  constructor(hint = '', above: readonly string[] = [], seen = false) {
    this.hint = hint
    this.above = above
    this.seen = seen
  }
}

/** A value with its own comment beside it, in place of the field's usual one, and sentences above it. */
export class Noted {
  readonly value: Draft
  readonly note: string | undefined
  readonly above: readonly string[]

  constructor(value: Draft, note?: string, above: readonly string[] = []) {
    this.value = value
    this.note = note
    this.above = above
  }
}

export interface DraftMap {
  readonly [key: string]: Draft | undefined
}

/** What is to be written into a declaration. */
export type Draft = string | number | boolean | Ask | Noted | DraftMap | readonly Draft[]

const PLACEHOLDER = /^\$\{\d+(?::(.*))?\}$/s

/** Takes a value of a fix step as a draft: strings of the form `${n:hint}` ask a person, what YAML cannot hold is left out. */
export function toDraft(value: unknown): Draft | undefined {
  if (typeof value === 'string') {
    const asked = PLACEHOLDER.exec(value)
    return asked ? new Ask(asked[1] ?? '') : value
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'boolean' || value instanceof Ask || value instanceof Noted) return value
  if (Array.isArray(value)) return value.flatMap(one => toDraft(one) ?? [])
  if (typeof value !== 'object' || value === null) return undefined
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toDraft(one)]))
}

/** Marks the fields to fill whose hint is among the values seen, so that a person finds it beside the field. */
export function withSeen(draft: Draft, seen: ReadonlySet<string>): Draft {
  if (draft instanceof Ask) return seen.has(draft.hint) ? new Ask(draft.hint, draft.above, true) : draft
  if (draft instanceof Noted) return draft
  if (isDraftList(draft)) return draft.map(one => withSeen(one, seen))
  if (!isDraftMap(draft)) return draft
  return Object.fromEntries(
    Object.entries(draft).map(([key, one]) => [key, one === undefined ? one : withSeen(one, seen)]),
  )
}

/** The draft without its comments. */
export function bare(draft: Draft): Exclude<Draft, Noted> {
  return draft instanceof Noted ? bare(draft.value) : draft
}

export function isDraftMap(draft: Draft | undefined): draft is DraftMap {
  return typeof draft === 'object' && !Array.isArray(draft) && !(draft instanceof Ask) && !(draft instanceof Noted)
}

export function isDraftList(draft: Draft | undefined): draft is readonly Draft[] {
  return Array.isArray(draft)
}

/** Whether there is anything to write. */
export function isNothing(draft: Draft | undefined): boolean {
  if (draft === undefined) return true
  const plain = bare(draft)
  if (isDraftList(plain)) return plain.length === 0
  return isDraftMap(plain) && Object.values(plain).every(isNothing)
}

/** Puts a draft under a path of keys; a number in the path stands for an entry of a list. */
export function under(path: readonly (string | number)[], draft: Draft): Draft {
  return path.reduceRight<Draft>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), draft)
}
