import { WORD } from '../../syntax/tokens.ts'
import { ECOSYSTEMS } from '../../syntax/source-languages.ts'
import { ofNames } from '../../text/remembered.ts'
import { packageOf } from '../catalogue.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'
import { asksByName } from './wrapped-calls.ts'

/** Languages in which a file need not import a type of its own package or namespace: the type goes by the name of its file. */
const UNNAMED: ReadonlySet<string> = new Set(['java', 'kotlin', 'php', 'ruby', 'swift', 'dart'])
/** Types that hold no client of the product's own, and interfaces that a library fills: what their methods ask is written beside them. */
const PLAIN =
  /(?:Api|API|Endpoints?|Remote)$|^(?:String|Str|Int\w*|Bool\w*|Dict\w*|List|Map|Array\w*|Set|Optional|Any|Object|Request|Response|Context|HttpClient|WebClient|RestTemplate|RestClient|Http\w*|Session|Promise|Task|Future|Logger|Router|ChatClient|ChatModel|Chat\w*Model|\w*LanguageModel)$/
const TYPE = /^[A-Z]\w{2,60}$/

/**
 * What is asked of an object whose type another file of the product makes: `l.LLM.Ask(…)` with a field `LLM *llm.Client`, `this.writer.ask(…)` with
 * a parameter `writer: Writer`. Held low: only where the module of that type does ask a model (see `service/wrappers.ts`) does it count.
 */
export const typedCalls: Detector = {
  start: unit => unit.role === 'product' && !/^(?:html|shell|csharp)$/.test(unit.language) && !recognises(unit),
  calls: asksByName,
  call(unit, call, sink) {
    const made = typeMadeBefore(unit, call)
    const holder = made === undefined ? holderOf(unit, call) : undefined
    const module = made === undefined ? holder && known(unit, holder) : moduleOfTypes(unit, [made])
    if (!module || isDefinition(unit, call)) return
    const ecosystem = ECOSYSTEMS[unit.language]
    if (ecosystem !== undefined && packageOf(ecosystem, module) !== undefined) return
    const detail = { generates: ['text'], through: module } as const
    // Beside the same call as one of an interface that says what its methods ask.
    sink.add('generation', unit.span(call.at), `${unit.chain(call.at)}()`, detail, 'low')
  },
}

/** The name of the object that is asked; what is imported itself is seen as it stands. */
function holderOf(unit: Unit, { at }: Call): string | undefined {
  const { tokens } = unit
  let before = at - 1
  while (before > at - 4 && '.?!->&'.includes(tokens.value(before) || '·')) before--
  if (before === at - 1 || tokens.kind(before) !== WORD || unit.importOf(at) !== undefined) return undefined
  const name = tokens.value(before).replace(/^[$@]/, '')
  return /^(?:this|self|super|cls)$/.test(name) || !/^[A-Za-z_]\w{1,60}$/.test(name) ? undefined : name
}

/** `new Writer().ask(…)`, `Writer().ask(…)`, `Writer.new.ask(…)`: the type of which an object is made to be asked at once. */
function typeMadeBefore(unit: Unit, { at }: Call): string | undefined {
  const { tokens, language } = unit
  if (!tokens.isPunct(at - 1, '.')) return undefined
  if (language === 'ruby' && tokens.isWord(at - 2, 'new') && tokens.isPunct(at - 3, '.')) return tokens.value(at - 4)
  if (!tokens.isPunct(at - 2, ')')) return undefined
  const callee = tokens.partner(at - 2) - 1
  return tokens.isPunct(callee - 1, '.') || tokens.kind(callee) !== WORD ? undefined : tokens.value(callee)
}

const modules = new WeakMap<Unit, Map<string, string | undefined>>()

/** The module in which the type of an object is made, by what the file says of either; looked for once a name. */
function known(unit: Unit, holder: string): string | undefined {
  let found = modules.get(unit)
  if (found === undefined) modules.set(unit, (found = new Map()))
  if (!found.has(holder) && found.size < MOST)
    found.set(
      holder,
      unit.language === 'go' ? packageHolding(unit, holder) : moduleOfTypes(unit, typesOf(unit, holder)),
    )
  return found.get(holder)
}

/** So many names are followed in a file at most. */
const MOST = 60

function moduleOfTypes(unit: Unit, types: Iterable<string>): string | undefined {
  for (const type of types) {
    if (!TYPE.test(type) || PLAIN.test(type)) continue
    const one = unit.imports.find(({ names, module }) => names.includes(type) || module.endsWith(`.${type}`))
    if (one !== undefined) return one.module
    if (UNNAMED.has(unit.language) && !isMadeHere(unit, type)) return fileOf(type, unit.language)
  }
  return undefined
}

/** What the file of a type is called. */
function fileOf(type: string, language: Unit['language']): string {
  return language === 'ruby' || language === 'dart' ? snake(type) : type
}

function isMadeHere({ tokens }: Unit, type: string): boolean {
  for (let at = 1; at < tokens.count; at++)
    if (tokens.isWord(at, type) && /^(?:class|interface|struct|record|object|enum|trait)$/.test(tokens.value(at - 1)))
      return true
  return false
}

const snake = ofNames((name): string => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase())

/** `LLM *llm.Client`, `writer := ai.New(…)`: the package that a name's type comes from. */
function packageHolding(unit: Unit, holder: string): string | undefined {
  const { tokens } = unit
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.isWord(at, holder) || tokens.isPunct(at - 1, '.')) continue
    let type = at + 1
    while (type < at + 5 && '*:=&'.includes(tokens.value(type) || '·')) type++
    if (tokens.kind(type) !== WORD || !tokens.isPunct(type + 1, '.') || tokens.kind(type + 2) !== WORD) continue
    const name = tokens.value(type)
    const one = unit.imports.find(({ names, module }) => names.includes(name) || module.endsWith(`/${name}`))
    if (one !== undefined) return one.module
  }
  return undefined
}

/** The types that a name is declared or made to be of: `writer: Writer`, `Writer writer`, `Writer $writer`, `writer = new Writer(…)`, `@writer = Writer.new`. */
function typesOf({ tokens }: Unit, holder: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== WORD || tokens.value(at).replace(/^[$@]/, '') !== holder) continue
    if (tokens.isPunct(at + 1, ':')) found.add(tokens.value(at + (tokens.isPunct(at + 2, '&') ? 3 : 2)))
    if (tokens.isPunct(at + 1, '?') && tokens.isPunct(at + 2, ':')) found.add(tokens.value(at + 3))
    if (tokens.isPunct(at + 1, '=') && !tokens.isPunct(at + 2, '='))
      found.add(tokens.value(tokens.isWord(at + 2, 'new') ? at + 3 : at + 2))
    const before = tokens.isPunct(at - 1, '$') ? at - 2 : at - 1
    if (tokens.kind(before) === WORD) found.add(tokens.value(before))
  }
  return found
}
