import { defineRule, message } from '../../define-rule.ts'
import type { Seen } from '../../evidence/evidence.ts'
import type { Fix } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { declare } from '../shared/fixes.ts'
import { beginHelper } from '../shared/label-helper.ts'
import { labelSteps, stepFix } from '../shared/label-step.ts'
import { generatedExports } from '../../service/generated-exports.ts'
import { best, firm, isOffered, MAKERS, placeOf } from '../shared/seen.ts'
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
    const inSteps = writeInSteps(profile)
    const ask = declare(profile, [
      ['labels', 'metadata'],
      { writer: '${1:file that writes the AIGC field}', provider_code: '${2:27-character code, or the name}' },
    ])
    report({
      message: message(messages, 'unlabelled', { seen: sight(seen, profile) }),
      at: placeOf(seen),
      related: generatedExports(profile)
        .filter(one => one.detail.what !== 'copy' && one.span.start !== seen.span.start)
        .slice(0, 3)
        .map(one => ({ at: placeOf(one), message: message(messages, 'leaves', { seen: sight(one) }) })),
      fixes: [
        // Written where pictures leave, the field needs no more asking; before there is a declaration, that comes first.
        ...(profile.declared ? [...inSteps, { ...ask, preferred: inSteps.length === 0 }] : [ask, ...inSteps]),
        ...beginHelper(profile, 'metadata', seen.file),
      ],
    })
  },
})

/** Where pictures are written or uploaded, the field is put in. */
function writeInSteps(profile: ServiceProfile): Fix[] {
  const steps = profile.generates.includes('image') ? firm(profile, 'file-out') : []
  const changes = steps.length === 0 ? undefined : labelSteps(profile, steps)
  const files = [...new Set(changes?.map(({ file }) => file))].join(', ')
  return changes
    ? [
        {
          ...stepFix(profile, changes, message(messages, 'writeHere', { files }), 'writer'),
          preferred: profile.declared !== undefined,
        },
      ]
    : []
}

/**
 * What makes files: pictures, sound and video are files; text becomes one only where an export was seen (no file, no metadata). Whether what
 * is saved there was generated is a guess, which waits until somebody has stated whom the service is for.
 */
function fileMaker(profile: ServiceProfile): Seen | undefined {
  if (profile.generates.some(modality => modality !== 'text')) {
    const files = profile.generates.filter(modality => modality !== 'text')
    return best(profile, ['generation', ...MAKERS], files)
  }
  return profile.declared && profile.generates.length > 0
    ? generatedExports(profile).find(one => one.detail.what === 'download' || one.detail.what === 'file-write')
    : undefined
}
