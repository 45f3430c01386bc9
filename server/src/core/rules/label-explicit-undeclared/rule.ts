import { defineRule, message } from '../../define-rule.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import type { Fix, FixStep } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { relativePath } from '../shared/declared-files.ts'
import { declare } from '../shared/fixes.ts'
import { insertLabel, viewOf } from '../shared/insert-label.ts'
import { isLabel } from '../shared/labels.ts'
import { best, firm, isOffered, MAKERS, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

const DUTIES: Readonly<Record<Modality, readonly string[]>> = {
  text: ['explicit-label-text', 'explicit-label-ui'],
  image: ['explicit-label-image'],
  audio: ['explicit-label-audio'],
  video: ['explicit-label-video'],
}

export const rule = defineRule({
  id: 'label-explicit-undeclared',
  since: '0.1.0',
  family: 'labeling',
  duties: Object.values(DUTIES).flat(),
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'undeclared-too',
  messages,
  check(profile, report) {
    if (!isOffered(profile)) return
    const missing = profile.generates.filter(modality => !isDischarged(profile, modality))
    const seen = best(profile, ['generation', ...MAKERS])
    if (!seen || missing.length === 0) return
    report({
      message: message(messages, 'unlabelled', { missing, seen: sight(seen) }),
      at: placeOf(seen),
      related: firm(profile, 'label-text')
        .filter(isLabel)
        .slice(0, 2)
        .map(one => ({ at: placeOf(one), message: message(messages, 'labelSeen', { value: sight(one).value }) })),
      duties: missing.flatMap(modality => DUTIES[modality]),
      fixes: fixesFor(profile, missing),
    })
  },
})

/** Shows the label where answers are shown and says so; else asks for the file that shows it. */
function fixesFor(profile: ServiceProfile, missing: readonly Modality[]): Fix[] {
  const ask = declare(profile, ...missing.map((modality, i) => [['labels', modality, 'place'], `\${${i + 1}:file that shows the label}`] as const))
  const view = missing.includes('text') ? viewOf(profile) : undefined
  if (!view) return [ask]
  const edit: FixStep = { op: 'edit', file: view.file, edits: [insertLabel(view)] }
  const declared: FixStep[] = profile.declared
    ? [{ op: 'declare', service: profile.name, path: ['labels', 'text', 'place'], value: relativePath(profile, view.file) }]
    : []
  const insert: Fix = { title: message(messages, 'insert', { file: view.file }), safe: false, steps: [edit, ...declared] }
  return profile.declared ? [{ ...insert, preferred: true }, { ...ask, preferred: false }] : [ask, insert]
}

/**
 * Text and speech may be labelled in the interface (GB 45438-2025 5.6), so a label seen there is enough; pictures and
 * videos carry it themselves, so only a label drawn for that kind counts.
 */
function isDischarged(profile: ServiceProfile, modality: Modality): boolean {
  if (profile.declared?.service.labels?.[modality]?.place) return true
  // A vendor that draws its own mark on pictures and videos, switched on in the call.
  if ((modality === 'image' || modality === 'video') && firm(profile, 'vendor-watermark').some(one => one.detail.on)) return true
  return firm(profile, 'label-text')
    .filter(isLabel)
    .some(one => one.detail.modality === modality || (one.detail.modality === undefined && (modality === 'text' || modality === 'audio')))
}
