import type { Modality } from '../evidence/vocabulary.ts'
import { allMatches } from '../text/steps.ts'
import { keyBefore } from './context.ts'
import { functionsIn, innermost } from './functions.ts'
import type { Unit } from './unit.ts'

/** Calls that send a request, wherever a program does so. */
const SENDS =
  /(?:fetch\w*|axios\w*|\$?http\w*|request\w*|post\w*|newCall|send\w*|exec\w*|urlopen|dataTask|bytes|stream\w*|\bDo|exchange|retrieve|invoke\w*|call\w*|query\w*|ajax|open|connect|websocket|bodyTo\w+|upload\w*|get|load|got|ky)\s*[(<{]/i
const BEFORE = 800
const BEHIND = 2500

/** Whether anything near an address sends a request; else the address is only put together here. */
export function isSent({ text }: Unit, offset: number): boolean {
  return SENDS.test(text.slice(Math.max(0, offset - BEFORE), offset + BEHIND))
}

const FAR = 20_000
const USED = 160
const OPTION = /CURLOPT_URL\s{0,4}(?:,|=>)\s{0,4}$/
const HOLDS_ADDRESS = /^\$?(?=\w{3,40}$)\w*(?:url|uri|endpoint|address|host)/i

/** Whether the variable that an address is given to is sent to further down: of many addresses, one is chosen first. */
export function isSentLater(unit: Unit, at: number): boolean {
  const name = unit.enclosing(at, 1) === undefined ? keyBefore(unit, at) : undefined
  if (name === undefined || !HOLDS_ADDRESS.test(name)) return false
  const start = unit.tokens.end(at)
  const behind = unit.text.slice(start, start + FAR)
  const uses = new RegExp(`${name.replace('$', '\\$')}\\b(?!\\s{0,4}=)`, 'g')
  const sends = (before: string) => SENDS.test(before) || OPTION.test(before)
  return [...allMatches(behind, uses)].some(({ index }) => sends(behind.slice(Math.max(0, index - USED), index)))
}

/** A request for a talk that says how large what it wants is to be, and how often: models that draw are asked so too. */
const DRAWN_TALK =
  /["']messages["'][\s\S]{0,400}["']size["']\s{0,4}(?::|=>)|["']size["']\s{0,4}(?::|=>)[\s\S]{0,400}["']messages["']/
const BODY = 900
/** Where the next thing is asked for: its size is none of the talk's. */
const NEXT = /\/(?:images?|videos?|audio|embeddings?)\/?\w/

/** What a path makes: a talk, but for one that is asked for pictures. */
export function madeBy(unit: Unit, start: number, generates: readonly Modality[], path: string): readonly Modality[] {
  const draws = path.endsWith('chat/completions') && DRAWN_TALK.test(bodyBehind(unit, start))
  return draws ? ['image'] : generates
}

/** The text behind an address as far as its own request goes: to the end of its function, or to the next address. */
function bodyBehind(unit: Unit, start: number): string {
  const all = unit.text.slice(start, start + BODY)
  if (!DRAWN_TALK.test(all)) return ''
  const stop = innermost(functionsIn(unit), start)?.stop ?? start + BODY
  const body = all.slice(0, Math.max(0, stop - start))
  const next = NEXT.exec(body)?.index
  return next === undefined ? body : body.slice(0, next)
}

/** What an option of a command line is where nobody gives it. */
export function isDefault(unit: Unit, at: number): boolean {
  return /^(add_argument|option|add_option|StringVar|String)$/.test(unit.enclosing(at, 1)?.name ?? '')
}

/** Paths by which a host is asked for what it has, or for what is no content. */
const LISTING = /\/(models|files|tags|moderations|embeddings?|rerank)\/?$/
/** Paths by which somebody asks what he has used up, may use or has to pay, or whether anybody answers: no content comes of it. */
const ACCOUNT =
  /\/(?:user\/(?:subscription|info|balance)|subscription|usage|billing(?:\/\w+)*|credit_grants|credits?|quotas?|balance|health|healthz|ping|voices)\/?(?:\?.*)?$/i

/** By which hosts of models are asked what they know of one, how often it was run and by whom it was made; content is made one step further down. */
const CARDS: Readonly<Record<string, RegExp>> = {
  replicate:
    /^\/v1\/(?:models\/[^/]+\/[^/]+(?:\/(?:versions(?:\/[^/]+)?|readme|examples))?|collections(?:\/[^/]+)?|hardware|account|models|search)\/?$/,
}
/** Where content is made of what such a page tells of. */
const MADE_FURTHER = /predictions|deployments|trainings/

/** Whether a path only asks for what a host shows of a model, and the file for nothing that lies below it. */
export function isCard(unit: Unit, provider: string, path: string): boolean {
  return CARDS[provider]?.test(path.split('?', 1)[0] ?? '') === true && !unit.says(MADE_FURTHER)
}

/** Whether a path only asks what somebody's account holds. */
export function isAccount(path: string): boolean {
  return ACCOUNT.test(path)
}

/** Whether a path asks for anything but content: the same host may be asked for that elsewhere. */
export function isListing(path: string): boolean {
  return LISTING.test(path) || ACCOUNT.test(path)
}
