import { providerInConfig, providerNamed } from '../../catalogue/provider-names.ts'
import { holdsAny } from '../../text/holds-any.ts'
import { gate } from '../../text/looked-at.ts'
import { STRING } from '../../syntax/tokens.ts'
import { keyBefore, outerNames } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { informs } from '../informing-names.ts'
import { recognises } from '../purpose.ts'
import type { Unit } from '../unit.ts'
import { allMatches } from '../../text/steps.ts'

/**
 * `Kind.VLLM.value:`, `[Provider.Groq]:`, `case Provider::Groq =>`, `Kind.VLLM.id to`, `[Kind.Vllm] =`, `Kind::Vllm->value =>`: a member of an
 * enumeration, and what stands behind it.
 */
const MEMBER =
  /\b[A-Z]\w{0,40}(?:\.|::)([A-Za-z]\w{1,30})(?:(?:\.|->)(?:value|name|id|key|slug|code|wire|rawValue)(?:\(\))?)?(?:\]\s*=(?![=>])|\]?\s*(?::(?!:)|=>|->|,|\bto\b))\s*/g
/** `"vllm": VllmChat`. */
const KEYED = /["']([A-Za-z][\w .-]{1,24})["']\s*(?::|=>|\bto\b)\s*/g
/** What makes a client: its class, a call that makes one, the prefix by which a router sends on. */
const CLIENT =
  /^(?:\{\s{0,40}["']?\w{1,60}["']?\s{0,40}[:=]>?\s{0,40})?(?:(?:return|new|lambda\s{0,9}\w{0,40}:|\(\)\s{0,9}=>|=>|::|Box::new\()\s{0,40}){0,4}(?:[\w.]{0,120}?(?:Chat|Client|LLM|Llm|Provider|Adapter|Completions?|Connector)\w{0,60}\s{0,40}[,(})\n;:]|["'][\w-]{2,20}\/["'])/
/** A class or what makes one, whatever its name, where a file holds connections to those that answer. */
const MAKER =
  /^(?:(?:return|new|lambda\s{0,9}\w{0,40}:|\(\)\s{0,9}=>|=>|::|Box::new\()\s{0,40}){0,4}(?!\w{0,60}(?:Icon|Logo|Label|Schema|Form|Settings|Config|Options|Image|Page|Card|Component|View|Panel|Error|Exception|Field|Avatar|Badge|Style|Color|Type|Enum)\b)[A-Z]\w{0,20}[a-z]\w{0,60}\s{0,4}(?:\([^()\n]{0,80}\)\s{0,4})?[,})\n;]/
/** Folders and files of connections to those that answer, and tables of these. */
const CONNECTS =
  /(^|[/_-])(?:clients?|providers?|adapters?|backends?|talkers?|llms?|chat|engines?|registry|factory)([/_.-]|$)/i
const TABLE =
  /\b(?:\w{0,40}[rR]egistry|\w{0,40}REGISTRY|\w{0,40}(?:[cC]lients|[pP]roviders|[bB]ackends|[fF]actories|[mM]akers|[tT]alkers|[aA]dapters)|(?:[A-Z_]{0,40})(?:CLIENTS|PROVIDERS|BACKENDS|FACTORIES|ADAPTERS))\b[^\n]{0,100}[={:(]\s{0,9}[{([]/
const PAGES = /\.(?:[jt]sx|vue|svelte)$/
const SILENT = /embed|rerank|moderat|transcri|(^|_)(asr|stt|ocr|cv)(_|$)|seq2txt|speech_?to_?text/i

/** Names under which a class says whose connection it is. */
const ATTRIBUTE = /^_?(factory_?names?|provider(_?(name|id|type|key))?|vendor(_?name)?|llm_?type|platform)$/i
const ASKS = /\b(chat|messages?|completions?|prompts?|generat\w+|litellm)\b/i

/** Ports that one kind of server listens on, where its name is spoken too. */
const PORTS: Readonly<Record<string, RegExp>> = {
  ollama: /\b11434\b/,
  lmstudio: /:1234\b|\bport\b[^\n]{0,24}\b1234\b/i,
  xinference: /:9997\b|\bport\b[^\n]{0,24}\b9997\b/i,
}
const HELD = gate(...Object.values(PORTS))

/** Tables, attributes and members that give a provider's name a client: whoever may be chosen there is asked. */
export const registries: Detector = {
  stringsNeed: gate(ATTRIBUTE, ...Object.values(PORTS)),
  start: unit => unit.role === 'product' && unit.language !== 'html' && unit.language !== 'shell' && !recognises(unit),
  string(unit, at, value, sink) {
    if (value.length > 30) return
    if (unit.passes(HELD)) {
      const port = PORTS[providerNamed(value) ?? '']
      if (port !== undefined && unit.says(port) && !informs(outerNames(unit, at)))
        add(unit, sink, unit.tokens.start(at), value, providerNamed(value))
    }
    if (!unit.says(ASKS)) return
    const key = keyBefore(unit, at) ?? keyBefore(unit, unit.tokens.parent(at))
    if (key === undefined || !ATTRIBUTE.test(key) || !isAttribute(unit, at)) return
    add(unit, sink, unit.tokens.start(at), value, providerInConfig(value.replace(/^azure$/i, 'azure_openai')))
  },
  finish(unit, sink) {
    const isRegistry = !PAGES.test(unit.path) && (CONNECTS.test(unit.path) || unit.says(TABLE))
    if (!isRegistry && !holdsAny(unit.text, ['hat', 'lient', 'LLM', 'rovider', 'dapter', 'ompletion'])) return
    const made = new Map<string, { start: number; name: string }>()
    for (const pattern of [MEMBER, KEYED])
      for (const { index, 0: all, 1: name = '' } of allMatches(unit.text, pattern)) {
        const provider = providerNamed(name)
        if (provider === undefined) continue
        const behind = unit.text.slice(index + all.length, index + all.length + 90)
        const start = index + all.indexOf(name)
        const line = behind.split(/[,\n]/, 1)[0] ?? ''
        if (SILENT.test(line) || !unit.holds(start)) continue
        if (CLIENT.test(behind)) add(unit, sink, start, name, provider)
        else if (isRegistry && MAKER.test(behind)) made.set(provider, { start, name })
      }
    // One class under one name may be anything: where several are chosen among, whoever may be chosen is asked.
    if (made.size > 1) for (const [provider, { start, name }] of made) add(unit, sink, start, name, provider)
  },
}

function add(unit: Unit, sink: Sink, start: number, value: string, provider: string | undefined): void {
  if (provider === undefined || provider === 'openai') return
  const span = unit.stretch(start, start + value.length)
  sink.add('endpoint', span, value, { provider, generates: [] }, 'medium')
}

/** Whether a string stands in a list: what its entries say, they say of themselves. */
function isOfList({ tokens }: Unit, at: number): boolean {
  for (let open = tokens.parent(at); open >= 0; open = tokens.parent(open)) if (tokens.isPunct(open, '[')) return true
  return false
}

/** Whether a string is a member of a class that asks for content: the last class before it says what for. */
function isAttribute(unit: Unit, at: number): boolean {
  const { tokens, text } = unit
  if (tokens.kind(at) !== STRING || isOfList(unit, at)) return false
  const before = text.slice(Math.max(0, tokens.start(at) - 1500), tokens.start(at))
  const head = before.lastIndexOf('class ')
  if (head < 0) return false
  const name = /^class\s+(\w+)([^\n]{0,80})/.exec(before.slice(head)) ?? []
  return !SILENT.test(`${name[1] ?? ''} ${name[2] ?? ''}`.replace(/([a-z\d])([A-Z])/g, '$1_$2'))
}
