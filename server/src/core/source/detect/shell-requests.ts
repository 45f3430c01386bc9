import type { Exposure, Modality } from '../../evidence/vocabulary.ts'
import { commands } from '../../syntax/shell-lexer.ts'
import { gate } from '../../text/looked-at.ts'
import { findHost } from '../catalogue.ts'
import type { Detector, Sink } from '../detector.ts'
import { GENERATION_PATHS } from '../generation-paths.ts'
import { isListing } from '../sent-addresses.ts'
import type { Unit } from '../unit.ts'

/** Programs that send a request, as the first word of a command or within one that takes its answer. */
const CLIENT = /(?:^|[\s(`])(?:curl|wget|https?|httpie|xh|xhs|curlie)\s/
const HAS_CLIENT = /\b(?:curl|wget|httpie|xh|curlie)\b|\bhttps?\s+(?:POST|--)/
const ADDRESS = /(?:https?:\/\/|\$\{?\w{1,40}(?::-[^}\s]{1,80})?\}?\/)[^\s"'`\\)]{3,200}/g
/** What is sent holds what somebody said, or what a variable or another program holds: a fixed text only tries the address. */
const TELLS =
  /(?:\s-d|\s--data(?:-\w{1,9})?|\s--json|\s--post-data|\s--body-data|\s-F|\s--form|\s--raw)[\s=]{1,4}(?:@|"?\$|<|"[^"\n]{0,400}\$|'(?:[^']{0,800}'"?\$)|"\{[^\n]{0,600}\$)|<<-?\s{0,2}"?\w{1,20}[\s\S]{0,600}\$\{?\w|<<<\s{0,3}"?\$/
/** How far a command with all that it sends may go on. */
const LONG = 1200

/** What a script has that serves people: a bot that asks for what they wrote, a port that it listens at, a page of CGI, a channel. */
const WAYS: readonly (readonly [RegExp, Exposure, 'strong' | 'weak'])[] = [
  [/\bgetUpdates\b|\/_matrix\/client\/(?:r0|v3)\/sync|gateway\.discord\.gg|conversations\.history/, 'bot', 'strong'],
  [
    /\b(?:nc|ncat|netcat)\s+(?:-\w+\s+){0,3}-\w*l\w*|\bTCP\d?-LISTEN:\d+|\bwebsocketd\b|\bREQUEST_METHOD\b|\bQUERY_STRING\b|\bhttpd\s+-f\b/,
    'http-api',
    'strong',
  ],
  [
    /hooks\.slack\.com\/|discord(?:app)?\.com\/api\/webhooks|api\.telegram\.org|qyapi\.weixin\.qq\.com|oapi\.dingtalk\.com|open\.feishu\.cn|\bmail\s+-s\b|\bsendmail\b|ntfy\.sh/,
    'bot',
    'weak',
  ],
  [/\bread\s+-\w*p\b|\b(?:zenity|whiptail|dialog|rofi|gum)\s/, 'cli', 'strong'],
]
/** A command of one's own, for whoever has it on his path. */
const COMMAND = /^(?:(?:bin|src|cmd)\/)?[\w.-]{1,40}$/
const ARGUMENTS = /\$(?:[1-9*@]|\{[1-9*@])/

/** A script that sends what people say to a model and hands them the answer: a bot, a small server, a command. */
export const shellRequests: Detector = {
  needs: gate(HAS_CLIENT),
  start(unit, sink) {
    if (unit.language !== 'shell' || unit.role !== 'product') return false
    const ways = WAYS.filter(([says]) => unit.says(says))
    if (ways.length === 0 && !(COMMAND.test(unit.path) && unit.says(ARGUMENTS))) return false
    if (requests(unit, sink)) for (const way of ways) offered(unit, way, sink)
    return false
  },
}

/** Notes what each request of a script asks for; says whether any makes content. */
function requests(unit: Unit, sink: Sink): boolean {
  let any = false
  for (const { words } of commands(unit.tokens)) {
    const [start, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
    const whole = unit.text.slice(start, Math.min(last, start + LONG))
    if (!CLIENT.test(` ${whole}`) || !TELLS.test(unit.text.slice(start, start + LONG))) continue
    for (const { 0: address, index } of whole.matchAll(ADDRESS)) {
      const asked = askedAt(unit, address)
      if (asked === undefined) continue
      const place = unit.stretch(start + index, start + index + address.length)
      const { generates, provider } = asked
      sink.add('generation', place, `curl ${address.replace(/[?#].*/s, '')}`, { generates, provider }, 'medium')
      any = true
      break
    }
  }
  return any
}

interface Asked {
  readonly generates: readonly Modality[]
  readonly provider?: string
}

/** What an address is asked for: of a vendor, or by the path of an interface below a variable. */
function askedAt(unit: Unit, address: string): Asked | undefined {
  const bare = address.replace(/[?#].*/s, '')
  const path = /^(?:https?:\/\/[^/]{0,200}|\$\{?\w{1,40}(?::-[^}]{0,80})?\}?)(\/.*)?$/.exec(bare)?.[1] ?? ''
  if (isListing(path)) return undefined
  const host = /^https?:\/\/([^/$]+)/.exec(bare)?.[1]
  const fact = host === undefined ? undefined : findHost(host, path)
  if (fact !== undefined && fact.generates.length === 0) return undefined
  const known = GENERATION_PATHS.find(
    one =>
      !one.sent &&
      one.path.test(path) &&
      (one.needs === undefined || unit.says(one.needs)) &&
      (one.also === undefined || unit.says(one.also)),
  )
  const generates = known?.generates ?? fact?.generates
  const provider = fact?.provider ?? known?.provider
  return generates === undefined ? undefined : { generates, ...(provider !== undefined && { provider }) }
}

function offered(unit: Unit, [says, exposure, strength]: (typeof WAYS)[number], sink: Sink): void {
  const match = says.exec(unit.text)
  if (match === null) return
  const span = unit.stretch(match.index, match.index + match[0].length)
  sink.add('exposure', span, match[0].trim(), { exposure, strength }, 'medium')
}
