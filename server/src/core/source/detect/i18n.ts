import { WORD } from '../../syntax/tokens.ts'
import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'

const CALLS = /^(\$?t|tc|tr|te|\$tc|i18n|I18n|translate|formatMessage|gettext|_|__|trans|getText|instant|getString|localize|intl|L)$/
const KEY = /disclaimer|(^|[._-])ai([._-]|[A-Z]|$)|AI|aigc|tips?$|generated|label|notice|caveat|footer|genai/i
const CHAIN = /^(Locale|locale|i18n|messages|lang|LL|strings|S\.of|R\.string)\./

/** Translations that a view really uses, by key, so that a label in a locale file can be told from one that nobody renders. */
export const translations: Detector = {
  start: unit => /disclaimer|generated|aigc|tips|label|caveat|notice|GenAI|footer|[aA][iI][A-Z._-]/i.test(unit.text),
  call(unit, call, sink) {
    if (!CALLS.test(call.name)) return
    const key = unit.firstString(call.open)?.value ?? idOption(unit, call.open)
    if (key !== undefined && key.length < 120 && KEY.test(key)) sink.link('config', `i18n:${key}`)
  },
  finish(unit, sink) {
    const { tokens } = unit
    if (!/Locale\.|i18nKey|messages\./.test(unit.text)) return
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kind(at) !== WORD || tokens.isPunct(at + 1, '.')) continue
      if (tokens.isWord(at, 'i18nKey') && tokens.isPunct(at + 1, '=')) sink.link('config', `i18n:${tokens.value(at + 2)}`)
      else if (tokens.isPunct(at - 1, '.') && KEY.test(tokens.value(at))) {
        const chain = unit.chain(at)
        if (CHAIN.test(chain)) sink.link('config', `i18n:${chain.replace(CHAIN, '')}`)
      }
    }
  },
}

function idOption(unit: Unit, open: number): string | undefined {
  const at = unit.option(open, 'id')
  return at < 0 ? undefined : unit.tokens.value(at)
}
