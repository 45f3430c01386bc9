import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'

/** What is said goes along, in whatever words: else a stream may carry progress or logs. */
const SAYS =
  /\b(question|prompt|query|user_?input|userMessage|\w*messages?|chat_?id|message\w*|conversation_?id|session_?id)["']?\s*[:,=}]/i
/** Names and addresses of talk. */
const TALKS = /chat|(^|[^a-z])(ask|ai|llm|gpt|agent)([^a-z]|$)|streamAsk|conversation|completion|answer|assistant/i

/** Answers that a page takes in piece by piece from a server of its own, by the client for events that can send a body along. */
export const streamedAnswers: Detector = {
  start: unit => unit.role === 'product' && unit.mentions('fetchEventSource') && !recognises(unit),
  calls: name => name === 'fetchEventSource',
  call(unit, call, sink) {
    if (!unit.imported(/fetch-event-source/)) return
    if (!unit.says(SAYS) || !(unit.says(TALKS) || TALKS.test(unit.path))) return
    sink.add('generation', unit.span(call.at), 'fetchEventSource', { generates: ['text'], reaches: true }, 'medium')
  },
}
