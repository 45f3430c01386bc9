import { defineRule, message } from '../../define-rule.ts'
import type { Seen } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { declare } from '../shared/fixes.ts'
import { beginHelper } from '../shared/label-helper.ts'
import { generatedExports } from '../shared/exports.ts'
import { best, isOffered, MAKERS, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'label-metadata-undeclared',
  since: '0.1.0',
  family: 'labeling',
  duties: ['implicit-label-metadata'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'undeclared-too',
  messages,
  check(profile, report) {
    const stated = profile.declared?.service.labels?.metadata
    if (!isOffered(profile) || profile.labels.metadata || stated?.writer || stated?.not_applicable) return
    const seen = fileMaker(profile)
    if (!seen) return
    report({
      message: message(messages, 'unlabelled', { seen: sight(seen, profile) }),
      at: placeOf(seen),
      related: generatedExports(profile)
        .filter(one => one.detail.what !== 'copy' && one.span.start !== seen.span.start)
        .slice(0, 3)
        .map(one => ({ at: placeOf(one), message: message(messages, 'leaves', { seen: sight(one) }) })),
      fixes: [
        declare(profile, [
          ['labels', 'metadata'],
          { writer: '${1:file that writes the AIGC field}', provider_code: '${2:27-character code, or the name}' },
        ]),
        ...beginHelper(profile, 'metadata', seen.file),
      ],
    })
  },
})

/** What makes files: pictures, sound and video are files; text becomes one only where an export was seen (no file, no metadata). */
function fileMaker(profile: ServiceProfile): Seen | undefined {
  if (profile.generates.some(modality => modality !== 'text')) {
    const files = profile.generates.filter(modality => modality !== 'text')
    return best(profile, ['generation', ...MAKERS], files)
  }
  return profile.generates.length > 0
    ? generatedExports(profile).find(one => one.detail.what === 'download' || one.detail.what === 'file-write')
    : undefined
}
