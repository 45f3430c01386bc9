import { allMatches } from '../text/steps.ts'
import type { Reader, Reading } from '../readers/reader.ts'
import { NOTHING } from '../readers/reader.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import { Sink } from './detector.ts'
import { LABEL_HINT, labelElements, labelKind } from './label-words.ts'

/** A translation: what it is looked up by, and what it says. */
interface Entry {
  readonly key: string
  readonly value: string
  /** Where the value stands in the text. */
  readonly start: number
  readonly end: number
}

const PATH = /\.(po|pot|xcstrings|xlf|xliff)$|(^|\/)[\w.-]*[._-][a-z]{2}([_-][A-Za-z]{2,4})?\.ts$/i
const QT = /^\s*(?:<\?xml|<!DOCTYPE TS|<TS\b)/
const CHINESE_PATH = /(^|[/._-])(zh([-_](cn|hans))?|chinese)([/._-]|$)/i
const CJK = /[\u4e00-\u9fff]/
const LARGEST = 3_000_000

/** `msgid "key"` and the `msgstr "value"` behind it, each also over several lines. */
const PO = /^msgid[ \t]+((?:"[^"\n]*"\s{0,4})+)(?:msgid_plural[^\n]*\s)?msgstr(?:\[0\])?[ \t]+((?:"[^"\n]*"\s{0,4})+)/gm
/** A source and its translation, side by side: Qt and XLIFF. */
const PAIRS = /<source[^>]{0,80}>([^<]{1,600})<\/source>\s{0,80}<(?:translation|target)[^>]{0,120}>([^<]{1,600})</g
const UNIT_ID = /<trans-unit[^>]{0,200}\bid="([^"]{1,160})"[^]{0,400}?<target[^>]{0,120}>([^<]{1,600})</g
const APPLE_KEY = /^ {4}"((?:[^"\\\n]|\\.){1,300})" : \{|^ {4}"((?:[^"\\\n]|\\.){1,300})": \{/gm
const APPLE_VALUE = /"value"\s?: "((?:[^"\\\n]|\\.){1,600})"/g

function read(file: SourceFile): Reading {
  const { text, role, path } = file
  if (role === 'test' || role === 'vendored' || role === 'docs' || text.length > LARGEST) return NOTHING
  if (path.endsWith('.ts') && !QT.test(text.slice(0, 200))) return NOTHING
  if (!LABEL_HINT.test(text) && !CJK.test(text)) return NOTHING
  const sink = new Sink()
  let told = !CHINESE_PATH.test(path)
  for (const { key, value, start, end } of entries(path, text)) {
    if (!told && CJK.test(value)) {
      told = true
      const detail = { territory: 'mainland-china', weight: 1, what: 'chinese-interface' } as const
      sink.add('audience-hint', { start, end }, value.slice(0, 40), detail, 'medium')
    }
    if (!LABEL_HINT.test(value) || labelKind(value) !== 'statement') continue
    sink.add('label-text', { start, end }, value, { elements: labelElements(value), shown: 'unreferenced', key })
  }
  return { evidence: sink.evidence }
}

function entries(path: string, text: string): Entry[] {
  if (/\.pot?$/i.test(path)) return pairs(text, PO, unquoted)
  if (path.endsWith('.xcstrings')) return apple(text)
  return [...pairs(text, PAIRS), ...(path.endsWith('.ts') ? [] : pairs(text, UNIT_ID))]
}

function pairs(text: string, pattern: RegExp, plain = (raw: string) => raw): Entry[] {
  return [...allMatches(text, pattern)].map(match => {
    const [all, key = '', value = ''] = match
    const start = match.index + all.lastIndexOf(value)
    const trimmed = value.trimEnd()
    return { key: plain(key), value: plain(value), start, end: start + trimmed.length }
  })
}

/** The pieces of a text that is written in quotes over several lines, as one. */
function unquoted(raw: string): string {
  return [...allMatches(raw, /"([^"\n]*)"/g)].map(([, piece]) => piece).join('')
}

/** Apple's string catalogues: each value belongs to the key that opens before it. */
function apple(text: string): Entry[] {
  const keys = [...allMatches(text, APPLE_KEY)].map(match => ({ at: match.index, key: match[1] ?? match[2] ?? '' }))
  let holder = -1
  return [...allMatches(text, APPLE_VALUE)].flatMap(match => {
    while ((keys[holder + 1]?.at ?? Number.POSITIVE_INFINITY) < match.index) holder++
    const key = keys[holder]?.key
    const value = match[1] ?? ''
    const start = match.index + match[0].lastIndexOf(value)
    return key === undefined ? [] : [{ key, value, start, end: start + value.length }]
  })
}

/** Translations kept beside what they are looked up by: gettext, Qt, XLIFF and Apple's string catalogues. */
export const localeCataloguesReader: Reader = {
  id: 'source-locale-catalogues',
  title: { en: 'Translation catalogues (gettext, Qt, XLIFF, Apple)', 'zh-CN': '翻译目录（gettext、Qt、XLIFF、Apple）' },
  patterns: ['**/*.{po,pot,xcstrings,xlf,xliff}', '**/*_*.ts'],
  yields: ['label-text', 'audience-hint'],
  matches: path => PATH.test(path),
  read,
}
