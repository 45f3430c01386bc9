import { PUNCT, STRING, WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'
import { allMatches } from '../../text/steps.ts'

const CALLS =
  /^(\$?t|tc|tr|te|\$tc|i18n|I18n|translate|formatMessage|gettext|_|__|trans|getText|instant|getString|getMessage|localize|intl|L|NSLocalizedString|lang|Localizer)$/
const KEY =
  /disclaimer|(^|[._-])ai([._-]|[A-Z]|$)|AI|Ai[A-Z]|aigc|tips?$|tip[._-]|generat|label|notice|caveat|footer|genai|complian|statement|declar|hint|warn|remark|remind|answer|reply|chat|assistant/i
/** Objects that hold translations, by the names they usually go by. */
const USES =
  /\b(?:Locale|i18nKey|messages|LL|strings|string|dict|dictionary|copy|i18n|lang|l10n|S|AppLocalizations|translations?)\b/g
const NAMES = [
  'Locale',
  'i18nKey',
  'messages',
  'LL.',
  'string',
  'dict',
  'copy',
  'i18n',
  'lang',
  'l10n',
  'S.',
  'Localizations',
  'translation',
]
/** Keys in templates of servers and apps: Thymeleaf, JSP, FreeMarker, Razor, Angular, Twig, Jinja, and attributes. */
const IN_TEMPLATES =
  /#\{([\w.-]+)|<(?:spring:message|fmt:message|s:text)\s[^>]{0,80}?(?:code|key|name)\s*=\s*["']([\w.-]+)["']|<@(?:spring\.)?message(?:Text)?\s*["']([\w.-]+)["']|[Ll]ocalizer(?:\[|\.\w+\()\s*"([\w.-]+)"|["']([\w.-]+)["']\s*\|\s*(?:translate|trans|t)\b|data-i18n\s*=\s*["']([\w.-]+)["']|\{%-?\s*(?:trans|translate)\s+["']([\w.-]+)["']/g
const TEMPLATED = /#\{|:message|@message|@spring|ocalizer|\|\s*t|data-i18n|\{%/

/** Translations that a view really uses, by key, so that a label in a locale file can be told from one that nobody renders. */
export const translations: Detector = {
  calls: name => CALLS.test(name),
  call(unit, call, sink) {
    const key = unit.firstString(call.open)?.value ?? idOption(unit, call.open)
    if (key !== undefined) used(key, sink)
  },
  finish(unit, sink) {
    if (unit.language === 'html' || unit.language === 'php') inTemplate(unit, sink)
    if (!NAMES.some(one => unit.mentions(one))) return
    const { tokens } = unit
    for (const { index } of allMatches(unit.text, USES)) {
      const at = unit.at(index)
      if (tokens.kind(at) !== WORD) continue
      if (tokens.isWord(at, 'i18nKey')) sink.link('config', `i18n:${tokens.value(at + 2)}`)
      else chain(unit, at, sink)
    }
  },
}

function used(key: string, sink: Sink): void {
  if (key.length < 120 && KEY.test(key)) sink.link('config', `i18n:${key}`)
}

/** Keys that stand in the markup, but for what is commented out. */
function inTemplate(unit: Unit, sink: Sink): void {
  const { text } = unit
  if (!unit.says(TEMPLATED)) return
  for (const match of allMatches(text, IN_TEMPLATES)) {
    if (text.lastIndexOf('<!--', match.index) > text.lastIndexOf('-->', match.index)) continue
    const key = match.slice(1).find(one => one !== undefined)
    if (key !== undefined) used(key, sink)
  }
}

/** `Locale.Chat.Disclaimer`, `AppLocalizations.of(context)!.aiNotice`, `R.string.ai_notice`: translations kept as an object. */
function chain(unit: Unit, from: number, sink: Sink): void {
  const { tokens } = unit
  const names: string[] = []
  for (let at = from + 1; names.length < 8; at++) {
    if (tokens.isPunct(at, '(')) at = tokens.partner(at)
    else if (tokens.kind(at) === WORD && tokens.isPunct(at - 1, '.')) names.push(tokens.value(at))
    else if (tokens.kind(at) !== PUNCT || !'.?!'.includes(tokens.value(at))) break
    if (at < from) return
  }
  const own = names[0] === 'of' || names[0] === 'current' ? names.slice(1) : names
  if (own.some(name => KEY.test(name))) sink.link('config', `i18n:${own.join('.')}`)
}

function idOption(unit: Unit, open: number): string | undefined {
  const at = unit.option(open, 'id')
  return at >= 0 && unit.tokens.kind(at) === STRING ? unit.tokens.value(at) : undefined
}
