import { WORD } from '../syntax/tokens.ts'
import type { Sink } from './detector.ts'
import { isMissingMethod } from './missing-methods.ts'
import type { Unit } from './unit.ts'
import { allMatches } from '../text/steps.ts'

/** A check whose answer changes nothing guards nothing: something must be refused, raised, replaced or blurred. */
const ACTS =
  /flagged|throw|raise|reject|block|deny|blur|replace|censor|violat|mask|refus|abort|http\.Error|status\(4\d\d|, 4(?:00|03|22|51)\b|String\(4\d\d|sorry|抱歉|违规|不合规|敏感词|违禁|换个话题|\b(?:gfw|dfa|trie|sensitive|censor|word)\w{0,20}\.(?:filter|replace|mask)\w{0,20}\(|return (true|false|True|False)/i
/** A place left for another edition to fill. */
const STUB =
  /(?:only|not) available in|enterprise edition|commercial (?:edition|version)|\bno-?op\b|\bstub\b|社区版|商业版|企业版/i

/** What a line does with an answer. */
const TURNS = /(?:^|[^\w.])(?:if|elif|unless|guard|while|when|return|throw|raise|halt|yield)\b|&&|\|\||\?/
/** What is asked in passing refuses by itself, or does nothing. */
const REFUSES = /^(?:check|verify|validate|assert|ensure|reject|guard)/i
const KEPT = /(?:^|[\s(,])(\w{1,40})(?:\s{0,3}:\s{0,3}[\w<>[\], ]{1,40})?\s{0,3}:?=(?!=)/

/** Whether something hangs on the answer of a call: a branch, what is handed back, or a name that is asked later. */
export function isAsked(unit: Unit, at: number): boolean {
  const { text, tokens } = unit
  const start = tokens.start(at)
  const from = Math.max(...[';', '{', '}', '\n'].map(sign => text.lastIndexOf(sign, start - 1))) + 1
  const head = text.slice(Math.max(from, start - 200), start)
  if (TURNS.test(head)) return true
  const kept = KEPT.exec(head)?.[1]
  if (kept !== undefined) {
    const later = text.slice(start, start + 3000)
    const asked = `(?:\\b(?:if|elif|unless|guard|while|when|return)\\b|\\?|&&|\\()[^\\n]{0,80}\\b${kept}\\b|\\b${kept}\\b[\\w.\\[\\]]{0,40}\\s{0,3}(?:\\?|&&|[!=]==?)`
    return new RegExp(asked).test(later)
  }
  return head.trim().length < 60 && !head.includes('=') && REFUSES.test(tokens.value(at))
}

/** Whether something in a text comes of a check. */
export function acts(unit: Unit): boolean {
  return unit.says(ACTS)
}

const MODEL =
  /openai|llm|gpt|prompt|chat|completion|dashscope|anthropic|gemini|ollama|qianfan|hunyuan|deepseek|generat|模型/i
/** What stands before all routes speaks of no model, and keeps from it what it keeps from everything. */
const BEFORE_ALL =
  /\bnext\(\)|\bdoFilter\(|Advisor(?:Chain)?\b|(?:Input|Output)Guardrail\b|HandlerInterceptor\b|\bc\.(?:Next|Abort\w*)\(|gin\.HandlerFunc|BaseHTTPMiddleware|\$next\b|before_request/

/** Whether a text asks a model, or stands before all routes. */
export function isBeforeModel(unit: Unit): boolean {
  return unit.says(MODEL) || unit.says(BEFORE_ALL)
}

/** Adds a check of content. */
export function giveCheck(
  unit: Unit,
  first: number,
  last: number,
  value: string,
  sink: Sink,
  vendor?: string,
  offshore?: boolean,
  sure = false,
): void {
  if (isMissingMethod(unit, value)) return
  const enabled = (sure || acts(unit) || isAsked(unit, first)) && !unit.says(STUB)
  const detail = { stage: stageOf(unit), enabled, vendor, offshore }
  sink.add('moderation', unit.span(first, last), value, detail, enabled ? 'medium' : 'low')
}

/** Adds a check in a file that asks no model: it counts where a file that does takes it up. */
export function giveApart(unit: Unit, first: number, last: number, value: string, sink: Sink): void {
  if (unit.says(STUB)) return
  sink.add('moderation', unit.span(first, last), value, { stage: 'unknown', enabled: true, apart: true }, 'low')
}

function stageOf(unit: Unit): 'input' | 'output' | 'both' | 'unknown' {
  const input = /prompt|input|question|query|user_?message|context/i.test(unit.text)
  const output = /reply|answer|response|output|result|image|completion/i.test(unit.text)
  return input && output ? 'both' : input ? 'input' : output ? 'output' : 'unknown'
}

/** Adds that a function of a check's name is a place left empty: one constant answer, whatever it is asked. */
export function giveStub(unit: Unit, at: number, sink: Sink): void {
  const name = unit.tokens.value(at)
  sink.add('moderation', unit.span(at), name, { stage: 'unknown', enabled: false, stub: true }, 'low')
}

const LARGEST = 1500
const CONSTANT =
  /^(?:true|false|null|nil|none|undefined|\d+|(["'`])[^"'`]*\1|\{[^(){}]*\}|\[\]|Promise\.resolve\([\w\s{}:]*\)|)$/i

/** Whether the function whose name is given answers the same whatever it is asked. */
export function isStub(unit: Unit, at: number): boolean {
  const body = bodyOf(unit, at)
  if (body === undefined || body.length > LARGEST || /\b(?:throw|raise|panic)\b/.test(body)) return false
  const answers = new Set<string>()
  for (const match of allMatches(body, /\breturn\b[ \t]*([^;\n]*)/g)) {
    const answer = (match[1] ?? '').replace(/\}\s*$/, sign => (match[1]?.includes('{') ? sign : '')).trim()
    if (!CONSTANT.test(answer) || /:\s*(?!true|false|null|none|['"\d[])[a-z_]\w*/i.test(answer)) return false
    answers.add(answer)
  }
  return answers.size === 1
}

/** The text of a function's body, by its brackets or by its indent. */
function bodyOf(unit: Unit, at: number): string | undefined {
  const { tokens, text } = unit
  if (unit.language === 'python') {
    const start = text.indexOf('\n', tokens.end(at))
    const line = text.lastIndexOf('\n', tokens.start(at)) + 1
    const indent = /^[ \t]*/.exec(text.slice(line, line + 80))?.[0].length ?? 0
    const end = text.slice(start + 1).search(new RegExp(`^[ \\t]{0,${indent}}\\S`, 'm'))
    return start < 0 ? undefined : text.slice(start, end < 0 ? undefined : start + 1 + end)
  }
  let open = tokens.partner(at + 1) + 1
  for (let steps = 0; steps < 12 && !tokens.isPunct(open, '{'); steps++) {
    if (tokens.kind(open) !== WORD && tokens.isPunct(open, ';')) return undefined
    open++
  }
  return tokens.isPunct(open, '{') ? text.slice(tokens.start(open), tokens.end(tokens.partner(open))) : undefined
}
