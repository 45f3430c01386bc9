import { defineRule, message, type ReportFinding } from '../../define-rule.ts'
import { ofKind, type SeenOf } from '../../evidence/evidence.ts'
import type { Fix, Place } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { isReadable, pathOf } from '../shared/declared-files.ts'
import { writeValue } from '../shared/fixes.ts'
import { WORDS } from '../shared/helpers/helper.ts'
import { hasBothElements, isEnglishLabel } from '../shared/labels.ts'
import { lineIn } from '../shared/page-label.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

const DUTIES = {
  text: ['explicit-label-text', 'explicit-label-ui'],
  image: ['explicit-label-image'],
  audio: ['explicit-label-audio'],
  video: ['explicit-label-video'],
  scene: ['explicit-label-scene'],
} as const
type Kind = keyof typeof DUTIES

export const rule = defineRule({
  id: 'label-place-empty',
  since: '0.1.0',
  family: 'labeling',
  duties: Object.values(DUTIES).flat(),
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    for (const kind of Object.keys(DUTIES) as Kind[]) {
      const label = profile.declared?.service.labels?.[kind]
      if (!label || !profile.declared) continue
      const duties = DUTIES[kind]
      if (label.text) checkWords(label.text, profile.declared.at('labels', kind, 'text'), duties, report)
      else if (label.place && !isMarkedByVendor(profile, kind, label.place))
        checkPlace(profile, kind, label.place, report)
    }
  },
})

/** A vendor's own mark on pictures and videos, switched on in the call, stands for the words. */
function isMarkedByVendor(profile: ServiceProfile, kind: Kind, place: string): boolean {
  return (
    (kind === 'image' || kind === 'video') &&
    firm(profile, 'vendor-watermark').some(one => one.detail.on && one.file === pathOf(profile, place))
  )
}

function checkWords(value: string, at: Place, duties: readonly string[], report: ReportFinding): void {
  if (hasBothElements(value)) return
  const fixes = writeValue(at, WORDS)
  if (isEnglishLabel(value))
    report({ message: message(messages, 'english', { value }), at, duties, severity: 'information', fixes })
  else report({ message: message(messages, 'text', { value }), at, duties, fixes })
}

function checkPlace(profile: ServiceProfile, kind: Kind, stated: string, report: ReportFinding): void {
  const duties = DUTIES[kind]
  const file = pathOf(profile, stated)
  if (!file || !profile.exists(file) || !isReadable(file)) return
  const words = ofKind(profile.seen, 'label-text').filter(one => one.file === file)
  const [first] = words
  const fixes = kind === 'text' ? showIn(profile, file) : []
  const at = profile.declared?.at('labels', kind, 'place')
  if (!first) return report({ message: message(messages, 'none', { file: stated }), at, duties, fixes })
  if (words.some(one => isWhole(one) && !isEnglishLabel(one.value))) return
  const value = sight(first).value
  if (isWhole(first))
    report({
      message: message(messages, 'english', { value }),
      at: placeOf(first),
      duties,
      severity: 'information',
      fixes,
    })
  else report({ message: message(messages, 'incomplete', { file: stated, value }), at: placeOf(first), duties, fixes })
}

/** Text is labelled beside it; pictures, sound and films carry their label themselves, which no line of code draws. */
function showIn(profile: ServiceProfile, file: string): Fix[] {
  const edit = lineIn(profile, file, WORDS, 'ai-label')
  const title = message(messages, 'insert', { file })
  return edit ? [{ title, safe: false, preferred: true, steps: [{ op: 'edit', file, edits: [edit] }] }] : []
}

function isWhole(one: SeenOf<'label-text'>): boolean {
  return one.detail.elements.ai && one.detail.elements.generated
}
