import { questionShape } from '../source/question-shape.ts'
import type { FunctionSeen } from '../source/functions.ts'
import { innermost } from '../source/functions.ts'
import type { Unit } from '../source/unit.ts'
import { WORD } from '../syntax/tokens.ts'
import { isSentOut, type Opened, type OwnLayers, type Sent, sightOf } from './own-layers.ts'

/** A file that looks less like a question is none. */
const LEAST = 4
/** The first must look so much more like one than the next. */
const LEAD = 2
/** So many files are looked into. */
const MOST_FILES = 12
/** Words without which nothing is sent. */
const SENDS =
  /fetch|axios|post|Post|POST|request|Request|curl_|newCall|\.Do\(|[sS]end|dataTask|\.data\(|exchange|retrieve|urlopen|ajax|stream/
/** What any question says. */
const ASKS = /prompt|messages|instructions|\binputs?\b|\bcontents?\b/i
/** Names of files that ask models. */
const ABOUT =
  /(?:^|[^a-z])(?:ai|llm|gpt|tts|models?)(?:[^a-z]|$)|AI|LLM|GPT|chat|complet|generat|image|draw|paint|speech|voice|openai|deepseek|gemini|claude|qwen/i
const SERVERS = /\.(?:php|py|rb|java|go|cs|exs?)$/
const SCRIPTS = /\.(?:[cm]?[jt]sx?|vue|svelte|html?)$/
/** An address that stands whole in the call is known for what it is: what it asks is no model, or would have been seen. */
const WHOLE = /^(?:https?:|wss?:)?\/\//
const OWN = /^\/(?!\/)/

/** The call that sends something in the one file that looks by far the most like one that asks a model; undefined where several do. */
export function likeliestSender(files: readonly string[], layers: OwnLayers): Sent | undefined {
  // Where a server is written in another language, scripts ask just that.
  const isServed = files.some(path => SERVERS.test(path))
  const shaped = files
    .filter(path => !(isServed && SCRIPTS.test(path)))
    .flatMap(path => {
      const text = layers.textOf(path)
      return SENDS.test(text) && ASKS.test(text)
        ? [{ path, score: questionShape(text) + (ABOUT.test(path) ? 1 : 0) }]
        : []
    })
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_FILES)
  const sending: { score: number; sent: Sent }[] = []
  for (const { path, score } of shaped) {
    if (sending[0] !== undefined && score <= sending[0].score - LEAD) break
    const opened = layers.open(path)
    const sent = opened && sendingIn(opened)
    if (sent !== undefined) sending.push({ score, sent })
    if (sending.length > 1) return undefined
  }
  return sending[0]?.sent
}

/** The call of a file that sends: of several, the one whose function looks the most like a question, and then the first that hands something over. */
function sendingIn({ unit, functions }: Opened): Sent | undefined {
  let found: number | undefined
  let most = -1
  for (let at = 0; at < unit.tokens.count; at++) {
    if (unit.tokens.kind(at) !== WORD || !isSentOut(unit, at) || isElsewhere(unit, at)) continue
    const weight = weightOf(unit, at, innermost(functions, unit.tokens.start(at)))
    if (weight > most) [found, most] = [at, weight]
  }
  return found === undefined ? undefined : sightOf(unit, found)
}

const AROUND = 400
const HANDS = /\b(?:POST|post\w*|body|json|data|payload|newCall|setBody|POSTFIELDS)\b/i

function weightOf(unit: Unit, at: number, own: FunctionSeen | undefined): number {
  const start = unit.tokens.start(at)
  const around = unit.text.slice(Math.max(0, start - AROUND / 2), start + AROUND)
  return questionShape(own ? unit.text.slice(own.start, own.stop) : around) + (HANDS.test(around) ? 3 : 0)
}

/** Whether a call names whom it asks itself: somebody else's whole address, or the product's own server. */
function isElsewhere(unit: Unit, at: number): boolean {
  const first = unit.tokens.isPunct(at + 1, '(') ? unit.firstString(at + 1) : undefined
  // A page that PHP or a template writes asks the very server that it comes from.
  if (WRITTEN.has(unit.language) && PAGE.test(unit.tokens.value(at))) return true
  return first !== undefined && (WHOLE.test(first.value) || (OWN.test(first.value) && BARE.test(unit.chain(at))))
}

const WRITTEN: ReadonlySet<string> = new Set(['php', 'html'])
const PAGE = /^(?:ajax|fetch|post|get|getJSON|send|open)$/

const BARE = /^(?:window\.)?(?:fetch|axios|ofetch|\$?http|\$?fetch|ky|ajax)\b/
