import type { Unit } from './unit.ts'

/** Parts of a product that turn content into vectors, ranks or transcripts, whatever model they ask to do it. */
const RECOGNISING =
  /(^|[/_-])(embed(ding|der)?s?|re-?rank(er|ing)?s?|asr|stt|audio-?llm|speech[-_]?to[-_]?text|transcri\w*|ocr)([/_.-]|$)/i

/** Whether a file's place says that what it asks of a model is recognition: nothing in it generates for people. */
export function recognises(unit: Unit): boolean {
  return RECOGNISING.test(unit.path)
}
