import { defineRule, message, type ReportFinding } from '../../define-rule.ts'
import type { SeenOf } from '../../evidence/evidence.ts'
import type { Exposure, Modality } from '../../evidence/vocabulary.ts'
import { declare } from '../shared/fixes.ts'
import { labelFixes, viewOf } from '../shared/insert-label.ts'
import { hasLabelFor, isLabel, labelsBeside, labelsByMake } from '../shared/labels.ts'
import { madeBy, telling } from '../shared/made.ts'
import { labelPages } from '../shared/page-label.ts'
import { aboutOf, best, firm, isOffered, MAKERS, placeOf, shownAt } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'

const DUTIES: Readonly<Record<Modality, readonly string[]>> = {
  text: ['explicit-label-text', 'explicit-label-ui'],
  image: ['explicit-label-image'],
  audio: ['explicit-label-audio'],
  video: ['explicit-label-video'],
}

/** The measures for companion services ask for the same labels once more. */
const COMPANION = 'companion-label'

/** Ways out that show nothing of their own. */
const BARE: readonly Exposure[] = ['http-api', 'cli']

export const rule = defineRule({
  id: 'label-explicit-undeclared',
  since: '0.1.0',
  family: 'labeling',
  duties: [...Object.values(DUTIES).flat(), COMPANION],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'undeclared-too',
  messages,
  check(profile, report) {
    if (!isOffered(profile)) return
    const without = profile.generates.filter(modality => !hasLabelFor(profile, modality))
    if (without.length === 0) return bare(profile, report)
    const missing = without.filter(modality => labelsBeside(profile, modality).length === 0)
    if (missing.length === 0) return beside(profile, without, report)
    const [makes] = missing.every(modality => modality === 'text' || modality === 'audio') ? labelsByMake(profile) : []
    if (makes) return byMake(makes, missing, report)
    const seen = best(profile, ['generation', ...MAKERS], aboutOf(profile, missing))
    if (!seen) return
    const made = madeBy(profile, seen, missing)
    const told = missing.filter(modality => made.some(one => one.modalities.includes(modality)))
    const labels = firm(profile, 'label-text').filter(isLabel).slice(0, 2)
    report({
      message: message(messages, 'unlabelled', {
        missing: told,
        made: telling(made, profile),
        api: isApiAlone(profile),
      }),
      at: shownAt(seen),
      related: [
        ...made.slice(1).map(({ by, modalities }) => ({
          at: shownAt(by),
          message: message(messages, 'madeHere', { modalities, seen: sight(by) }),
        })),
        ...labels.map(one => ({
          at: placeOf(one),
          message: message(messages, 'labelSeen', { value: sight(one).value }),
        })),
      ],
      duties: [...missing.flatMap(modality => DUTIES[modality]), COMPANION],
      fixes: labelFixes(
        profile,
        missing,
        message(messages, 'insert', { file: viewOf(profile)?.file ?? '' }),
        seen.file,
      ),
    })
  },
})

/** A picture under a label is labelled for whoever reads the page, and carries nothing once it is saved or passed on. */
function beside(profile: ServiceProfile, without: readonly Modality[], report: ReportFinding): void {
  const seen = best(profile, ['generation', ...MAKERS], aboutOf(profile, without))
  const [label] = without.flatMap(modality => labelsBeside(profile, modality))
  if (!seen || !label) return
  report({
    message: message(messages, 'beside', { modalities: without, value: sight(label).value }),
    at: placeOf(seen),
    severity: 'hint',
    related: [{ at: placeOf(label), message: message(messages, 'alsoLabel', { value: sight(label).value }) }],
    duties: [...without.flatMap(modality => DUTIES[modality]), COMPANION],
    fixes: [declare(profile, [['labels', without[0] ?? 'image', 'place'], '${1:file that draws the label}'])],
  })
}

/** A label that names a make and not AI is seen by people, and lacks one of the two words. */
function byMake(label: SeenOf<'label-text'>, missing: readonly Modality[], report: ReportFinding): void {
  report({
    message: message(messages, 'byMake', { value: sight(label).value }),
    at: placeOf(label),
    severity: 'hint',
    duties: [...missing.flatMap(modality => DUTIES[modality]), COMPANION],
  })
}

/** A label of one page leaves the others without. */
function bare(profile: ServiceProfile, report: ReportFinding): void {
  const [first] = profile.barePages ?? []
  if (first === undefined || profile.declared?.service.labels?.text?.place) return
  const made = { ...profile, seen: profile.seen.filter(one => first.makers.has(one.file)) }
  const seen = best(made, ['generation'], ['text'])
  if (!seen) return
  const { page, labelled } = first
  const pages = (profile.barePages ?? []).map(one => one.page)
  const steps = labelPages(profile, pages)
  const title = message(messages, 'insert', { file: steps.map(step => ('file' in step ? step.file : '')).join(', ') })
  const ask = declare(profile, [['labels', 'text', 'place'], '${1:file that shows the label}'])
  report({
    message: message(messages, 'bare', { page, labelled, seen: sight(seen, profile) }),
    at: shownAt(seen),
    duties: [...DUTIES.text, COMPANION],
    fixes:
      steps.length === 0
        ? [ask]
        : [
            { title, safe: false, preferred: true, steps },
            { ...ask, preferred: false },
          ],
  })
}

function isApiAlone({ exposure }: ServiceProfile): boolean {
  return exposure.includes('http-api') && exposure.every(one => BARE.includes(one))
}
