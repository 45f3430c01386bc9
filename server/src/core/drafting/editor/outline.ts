import type { Span } from '../../text/span.ts'
import type { Declaration } from '../../declaration/declaration.ts'
import { everyLocated, headOf, type Located, visible } from '../../declaration/locate.ts'
import { locatedIn } from '../../declaration/parse.ts'

/** One line of a declaration's outline. `selection` lies inside `span`. */
export interface OutlineSymbol {
  readonly name: string
  /** The value, of a field that has one. */
  readonly detail: string
  readonly kind: 'service' | 'entry' | 'section' | 'field'
  readonly span: Span
  readonly selection: Span
  readonly children: readonly OutlineSymbol[]
}

/** The declaration as a tree: services by name, sections and their fields, fields left empty included. */
export function outline(declaration: Declaration): OutlineSymbol[] {
  return childrenOf(locatedIn(declaration), declaration.text)
}

/** Stretches of several lines that an editor may fold: blocks, entries of lists, and runs of comments. */
export function foldings(declaration: Declaration): { span: Span; kind: 'region' | 'comment' }[] {
  const { text } = declaration
  const blocks = [...everyLocated(locatedIn(declaration))]
    .filter(one => one.path.length > 0 && (one.members || one.items))
    .map(one => ({ span: trimmed(one.whole, text), kind: 'region' as const }))
  const remarks = [...text.matchAll(/(?:^[ \t]*#.*(?:\r\n|\n|\r|$)){2,}/gm)].map(found => ({
    span: trimmed({ start: found.index, end: found.index + found[0].length }, text),
    kind: 'comment' as const,
  }))
  return [...blocks, ...remarks].filter(({ span }) => /[\r\n]/.test(text.slice(span.start, span.end)))
}

function childrenOf(located: Located, text: string): OutlineSymbol[] {
  const { start, end } = located.whole
  // What an alias repeats stands elsewhere, and is shown there.
  const own = [...(located.members?.values() ?? located.items ?? [])].filter(
    ({ whole }) => whole.start >= start && whole.end <= end,
  )
  return own.map(child => symbolOf(child, text))
}

function symbolOf(located: Located, text: string): OutlineSymbol {
  const step = located.path.at(-1) ?? ''
  const whole = trimmed(located.whole, text)
  const head = headOf(located)
  const inside = head.start >= whole.start && head.end <= whole.end ? head : whole
  const scalar = !located.members && !located.items
  return {
    name: typeof step === 'string' ? step : entryName(located, step),
    detail: scalar && located.key && located.data !== undefined ? String(located.data) : '',
    kind: kindOf(located, scalar),
    span: whole.end > whole.start ? whole : visible(whole, text),
    selection: visible(inside, text),
    children: childrenOf(located, text),
  }
}

function kindOf(located: Located, scalar: boolean): OutlineSymbol['kind'] {
  if (typeof located.path.at(-1) === 'string') return scalar ? 'field' : 'section'
  return located.path[0] === 'services' && located.path.length === 2 ? 'service' : 'entry'
}

function entryName(located: Located, index: number): string {
  const { name, id, rule, path } = (
    typeof located.data === 'object' && located.data !== null ? located.data : {}
  ) as Record<string, unknown>
  const shown = name ?? id ?? rule ?? path ?? (typeof located.data === 'object' ? undefined : located.data)
  return shown === undefined || shown === '' ? `[${index + 1}]` : String(shown)
}

function trimmed({ start, end }: Span, text: string): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}
