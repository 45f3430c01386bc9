import { STRING } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'

const VERB = /^(?:Get|Post|Put|Patch|Delete|All|Sse)$/
const CONTROLLER = /@Controller\s{0,4}\(/
/** Where Nest puts all routes by custom, if its program says so. */
const BELOW = '/api'
/** So few words tell no route of this program from one of any other. */
const LEAST = 2

/** Routes of Nest: a method's path below that of its controller, as pages ask for them. */
export const nestRoutes: Detector = {
  needs: gate(CONTROLLER),
  start: unit => unit.language === 'typescript' && unit.imported(/^@nestjs\//),
  calls: name => VERB.test(name),
  call(unit, { at, open }, sink) {
    if (!unit.tokens.isPunct(at - 1, '@')) return
    const base = controllerBefore(unit, at)
    if (base === undefined) return
    const own = unit.firstString(open)?.value ?? ''
    const words = `${base}/${own}`.split('/').filter(word => word !== '')
    if (words.length < LEAST) return
    const path = `/${words.join('/')}`
    sink.link('serves', path)
    sink.link('serves', `${BELOW}${path}`)
  },
}

/** The path of the nearest controller above a token. */
function controllerBefore({ tokens }: Unit, before: number): string | undefined {
  for (let at = before; at >= 0; at--) {
    if (!tokens.isWord(at, 'Controller') || !tokens.isPunct(at - 1, '@')) continue
    for (let here = at + 2; here < tokens.after(at + 1) - 1; here++)
      if (tokens.kind(here) === STRING && (here === at + 2 || isPath(tokens.value(here - 2)))) return tokens.value(here)
    return ''
  }
  return undefined
}

/** `@Controller({ path: 'talk' })`. */
function isPath(key: string): boolean {
  return key === 'path'
}
