import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { STRING, WORD } from '../../syntax/tokens.ts'
import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'

const CONTROLLER = /@Controller\b/
/** What a method may give back: a view by its name, or with its model. */
const GIVEN = /(?:\breturn|\bModelAndView\()\s{0,9}"/g
/** In Kotlin a method may be what it gives back: `fun page() = "page"`. */
const GIVEN_IN_KOTLIN = /(?:\breturn|\bModelAndView\(|=)\s{0,9}"/g
const VIEW = /^(?:[\w-]{1,60}\/){0,5}[\w-]{1,60}(?:\.html)?$/
/** Shown where something went wrong, by every program. */
const ERROR = /(^|\/)(error|[45](\d\d|xx))(\/|-|_|$|\.html$)/i
const MAPPING = /^(Get|Post|Put|Patch|Delete|Request)Mapping$/

/** A controller of Spring that hands out views: a method with a mapping gives back the name of one, or the view with its model. */
export const springViews: Detector = {
  needs: gate(CONTROLLER),
  start: unit => unit.language === 'java' || unit.language === 'kotlin',
  finish(unit, sink) {
    for (const match of allMatches(unit.text, unit.language === 'kotlin' ? GIVEN_IN_KOTLIN : GIVEN)) {
      const at = unit.at(match.index + match[0].length)
      if (at < 0 || unit.tokens.kind(at) !== STRING) continue
      const view = unit.tokens.value(at)
      if (!VIEW.test(view) || ERROR.test(view) || !isHandedOut(unit, at)) continue
      sink.add('exposure', unit.span(at), view, { exposure: 'web-ui', strength: 'strong' })
      return
    }
  },
}

/** Whether a method that answers a route gives a string back as the name of a view. */
function isHandedOut(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const method = methodAround(unit, at)
  if (method === undefined) return false
  const marks = marksBefore(unit, method.at - 1)
  const body = tokens.parent(method.at)
  const ofClass = tokens.isPunct(body, '{') ? marksBefore(unit, body - 1) : []
  return (
    marks.some(mark => MAPPING.test(mark)) &&
    !marks.includes('ResponseBody') &&
    ofClass.includes('Controller') &&
    !ofClass.includes('ResponseBody')
  )
}

/** Where the head of the method around a token begins, for methods that give back what may be a view. */
function methodAround(unit: Unit, within: number): { readonly at: number } | undefined {
  const { tokens } = unit
  const direct =
    unit.language === 'kotlin' ? headBefore(unit, within - (tokens.isPunct(within - 1, '(') ? 2 : 1)) : undefined
  if (direct !== undefined) return direct
  for (let open = tokens.parent(within), level = 0; level < DEEPEST && open >= 0; open = tokens.parent(open), level++) {
    if (!tokens.isPunct(open, '{')) continue
    const head = headBefore(unit, open - 1)
    if (head !== undefined) return head
    // What a lambda gives back is not what the method does.
    if (tokens.isPunct(open - 1, '>') && tokens.isPunct(open - 2, '-')) return undefined
  }
  return undefined
}

/** So many brackets up, the method around a word is looked for. */
const DEEPEST = 9
/** So many words stand between the parameters of a method and its body: its type, what it throws. */
const FEW = 12
const RETURNED = /^(String|ModelAndView)$/

/** The head of a method whose parameters end shortly before a token: of its type in Java, of `fun` in Kotlin. */
function headBefore(unit: Unit, last: number): { readonly at: number } | undefined {
  const { tokens } = unit
  let isTold = false
  let close = last
  for (; close > last - FEW && !tokens.isPunct(close, ')'); close--) {
    if (tokens.kind(close) === WORD) isTold ||= RETURNED.test(tokens.value(close))
    else if (tokens.isPunct(close, '=')) isTold = true
    else if (!/^[,.:]$/.test(tokens.value(close))) return undefined
  }
  const name = tokens.partner(close) - 1
  if (tokens.kind(name) !== WORD) return undefined
  const isHead =
    unit.language === 'kotlin' ? isTold && tokens.isWord(name - 1, 'fun') : RETURNED.test(tokens.value(name - 1))
  return isHead ? { at: name - 1 } : undefined
}

/** The annotations between a declaration and what stands before it. */
function marksBefore(unit: Unit, last: number): string[] {
  const { tokens } = unit
  const marks: string[] = []
  for (let at = last; at >= 0; at--) {
    if (tokens.isPunct(at, ')')) {
      const open = tokens.partner(at)
      if (open < 0) break
      at = open
    } else if (/^[;{}]$/.test(tokens.value(at))) break
    else if (tokens.kind(at) === WORD && tokens.isPunct(at - 1, '@')) marks.push(tokens.value(at))
  }
  return marks
}
