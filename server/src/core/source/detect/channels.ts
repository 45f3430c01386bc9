import type { Detector } from '../detector.ts'
import { providerNamed } from '../../catalogue/provider-names.ts'
import { allMatches } from '../../text/steps.ts'

const CHANNEL = /channel|渠道/i
/** So many providers in one list of channels make it the list of those that can be called. */
const ENOUGH = 8
/** Such a list is one table, and what it is stands at its head. */
const LENGTH = 8000
const HEAD = 1500
const QUOTED = /(['"`])([^'"`\n\\]{2,24})\1/g

/** Channels (渠道), as gateways and their consoles call the connections to providers that they pass requests to. */
export const channels: Detector = {
  start: unit => unit.role === 'product' && unit.says(CHANNEL),
  finish(unit, sink) {
    const found = new Map<string, { start: number; end: number; name: string }>()
    for (const match of allMatches(unit.text, QUOTED)) {
      const name = match[2] as string
      const provider = providerNamed(name.replace(/(?<!\s)\s*\([^\n()]*\)$|(?<!\s)\s+AI$/, ''))
      if (provider !== undefined && !found.has(provider) && unit.at(match.index + 1) >= 0)
        found.set(provider, { start: match.index + 1, end: match.index + 1 + name.length, name })
    }
    const places = [...found.values()].map(one => one.start)
    const [first, last] = [Math.min(...places), Math.max(...places)]
    if (found.size < ENOUGH || last - first > LENGTH) return
    if (!CHANNEL.test(unit.text.slice(Math.max(0, first - HEAD), last))) return
    for (const [provider, { start, end, name }] of found)
      sink.add('endpoint', unit.stretch(start, end), name, { provider, generates: [] }, 'medium')
  },
}
