import { PUNCT, STRING, WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'
import { allMatches } from '../../text/steps.ts'

const CALLS =
  /^(\$?t|tc|tr|te|\$tc|\$_|\$format|i18n|I18n|translate|formatMessage|gettext|pgettext|lgettext|_|__|_e|esc_html__|trans|getText|instant|getString|setText|getMessage|localize|intl|L|NSLocalizedString|lang|Localizer)$/
/** Calls of SwiftUI whose first string is looked up in the translations. */
const SWIFT = /^(Text|Label|LocalizedStringKey|LocalizedStringResource|String|Section)$/
/** Parts of names for what may be a label, where any member of an object could be meant. */
const KEY =
  /disclaimer|(^|[._-])ai([._-]|[A-Z]|$)|AI|Ai[A-Z]|aigc|tips?$|tip[._-]|generat|label|notice|caveat|footer|genai|complian|statement|declar|hint|warn|remark|remind|answer|reply|chat|assistant|origin|source|bottom|note|machine|robot|result|content|made/i
/** Objects that hold translations and nothing else: every member of theirs is one. */
const SURE = /^(Locale|i18nKey|LL|AppLocalizations|l10n|string)$/
/** Objects that hold translations, by the names they usually go by. */
const USES =
  /\b(?:i18nKey\b|(?:Locale|messages|LL|strings|string|dict|dictionary|copy|i18n|lang|l10n|S|t|texts?|AppLocalizations|translations?)\b(?=\s*[.?!(/#<]))/g
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
  't.',
  'text',
  'Localizations',
  'translation',
]
/** Keys in templates of servers and apps: Thymeleaf, JSP, FreeMarker, Razor, Angular, Twig, Jinja, and attributes. */
const IN_TEMPLATES =
  /#\{([\w.-]+)|<(?:spring:message|fmt:message|s:text)\s[^>]{0,80}?(?:code|key|name)\s*=\s*["']([\w.-]+)["']|<@(?:spring\.)?message(?:Text)?\s*["']([\w.-]+)["']|[Ll]ocalizer(?:\[|\.\w+\()\s*"([^"\n]{2,120})"|["']([\w.-]+)["']\s*\|\s*(?:translate|trans|transloco|t)\b|data-i18n\s*=\s*["']([\w.-]+)["']|\{%-?\s*(?:trans|translate)\s+["']([^"'\n]{2,120})["']|@L\["([^"\n]{2,120})"\]|\{\{-?\s{0,4}(?:_|gettext|trans|t|__|lang|i18n)\s?\(?\s?["']([^"'\n]{2,120})["']/g
const TEMPLATED = /#\{|:message|@message|@spring|ocalizer|\|\s*t|data-i18n|\{%|@L\[|\{\{-?\s{0,4}\w{1,7}\s?\(?\s?["']/
/** Elements and attributes of components that show a translation. */
const IN_ELEMENTS =
  /<(?:FormattedMessage|FormattedHTMLMessage|i18n-t|i18n|Translate|Trans|T)\s[^<>]{0,200}?\b(?:id|keypath|path|i18nKey)\s*=\s*\{?["']([^"'\n]{2,120})["']|\bv-t\s*=\s*"'([\w.-]{2,120})'"/g
const ELEMENTS = /FormattedMessage|FormattedHTML|<i18n|<T|v-t=/
/** `'chat.bottom'.tr` of Dart. */
const EXTENDED = /["']([^"'\n]{2,120})["']\.(?:tr|i18n)\b/g

const EXTENDS = /\.(?:tr|i18n)\b/

/** Translations that a view really uses, by key, so that a label in a locale file can be told from one that nobody renders. */
export const translations: Detector = {
  calls: name => CALLS.test(name) || SWIFT.test(name),
  call(unit, call, sink) {
    if (SWIFT.test(call.name) && unit.language !== 'swift') return
    const key = unit.firstString(call.open)?.value ?? idOption(unit, call.open, 'id') ?? named(unit, call.open)
    if (key !== undefined) used(key, sink)
  },
  finish(unit, sink) {
    if (unit.language === 'html' || unit.language === 'php') inText(unit, TEMPLATED, IN_TEMPLATES, sink)
    inText(unit, ELEMENTS, IN_ELEMENTS, sink)
    if (unit.language === 'dart') inText(unit, EXTENDS, EXTENDED, sink)
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
  const plain = key.replace(/^\.+/, '')
  if (plain.length > 1 && plain.length < 160) sink.link('config', `i18n:${plain}`)
}

/** Keys that stand in the markup, but for what is commented out. */
function inText(unit: Unit, hint: RegExp, pattern: RegExp, sink: Sink): void {
  const { text } = unit
  if (!unit.says(hint)) return
  for (const match of allMatches(text, pattern)) {
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
  if (own.length === 0) return
  const sure = SURE.test(tokens.value(from)) || own !== names
  if (sure || own.some(name => KEY.test(name))) sink.link('config', `i18n:${own.join('.')}`)
}

/** The string of an option that names a key. */
function idOption(unit: Unit, open: number, name: string): string | undefined {
  const at = unit.option(open, name)
  return at >= 0 && unit.tokens.kind(at) === STRING ? unit.tokens.value(at) : undefined
}

/** `String(localized: "key")`. */
function named(unit: Unit, open: number): string | undefined {
  return unit.language === 'swift' ? idOption(unit, open, 'localized') : undefined
}
