import type { AuditedDuty, AuditedService } from '../engine/audit-result.ts'
import type { DutyStatus } from '../engine/status/standing.ts'
import { citation } from '../law/citation.ts'
import { basisOn, findDuty } from '../law/duties.ts'
import { render } from '../locale/messages.ts'
import type { Draft } from './dossier-draft.ts'
import { markdown } from '../text/medium/markdown.ts'
import { STATUS_WORDS } from './status-words.ts'
import type { Safe } from '../text/medium/safe.ts'

/** States in which something is left to a person, what is nearest to a next step first. */
const LEFT: readonly DutyStatus[] = ['open', 'nothing-seen', 'stated', 'not-checkable']

const TO_DO = markdown`- [ ] `

/** What a person must still provide: blanks of the draft, then every duty that no place in the files shows, with its text and why. */
export function stillOpen(draft: Draft, { duties }: AuditedService, asOf: string): void {
  const { texts, language } = draft
  draft.section(texts.open())
  const blanks = [...draft.blanks]
  draft.line(blanks.length > 0 ? `${texts.blanks({ count: blanks.length })}${texts.colon()}` : texts.noBlanks())
  draft.line('')
  for (const blank of blanks) draft.line(markdown`${TO_DO}${blank}`)
  for (const status of LEFT) {
    draft.part(texts.dutiesIn({ state: STATUS_WORDS[status][language] }))
    const listed = duties.filter(duty => duty.status === status)
    if (listed.length === 0) draft.line(texts.none())
    for (const duty of listed) oneDuty(draft, duty, asOf, TO_DO)
  }
  draft.part(texts.dutiesIn({ state: STATUS_WORDS.evidenced[language] }))
  const shown = duties.filter(duty => duty.status === 'evidenced')
  if (shown.length === 0) draft.line(texts.none())
  for (const duty of shown) oneDuty(draft, duty, asOf, markdown`- `)
}

/** A duty's text and where it rests; below it why it stands so, and what would show it. */
function oneDuty(draft: Draft, { id, status, why, at }: AuditedDuty, asOf: string, mark: Safe<'markdown'>): void {
  const { texts, language } = draft
  const duty = findDuty(id)
  if (!duty) return
  const basis = basisOn(duty, asOf)
    .map(one => citation(one)[language])
    .join(texts.semicolon())
  draft.line(markdown`${mark}${duty.text[language]}${draft.aside(basis)}`)
  draft.line(markdown`  - ${render(why, language)}${at && draft.aside(draft.where(at))}`)
  if (status === 'open' || status === 'stated')
    draft.line(markdown`  - ${texts.shownBy()}${texts.colon()}${duty.dischargedBy[language]}`)
}
