import { STRING } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { Unit } from '../unit.ts'
import { allMatches } from '../../text/steps.ts'

/** Requests over HTTP, in all languages read. */
const POSTS =
  /\bfetch\(|\baxios\b|\bky\.|\bgot\(|requests\.(post|request)|httpx|aiohttp|urllib|http\.NewRequest|http\.Post|resty|HttpClient|HttpRequest|OkHttp|Retrofit|@POST|URLSession|URLRequest|Alamofire|reqwest|ureq|Net::HTTP|Faraday|HTTParty|RestClient|curl_init|Guzzle|Http::|wx\.request|uni\.request|Taro\.request|WebClient|RestTemplate|RestClient|postForObject|https?\.request\(|http\.post\(|dio\.post|\.post\(/
/** `messages: turns`, `"messages" => turns`, `Messages: []turn{…}`, `put("messages", turns)`: turns of a talk as a request carries them. */
const TURNS = /(?<![\w.$])["']?(messages|Messages)["']?(?:\s*(?::|=>|=(?![=>]))|,)\s*(?=[\w$[({@"'&*.])/g
/** What such a body is in a shape of types, and in the handling of what came back. */
const SHAPE =
  /^\s{0,40}["']?[mM]essages["']?\??\s{0,40}:\s{0,40}(string|any|unknown|Array<|List<|readonly|\w{1,80}\[\]\s{0,40}(?:[;,}]\s{0,40})?$|\w{0,60}(Message|Turn)\w{0,60}\[\]\s{0,40}$|\{[^}]{0,400}:\s{0,40}('\w{1,60}'\s{0,40}\||string))/
const MODEL = /["']?\b(model|Model|model_?name|modelId|model_id)["']?\s*(?::|=>|=(?!=)|,)/
const ROLES = /["']?\b[rR]ole["']?\s*(?::|=>|=|,)\s*["']?(user|system|assistant)\b|["']user["']/
/** An address of a service for talk, in whatever way it is put together. */
const TALKS = /["'`}/](?:[\w-]+\/)*(chat|ai|ask|llm|gpt|assistant|completions?|generate|converse|agent)\b/i
/** A path of one's own server: what it asks is seen there. */
const OWN = /\b(?:fetch|\$fetch|axios(?:\.post)?|request|post|useFetch)\(\s*(?:\{\s*url:\s*)?["'`]\/(?!\/)/
/** Messages that are none of a model's: errors of forms, mail, texts of translations. */
const OTHER =
  /i18n|locale|vuelidate|flash|toast|smtp|mailer|sms|webhook|slack|discord|telegram|kafka|rabbit|queue|pubsub/i

/**
 * A request whose body carries a talk to a model: whoever is asked generates, whatever his address. Only where nothing else
 * in the file says so already; a request to one's own server is seen where that server answers it.
 */
export const bodies: Detector = {
  start: unit => unit.mentions('essages') && unit.says(POSTS),
  finish(unit, sink) {
    if (sink.evidence.some(one => one.kind === 'generation' && one.confidence !== 'low')) return
    if (recognises(unit) || OTHER.test(unit.path) || asksOwn(unit)) return
    for (const match of allMatches(unit.text, TURNS)) if (give(unit, match, sink)) return
  },
}

function asksOwn(unit: Unit): boolean {
  return unit.says(OWN) && !unit.says(/https?:\/\/|env\b|getenv|ENV\[|environ/)
}

function give(unit: Unit, match: RegExpExecArray, sink: Sink): boolean {
  const start = match.index + match[0].search(/["']?[mM]essages/)
  // The name itself may be a string, which begins behind its quote; in a comment there is no token.
  const named = match.index + match[0].search(/[mM]essages/)
  const at = unit.before(named)
  if (at < 0 || unit.tokens.end(at) < named + 8 || unit.tokens.end(at) > named + 9) return false
  const line = unit.text.slice(start, unit.text.indexOf('\n', start) + 1 || undefined)
  if (SHAPE.test(line.trim())) return false
  const around = unit.text.slice(Math.max(0, start - 300), start + 400)
  if (!(MODEL.test(around) || (ROLES.test(around) && TALKS.test(unit.text)) || TALKS.test(around))) return false
  const name = unit.tokens.kind(at) === STRING ? unit.tokens.value(at) : match[1]
  return sink.add('generation', unit.span(at), name as string, { generates: ['text'] }, 'medium')
}
