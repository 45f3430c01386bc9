import { defineRule, message } from '../../define-rule.ts'
import { pathOf, relativePath } from '../shared/declared-files.ts'
import { declareItems } from '../shared/fixes.ts'
import { generatedExports } from '../../service/generated-exports.ts'
import { isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'export-unlabelled',
  since: '0.1.0',
  family: 'labeling',
  duties: ['label-in-exports'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || !isOffered(profile) || profile.generates.length === 0) return
    const covered = new Set(
      service.labels?.exports?.filter(one => one.label).map(one => pathOf(profile, one.path ?? '')),
    )
    // A file written on the server is not yet in a user's hands; the metadata rule looks at those.
    const ways = generatedExports(profile).filter(one => one.detail.what !== 'file-write' && !covered.has(one.file))
    const [first, ...rest] = ways
    if (!first) return
    const files = [...new Set(ways.map(one => one.file))]
    report({
      message: message(messages, 'unlabelled', { seen: sight(first) }),
      at: placeOf(first),
      related: rest
        .slice(0, 5)
        .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
      fixes: [
        declareItems(
          profile,
          ['labels', 'exports'],
          files.map(file => ({
            path: relativePath(profile, file),
            label: '${1:file that puts the label into the export}',
          })),
        ),
      ],
    })
  },
})
