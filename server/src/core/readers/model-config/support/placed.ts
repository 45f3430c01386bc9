import type { LocatedNode, LocatedScalar } from '../../../syntax/node.ts'
import type { Span } from '../../../text/span.ts'

/** A text and where it stands; shell words and tree scalars alike. */
export interface Placed {
  readonly value: string
  readonly span: Span
}

/** A text after variables and placeholders: what it comes to, and the variable it hangs on. */
export interface Resolved extends Placed {
  readonly variable?: string
}

/** The string scalar of a node, if it is one and not empty. */
export function placed(node: LocatedNode | undefined): (LocatedScalar & { value: string }) | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string' && node.value.trim() !== ''
    ? (node as LocatedScalar & { value: string })
    : undefined
}

/** A stretch of a placed text; where its raw text differs (escapes, folding) the stretch is looked up, else the whole stands. */
export function part(text: string, whole: Placed, start: number, end: number): Placed {
  const value = whole.value.slice(start, end)
  const raw = text.slice(whole.span.start, whole.span.end)
  if (raw.slice(start, end) === value && raw.slice(0, start) === whole.value.slice(0, start)) {
    return { value, span: { start: whole.span.start + start, end: whole.span.start + end } }
  }
  const found = value ? raw.indexOf(value) : -1
  if (found < 0) return { value, span: whole.span }
  return { value, span: { start: whole.span.start + found, end: whole.span.start + found + value.length } }
}

/** Without blanks at both ends. */
export function trimmed(text: string, whole: Placed): Placed {
  const start = whole.value.length - whole.value.trimStart().length
  const end = whole.value.trimEnd().length
  return start === 0 && end === whole.value.length ? whole : part(text, whole, start, Math.max(start, end))
}

/** The pieces of a comma-separated text, trimmed; empty ones are left out. */
export function commaParts(text: string, whole: Placed): Placed[] {
  const parts: Placed[] = []
  let start = 0
  for (const piece of whole.value.split(',')) {
    const one = trimmed(text, part(text, whole, start, start + piece.length))
    if (one.value) parts.push(one)
    start += piece.length + 1
  }
  return parts
}

const DEFAULT = /^\$\{([A-Za-z_][\w.-]{0,120}?)(?::?[-=]|:(?!\/\/))([\s\S]*)\}$/
const ENVIRONMENT =
  /^\$\{(?:oc\.)?env:([A-Za-z_]\w*)\s{0,40}(?:[,:]\s{0,40}([\s\S]*))?\}$|^os\.environ\/(\w+)$|^\$\{env\.(\w+)\}$/
const VARIABLE =
  /^\$\{?([A-Za-z_][\w.-]*)\}?$|^\$\(([A-Za-z_][\w.-]*)\)$|^%([A-Za-z_]\w*)%$|^\{\{(?:-\s)?(.*?)(?:\s-)?\}\}$|^\$\{\{(.*?)\}\}$/
const ANY_VARIABLE =
  /\$\{?([A-Za-z_][\w.-]*)|\{\{(?:-\s)?([^{}]{0,400}?)(?:\s-)?\}\}|\$\(([^()]{0,400})\)|`([^`]{0,400})`/
const PLACEHOLDER =
  /^$|[<>]|^\{[^{}]*\}$|^\[[^\]]*\]$|\byour[-_ /.]|(^|[/_-])your[-_a-z]*model|^(x{2,}|\.{3,}|todo|tbd|change[-_]?me|none|null|nil|n\/a|auto|default|undefined|false|true|string|placeholder|example|sample|test|foo|bar|base|model|model[-_]?(name|id|path)|base[-_]?model|custom|local|-+|my[-_ ](awesome[-_ ])?(model|data|data[-_]?set|adapter|lora|org|repo|username|project)([-_ /].*)?|insert .*|enter .*)$|(^|\/)path\/to(\/|$)|^\/?path\/|to[-_]be[-_]replaced|^\*+$|(^|[/_-])path[_-]to([/_-]|$)|-x{3,}(?=[/-]|$)/i
/** `/MODEL_PATH/`, `HF_MODEL_ID`: a name in capitals stands for what is to be put in. */
const CAPITALS = /^\/?[A-Z][A-Z0-9]*(_[A-Z0-9]+)*_(PATH|DIR|NAME|ID)\/?$/

/** Whether a text only holds the place of a value: `<your-model>`, `/path/to/…`, `{model}`, `none`. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value.trim()) || CAPITALS.test(value.trim())
}

/**
 * What a text says once its own defaults are taken: `${VAR:-x}` is `x`; `${VAR}` and templates are '' with the variable's
 * name; `variables` are those the same file sets. Nothing at all for placeholders.
 */
export function resolve(
  text: string,
  whole: Placed,
  variables?: ReadonlyMap<string, Placed>,
  depth = 0,
): Resolved | undefined {
  const one = trimmed(text, whole)
  const environment = ENVIRONMENT.exec(one.value)
  const fallback = environment ? undefined : DEFAULT.exec(one.value)
  const name = environment ? (environment[1] ?? environment[3] ?? environment[4]) : fallback?.[1]
  if (name) return withDefault(text, one, name, environment?.[2] ?? fallback?.[2] ?? '', depth)
  const variable = VARIABLE.exec(one.value)
  const known = variable?.[1] ?? variable?.[2] ?? variable?.[3] ?? variable?.[4]
  const set = known && depth < 5 ? variables?.get(known.trim()) : undefined
  if (set && set.value !== one.value) return resolve(text, set, variables, depth + 1)
  if (variable) return { value: '', span: one.span, variable: (known ?? variable[5] ?? '').trim() }
  if (ANY_VARIABLE.test(one.value)) return mixed(text, one)
  return isPlaceholder(one.value) ? undefined : one
}

function withDefault(
  text: string,
  one: Placed,
  variable: string,
  fallback: string,
  depth: number,
): Resolved | undefined {
  const start = one.value.length - 1 - fallback.length
  const inner =
    fallback && depth < 5
      ? resolve(text, part(text, one, start, start + fallback.length), undefined, depth + 1)
      : undefined
  return inner?.value ? { ...inner, variable } : { value: '', span: one.span, variable }
}

/** A path behind a variable still names its last segment. */
function mixed(text: string, one: Placed): Resolved {
  const found = ANY_VARIABLE.exec(one.value)
  const variable = (found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4] ?? '').trim()
  const slash = one.value.replace(/(?<!\/)\/+$/, '').lastIndexOf('/')
  const last = one.value.slice(slash + 1).replace(/(?<!\/)\/+$/, '')
  const literal = slash > 0 && last.length > 2 && !ANY_VARIABLE.test(last) && !/[${}]/.test(last)
  if (!literal) return { value: '', span: one.span, variable }
  return { ...part(text, one, slash + 1, slash + 1 + last.length), variable }
}
