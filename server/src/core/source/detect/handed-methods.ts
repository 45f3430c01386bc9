import type { Modality } from '../../evidence/vocabulary.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { WORD } from '../../syntax/tokens.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'

/** Methods of clients that are asked for content, where they are handed over uncalled. */
const METHOD =
  /\.(?:(chat\.completions\.(?:create|parse)|ChatCompletion\.a?create|completions\.create|responses\.create|messages\.create|generate_content|Generation\.call)|(images\.generate|ImageSynthesis\.call))\s{0,9}[,)]/g
const HINT =
  /completions\.|ChatCompletion\.|responses\.create|messages\.create|generate_content|images\.generate|Generation\.call|Synthesis\.call/

/** `retry(client.chat.completions.create, model=…)`: whoever is handed the method asks by it. */
export const handedMethods: Detector = {
  needs: gate(HINT),
  start: unit => unit.role === 'product' && !recognises(unit),
  finish(unit, sink) {
    for (const match of allMatches(unit.text, METHOD)) {
      const name = match[1] ?? match[2] ?? ''
      const generates: readonly Modality[] = [match[1] === undefined ? 'image' : 'text']
      const at = unit.at(match.index + 1 + name.lastIndexOf('.') + 1)
      if (at < 0 || unit.tokens.kind(at) !== WORD) continue
      sink.add('generation', unit.span(at), unit.chain(at), { generates }, 'medium')
    }
  },
}
