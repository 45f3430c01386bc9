import { WORD } from '../../syntax/tokens.ts'
import { giveCheck, giveStub, isStub } from '../checks.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'
import { allMatches } from '../../text/steps.ts'

const UNWANTED =
  '(?:banned|forbidden|prohibited|sensitive|illegal|dirty|bad|taboo|profan\\w*|offensive|blocked|black(?:list)?|swear|obscene|违禁|敏感)'
/** Names of lists of unwanted words, and of what asks them: `has_forbidden_words`, `SensitiveWordHelper`, `BANNED_WORDS`. */
const WORDS = new RegExp(`${UNWANTED}(?:ed)?_?(?:words?|terms?|keywords?|phrases?)`, 'i')
const EVERY_LIST = new RegExp(
  `(?<![\\w$])[\\w$]{0,40}?${UNWANTED}(?:ed)?_?(?:words?|terms?|keywords?|phrases?)[\\w$]{0,20}`,
  'gi',
)
/** A file of unwanted words. */
const WORD_FILE =
  /(?:敏感词|违禁词|屏蔽词|sensitive[-_]?words?|bad[-_]?words?|banned[-_]?words?|forbidden[-_]?words?|blocked[-_]?words?|dirty[-_]?words?|profanity|stop[-_]?list)[\w-]{0,40}\.(?:txt|csv|json|dic|dat|ya?ml|xlsx?)$/i
/** Lists that are named after nothing but being unwanted: what they hold must speak of harm. */
const LONE_LIST =
  /(?<![\w$.])(?:forbidden|banned|prohibited|taboos?|bad|blocked|block_?list|black_?list|deny_?list)(?![\w$])/gi
const HARM =
  /赌博|毒品|色情|暴力|自杀|爆炸|诈骗|反动|\b(?:bomb|porn\w*|suicide|terror\w*|nude|rape|drugs?|murder|self[- ]harm)\b/i
/** A text that is asked for what is unwanted in it, whatever the list is called. */
const ASKS =
  /^(is|has|holds|contains?|find|check|hit|match|detect|screen|filter|scan|replace|mask|censor)_?(all_?|first_?|any_?)?(banned|forbidden|prohibited|sensitive|illegal|profan\w*|taboo|violations?|unsafe|harmful|toxic|offensive|obscene)(_?(text|content|prompt|input|message|question|topic)s?)?$/i
/** What hides private data, and keeps nothing from anybody. */
const HIDES = /^(replace|mask|filter|hide|redact|remove|strip)_?(all_?)?sensitive(?!_?word|_?term|_?keyword|_?phrase)/i
/** What keeps a list, and does not ask it. */
const KEEPS =
  /^(load|read|init|import|export|get|list|add|remove|delete|save|update|set|reload|count|parse|fetch|create|insert|upload|refresh|build|new)/i
/** Whom or what a list shuts out that is no text. */
const NO_TEXT =
  /user|account|member|\bip\b|_ip|host|domain|url|email|token|phone|client|path|file|column|field|header|key\b|\bid\b|code|sql|script|shell|command|cmd/i
const TEXT_LIKE =
  /text|content|prompt|message|msg|question|query|input|answer|reply|sentence|speech|PostForm|FormValue|\b[qts]\b/i
const MODEL =
  /openai|llm|gpt|prompt|chat|completion|dashscope|anthropic|gemini|ollama|qianfan|hunyuan|deepseek|generat|模型/i
