import type { Reader, Reading } from '../readers/reader.ts'
import { NOTHING } from '../readers/reader.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import { Sink } from './detector.ts'
import { LABEL_HINT, labelElements, labelKind } from './label-words.ts'
import { allMatches } from '../text/steps.ts'

const PATH =
  /(^|\/)(locales?|i18n|langs?|languages|translations?|messages|l10n|resources)\/.*\.(ya?ml|properties|ftl|strings|toml)$|(^|\/)values(-zh[^/]*|-b\+zh[^/]*)?\/strings\.xml$|\.lproj\/[^/]+\.strings$|\.resx$|(^|\/)messages[^/]*\.properties$/i
const CHINESE_PATH = /(^|[/._-])(zh([-_](cn|hans|rcn))?|chinese)([/._-]|$)/i
const CJK = /[\u4e00-\u9fff]/
/** `key: value`, `key = value`, `"key" = "value";`. */
const LINE =
  /^[ \t]*(?:"(?<quoted>[^"\n]{1,200})"|(?<key>[\w.-]+))[ \t]{0,80}[:=][ \t]{0,80}["']?(?<value>[^\n]{0,600}?)["']?[;,]?[ \t]{0,40}\r?$/gm
/** The same in XML, wherever its lines break. */
const XML = /<(?:string|data) name="(?<key>[^"\n]{1,200})"[^>]{0,200}>(?:\s{0,80}<value>)?(?<value>[^<]{1,600})</g

/** Translations kept a line each. */
function read(file: SourceFile): Reading {
  const { text, role } = file
  if (role === 'test' || role === 'vendored' || role === 'docs') return NOTHING
  const links = nameOf(file)
  const chinese = CHINESE_PATH.test(file.path) && (CJK.test(text) || /\\u[4-9]/i.test(text))
  if (!chinese && !LABEL_HINT.test(text) && !/\\u[4-9]/i.test(text)) return { evidence: [], links }
  const sink = new Sink()
  let told = !chinese
  for (const match of allMatches(text, /\.(?:xml|resx)$/i.test(file.path) ? XML : LINE)) {
    const value = decode(match.groups?.value ?? '')
    if (!told && CJK.test(value)) {
      hint(sink, match, value)
      told = true
    }
    if (LABEL_HINT.test(value)) label(sink, match, value)
  }
  return { evidence: sink.evidence, links }
}

/** Resources of a build that people are not handed. */
const FOR_TRYING = /(^|\/)src\/(?:[a-z]\w{0,30})?(?:debug|Debug|test|Test|dev|staging|qa|mock)\/res\//

/** What an Android application calls itself on the screen. */
function nameOf({ path, text }: SourceFile): NonNullable<Reading['links']> {
  const name =
    /(^|\/)values\/strings\.xml$/.test(path) && !FOR_TRYING.test(path)
      ? /<string name="app_name"[^>]{0,80}>([^<@$]{1,60})</.exec(text)?.[1]
      : undefined
  return name === undefined ? [] : [{ how: 'config', specifier: `name:${decode(name).trim()}` }]
}

function decode(value: string): string {
  return value.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function place(match: RegExpExecArray): { start: number; end: number } {
  const raw = match.groups?.value ?? ''
  const start = match.index + match[0].lastIndexOf(raw)
  return { start, end: start + raw.length }
}

function hint(sink: Sink, match: RegExpExecArray, value: string): void {
  const detail = { territory: 'mainland-china', weight: 1, what: 'chinese-interface' } as const
  sink.add('audience-hint', place(match), value.slice(0, 40), detail, 'medium')
}

/** A badge would read like a button here: only statements count. */
function label(sink: Sink, match: RegExpExecArray, value: string): void {
  if (labelKind(value) !== 'statement') return
  const key = match.groups?.key ?? match.groups?.quoted
  sink.add('label-text', place(match), value, { elements: labelElements(value), shown: 'unreferenced', key })
}

/** Translation files in YAML, properties, Fluent, and those of Android and Apple. */
export const localeLinesReader: Reader = {
  id: 'source-locale-lines',
  title: { en: 'Translation files, a line each', 'zh-CN': '逐行翻译文件' },
  patterns: [
    '**/{locales,locale,i18n,lang}/**/*.{yml,yaml,properties,ftl,strings}',
    '**/values*/strings.xml',
    '**/*.lproj/*.strings',
    '**/*.resx',
  ],
  yields: ['label-text', 'audience-hint'],
  matches: path => PATH.test(path),
  read,
}
