import type { Unit } from './unit.ts'

/** Names of what is no generated content, in what a program calls its values and functions. */
const RECOGNISED = /embed|rerank|\brank|ranker|ranking|transcri|(^|_)(asr|stt|ocr|vector)(_|$)|speech_?to_?text/i

/** Whether the names around a value say that what it leads to is recognition, vectors or ranks. */
export function isForRecognition(names: readonly string[]): boolean {
  return names.some(name => RECOGNISED.test(name))
}

/** Parts of a product that turn content into vectors, ranks or transcripts, whatever model they ask to do it. */
const RECOGNISING =
  /(^|[/_-])(embed(ding|der)?s?|re-?rank(er|ing)?s?|asr|stt|audio-?llm|speech[-_]?to[-_]?text|transcri\w*|ocr)([/_.-]|$)/i

/** Whether a file's place says that what it asks of a model is recognition: nothing in it generates for people. */
export function recognises(unit: Unit): boolean {
  return RECOGNISING.test(withSeparators(unit.path))
}

/** `CohereRerank.ts` → `Cohere-Rerank.ts`: words of a name are words, however they are joined. */
function withSeparators(path: string): string {
  return path.replace(/([a-z\d])([A-Z])/g, '$1-$2')
}
