import { ECOSYSTEMS } from '../../syntax/source-languages.ts'
import { findModeration, packageOf } from '../catalogue.ts'
import { acts, giveApart, giveCheck, giveStub, isBeforeModel, isStub } from '../checks.ts'
import { isCompared, isServed, keyBefore } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { pythonToggle } from '../python-toggles.ts'
import { isCheckModule } from '../check-modules.ts'
import type { Call, ImportSeen, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'

/** Calls and classes whose name says that they check content. */
const CHECKS =
  /^(StableDiffusionSafetyChecker|SafetyChecker|has_nsfw_concept|check_nsfw|nsfw_check\w*|blur_nsfw\w*|NSFWDetector|Censor|DFAFilter|WordsSearch|SensitiveWord\w*|SensitiveFilter|sensitive_?word\w*|filter_?sensitive\w*|check_?sensitive\w*|contains_?sensitive\w*|SensitiveUtil|text_?censor\w*|textCensorUserDefined|image_?censor\w*|TextModeration(Plus)?\w*|ImageModeration\w*|textModeration\w*|content_?moderation\w*|moderate_?content\w*|moderateContent|moderateText|checkModeration|contentSafety|analyze_text|ApplyGuardrailCommand|apply_guardrail|msgSecCheck|msg_sec_check|imgSecCheck|content_?security_?check|check_?prohibited\w*|SafeGuardAdvisor|moderations)$/i
const CLASSES =
  /\bclass\s{1,40}(\w{0,80}?(SafetyChecker|Censor|Banwords|BanWords|SensitiveWord|ContentModerat|ModerationService|ContentFilter|ProfanityFilter)\w{0,80}|\w{1,80}Moderation)\b/g
/** A guardrail may watch budgets or tools; one that judges content speaks of what it keeps out. */
const GUARDRAILS =
  /\bclass\s+(\w*Guardrail(?:Check|Engine|Service|Middleware|Filter)?|\w+(?=\(\w*Guardrail\w*\)|\s+(?:implements|:)\s+(?:Input|Output)Guardrail))\b/g
/** Names that any filter goes by: without a word of harm beside them they sort out something else. */
const GENERAL = /^(SafetyChecker|\w*ContentFilter|SensitiveFilter|\w*Censor)$/
/** Names of what is hidden from logs and models rather than kept from people: personal data, keys, columns. */
const PRIVATE = /(data|info|fields?|headers?|columns?|keys?|params?|logs?|paths?|files?|env|credentials?|settings?)$/i
const HARM =
  /毒品|赌博|违禁|暴力|toxic|harmful|nsfw|profan|obscen|\bhate|sexual|violat|violen|porn|违规|违法|涉黄|敏感|色情/i
const OF_MODELS = /langchain|guardrail|openai|llm|gpt|prompt|model|chat|context|reply|nsfw/i
/** Shapes of data that are named after a check. */
const SHAPE =
  /(Request|Response|Error|Exception|Dto|DTO|Params|Props|Result|Config|Type|Enum|Options|Output|Input|Schema)$/
const HANDLERS = /(^|\/)(moderat\w*|content-?safety|banwords|sensitive-?words?|safety_?checker|censor)\.[a-z]+$/i

/** Shapes of requests and answers check nothing. */
const ENTITIES = /(^|\/)(entity|entities|dto|vo|types?|schemas?|requests?|responses?|params)\//i

/** Parts of the addresses and models of services that check. */
const SERVICE = /moderation|green|censor|sec_check|dun\.163|SecCheck|guard|shield|fengkong|commentanalyzer/i
const SPACE = /\s/
/** The end of an address that is put together: `${base}/moderations`. */
const PIECE = /^(\{\w{1,40}\})?\/?(v1\/)?moderations$/
const OPENAI = /api\.openai\.com|OPENAI_/
/** What is made of the answer: who only passes it on looks at none of this. */
const JUDGED = /\bflagged\b|category_scores/

const MAKES = /^a?create(?:_async|Async)?$/
const MODERATIONS = /moderations?\.\w+$/i

/** More models than these in one file are a list of what exists. */
const LISTED = 20

/** Checks of what goes into a model or comes out of it. */
export const moderation: Detector = {
  stringsNeed: gate(SERVICE),
  start(unit, sink) {
    const ecosystem = ECOSYSTEMS[unit.language]
    for (const one of ecosystem === undefined ? [] : unit.imports) {
      const name = packageOf(ecosystem as NonNullable<typeof ecosystem>, one.module)?.name ?? one.module
      const fact =
        findModeration(ecosystem as NonNullable<typeof ecosystem>, name) ??
        (ecosystem === 'pypi' ? findModeration('pypi', distributionOf(one.module)) : undefined)
      if (fact === undefined && !one.typeOnly && isCheckModule(one.module)) byName(unit, one, sink)
      if (
        fact === undefined ||
        fact.kind === 'test-set' ||
        one.typeOnly ||
        (fact.needsSymbol !== undefined && !fact.needsSymbol.some(symbol => asksFor(unit, symbol)))
      )
        continue
      if (/^openai$/.test(fact.identifier)) continue
      giveCheck(unit, one.at, one.last, one.module, sink, fact.vendor, fact.offshore)
    }
    return undefined
  },
  calls: name => CHECKS.test(name) || MAKES.test(name) || name === 'from_pretrained',
  call(unit, call, sink) {
    if (isDefinition(unit, call)) {
      if (CHECKS.test(call.name) && isStub(unit, call.at)) giveStub(unit, call.at, sink)
      return
    }
    if (MAKES.test(call.name) && MODERATIONS.test(unit.chain(call.at)))
      giveCheck(unit, call.at, call.at, 'moderations.create', sink, 'OpenAI', true)
    else if (
      CHECKS.test(call.name) ||
      (call.name === 'from_pretrained' && /safety_?checker|nsfw/i.test(unit.chain(call.at)))
    )
      named(unit, call, sink)
  },
  string(unit, at, value, sink) {
    if (value.length < 8 || value.length > 200 || SPACE.test(value) || !SERVICE.test(value)) return
    const fact = findModeration('http', value) ?? findModeration('model', value)
    if (fact === undefined && PIECE.test(value) && unit.says(OPENAI) && unit.says(JUDGED) && !isServed(unit, at))
      return void giveCheck(unit, at, at, value, sink, 'OpenAI', true)
    if (fact === undefined || isCompared(unit, at)) return
    // A guard model among dozens of others is an entry of a list, not a guard.
    if (fact.where === 'model' && sink.count('model') > LISTED) return
    // `app.post('/moderations', …)` relays; it does not moderate.
    const relayed = /rout(?!e\.[jt]sx?$)|relay|proxy/i.test(unit.path) || isServed(unit, at)
    if (!relayed) giveCheck(unit, at, at, value, sink, fact.vendor, fact.offshore)
  },
  finish(unit, sink) {
    if (unit.mentions('class ') && !ENTITIES.test(unit.path) && unit.says(OF_MODELS))
      for (const pattern of unit.says(HARM) ? [CLASSES, GUARDRAILS] : [CLASSES])
        for (const match of allMatches(unit.text, pattern)) {
          const name = match[1] as string
          const at = unit.at(match.index + match[0].indexOf(name))
          if (at >= 0 && !SHAPE.test(name) && (!GENERAL.test(name) || harms(unit))) giveCheck(unit, at, at, name, sink)
        }
    if (unit.mentions('nsfw')) verdict(unit, sink)
    if (sink.count('moderation') === 0 && HANDLERS.test(unit.path)) handler(unit, sink)
  },
}

/** A module named after the check: where no model is asked beside it, what takes it up decides. */
function byName(unit: Unit, one: ImportSeen, sink: Sink): void {
  if (isBeforeModel(unit)) giveCheck(unit, one.at, one.last, one.module, sink, undefined, undefined, true)
  else giveApart(unit, one.at, one.last, one.module, sink)
}

/** The name under which a module of Python is usually published. */
function distributionOf(module: string): string {
  const [top = ''] = module.split('.')
  return top.replaceAll('_', '-')
}

/** A product of an SDK for a whole cloud: a piece of a module, address or member, since two or three letters stand anywhere. */
function asksFor(unit: Unit, symbol: string): boolean {
  if (!unit.mentions(symbol)) return false
  if (/\W|[A-Z]/.test(symbol)) return true
  return new RegExp(`[./]${symbol}\\b|\\b${symbol}[.-]`).test(unit.text)
}

function named(unit: Unit, call: Call, sink: Sink): void {
  const key = keyBefore(unit, call.at)
  if (key !== undefined && /workflow|step|action/i.test(key)) return
  if (call.name === 'from_pretrained' && isOffAtFirst(unit, call.at)) return
  if (PRIVATE.test(call.name) || (GENERAL.test(call.name) && !harms(unit))) return
  // A hook that lies in a global is filled elsewhere, or in another edition.
  if (/^(global|globalThis|window)\./.test(unit.chain(call.at))) return
  giveCheck(unit, call.at, call.at, unit.chain(call.at), sink)
}

/** Whether what is loaded hangs on a name that the same file leaves off unless somebody asks for it. */
function isOffAtFirst(unit: Unit, at: number): boolean {
  if (unit.language !== 'python') return false
  const off = (name: string) =>
    new RegExp(
      `\\b${name}\\s{0,3}=\\s{0,3}(?:False\\b|os\\.(?:environ\\.get|getenv)\\([^)\\n]{1,80},\\s{0,3}["'](?:0|false|False|off|no|)["']\\))`,
    ).test(unit.text)
  return pythonToggle(unit, at, off)?.plain === true
}

/** Whether a text speaks of what is to be kept out, or loads a model that finds it. */
function harms(unit: Unit): boolean {
  return unit.says(HARM) || unit.imported(/^(diffusers|transformers|detoxify|opennsfw2?|nsfwjs|tensorflow|torch)\b/)
}

/** What a vendor or a pipeline says of its own pictures, where somebody reads it. */
const VERDICT = /(?:\.|\[['"]|\bget\(['"])(has_nsfw_concepts?|nsfw_content_detected)\b(?!\s{0,4}\??:)/

/** A line that goes by it, rather than one that keeps it. */
const BRANCH = /\b(?:if|any|all|filter|while|not|elif|unless|for)\b|\?|&&/
const CHECKER_OFF = /safety_checker["']?\s{0,3}[=:]\s{0,3}(?:None|False|false|null)\b/

function verdict(unit: Unit, sink: Sink): void {
  const match = unit.says(CHECKER_OFF) ? null : VERDICT.exec(unit.text)
  if (match !== null && !BRANCH.test(unit.text.slice(unit.text.lastIndexOf('\n', match.index) + 1, match.index))) return
  const at = match === null ? -1 : unit.at(match.index + match[0].indexOf(match[1] ?? ''))
  if (match !== null && at >= 0 && !ENTITIES.test(unit.path)) giveCheck(unit, at, at, match[1] ?? '', sink)
}

/** A file named for the check, which exports it. */
function handler(unit: Unit, sink: Sink): void {
  const match = /export (?:const|async function|function|class|default)\s+(\w+)|(?:def|class|func)\s+(\w+)/.exec(
    unit.text,
  )
  const at = match === null ? -1 : unit.at(match.index + match[0].lastIndexOf(match[1] ?? match[2] ?? ''))
  if (match !== null && at >= 0 && acts(unit)) giveCheck(unit, at, at, match[1] ?? match[2] ?? '', sink)
}
