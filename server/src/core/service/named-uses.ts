import type { Seen } from '../evidence/evidence.ts'
import { keyBefore } from '../source/context.ts'
import { expressionOf, givenTo, returnedBy } from '../source/given-names.ts'
import { requestOf } from '../source/request-call.ts'
import { isBlock, statementOf } from '../source/statements.ts'
import type { Unit } from '../source/unit.ts'
import { STRING, WORD } from '../syntax/tokens.ts'
import { namings } from './namings.ts'
import { isSentOut, type Opened, type OwnLayers, type Sent, sightOf } from './own-layers.ts'

/** A name under which a file keeps what others ask, and what it is a member of. */
export interface Name {
  readonly name: string
  readonly owners: readonly string[]
}

/** So often a name is given on to another. */
const DEEPEST = 3
/** So many files and places are looked at for one name. */
const MOST_FILES = 12
const MOST_USES = 12
const SHORTEST = 3
/** Names that stand alone for something in every file: only as members of what they belong to they tell. */
const COMMON =
  /^(?:\w{1,4}|(?:api|base|root|default|server|chat|model|ai|llm)?_?(?:url|uri|host|hostname|endpoint|address|api|base|path|origin|domain|prefix|key|name|id|names|model)s?|models?|config\w{0,8}|settings?|options?|default\w{0,8}|providers?|vendors?|values?|items?|params?|headers?|label|title|text|list|data|body|content|messages?|prompt|type|kind|size|string|object|return|require|exports?|module|client|service|request|response|version|description|placeholder|build\w{0,20}Field|getenv|environ|getString|decode\w{0,10})$/i
const WRITTEN = /^[A-Za-z_][\w-]{2,60}$/

/** The names that a piece of evidence stands under in its file: a constant, an entry of a table, a setting of a build. */
export function namesOf(one: Seen, opened: Opened | undefined, text: string): readonly Name[] {
  const names: Name[] = []
  const held = one.kind === 'generation' || one.kind === 'endpoint' ? one.detail.held : undefined
  if (opened === undefined) return [...(held === undefined ? [] : [nameOf(held)]), ...settingNames(one, text)]
  const { unit } = opened
  const at = unit.before(one.span.start)
  const keys = keysAround(unit, at)
  const owners = [...keys, ...typesAround(unit, at), stemOf(opened.path)]
  if (held !== undefined && !keys.includes(held))
    names.push({ name: nameOf(held).name, owners: [...nameOf(held).owners, ...owners] })
  for (const name of keys) names.push({ name, owners: owners.filter(other => other !== name) })
  return [...names, ...besideNames(unit, at)]
}

/** `Interface.method`, or a name alone. */
function nameOf(held: string): Name {
  const parts = held.split('.')
  return { name: parts.at(-1) ?? '', owners: parts.slice(0, -1) }
}

/** The keys, constants and tables that a token stands under, nearest first, within its own statement. */
function keysAround(unit: Unit, at: number): string[] {
  const keys: string[] = []
  for (let here = at; here >= 0 && keys.length < 4 && !isBlock(unit, here); here = unit.tokens.parent(here)) {
    const key = keyBefore(unit, here)
    if (key !== undefined && WRITTEN.test(key) && !keys.includes(key)) keys.push(key)
  }
  return keys
}

/** `buildConfigField("String", "GATE", "https://…")`, `getenv("GATE", "https://…")`: the name is a string beside. */
function besideNames(unit: Unit, at: number): Name[] {
  const { tokens } = unit
  const call = unit.enclosing(at, 1)
  if (call === undefined) return []
  const names: Name[] = []
  for (let here = call.open + 1; here < at && names.length < 3; here++)
    if (tokens.kind(here) === STRING && /^[A-Z][A-Z\d_]{3,60}$/.test(tokens.value(here)))
      names.push({ name: tokens.value(here), owners: [] })
  return names
}

