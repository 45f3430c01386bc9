import { WORD } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import type { Detector, Sink } from '../detector.ts'
import { isWeighed } from '../weighed-answers.ts'
import type { Unit } from '../unit.ts'

/** What makes an interface of one's own a service that a model answers for. */
const MARKS = /^(?:AiService|RegisterAiService)$/
/** What a model is told before a method's parameters. */
const TOLD = /^(?:SystemMessage|UserMessage)$/
const FROM = /^dev\.langchain4j\.service\b|^io\.quarkiverse\.langchain4j\b/
const MAKES = /^(?:builder|create)$/
/** How far before its word an interface carries what is said of it. */
const BEFORE = 60

/**
 * An interface that LangChain4j fills: nobody writes what its methods do, a model is asked whenever one of them is called. What is noted
 * here prepares; the call on a value of that type is found by `declared-methods.ts`, and the two meet in `service/wrappers.ts`.
 */
export const aiServices: Detector = {
  needs: gate('langchain4j'),
  start: unit =>
    (unit.language === 'java' || unit.language === 'kotlin') && unit.role === 'product' && unit.imported(FROM),
  calls: name => MAKES.test(name),
  // `AiServices.create(Writer.class, model)`: whatever the interface promises is asked of the model.
  call(unit, call, sink) {
    const { tokens } = unit
    const type = call.open + 1
    if (!tokens.isWord(call.at - 2, 'AiServices') || tokens.kind(type) !== WORD || !isClass(unit, type)) return
    note(unit, type, `${tokens.value(type)}.*`, sink)
  },
  finish(unit, sink) {
    const { tokens } = unit
    for (let at = 0; at < tokens.count; at++)
      if (tokens.isWord(at, 'interface') && tokens.kind(at + 1) === WORD) declared(unit, at, sink)
  },
}

/** `Writer.class`, `Writer::class.java`. */
function isClass({ tokens }: Unit, at: number): boolean {
  const sign = tokens.isPunct(at + 1, ':') ? at + 2 : at + 1
  return (tokens.isPunct(sign, '.') || tokens.isPunct(sign, ':')) && tokens.isWord(sign + 1, 'class')
}

function declared(unit: Unit, at: number, sink: Sink): void {
  const { tokens } = unit
  let open = at + 2
  while (open < at + BEFORE && open < tokens.count && !/^[{;]$/.test(tokens.value(open))) open++
  if (!tokens.isPunct(open, '{')) return
  const methods = methodsOf(unit, open)
  if (!isMarked(unit, at) && !methods.some(one => one.told)) return
  for (const { name, weighed } of methods)
    if (!weighed) note(unit, name, `${tokens.value(at + 1)}.${tokens.value(name)}`, sink)
}

/** `@RegisterAiService(…) public interface Writer`. */
function isMarked({ tokens }: Unit, at: number): boolean {
  for (let here = at - 1; here > at - BEFORE && here > 0; here--) {
    if (tokens.isPunct(here, ')')) here = tokens.partner(here)
    else if (/^[;{}]$/.test(tokens.value(here))) return false
    else if (MARKS.test(tokens.value(here)) && tokens.isPunct(here - 1, '@')) return true
  }
  return false
}

interface Method {
  /** Where its name stands. */
  readonly name: number
  readonly told: boolean
  /** What it gives is weighed by the program, and read by nobody. */
  readonly weighed: boolean
}

/** What an interface promises, with what a model is told for it. */
function methodsOf(unit: Unit, open: number): readonly Method[] {
  const { tokens, language } = unit
  const methods: Method[] = []
  const end = tokens.after(open) - 1
  let told = false
  for (let at = open + 1; at < end; at++) {
    if (tokens.isPunct(at, '{')) at = tokens.after(at) - 1
    else if (tokens.isPunct(at, '@')) {
      if (TOLD.test(tokens.value(at + 1))) told = true
      at = tokens.isPunct(at + 2, '(') ? tokens.after(at + 2) - 1 : at + 1
    } else if (tokens.kind(at) === WORD && tokens.isPunct(at + 1, '(')) {
      const close = tokens.after(at + 1) - 1
      const type = language === 'java' ? at - 1 : tokens.isPunct(close + 1, ':') ? close + 2 : -1
      const isTold = told || TOLD_WITHIN.test(unit.inside(at + 1))
      methods.push({ name: at, told: isTold, weighed: type >= 0 && isWeighed(tokens.value(type)) })
      told = false
      at = close
    }
  }
  return methods
}

const TOLD_WITHIN = /@UserMessage\b/

function note(unit: Unit, at: number, held: string, sink: Sink): void {
  sink.add('generation', unit.span(at), held, { generates: ['text'], prepares: true, held }, 'medium')
}
