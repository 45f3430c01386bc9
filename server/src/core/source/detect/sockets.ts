import { WORD } from '../../syntax/tokens.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { Unit } from '../unit.ts'

/** Clients of sockets, in all languages. */
const CLIENT =
  /\bnew WebSocket\(|\bWebSocket\b|websockets?\.(?:connect|WebSocketApp|create_connection|client)|websocket\.DefaultDialer|create_connection\(|webSocketTask|newWebSocket\(|WebSocketClient|ClientWebSocket|IOWebSocketChannel|WebSocketChannel|connectSocket\(|connect_async\(|websocket_client/
const SENDS =
  /^(send|send_json|send_str|send_text|sendText|send_bytes|sendMessage|sendSocketMessage|WriteJSON|WriteMessage|SendAsync|sendString|emit_json|write_message|add)$/

interface Protocol {
  /** Its address, or names and frames that only it has. */
  readonly says: RegExp
  readonly generates: readonly Modality[]
  /** And also this: people talk over such addresses too. */
  readonly also?: RegExp
  /** The team's own back end answers. */
  readonly own?: true
}

/** Protocols over sockets whose answers are made: dialogues in real time, and speech. */
const PROTOCOLS: readonly Protocol[] = [
  {
    says: /wss:\/\/[^"'`\s]{0,80}(?:realtime\/dialogue|\/v1\/realtime|api-ws\/v1\/realtime|BidiGenerateContent)|\b(?:input_audio_buffer\.append|response\.create)\b|BidiGenerateContent/,
    generates: ['audio'],
  },
  {
    says: /wss:\/\/[^"'`\s]{0,80}(?:\/tts\b|text-to-speech|\/v2\/tts|t2a_v2|stream-input|unidirectional\/stream|tts\/bidirection)|"task"\s{0,4}:\s{0,4}"tts"|SpeechSynthesizer|\bvcn\b/,
    generates: ['audio'],
  },
  { says: /wss:\/\/[^"'`\s]{0,40}spark-api[^"'`\s]{0,40}\/chat/, generates: ['text'] },
  // A talk with one's own back end, in a view that lets people choose among models.
  {
    says: /\/ws\/(?:ai|chat|gpt|llm)\b|\/(?:ai|chat|gpt|llm)\/ws\b/i,
    also: /["'`](?:text-davinci|gpt-?[345]|claude|gemini|qwen|deepseek|chatglm|glm-?\d|ernie|doubao|llama-?\d)[\w.-]{0,40}["'`]/i,
    generates: ['text'],
    own: true,
  },
]
/** Parts of a product that hold such a dialogue with frames of their own, by the names of folders and files. */
const DIALOGUE =
  /(^|[/_-])(s2s|speech-?to-?speech|realtime-?(voice|dialog\w*|chat|speech)|voice-?dialog\w*|duplex)([/_.-]|$)/i
const SPEAKS = /\b(?:tts|speaker|speech|voice)\b/i

/** What is sent to open, to close and to keep up a connection. */
const CONTROL = /start|finish|close|ping|heartbeat|session\.?update|session_?update|stop|auth|config|connect|register/i
const WORDS =
  /text|query|prompt|message|input|words|content|response\.create|run-task|audio|frame|payload|request|data/i

/** Words that are sent over a socket to a model: the sending is the call, wherever the address is kept. */
export const sockets: Detector = {
  start: unit => unit.role === 'product' && !recognises(unit),
  finish(unit, sink) {
    if (!unit.mentions('ebSocket') && !unit.mentions('ebsocket') && !unit.mentions('connectSocket')) return
    if (!unit.says(CLIENT)) return
    const protocol = PROTOCOLS.find(one => unit.says(one.says) && (one.also === undefined || unit.says(one.also)))
    const generates =
      protocol?.generates ?? (DIALOGUE.test(unit.path) && unit.says(SPEAKS) ? (['audio'] as const) : undefined)
    if (generates === undefined) return
    const at = sending(unit)
    const own = protocol?.own ? { own: true } : {}
    if (at >= 0) sink.add('generation', unit.span(at), unit.chain(at), { generates, ...own }, 'medium')
  },
}

const OF_SOCKET = /ws|sock|conn|channel|client|task|sink|webSocket/i
/** A class that is a socket itself, and sends by its own name. */
const IS_SOCKET =
  /\bclass \w{1,60}[^{;]{0,120}?(?:\bextends |: ?)(?:\w{1,20}\.)?(?:WebSocketClient|WebSocketAdapter|WebSocket)\b/
const BY_ITSELF = /^(?:(?:this|self|super)\.)?send$/
/** Sound of whoever speaks: a model that hears when he ends answers to that by itself, unless that is switched off. */
const HEARD = /input_audio_buffer\.append/
const UNHEARD = /turn_detection\\?["'`]?\s{0,4}[:=]\s{0,4}(?:null|nil|None)\b/

/** The call that sends words, before those that open and close. */
function sending(unit: Unit): number {
  const { tokens } = unit
  const isSocket = unit.says(IS_SOCKET)
  const hears = !unit.says(UNHEARD)
  let best = -1
  let most = -1
  for (let open = 0; open < tokens.count; open++) {
    const call = tokens.isPunct(open, '(') ? unit.callAt(open) : undefined
    if (call === undefined || !SENDS.test(call.name) || tokens.kind(call.at) !== WORD) continue
    const chain = unit.chain(call.at)
    if (!(OF_SOCKET.test(chain) || (isSocket && BY_ITSELF.test(chain)))) continue
    const said = unit.inside(open).slice(0, 300)
    const weight =
      (CONTROL.test(said) && !/run-task|response\.create/.test(said) ? 0 : 2) +
      (/text|query|prompt|words|message|run-task|response\.create/i.test(said) ? 2 : 0) +
      (WORDS.test(said) ? 1 : 0) +
      (hears && HEARD.test(said) ? 3 : 0)
    if (weight > most) [best, most] = [call.at, weight]
  }
  return best
}
