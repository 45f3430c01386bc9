import type { Line } from '../text/medium/safe.ts'
import { allVisible } from '../text/visible.ts'

/** The languages every text of the product exists in. */
export const LANGUAGES = ['en', 'zh-CN'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in every language; leaving one out is a compile error. */
export type Localized = Readonly<Record<Language, string>>

type Renderer = (data: never) => string
type Texts = Readonly<Record<string, Renderer>>
/** Texts of one rule or part, by language, as typed functions of their data. */
export type MessageTable<T extends Texts = Texts> = Readonly<Record<Language, T>>

/** Declares a message table; the Chinese texts must have exactly the keys and data of the English ones. */
export function defineMessages<const T extends Texts>(en: T, zhCN: { readonly [K in keyof T]: T[K] }): MessageTable<T> {
  return { en, 'zh-CN': zhCN }
}

/** A message not yet put into a language: which one, and its data. */
export interface Message {
  readonly table: MessageTable
  readonly id: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Names a message of a table, with its data checked by the compiler. */
export function message<T extends Texts, K extends keyof T & string>(
  table: MessageTable<T>,
  id: K,
  data: Parameters<T[K]>[0] extends undefined ? Record<string, never> : Parameters<T[K]>[0],
): Message {
  return { table: table as unknown as MessageTable, id, data: data as Readonly<Record<string, unknown>> }
}

/** Puts a message into a language: one line, in which nothing from outside steers what it is shown on. An unknown id is our own fault and throws. */
export function render({ table, id, data }: Message, language: Language): Line {
  const text = table[language][id]
  if (!text) throw new Error(`no message ${id} in ${language}`)
  return text(allVisible(data) as never) as Line
}
