import { defineRule, message } from '../../define-rule.ts'
import type { Fix, FixStep, Place } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { declareItems } from '../shared/fixes.ts'
import { insertLine, viewOf } from '../shared/insert-label.ts'
import { lineIn } from '../shared/page-label.ts'
import { classifyNumber, isSameNumber, numbersToShow } from '../shared/numbers.ts'
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
  after: { nowhere: ['filing-unrecorded'] },
  messages,
  check(profile, report) {
    const filing = stated(profile)?.filing
    const wanted = numbersToShow(profile)
    const [first] = wanted
    // What is not launched has nothing to show yet.
    if (!first || !isOffered(profile) || (!filing?.number && filing?.track === 'in-progress')) return
    // Several models of one vendor share one number: it is named once.
    const numbers = [...new Set(wanted.map(one => one.value))]
    const shown = firm(profile, 'filing-number').filter(one => numbers.some(each => isSameNumber(each, one.value)))
    const places = filing?.displayed_at ?? []
    const displayed = shown.filter(one => !SETTINGS.test(one.file) || WORDS.test(one.file))
    const named = displayed.find(one => one.detail.modelNamed !== false)
    // What a page shows is displayed, whether or not somebody has written down where.
    if (places.length === 0 && named) {
      const file = relativePath(profile, named.file)
      return report({
        message: message(messages, 'unlisted', { number: named.value, file }),
        at: placeOf(named),
        severity: 'hint',
        fixes: [declareItems(profile, ['filing', 'displayed_at'], [file])],
      })
    }
    if (places.length === 0 && displayed.length === 0) {
      return report({
        message: message(messages, 'nowhere', { numbers }),
        at: first.at,
        related: shown.map(one => ({ at: placeOf(one), message: message(messages, 'seen', { number: one.value }) })),
        fixes: [
          ...(shown[0] ? [] : showIn(profile, first.value)),
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
        message: message(messages, 'absent', { numbers, file: place }),
        at: profile.declared?.at('filing', 'displayed_at', i),
        fixes: showThere(profile, first.value, file),
      })
      return
    }
    const bare = displayed[0] ?? shown[0]
    if (bare && !shown.some(one => one.detail.modelNamed !== false))
      report({
        message: message(messages, 'unnamed', { number: bare.value }),
        at: placeOf(bare),
        severity: 'information',
        fixes: nameModel(profile, bare),
      })
  },
})

/** Settings, whose numbers some page may show or not; texts of an interface are shown. */
const SETTINGS = /\.(?:json5?|ya?ml|toml|properties|env|ini|conf)$/i
const WORDS =
  /(?:^|\/)(?:locales?|i18n|langs?|languages?|translations?|messages|l10n)(?:\/|[\w.-]*\.)|(?:^|\/)app\.json$/i

/** A name or number that reads the same in markup and in a string. */
const PLAIN = /^[\p{L}\p{N}._/:-]+$/u

/** Model and number in one line; undefined without both at hand, since a number alone would show half of it. */
function lineOf(profile: ServiceProfile, number: string): string | undefined {
  const model = stated(profile)?.models?.[0]?.id
  if (!profile.declared || !model || ![model, number].every(one => PLAIN.test(one))) return undefined
  const word = classifyNumber(number)?.kind === 'service-registration' ? '上线编号' : '备案号'
  return `使用模型：${model}，${word}：${number}`
}

/** Shows model and number where answers are shown, and says so. */
function showIn(profile: ServiceProfile, number: string): Fix[] {
  const view = viewOf(profile)
  const line = lineOf(profile, number)
  if (!view || line === undefined) return []
  const edit: FixStep = { op: 'edit', file: view.file, edits: [insertLine(view, line, 'filing-number')] }
  const path = ['filing', 'displayed_at']
  const say: FixStep = { op: 'declare-item', service: profile.name, path, value: relativePath(profile, view.file) }
  return [{ title: message(messages, 'insert', { file: view.file }), safe: false, steps: [edit, say] }]
}

/** Shows them in the file that is named already. */
function showThere(profile: ServiceProfile, number: string, file: string): Fix[] {
  const line = lineOf(profile, number)
  const edit = line && lineIn(profile, file, line, 'filing-number')
  const title = message(messages, 'insert', { file })
  return edit ? [{ title, safe: false, preferred: true, steps: [{ op: 'edit', file, edits: [edit] }] }] : []
}

/** The model's name behind a number that stands alone. */
function nameModel(profile: ServiceProfile, { file, span }: Place): Fix[] {
  const model = stated(profile)?.models?.[0]?.id
  if (!model || !PLAIN.test(model)) return []
  const edits = [{ span: { start: span.end, end: span.end }, newText: `（模型：${model}）` }]
  const title = message(messages, 'nameModel', { model })
  return [{ title, safe: false, preferred: true, steps: [{ op: 'edit', file, edits }] }]
}
