import { message } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { whyMessages as texts } from './messages.ts'
import type { Ground } from './standing.ts'
import type { Way } from './ways.ts'

/** What settles a duty: every part of it, each by any of its ways. */
export type Parts = readonly (readonly Way[])[]

const RANK = { lacking: 1, stated: 2, evidenced: 3 } as const

/**
 * What there is for a duty: undefined when nothing bears on it. Whole only when each part is there, and no stronger than its
 * weakest part: half of what an article asks settles nothing.
 */
export function groundOf(parts: Parts, profile: ServiceProfile): Ground | undefined {
  const found = parts.map(ways => ({ ways, best: bestOf(ways, profile) }))
  const there = found.flatMap(({ best }) => best ?? [])
  const [first] = there
  if (!first) return undefined
  const faulty = there.find(one => one.strength === 'lacking')
  const lacks = found.flatMap(({ ways, best }) => (best ? [] : wantsOf(ways)))
  if (faulty && lacks.length === 0) return faulty
  if (lacks.length > 0) {
    const why = message(texts, 'half', { has: there.map(one => one.why), lacks })
    return { strength: 'lacking', why, ...((faulty ?? first).at && { at: (faulty ?? first).at }) } as Ground
  }
  const weakest = there.reduce((least, one) => (RANK[one.strength] < RANK[least.strength] ? one : least))
  return there.length === 1
    ? weakest
    : { ...weakest, why: message(texts, 'joined', { whys: there.map(one => one.why) }) }
}

function bestOf(ways: readonly Way[], profile: ServiceProfile): Ground | undefined {
  const grounds = ways.flatMap(way => way.look(profile) ?? [])
  return grounds.toSorted((a, b) => RANK[b.strength] - RANK[a.strength])[0]
}

function wantsOf(ways: readonly Way[]): string[] {
  const wants = ways.find(way => way.wants !== undefined)?.wants
  return wants ? [wants] : []
}
