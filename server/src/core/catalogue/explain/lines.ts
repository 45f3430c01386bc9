import type { Modality } from '../../evidence/vocabulary.ts'
import type { Language } from '../../locale/messages.ts'
import { explainMessages } from './messages.ts'

/** What `explain` says about one thing: a heading and labelled lines. */
export interface Explanation {
  readonly heading: string
  readonly lines: readonly string[]
}

type Label = {
  [K in keyof (typeof explainMessages)['en']]: (typeof explainMessages)['en'][K] extends () => string ? K : never
}[keyof (typeof explainMessages)['en']]

/** A word or label of the table in a language. */
export function word(label: Label, language: Language): string {
  return explainMessages[language][label]()
}

/** A labelled line; nothing when the value is missing. */
export function line(label: Label, value: string | undefined, language: Language): string[] {
  return value === undefined || value === '' ? [] : [`${word(label, language)} ${value}`.replace('： ', '：')]
}

const MODALITIES: Readonly<Record<Modality, readonly [en: string, zh: string]>> = {
  text: ['text', '文本'],
  image: ['images', '图片'],
  audio: ['audio', '音频'],
  video: ['video', '视频'],
}

export function modalitiesInWords(modalities: readonly Modality[], language: Language): string {
  if (modalities.length === 0) return word('nothing', language)
  return modalities.map(one => MODALITIES[one][language === 'en' ? 0 : 1]).join(language === 'en' ? ', ' : '、')
}

export function confidenceLine(confidence: string, language: Language): string[] {
  return line('confidence', explainMessages[language].confidenceIs({ confidence }), language)
}