/** The key of a line of settings: of an environment, properties, YAML or JSON. */
function settingNames(one: Seen, text: string): Name[] {
  const line = text.slice(text.lastIndexOf('\n', one.span.start - 1) + 1, one.span.start)
  const key = /^[\s"'-]{0,40}(?:export\s+)?([A-Za-z_][\w.-]{2,60})["']?\s{0,4}[=:]/.exec(line)?.[1]
  if (key === undefined) {
    const field = /["']([A-Z][A-Z\d_]{3,60})["']\s{0,4},/.exec(line)?.[1]
    return field === undefined ? [] : [{ name: field, owners: [] }]
  }
  const last = key.slice(key.lastIndexOf('.') + 1)
  return [key, last, camel(last)].map(name => ({ name, owners: [] }))
}

function camel(key: string): string {
  return key.toLowerCase().replaceAll(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase())
}

function stemOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return file.slice(0, file.indexOf('.') < 0 ? undefined : file.indexOf('.'))
}

const TYPE = /^(?:class|struct|enum|object|interface|record|mod|module|namespace|trait|extension)$/

/** The types and modules that a token stands in. */
function typesAround({ tokens }: Unit, at: number): string[] {
  const types: string[] = []
  for (let open = tokens.parent(at); open >= 0 && types.length < 4; open = tokens.parent(open))
    for (let here = open - 1; here > open - 12 && here >= 0 && !/^[;{}]$/.test(tokens.value(here)); here--)
      if (TYPE.test(tokens.value(here)) && tokens.kind(here + 1) === WORD) {
        types.push(tokens.value(here + 1))
        break
      }
  return types
}

/** Where what is kept under a name is sent, in other files than the one that keeps it. */
export function sentUnder(name: Name, from: string, layers: OwnLayers, depth = 0): readonly Sent[] {
  if (depth >= DEEPEST || name.name.length < SHORTEST) return []
  const found: Sent[] = []
  let left = MOST_FILES
  for (const path of layers.holding(name.name)) {
    if (path === from || left <= 0) continue
    let uses = MOST_USES
    let opened: Opened | undefined
    for (const offset of namings(path, layers.textOf(path), name.name)) {
      if (uses-- <= 0) break
      opened ??= layers.open(path)
      if (opened === undefined) break
      const at = opened.unit.before(offset)
      if (!isMeant(opened.unit, at, name)) continue
      if (uses === MOST_USES - 1) left--
      found.push(...sentFrom(opened, at, layers, depth))
    }
  }
  return found
}

/** Whether a token names just that: a name of its own, or a member of what it belongs to. */
function isMeant(unit: Unit, at: number, { name, owners }: Name): boolean {
  const { tokens } = unit
  if (at < 0 || (tokens.kind(at) !== WORD && tokens.kind(at) !== STRING)) return false
  if (!COMMON.test(name)) return true
  const before = unit.chain(at).split('.').slice(0, -1)
  const plain = (one: string) => one.replaceAll(/[_$-]/g, '').toLowerCase()
  return before.some(one => owners.some(owner => owner.length > 1 && plain(owner) === plain(one)))
}

/** Where what a place of a file names is sent: by a call of the file, by a layer that it is handed to, or by whoever takes it on. */
function sentFrom(opened: Opened, at: number, layers: OwnLayers, depth: number): readonly Sent[] {
  const { unit, path } = opened
  const sent = requestOf(unit, at)
  if (sent !== undefined && isSentOut(unit, sent)) return [layers.behind(path, sent) ?? sightOf(unit, sent)]
  for (let open = unit.tokens.parent(at), level = 0; open >= 0 && level < 4; open = unit.tokens.parent(open), level++) {
    const call = unit.callAt(open)
    const behind = call && layers.behind(path, call.at)
    if (behind !== undefined) return [behind]
  }
  if (sent !== undefined) return [layers.behind(path, sent) ?? sightOf(unit, sent)]
  const next = givenOn(unit, at, path)
  return next === undefined ? [] : sentUnder(next, path, layers, depth + 1)
}

/** The name under which a file hands on what it took from another. */
function givenOn(unit: Unit, at: number, path: string): Name | undefined {
  const { first } = statementOf(unit, at)
  const given = givenTo(unit, first, at)
  const property = propertyAround(unit, at)
  const name = given?.wide ? given.name : (property ?? expressionOf(unit, first, at) ?? returnedBy(unit, first, at))
  if (name === undefined) return undefined
  return { name, owners: [...typesAround(unit, at), stemOf(path)] }
}

/** `var gate: String` with a `get()` below, in Kotlin and Swift. */
function propertyAround({ tokens, language }: Unit, at: number): string | undefined {
  if (language !== 'kotlin' && language !== 'swift') return undefined
  let isGiven = false
  for (let here = at - 1; here > at - 40 && here >= 0; here--) {
    if (/^(?:fun|func|class|object|struct)$/.test(tokens.value(here))) return undefined
    if (/^(?:get|lazy|return|\{)$/.test(tokens.value(here))) isGiven = true
    if (/^va[lr]$/.test(tokens.value(here))) return isGiven ? tokens.value(here + 1) : undefined
  }
  return undefined
}
