import type { Modality } from '../../evidence/vocabulary.ts'
import { allMatches } from '../../text/steps.ts'
import { ECOSYSTEMS } from '../../syntax/source-languages.ts'
import { packageOf } from '../catalogue.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** Methods by which clients of all kinds are asked for content. */
const ASKED =
  /^(imagine|variation|send_?message(_?stream)?|ask|chat|complete|generate\w*|stream\w*|invoke|ainvoke|predict|reply|answer|draw|paint|speak|synthesi[sz]e|text_?to_?\w+|prompt)$/i
/** What a client may be told beside: none of it is content. */
const ELSE = /embed|token|schema|config|id$|url$|key$|hash|type/i

/**
 * A method of a client whose class comes from a package that generates, where nothing else in the file is known to ask: the call is where
 * people's content comes from, and the line that makes the client is not.
 */
export const clientCalls: Detector = {
  start: unit => unit.role === 'product' && unit.imports.length > 0 && !recognises(unit),
  calls: name => ASKED.test(name) && !ELSE.test(name),
  call(unit, call, sink) {
    const span = unit.span(call.at)
    if (sink.evidence.some(one => one.kind === 'generation' && one.span.start === span.start)) return
    if (isDefinition(unit, call)) return
    const chain = unit.chain(call.at)
    const holder = chain.split('.').at(-2)
    const made = holder === undefined ? undefined : madeOf(unit, holder)
    if (made === undefined) return
    const { generates, provider, access } = made
    sink.add('generation', span, chain, { generates, provider, access }, 'medium')
  },
}

/** What an object makes that was built of a class of such a package: `const client = new Midjourney(…)`, `self.bot = Chatbot(…)`. */
function madeOf(
  unit: Unit,
  holder: string,
): (ReturnType<typeof packageOf> & { generates: readonly Modality[] }) | undefined {
  const ecosystem = ECOSYSTEMS[unit.language]
  if (ecosystem === undefined || !/^\w+$/.test(holder)) return undefined
  for (const one of unit.imports) {
    const fact = one.typeOnly ? undefined : packageOf(ecosystem, one.module)
    if (fact === undefined || fact.purpose !== 'generation' || fact.generates.length === 0) continue
    const classes = new Set(one.names.filter(name => /^[A-Z]/.test(name)))
    if (classes.size > 0 && unit.remember(`${holder} is of ${one.module}`, () => isMade(unit, holder, classes)))
      return fact
  }
  return undefined
}

function isMade(unit: Unit, holder: string, classes: ReadonlySet<string>): boolean {
  const given = new RegExp(
    `\\b${holder}\\s*(?::\\s*[\\w.]+\\s*)?=\\s*(?:await\\s+)?(?:new\\s+)?(\\w+)\\s*[(.<]|\\b${holder}\\s*:\\s*(\\w+)`,
    'g',
  )
  return [...allMatches(unit.text, given)].some(match => classes.has(match[1] ?? match[2] ?? ''))
}
