import { LAW } from '../../law/as-of.ts'
import { citation } from '../../law/citation.ts'
import { DUTIES } from '../../law/duties.ts'
import { findInstrument } from '../../law/instruments.ts'
import { fromPack } from '../../law/pack-messages.ts'
import type { Duty } from '../../law/law.ts'
import type { Language } from '../../locale/messages.ts'
import { lawMessages } from './words.ts'

/** A day on which something about a duty began: the duty itself, its details, or a text it rests on. */
export interface Change {
  readonly day: string
  readonly duty: Duty
  readonly what: 'came' | 'detailed' | 'newText'
  /** The instruments that came into force that day, by key. */
  readonly instruments: readonly string[]
}

/** What began after a day, the oldest first. One line a duty and day. */
export function changesSince(since: string): readonly Change[] {
  return DUTIES.flatMap(changesOf)
    .filter(({ day }) => day > since)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function changesOf(duty: Duty): Change[] {
  const instruments = (day: string) =>
    duty.basis
      .map(one => one.instrument)
      .filter((key, i, all) => all.indexOf(key) === i && findInstrument(key)?.inForce === day)
  const days = new Map<string, Change['what']>()
  for (const { instrument } of duty.basis) {
    const day = findInstrument(instrument)?.inForce
    if (day && day > (duty.inForce ?? day)) days.set(day, 'newText')
  }
  if (duty.detailFrom) days.set(duty.detailFrom, 'detailed')
  if (duty.inForce) days.set(duty.inForce, 'came')
  return [...days].map(([day, what]) => ({ day, duty, what, instruments: instruments(day) }))
}

/** The changes in words. */
export function changesText(since: string, language: Language): string {
  const t = lawMessages[language]
  const changes = changesSince(since)
  const end = t.changesEnd({ asOf: LAW.asOf, pack: fromPack(LAW.pack)[language] })
  if (changes.length === 0) return `${t.noChanges({ since })}\n${end}\n`
  const blocks = changes.map(({ day, duty, what, instruments }) => {
    const on = instruments.length > 0 ? duty.basis.filter(one => instruments.includes(one.instrument)) : duty.basis
    const cited = on.map(one => citation(one)[language]).join(t.joint())
    return `${day}  ${duty.id}${t.colon()}${t[what]()}${t.joint()}${cited}\n    ${duty.text[language]}`
  })
  return `${t.changesTitle({ since })}\n\n${blocks.join('\n')}\n\n${end}\n`
}
