import { WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'

const CALLS =
  /^(\$?t|tc|tr|te|\$tc|i18n|I18n|translate|formatMessage|gettext|_|__|trans|getText|instant|getString|localize|intl|L)$/
const KEY =
  /disclaimer|(^|[._-])ai([._-]|[A-Z]|$)|AI|aigc|tips?$|tip[._-]|generat|label|notice|caveat|footer|genai|complian|statement|declar|hint|warn|remark|remind|answer|reply|chat|assistant/i
const USES = /\b(?:Locale|i18nKey|messages|LL|strings)\b/g

/** Translations that a view really uses, by key, so that a label in a locale file can be told from one that nobody renders. */
export const translations: Detector = {
  calls: name => CALLS.test(name),
  call(unit, call, sink) {
    const key = unit.firstString(call.open)?.value ?? idOption(unit, call.open)
    if (key !== undefined && key.length < 120 && KEY.test(key)) sink.link('config', `i18n:${key}`)
  },
  finish(unit, sink) {
    if (!['Locale.', 'i18nKey', 'messages.', 'LL.', 'strings.'].some(one => unit.mentions(one))) return
    const { tokens } = unit
    for (const { index } of unit.text.matchAll(USES)) {
      const at = unit.at(index)
      if (tokens.kind(at) !== WORD) continue
      if (tokens.isWord(at, 'i18nKey')) sink.link('config', `i18n:${tokens.value(at + 2)}`)
      else chain(unit, at, sink)
    }
  },
}

/** `Locale.Chat.Disclaimer`: translations kept as an object. */
function chain(unit: Unit, from: number, sink: Sink): void {
  const { tokens } = unit
  const names: string[] = []
  for (let at = from; tokens.isPunct(at + 1, '.') && tokens.kind(at + 2) === WORD; at += 2)
    names.push(tokens.value(at + 2))
  if (names.some(name => KEY.test(name))) sink.link('config', `i18n:${names.join('.')}`)
}

function idOption(unit: Unit, open: number): string | undefined {
  const at = unit.option(open, 'id')
  return at < 0 ? undefined : unit.tokens.value(at)
}
