import { allMatches } from '../text/steps.ts'
import { type FunctionSeen, functionsIn, innermost } from './functions.ts'
import type { Unit } from './unit.ts'
import { isVerdict, returnsOf } from './verdict-returns.ts'
import { leaks } from './verdict-leaks.ts'

/** Words by which an answer decides. */
const WORDS =
  'approved?|reject(?:ed)?|yes|no|true|false|spam|ham|not_?spam|safe|unsafe|pass(?:ed)?|failed|block(?:ed)?|allow(?:ed)?|den(?:y|ied)|toxic|ok|flag(?:ged)?|positive|negative|neutral|relevant|irrelevant|violat(?:ion|es)|compliant|appropriate|inappropriate|match|no_?match|是|否|违规|合规|不合规|通过|不通过|拒绝|正常|垃圾|广告|安全|不安全|有害|无害|相关|不相关'
/** `"APPROVE" in answer`, `answer.includes('YES')`, `strings.HasPrefix(answer, "SPAM")`, `answer == "safe"`, `case "ham":`. */
const COMPARED = new RegExp(
  String.raw`["'\x60](?:${WORDS})["'\x60]\s{0,4}(?:in\b|[!=]==?|\.equals)|(?:[!=]==?|\b(?:includes?\??|contains?|starts_?with\??|start_with\?|has_?prefix|equals(?:ignorecase)?|equalfold|indexof|str_contains|str_starts_with|case|when|in)(?!\w))\s{0,4}[(\[{]?\s{0,4}(?:[\w.$]{1,60},\s{0,4})?["'\x60](?:${WORDS})["'\x60]`,
  'i',
)
/** `data["is_spam"]`, `verdict.get('flagged')`: what an answer in parts keeps of what it decided. */
const KEPT =
  /(?:\[|\.(?:get|dig|opt\w{1,10})\()\s{0,4}["'](?:is_?|has_?)?(?:spam|toxic|toxicity|nsfw|unsafe|flagged|approved|violat\w{1,5}|ad|advertisement)["']|\.(?:isSpam|isToxic|isNsfw|isUnsafe|isSafe|flagged|isApproved|isViolation|is_spam|is_toxic|is_safe)\b/
/** Whatever a model may be asked by; what looks like it makes the rest of this more careful. */
const ASKS =
  /\bcompletions?\.(?:create|parse|acreate)\b|\/chat\/completions|\/api\/(?:generate|chat)\b|\/v1\/messages|\b(?:messages|responses)\.create\b|\bChatCompletion\.a?create\b|\bcreateChatCompletion\b|\bCreateChatCompletion\w*|:generateContent|\b(?:generateContent|generate_content|generateText|generateObject|generate_text)\w*\s{0,4}\(|\b(?:ollama|client|llm|model|chatModel|chain|agent|chat|ai)\.(?:a?chat|a?invoke|generate|call|complete|predict|prompt|run)\s{0,4}\(|\bGeneration\.call\b/g
/** What gives an answer out while it comes. */
const STREAMS = /\bstream\b["']?\s{0,4}[:=]\s{0,4}(?:true|True)|\byield\b|streamText|\.stream\(/
/** Nobody is talked to in so few words. */
const FEW = /\bmax_?(?:completion_?|output_?)?tokens?["']?\s{0,4}(?::|=>|=)\s{0,4}(?:\d|[1-5]\d|6[0-4])\b/i

/**
 * Whether all that a file asks models is compared in code with words that decide (`APPROVE`, `yes`, `spam`), and nothing of the answers
 * leaves the functions that ask but what was decided. A file that also talks to anybody is none.
 */
export function onlyDecides(unit: Unit): boolean {
  if (unit.role !== 'product' || !(unit.says(COMPARED) || unit.says(KEPT)) || unit.says(STREAMS)) return false
  const functions = functionsIn(unit)
  const asked = [...allMatches(unit.text, ASKS)].map(({ index }) => index).filter(index => unit.holds(index))
  if (functions.length === 0 || asked.length === 0) return false
  const deciders = new Deciders(unit, functions)
  return asked.every(offset => deciders.isDecided(offset))
}

class Deciders {
  readonly #unit: Unit
  readonly #functions: readonly FunctionSeen[]
  readonly #names: ReadonlySet<string>

  constructor(unit: Unit, functions: readonly FunctionSeen[]) {
    this.#unit = unit
    this.#functions = functions
    const judging = functions.filter(one => this.#compares(one) && this.#isGivingVerdicts(one))
    this.#names = new Set(judging.map(({ name }) => name))
  }

  /** Whether what is asked at a place only decides. */
  isDecided(offset: number): boolean {
    const around = innermost(this.#functions, offset)
    if (around === undefined) return false
    return this.#decides(around, offset) || (this.#isOwn(around) && this.#isHandedOn(around, offset))
  }

  /** Whether what comes back at a place in a function is compared there, or by what it is handed to, and not given out. */
  #decides(around: FunctionSeen, offset: number): boolean {
    if (!this.#isGivingVerdicts(around)) return false
    const body = this.#unit.text.slice(offset, around.stop)
    const compares = COMPARED.test(body) || KEPT.test(body) || [...this.#names].some(name => body.includes(`${name}(`))
    return compares && leaks(this.#unit, offset, around.stop, this.#names) === false
  }

  /** Whether a function that gives out what a model says is there for deciders alone. */
  #isOwn({ name, start, stop }: FunctionSeen): boolean {
    const { text } = this.#unit
    return (
      /^[_#]/.test(name) ||
      FEW.test(text.slice(start, stop)) ||
      PRIVATE.test(text.slice(Math.max(0, start - 40), start))
    )
  }

  #isHandedOn({ name, start, stop }: FunctionSeen, offset: number): boolean {
    if (leaks(this.#unit, offset, stop, this.#names) !== false) return false
    const plain = name.replace(/^#/, '')
    const uses = [
      ...allMatches(this.#unit.text, new RegExp(String.raw`(?<![\w$])#?${plain.replaceAll('$', '\\$')}\(`, 'g')),
    ]
      .map(({ index }) => index)
      .filter(index => this.#unit.holds(index) && (index < start || index >= stop))
    return uses.length > 0 && uses.every(index => this.#isUsedToDecide(index))
  }

  #isUsedToDecide(offset: number): boolean {
    const around = innermost(this.#functions, offset)
    return around !== undefined && this.#decides(around, offset)
  }

  #compares({ start, stop }: FunctionSeen): boolean {
    const body = this.#unit.text.slice(start, stop)
    return COMPARED.test(body) || KEPT.test(body)
  }

  #isGivingVerdicts(one: FunctionSeen): boolean {
    const given = returnsOf(this.#unit, one, this.#functions)
    return given.length > 0 && given.every(range => isVerdict(this.#unit, range, this.#names ?? NONE))
  }
}

const NONE: ReadonlySet<string> = new Set()
const PRIVATE = /\bprivate\b[^\n;{}]{0,30}$/
