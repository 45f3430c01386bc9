import { WORD } from '../syntax/tokens.ts'
import { functionName, isOutside, isTail } from './statements.ts'
import type { Unit } from './unit.ts'

const FIELD = /^(?:private|protected|public|var|readonly|string|array)$/

export interface Given {
  readonly name: string
  /** A field or constant: anybody in the file may read it. */
  readonly wide: boolean
}

/** The name that a statement gives a value to. */
export function givenTo(unit: Unit, first: number, here: number): Given | undefined {
  const { tokens } = unit
  // `@address "…"`: an attribute of a module in Elixir.
  if (unit.language === 'elixir' && tokens.isPunct(first, '@') && first + 1 < here)
    return { name: tokens.value(first + 1), wide: true }
  const level = tokens.parent(first)
  for (let at = first; at < here; at++) {
    if (tokens.parent(at) !== level || !tokens.isPunct(at, '=')) continue
    // `a >= b` is no gift, `table: Map<Kind, Entry> = …` is one.
    const isPartOfSign = /^[=!<>]$/.test(tokens.value(at - 1)) && tokens.end(at - 1) === tokens.start(at)
    if (isPartOfSign || tokens.isPunct(at + 1, '=') || tokens.isPunct(at + 1, '>')) continue
    return named(unit, first, at)
  }
  return injectedInto(unit, here) ?? constructed(unit, first, here)
}

function named(unit: Unit, first: number, sign: number): Given | undefined {
  const { tokens } = unit
  // `req, err := …`: what comes first is what was asked for.
  let at = sign - 1
  if (tokens.isPunct(at, ':') || tokens.isPunct(at, '?') || tokens.isPunct(at, '+') || tokens.isPunct(at, '|')) at--
  for (let comma = first; comma < sign; comma++) {
    // `table: Record<Kind, Entry> = …`: the commas of a type part nothing that is given a value.
    if (tokens.isPunct(comma, ':') || tokens.isPunct(comma, '<')) break
    if (tokens.isPunct(comma, ',') && tokens.parent(comma) === tokens.parent(first)) {
      at = comma - 1
      break
    }
  }
  // `url: String = …`
  for (let colon = first; colon < at; colon++)
    if (
      tokens.isPunct(colon, ':') &&
      !tokens.isPunct(colon + 1, ':') &&
      tokens.kind(colon - 1) === WORD &&
      tokens.parent(colon) === tokens.parent(first)
    ) {
      at = colon - 1
      break
    }
  while (tokens.isPunct(at, ']') || tokens.isPunct(at, ')')) at = tokens.partner(at) - 1
  if (tokens.kind(at) !== WORD) return undefined
  const isMember = tokens.isPunct(at - 1, '.') || (tokens.isPunct(at - 1, '>') && tokens.isPunct(at - 2, '-'))
  if (isMember) {
    const owner = tokens.isPunct(at - 1, '.') ? at - 2 : at - 3
    if (/^(?:this|self|\$this)$/.test(tokens.value(owner))) return { name: tokens.value(at), wide: true }
    return tokens.kind(owner) === WORD ? { name: tokens.value(owner), wide: false } : undefined
  }
  // `private string $address = "…"`: others of the class read it as `$this->address`.
  const isField = unit.language === 'php' && FIELD.test(tokens.value(at - 1))
  if (isField) return { name: tokens.value(at).slice(tokens.value(at).startsWith('$') ? 1 : 0), wide: true }
  const isShared = tokens.isPunct(at - 1, '@') || isOutside(unit, at)
  return { name: tokens.value(at), wide: isShared }
}

/** Annotations by which a framework fills what stands behind them. */
const FILLS = /^(?:Value|ConfigProperty|Property|Setting)$/
/** Tokens between such an annotation and the name that it fills. */
const SOON = 14

/** `@Value("${talk.url:https://…}") private String talkUrl;`: the field that a string fills unless a setting does. */
function injectedInto(unit: Unit, here: number): Given | undefined {
  const { tokens } = unit
  if (!FILLS.test(tokens.value(here)) || !tokens.isPunct(here - 1, '@') || !tokens.isPunct(here + 1, '('))
    return undefined
  const from = tokens.after(here + 1)
  for (let at = from; at < from + SOON; at++)
    if (tokens.kind(at) === WORD && /^[;=:,)]$/.test(tokens.value(at + 1)))
      return { name: tokens.value(at), wide: true }
  return undefined
}

/** `QUrl address("…");`, `Client http{"…"}`: in C++ what is made of a value stands before it. */
function constructed(unit: Unit, first: number, here: number): Given | undefined {
  const { tokens, language } = unit
  if (language !== 'cpp') return undefined
  for (let at = first + 1; at <= here; at++) {
    if (!(tokens.isPunct(at + 1, '(') || tokens.isPunct(at + 1, '{')) || tokens.partner(at + 1) < here) continue
    const isTyped = tokens.kind(at - 1) === WORD || tokens.isPunct(at - 1, '>')
    if (tokens.kind(at) !== WORD || !isTyped || /^(?:return|new|throw|case|else)$/.test(tokens.value(at - 1)))
      return undefined
    return { name: tokens.value(at), wide: isOutside(unit, at) }
  }
  return undefined
}

/** The function that gives the value of a statement back: by a word, an arrow, or as the last that it comes to. */
export function returnedBy(unit: Unit, first: number, here: number): string | undefined {
  const { tokens, language } = unit
  for (let at = first; at <= here; at++) {
    if (tokens.isWord(at, 'return')) return functionName(unit, here)
    if (tokens.isPunct(at, '>') && tokens.isPunct(at - 1, '=')) return functionName(unit, here)
  }
  const isBare = first === here && (language === 'ruby' || language === 'elixir')
  return isBare || isTail(unit, here) ? functionName(unit, here) : undefined
}

/** `fun request(text: String): Request = …`: a function that is one expression. */
export function expressionOf({ tokens, language }: Unit, first: number, here: number): string | undefined {
  if (language !== 'kotlin') return undefined
  for (let at = first; at < here; at++) {
    if (!tokens.isWord(at, 'fun')) continue
    let name = at + 1
    while (name < here && !tokens.isPunct(name + 1, '(')) name++
    return tokens.kind(name) === WORD && tokens.after(name + 1) <= here ? tokens.value(name) : undefined
  }
  return undefined
}

/** The object that a statement sets something on, or hands over first: `request.url(…)`, `curl_setopt(handle, …)`. */
export function ownerOf(unit: Unit, first: number): number | undefined {
  const { tokens } = unit
  let at = first
  while (/^(?:await|@|try)$/.test(tokens.value(at))) at++
  if (tokens.kind(at) !== WORD) return undefined
  if (tokens.isPunct(at + 1, '(')) {
    const handed = at + 2
    return /^curl_setopt|easy_setopt$/.test(tokens.value(at)) && tokens.kind(handed) === WORD ? handed : undefined
  }
  if (/^(?:this|self|\$this)$/.test(tokens.value(at))) return undefined
  return tokens.isPunct(at + 1, '.') ||
    (tokens.isPunct(at + 1, '-') && tokens.isPunct(at + 2, '>')) ||
    tokens.isPunct(at + 1, '[')
    ? at
    : undefined
}
