import { defineRule, message } from '../../define-rule.ts'
import { declareItems } from '../shared/fixes.ts'
import { classifyNumber, isWanted } from '../shared/numbers.ts'
import { isReadable, pathOf, relativePath } from '../shared/declared-files.ts'
import { firm, isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'filing-undisplayed',
  since: '0.1.0',
  family: 'filing',
  duties: ['filing-display'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const filing = stated(profile)?.filing
    const number = filing?.number
    // A number of another kind is an error of its own: nobody is to show it as the service's.
    const kind = number && classifyNumber(number)?.kind
    if (!number || !isOffered(profile) || (kind && !isWanted(kind, 'service'))) return
    const shown = firm(profile, 'filing-number').filter(one => plain(one.value) === plain(number))
    const places = filing.displayed_at ?? []
    if (places.length === 0) {
      return report({
        message: message(messages, 'nowhere', { number }),
        at: profile.declared?.at('filing', 'number'),
        related: shown.map(one => ({ at: placeOf(one), message: message(messages, 'seen', { number }) })),
        fixes: [
          declareItems(
            profile,
            ['filing', 'displayed_at'],
            [shown[0] ? relativePath(profile, shown[0].file) : '${1:file that shows model name and number}'],
          ),
        ],
      })
    }
    for (const [i, place] of places.entries()) {
      const file = pathOf(profile, place)
      if (!file || !profile.exists(file) || !isReadable(file) || shown.some(one => one.file === file)) continue
      report({
        message: message(messages, 'absent', { number, file: place }),
        at: profile.declared?.at('filing', 'displayed_at', i),
      })
      return
    }
    const bare = shown[0]
    if (bare && !shown.some(one => one.detail.modelNamed !== false))
      report({ message: message(messages, 'unnamed', { number }), at: placeOf(bare), severity: 'information' })
  },
})

/** Numbers are compared without case and spaces: real ones are printed both ways. */
function plain(number: string): string {
  return number.replace(/\s+/g, '').toLowerCase()
}
