import { checkPlaces } from '../../declaration/places.ts'
import { defineRule, message } from '../../define-rule.ts'
import type { Fix, Place } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { relativePath } from '../shared/declared-files.ts'
import { fixMessages } from '../shared/fix-messages.ts'
import { alike, others } from '../shared/named-alike.ts'
import { messages } from './messages.ts'

/** Web addresses and pages of the product are left alone: nothing here opens them. */
export const rule = defineRule({
  id: 'declared-place-missing',
  since: '0.1.0',
  family: 'scope',
  // A broken pointer breaks the statement it stands in, whatever duty that serves.
  duties: [],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    if (!profile.declared) return
    const missing = checkPlaces(profile.declared, profile.exists)
      .filter(({ exists }) => !exists)
      .map(one => ({ ...one, key: one.path.filter(step => typeof step === 'string').join('.') }))
    for (const [first, ...more] of alike(missing, ({ value }) => value)) {
      const keys = [...new Set([first, ...more].map(one => one.key))]
      report({
        message: message(messages, 'missing', { keys, place: first.value }),
        at: first.at,
        related: others(more),
        fixes: [first, ...more].length === 1 ? elsewhere(profile, first.value, first.at) : [],
      })
    }
  },
})

/** The one file of that name that was read, where it lies elsewhere. */
function elsewhere(profile: ServiceProfile, stated: string, at: Place): Fix[] {
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const files = new Set(profile.seen.filter(one => name(one.file) === name(stated)).map(one => one.file))
  const [only] = files
  if (only === undefined || files.size > 1) return []
  const value = relativePath(profile, only)
  const steps: Fix['steps'] = [{ op: 'edit', file: at.file, edits: [{ span: at.span, newText: value }] }]
  return [{ title: message(fixMessages, 'didYouMean', { value }), safe: false, preferred: true, steps }]
}
