import type { Reader, Reading } from '../readers/reader.ts'
import { NOTHING } from '../readers/reader.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import { ScriptLexer } from '../syntax/script-lexer.ts'
import { STRING, Tokens } from '../syntax/tokens.ts'
import { Sink } from './detector.ts'
import { labels } from './detect/labels.ts'
import { filingNumbers } from './detect/numbers.ts'
import { rights } from './detect/rights.ts'
import { LABEL_HINT } from './label-words.ts'
import { TEXT_HINT } from './text-rules.ts'
import { Unit } from './unit.ts'

const PATH =
  /(^|\/)(locales?|i18n|lang|langs|languages|translations?|messages|l10n|_locales|locale-data|nls)\/.*\.(json|arb)$|(^|\/)(zh|zh[-_](cn|hans|tw)|en|en[-_]us|package\.nls(\.\S+)?)\.json$/i
const CHINESE_PATH = /(^|[/._-])(zh|zh[-_](cn|hans)|chinese|cn|hans)([/._-]|$)/i
const CJK = /[\u4e00-\u9fff]/

function matches(path: string): boolean {
  return PATH.test(path) && !path.endsWith('package.json')
}

/** Translations: what an interface could say, if a view renders it; and that it speaks Chinese. */
function read(file: SourceFile): Reading {
  if (file.role === 'test' || file.role === 'vendored' || file.role === 'docs') return NOTHING
  const { text } = file
  const chinese = CJK.test(text)
  if (!chinese && !LABEL_HINT.test(text) && !TEXT_HINT.test(text)) return NOTHING
  const tokens = new ScriptLexer(new Tokens(text), false).run()
  const unit = new Unit(file.path, file.role, 'javascript', tokens)
  const sink = new Sink()
  if (chinese && CHINESE_PATH.test(file.path)) hint(unit, sink)
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== STRING || tokens.isPunct(at + 1, ':')) continue
    const value = tokens.value(at)
    labels.string?.(unit, at, value, sink)
    rights.string?.(unit, at, value, sink)
    filingNumbers.string?.(unit, at, value, sink)
  }
  tokens.release()
  return { evidence: sink.evidence, links: [] }
}

/** The first Chinese value of a translation file. */
function hint(unit: Unit, sink: Sink): void {
  const { tokens } = unit
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== STRING || !CJK.test(tokens.value(at))) continue
    sink.add(
      'audience-hint',
      unit.span(at),
      tokens.value(at).slice(0, 40),
      { territory: 'mainland-china', weight: 1, what: 'chinese-interface' },
      'medium',
    )
    return
  }
}

/** Translation files in JSON. */
export const localeReader: Reader = {
  id: 'source-locale',
  title: { en: 'Translation files', 'zh-CN': '翻译文件' },
  patterns: ['**/{locales,locale,i18n,lang,translations,messages,l10n}/**/*.{json,arb}'],
  yields: ['label-text', 'audience-hint', 'agreement', 'complaint-entry', 'data-rights', 'minors-mode'],
  matches,
  read,
}
