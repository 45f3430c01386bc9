import type { Modality } from '../../../evidence/vocabulary.ts'

/** Paths of vendors' interfaces whose answer is generated. */
const PATHS: readonly (readonly [RegExp, Modality])[] = [
  [
    /\/chat\/completions\b|\/v\d+\/(messages|responses|completions)$|:(stream)?generateContent\b|aigc\/(text|multimodal)-generation|\/text\/chatcompletion|\/(invoke|converse)$|\/api\/(generate|chat)$/i,
    'text',
  ],
  [/\/images\/(generations|edits)\b|\/(text2image|image-generation)\//i, 'image'],
  [/\/audio\/speech\b/i, 'audio'],
]

/** What is made where such a path is asked. */
export function madeAt(path: string): Modality | undefined {
  return PATHS.find(([pattern]) => pattern.test(path))?.[1]
}
