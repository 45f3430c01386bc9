import { providerInConfig } from '../../../catalogue/provider-names.ts'
import type { SqlToken } from '../../../syntax/sql.ts'
import { part, type Placed } from './placed.ts'

const IN_JSON =
  /"(?:model(?:_?(?:name|id|version))?|engine|endpoint|deployment(?:_?name)?)"\s{0,9}:\s{0,9}"([^"\\]{2,120})"/i
const PROVIDER_IN_JSON = /"(?:provider(?:_?(?:name|type))?|api_type)"\s{0,9}:\s{0,9}"([^"\\]{2,40})"/i
const ASSIGNS = /^(=|:=|=>|:)$/

/** A key and the text it is given, in any of the ways of SQL: `key = 'x'`, `key => 'x'`, `'key' = 'x'`, `KEY 'x'`. */
export interface SqlPair {
  readonly key: string
  readonly value: SqlToken
}

/** The pairs between two places; a key of several parts is joined by dots. */
export function pairsOf(tokens: readonly SqlToken[], from: number, to: number): SqlPair[] {
  const found: SqlPair[] = []
  for (let at = from; at < to; at++) {
    const value = tokens[at]
    // A name in double quotes is a text to some of these languages.
    if (value?.type !== 'string' && value?.type !== 'name') continue
    let before = at - 1
    // `N'…'` and `R'…'`.
    if (tokens[before]?.type === 'word' && /^[nreb]$/i.test(tokens[before]?.value ?? '')) before--
    // `JSON '{…}'` is a text with its type.
    while (before > from && (ASSIGNS.test(tokens[before]?.value ?? '') || tokens[before]?.value === '>')) before--
    // `JSON_OBJECT('model_id', 'x')`: what stands before a comma may be a key as well.
    if (before === at - 1 && tokens[before]?.value === ',' && isKey(tokens[before - 1])) before--
    const key = tokens[before]
    if (!key || before === at || (key.type === 'sign' && key.value !== ':')) continue
    found.push({ key: keyAt(tokens, before, from).toLowerCase(), value })
  }
  return found
}

const isKey = (token: SqlToken | undefined) =>
  (token?.type === 'string' || token?.type === 'name') && /^[a-z]+(?:_[a-z]+)?$/i.test(token.value)

function keyAt(tokens: readonly SqlToken[], last: number, from: number): string {
  let first = last
  while (first - 2 >= from && tokens[first - 1]?.value === '.' && last - first < 6) first -= 2
  return tokens
    .slice(first, last + 1)
    .map(({ value }) => value)
    .join('')
}

/** Where the bracket that opens at a place is closed, or the text ends. */
export function closeOf(tokens: readonly SqlToken[], open: number, most = 400): number {
  let depth = 0
  for (let at = open; at < tokens.length && at < open + most; at++) {
    const { type, value } = tokens[at] as SqlToken
    if (type !== 'sign') continue
    if (value === '(') depth++
    else if (value === ')' && --depth === 0) return at
  }
  return Math.min(tokens.length, open + most)
}

/** Where a statement ends. */
export function statementEnd(tokens: readonly SqlToken[], from: number, most = 600): number {
  let at = from
  while (at < tokens.length && at < from + most && !(tokens[at]?.type === 'sign' && tokens[at]?.value === ';')) at++
  return at
}

/** The model that a text in JSON names: `{"provider": "openai", "model": "gpt-4o"}`. */
export function modelInJson(text: string, { value, span }: SqlToken): Placed | undefined {
  const found = value.includes('{') ? IN_JSON.exec(value) : null
  const model = found?.[1]
  if (!found || !model) return undefined
  const start = found.index + found[0].length - 1 - model.length
  return part(text, { value, span }, start, start + model.length)
}

/** Who answers, by such a text. */
export function providerInJson({ value }: SqlToken): string | undefined {
  const name = PROVIDER_IN_JSON.exec(value)?.[1]
  return name === undefined ? undefined : providerNamed(name)
}

/** The slug of a provider as a definition names it: `openai`, `openai_engine`. */
export function providerNamed(name: string): string | undefined {
  return providerInConfig(name.toLowerCase().replace(/[_-]?(engine|llm|chat|compat(ible)?)$/, ''))
}

/** Whether a text can be the name of a model. */
export function looksLikeModel(value: string): boolean {
  return /^[\w./:@-]+$/.test(value) && /[a-z]/i.test(value)
}

/** The model at the end of an address: `…/publishers/google/models/gemini-2.5-flash`. */
export function lastOf(text: string, { value, span }: SqlToken): Placed {
  const start = value.includes('/models/') ? value.lastIndexOf('/') + 1 : 0
  return part(text, { value, span }, start, value.length)
}
