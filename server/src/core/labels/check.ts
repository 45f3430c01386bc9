import { faultMessage } from './fault-message.ts'
import { type Fault, FAULTS, fault, type LabelLaw } from './faults.ts'
import { checkMembers } from './members.ts'
import { type FoundLabel, type LabelReading, memberValue } from './read.ts'
import { STANDARD_PLACES } from './standard-places.ts'
import type { Severity } from '../finding.ts'
import type { Message } from '../locale/messages.ts'

/** One thing wrong, or worth knowing, about a file's label. `offset` and `length` are bytes of the file. */
export interface LabelFinding {
  readonly id: Fault['id']
  readonly severity: Severity
  readonly message: Message
  readonly law: LabelLaw
  /** Which label it concerns, as an index into the reading; absent when it concerns the file. */
  readonly label?: number
  readonly member?: string
  readonly offset: number
  readonly length: number
}

/** Checks what was read: each label's form, members and place, and that there is exactly one. GB 45438-2025 6.1 and Annex E. */
export function checkLabels(reading: LabelReading): LabelFinding[] {
  const whole = { offset: 0, length: 0 }
  const { format, labels, notes } = reading
  if (!format) return [finding(fault('unknown-format', {}), whole)]
  const found = labels.flatMap((label, i) => checkLabel(label, format.id).map(f => finding(f, label, i)))
  const real = labels.filter(label => label.place !== 'near-miss')
  const file: Fault[] = []
  if (notes.includes('encrypted')) file.push(fault('file-encrypted', {}))
  if (notes.includes('damaged')) file.push(fault('file-damaged', {}))
  if (notes.includes('no-rule')) file.push(fault('no-rule', { format: format.id }))
  else if (real.length === 0 && notes.length === 0) file.push(fault('missing', { format: format.id }))
  if (real.length > 1)
    file.push(
      real.every(label => agrees(label, real[0] as FoundLabel))
        ? fault('labels-repeated', { count: real.length })
        : fault('labels-disagree', { count: real.length }),
    )
  return [...found, ...file.map(f => finding(f, real.at(-1) ?? whole))]
}

/** The faults of one label. */
export function checkLabel(label: FoundLabel, format: string): Fault[] {
  const standard = STANDARD_PLACES[format] ?? format
  if (label.place === 'near-miss') {
    const own = label.faults.filter(f => f.id === 'xmp-namespace' || f.id === 'keyword-case')
    return own.length ? own : [fault('near-miss', { where: label.where, standard })]
  }
  const place: Fault[] =
    label.place === 'standard'
      ? []
      : [fault(label.alternative ? 'place-alternative' : 'place-other', { where: label.where, standard })]
  const members =
    label.form === 'none' || label.faults.some(f => f.id === 'not-object') ? [] : checkMembers(label.members)
  return [...place, ...label.faults, ...members]
}

/** Whether two labels say the same, whatever their form. */
function agrees(a: FoundLabel, b: FoundLabel): boolean {
  const names = new Set([...a.members, ...b.members].map(m => m.name))
  return (
    a.form !== 'none' &&
    b.form !== 'none' &&
    [...names].every(name => (memberValue(a, name) ?? '') === (memberValue(b, name) ?? ''))
  )
}

function finding(f: Fault, at: { offset: number; length: number }, label?: number): LabelFinding {
  const { severity, law } = FAULTS[f.id]
  return {
    id: f.id,
    severity,
    law,
    message: faultMessage(f),
    label,
    member: f.member,
    offset: at.offset,
    length: at.length,
  }
}
