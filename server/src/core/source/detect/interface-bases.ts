import { gate } from '../../text/looked-at.ts'
import { isCompared } from '../context.ts'
import type { Detector } from '../detector.ts'
import { isOwnRoute } from '../own-routes.ts'

/** Ends of addresses that clients are made with, and whose interface each is. */
const BASES: readonly (readonly [RegExp, string])[] = [
  [/\/sdapi\/v1\/?$/, 'stable-diffusion-webui'],
  [/\/mj\/submit\/?$/, 'midjourney'],
]

/** The base of a known interface, as a client is made with it: the call that adds the rest of the path may stand in another file. */
export const interfaceBases: Detector = {
  stringsNeed: gate(...BASES.map(([end]) => end)),
  start: unit => unit.role === 'product' && unit.language !== 'html',
  string(unit, at, value, sink) {
    if (value.length > 200 || !(value.includes('/sdapi/') || value.includes('/mj/'))) return
    const found = BASES.find(([end]) => end.test(value))
    if (found === undefined || isOwnRoute(unit, at) || isCompared(unit, at)) return
    const [pattern, provider] = found
    const base = pattern.exec(value)?.[0] ?? ''
    const end = unit.tokens.start(at) + value.length
    const span = unit.stretch(end - base.length, end)
    sink.add('endpoint', span, base.replace(/\/$/, ''), { provider, generates: [] }, 'medium')
  },
}
