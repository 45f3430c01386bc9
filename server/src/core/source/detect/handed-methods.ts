import type { Detector } from '../detector.ts'
import { lastName } from '../context.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { generation } from './generation.ts'

/** Methods of vendors' clients whose chain alone says what they do; nothing is called so that asks for something else. */
const METHODS =
  /\b\w+\s{0,9}\.\s{0,9}(?:chat\s{0,9}\.\s{0,9}completions\s{0,9}\.\s{0,9}(?:create|parse)|ChatCompletion\s{0,9}\.\s{0,9}a?create|responses\s{0,9}\.\s{0,9}create|messages\s{0,9}\.\s{0,9}(?:create|stream)|images\s{0,9}\.\s{0,9}(?:generate|edit)|audio\s{0,9}\.\s{0,9}speech\s{0,9}\.\s{0,9}create|generate_content(?:_async|_stream)?|generateContent(?:Stream)?|chat\.complete|completions\.create|Generation\.call|ImageSynthesis\.(?:async_)?call)(?=\s{0,40}[,)\n;]|\.bind\()/g

/**
 * `retry(client.chat.completions.create, options)`, `create = client.responses.create`: a vendor's method handed to whoever
 * calls it, with a reason to try again, a limit or a thread. What calls it by a name of its own says nothing of a model.
 */
export const handedMethods: Detector = {
  needs: gate(METHODS),
  finish(unit, sink) {
    if (unit.role !== 'product') return
    for (const match of allMatches(unit.text, METHODS)) {
      const from = unit.at(match.index)
      if (from < 0) continue
      const at = lastName(unit, from)
      const open = unit.tokens.parent(at)
      generation.call?.(unit, { name: unit.tokens.value(at), at, open: open < 0 ? at : open }, sink)
    }
  },
}
