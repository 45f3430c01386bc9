import { ECOSYSTEMS } from '../../syntax/source-languages.ts'
import { findModeration, packageOf } from '../catalogue.ts'
import { isCompared, isServed, keyBefore } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** A check whose answer changes nothing guards nothing: something must be refused, raised, replaced or blurred. */
const ACTS = /flagged|throw|raise|reject|block|deny|blur|replace|censor|violat|mask|return (true|false|True|False)/i
/** A place left for another edition to fill. */
const STUB =
  /(?:only|not) available in|enterprise edition|commercial (?:edition|version)|\bno-?op\b|\bstub\b|社区版|商业版|企业版/i
/** Calls and classes whose name says that they check content. */
const CHECKS =
  /^(StableDiffusionSafetyChecker|SafetyChecker|has_nsfw_concept|check_nsfw|nsfw_check\w*|blur_nsfw\w*|NSFWDetector|Censor|DFAFilter|WordsSearch|SensitiveWord\w*|SensitiveFilter|sensitive_?word\w*|filter_?sensitive\w*|check_?sensitive\w*|contains_?sensitive\w*|text_?censor\w*|textCensorUserDefined|image_?censor\w*|TextModeration(Plus)?\w*|ImageModeration\w*|textModeration\w*|content_?moderation\w*|moderate_?content\w*|moderateContent|moderateText|checkModeration|contentSafety|analyze_text|ApplyGuardrailCommand|apply_guardrail|msgSecCheck|msg_sec_check|imgSecCheck|content_?security_?check|check_?prohibited\w*)$/i
const CLASSES =
  /\bclass\s+(\w*(SafetyChecker|Censor|Banwords|BanWords|SensitiveWord\w*|ContentModerat\w+|ModerationService|ContentFilter|ProfanityFilter)\w*|\w+Moderation)\b/g
/** A guardrail may watch budgets or tools; one that judges content speaks of what it keeps out. */
const GUARDRAILS = /\bclass\s+(\w*Guardrail(?:Check|Engine|Service|Middleware|Filter)?|\w+(?=\(\w*Guardrail\w*\)))\b/g
const HARM = /toxic|harmful|nsfw|profan|obscen|\bhate|sexual|violat|违规|违法|涉黄|敏感/i
/** Shapes of data that are named after a check. */
const SHAPE =
  /(Request|Response|Error|Exception|Dto|DTO|Params|Props|Result|Config|Type|Enum|Options|Output|Input|Schema)$/
const HANDLERS = /(^|\/)(moderat\w*|content-?safety|banwords|sensitive-?words?|safety_?checker|censor)\.[a-z]+$/i

/** Shapes of requests and answers check nothing. */
const ENTITIES = /(^|\/)(entity|entities|dto|vo|types?|schemas?|requests?|responses?|params)\//i

/** More models than these in one file are a list of what exists. */
const LISTED = 20

/** Checks of what goes into a model or comes out of it. */
export const moderation: Detector = {
  start(unit, sink) {
    const ecosystem = ECOSYSTEMS[unit.language]
    for (const one of ecosystem === undefined ? [] : unit.imports) {
      const name = packageOf(ecosystem as NonNullable<typeof ecosystem>, one.module)?.name ?? one.module
      const fact = findModeration(ecosystem as NonNullable<typeof ecosystem>, name)
      if (
        fact === undefined ||
        fact.kind === 'test-set' ||
        one.typeOnly ||
        (fact.needsSymbol !== undefined && !fact.needsSymbol.some(symbol => asksFor(unit, symbol)))
      )
        continue
      if (/^openai$/.test(fact.identifier)) continue
      give(unit, one.at, one.last, one.module, sink, fact.vendor, fact.offshore)
    }
    return undefined
  },
  calls: name => CHECKS.test(name) || /^(create|create_async|from_pretrained)$/.test(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return
    if (/^(create|create_async)$/.test(call.name) && /moderations\.\w+$/.test(unit.chain(call.at)))
      give(unit, call.at, call.at, 'moderations.create', sink, 'OpenAI', true)
    else if (
      CHECKS.test(call.name) ||
      (call.name === 'from_pretrained' && /safety_?checker|nsfw/i.test(unit.chain(call.at)))
    )
      named(unit, call, sink)
  },
  string(unit, at, value, sink) {
    if (
      value.length < 8 ||
      value.length > 200 ||
      /\s/.test(value) ||
      !/moderation|green|censor|sec_check|dun\.163|SecCheck|guard|shield/i.test(value)
    )
      return
    const fact = findModeration('http', value) ?? findModeration('model', value)
    if (fact === undefined || isCompared(unit, at)) return
    // A guard model among dozens of others is an entry of a list, not a guard.
    if (fact.where === 'model' && sink.count('model') > LISTED) return
    // `app.post('/moderations', …)` relays; it does not moderate.
    const relayed = /rout|relay|proxy/i.test(unit.path) || isServed(unit, at)
    if (!relayed) give(unit, at, at, value, sink, fact.vendor, fact.offshore)
  },
  finish(unit, sink) {
    if (
      unit.mentions('class ') &&
      !ENTITIES.test(unit.path) &&
      /openai|llm|gpt|prompt|model|chat|context|reply|nsfw/i.test(unit.text)
    )
      for (const pattern of HARM.test(unit.text) ? [CLASSES, GUARDRAILS] : [CLASSES])
        for (const match of unit.text.matchAll(pattern)) {
          const name = match[1] as string
          const at = unit.at(match.index + match[0].indexOf(name))
          if (at >= 0 && !SHAPE.test(name)) give(unit, at, at, name, sink)
        }
    if (sink.count('moderation') === 0 && HANDLERS.test(unit.path)) handler(unit, sink)
  },
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
  // A hook that lies in a global is filled elsewhere, or in another edition.
  if (/^(global|globalThis|window)\./.test(unit.chain(call.at))) return
  give(unit, call.at, call.at, unit.chain(call.at), sink)
}

/** A file named for the check, which exports it. */
function handler(unit: Unit, sink: Sink): void {
  const match = /export (?:const|async function|function|class|default)\s+(\w+)|(?:def|class|func)\s+(\w+)/.exec(
    unit.text,
  )
  const at = match === null ? -1 : unit.at(match.index + match[0].lastIndexOf(match[1] ?? match[2] ?? ''))
  if (match !== null && at >= 0 && ACTS.test(unit.text)) give(unit, at, at, match[1] ?? match[2] ?? '', sink)
}

function give(
  unit: Unit,
  first: number,
  last: number,
  value: string,
  sink: Sink,
  vendor?: string,
  offshore?: boolean,
): void {
  const acts = ACTS.test(unit.text) && !STUB.test(unit.text)
  sink.add(
    'moderation',
    unit.span(first, last),
    value,
    { stage: stageOf(unit), enabled: acts, vendor, offshore },
    acts ? 'medium' : 'low',
  )
}

function stageOf(unit: Unit): 'input' | 'output' | 'both' | 'unknown' {
  const input = /prompt|input|question|query|user_?message|context/i.test(unit.text)
  const output = /reply|answer|response|output|result|image|completion/i.test(unit.text)
  return input && output ? 'both' : input ? 'input' : output ? 'output' : 'unknown'
}