/** What stands before all routes speaks of no model, and keeps from it what it keeps from everything. */
const BEFORE_ALL =
  /\bnext\(\)|\bdoFilter\(|HandlerInterceptor\b|\bc\.(?:Next|Abort\w*)\(|gin\.HandlerFunc|BaseHTTPMiddleware|\$next\b|before_request/
const SEARCHES =
  /^(contains?|contains_?any|replace|replace_?all|find_?all|find_?first|find|check|validate|search|match|filter|has|hit|test)$/i
/** How a list is gone through in place. */
const GONE_THROUGH = /^\s*(?:\.\s*(?:some|find|filter|any|every|stream|forEach|each|Any|contains)\b|\))|^\s*[:\]{]/
const LOOKS_IN =
  /\bin\s+\w+|includes\(|contains\(|Contains\(|indexOf\(|strpos\(|str_contains\(|\.test\(|include\?|\.match\(|\.find\(/

/** A product's own filter of words over what people send to a model, or over what it answers. */
export const wordFilters: Detector = {
  start: unit => unit.says(HINT),
  calls: name => WORDS.test(name) || ASKS.test(name) || SEARCHES.test(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return stub(unit, call, sink)
    if (!isBeforeModel(unit)) return
    const chain = unit.chain(call.at)
    const named = WORDS.test(call.name) ? !KEEPS.test(call.name) : SEARCHES.test(call.name) && WORDS.test(chain)
    if (HIDES.test(call.name)) return
    if (named ? !isOfOthers(unit, call) : ASKS.test(call.name) && isOfText(unit, call))
      giveCheck(unit, call.at, call.at, chain, sink)
  },
  string(unit, at, value, sink) {
    if (!WORD_FILE.test(value) || !isBeforeModel(unit) || !unit.says(LOOKS_IN) || !unit.says(TEXT_LIKE)) return
    giveCheck(unit, at, at, value, sink)
  },
  finish(unit, sink) {
    if (!isBeforeModel(unit)) return
    if (unit.says(HARM))
      for (const match of allMatches(unit.text, LONE_LIST)) inPlace(unit, match.index, match[0], sink)
    for (const match of allMatches(unit.text, EVERY_LIST)) inPlace(unit, match.index, match[0], sink)
  },
}

/** A cheap first question. */
const HINT =
  /banned|forbidden|prohibited|sensitive|illegal|profan|taboo|violation|unsafe|harmful|toxic|offensive|obscene|dirty|(?:bad|swear|black|block)_?(?:list|ed|words)|违禁|敏感|屏蔽词/i

function isBeforeModel(unit: Unit): boolean {
  return unit.says(MODEL) || unit.says(BEFORE_ALL)
}

function stub(unit: Unit, call: Call, sink: Sink): void {
  if ((WORDS.test(call.name) || ASKS.test(call.name)) && isStub(unit, call.at)) giveStub(unit, call.at, sink)
}

function argumentsOf(unit: Unit, call: Call): string {
  const { tokens } = unit
  return unit.text.slice(
    tokens.end(call.open),
    Math.min(tokens.start(tokens.partner(call.open)), tokens.end(call.open) + 120),
  )
}

function isOfText(unit: Unit, call: Call): boolean {
  const given = argumentsOf(unit, call)
  return TEXT_LIKE.test(given) && !NO_TEXT.test(given)
}

/** Whether a list is asked for a user, an address or another thing that is no text. */
function isOfOthers(unit: Unit, call: Call): boolean {
  const given = argumentsOf(unit, call)
  return NO_TEXT.test(given) && !TEXT_LIKE.test(given)
}

/** `any(w in question for w in BANNED_WORDS)`, `badWords.some(w => text.includes(w))`, `for _, w := range bannedWords { if strings.Contains(…)`. */
function inPlace(unit: Unit, offset: number, name: string, sink: Sink): void {
  const { text, tokens } = unit
  const at = unit.at(offset)
  if (at < 0 || tokens.kind(at) !== WORD || KEEPS.test(name)) return
  const before = text.slice(Math.max(0, offset - 40), offset)
  const after = text.slice(offset + name.length, offset + name.length + 200)
  const gone = /(?:\bin|\bof|range|:)\s+(?:self\.|this\.)?$/.test(before) || GONE_THROUGH.test(after)
  // Words that a model is kept from saying are handed to it as numbers.
  if (/\bencode\(|bad_words_ids/.test(text.slice(Math.max(0, offset - 120), offset) + after.slice(0, 80))) return
  if (!gone || !LOOKS_IN.test(text.slice(Math.max(0, offset - 60), offset) + after)) return
  if (TEXT_LIKE.test(text.slice(Math.max(0, offset - 120), offset) + after)) giveCheck(unit, at, at, name, sink)
}
