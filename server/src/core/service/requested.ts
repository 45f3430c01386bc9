import { isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Reach } from '../reach/reach.ts'
import { type Asks, atPlaces, offsetsOf, placesOf } from './again.ts'
import { routesAsked } from './asked-routes.ts'
import { calledIn } from './called.ts'
import { type Roots, rootsIn } from './roots.ts'
import { isStraight, MOST, type TextOf, withoutUncalled } from './uncalled.ts'

/** Paths that others ask by: what platforms of bots call, and what speaks a vendor's protocol. */
const FOR_OTHERS =
  /web-?hooks?|callback|(?:^|\/)(?:events?|hooks?|wechat|weixin|wx|wxwork|wecom|feishu|lark|dingtalk|slack|telegram|discord|line|whatsapp|onebot|twilio|alexa|mcp|openai|open-?api|external|public-?api)(?:\/|$)|(?:^|\/)(?:chat\/completions|completions|v1\/(?:responses|messages|images|audio|models|embeddings))/i

const MARKED = new WeakMap<Seen, Seen>()

/** One copy a piece, so that what compares evidence by identity goes on doing so. */
function unrequested(one: SeenOf<'generation'>): Seen {
  let copy = MARKED.get(one)
  if (copy === undefined) MARKED.set(one, (copy = { ...one, detail: { ...one.detail, unrequested: true } }))
  return copy
}

/** The calls that something of the product makes, those behind routes that its own pages ask before others. */
export function withAsked(
  seen: readonly Seen[],
  files: readonly FileFacts[],
  reach: Reach,
  textOf: TextOf,
): readonly Seen[] {
  return withRequested(withoutUncalled(seen, files, reach, textOf), files, reach, textOf)
}

/**
 * Marks calls that are made behind routes alone that none of the product's own pages, apps and clients ask, where these ask another route
 * behind which the same is made. Where nobody can know, all stay as they are.
 */
function withRequested(
  seen: readonly Seen[],
  files: readonly FileFacts[],
  reach: Reach,
  textOf: TextOf,
): readonly Seen[] {
  const calls = ofKind(seen, 'generation').filter(one => isFirm(one) && !one.detail.served && !one.detail.assembled)
  if (calls.reduce((sum, one) => sum + placesOf(one), 0) < 2 || calls.length > MOST) return seen
  const rootsOf = rootsIn(files, reach, textOf)
  const known = new Map<string, Roots>()
  const at = (one: Asks, offset: number): Roots => {
    const key = `${offset} ${one.file}`
    const roots = known.get(key) ?? rootsOf(one.file, offset)
    known.set(key, roots)
    return roots
  }
  for (const one of calls) for (const offset of offsetsOf(one)) at(one, offset)
  const routes = new Set([...known.values()].flatMap(one => [...one.routes]))
  if (routes.size < 2) return seen
  const own = files.flatMap(({ path, role }) => (role === 'product' ? [path] : []))
  const called = calledIn(files, new Set(calls.map(one => one.file)), reach, textOf)
  const asked = routesAsked(routes, own, textOf, (path, offset) => called.isIdle(path, offset))
  if (asked.size === 0 || asked.size === routes.size) return seen
  const isAsked = (one: Roots) => [...one.routes].some(route => asked.has(route))
  const made = new Set(
    calls.flatMap(one =>
      isStraight(one) && offsetsOf(one).some(offset => isAsked(at(one, offset))) ? one.detail.generates : [],
    ),
  )
  const isAside = (one: Roots) =>
    !one.others &&
    one.routes.size > 0 &&
    !isAsked(one) &&
    ![...one.routes].some(route => FOR_OTHERS.test(route.replace(/^\/+/, '')))
  const stand = new Map<Seen, Seen>()
  for (const one of calls) {
    if (!one.detail.generates.some(kind => made.has(kind))) continue
    const moved = atPlaces(one, offset => !isAside(at(one, offset))) ?? unrequested(one)
    if (moved !== one) stand.set(one, moved)
  }
  return stand.size === 0 ? seen : seen.map(one => stand.get(one) ?? one)
}
