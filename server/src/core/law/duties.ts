import type { Duty, Force, Trigger } from './law.ts'
import type { Localized } from '../locale/messages.ts'
import { rowsOf } from '../text/rows.ts'
import { ROWS as BOUND } from './generated/duty-bound.ts'
import { ROWS as TEXTS } from './generated/duty-texts.ts'
import { ROWS } from './generated/duties.ts'
import { findInstrument } from './instruments.ts'
import { triggerOf } from './trigger.ts'

const localized = (en = '', zh = ''): Localized => ({ en, 'zh-CN': zh })

const none = localized()

/** The tables that duties are read from, as rows of cells; an empty cell is one with nothing. */
export interface DutyTables {
  readonly duties: readonly (readonly string[])[]
  readonly 'duty-texts': readonly (readonly string[])[]
  readonly 'duty-bound': readonly (readonly string[])[]
}

function dutiesOf(tables: DutyTables): Duty[] {
  const bound = new Map(tables['duty-bound'].map(([key = '', en, zh]) => [key, localized(en, zh)]))
  const texts = new Map(tables['duty-texts'].map(([duty, field, en, zh]) => [`${duty} ${field}`, localized(en, zh)]))
  return tables.duties.map(row => dutyOf(row, bound, texts))
}

/** `MEAS Art 4(1);GB45438 5.3` → its instruments and articles. */
function basisOf(cell: string): Duty['basis'] {
  return cell.split(';').map(one => {
    const [instrument = '', ...article] = one.split(' ')
    return { instrument, article: article.join(' ') }
  })
}

type Texts = ReadonlyMap<string, Localized>

function dutyOf(row: readonly string[], bound: Texts, texts: Texts): Duty {
  const [id = '', family, basis = '', inForce, detailFrom, force, confidence, who = '', trigger = '', checkable] = row
  const unconfirmed = texts.get(`${id} unconfirmed`)
  const checkNote = texts.get(`${id} check-note`)
  return {
    id,
    family: family as Duty['family'],
    basis: basisOf(basis),
    inForce: inForce || undefined,
    ...(detailFrom ? { detailFrom } : {}),
    force: force as Force,
    confidence: confidence as Duty['confidence'],
    ...(unconfirmed ? { unconfirmed } : {}),
    bound: bound.get(who) ?? none,
    trigger: triggerOf(trigger) satisfies Trigger,
    dischargedBy: texts.get(`${id} discharged`) ?? none,
    name: texts.get(`${id} name`) ?? localized(id, id),
    text: texts.get(`${id} text`) ?? none,
    checkable: checkable === 'yes',
    ...(checkNote ? { checkNote } : {}),
  }
}

/** Every duty the product knows, in the order of the table. Texts are our own words, not official text. */
export const DUTIES: readonly Duty[] = []

const byId = new Map<string, Duty>()

/** Takes the duties of a newer pack; those of the program again without one. */
export function adoptDuties(tables?: DutyTables): void {
  const duties = dutiesOf(tables ?? { duties: rowsOf(ROWS), 'duty-texts': rowsOf(TEXTS), 'duty-bound': rowsOf(BOUND) })
  ;(DUTIES as Duty[]).splice(0, DUTIES.length, ...duties)
  byId.clear()
  for (const duty of duties) byId.set(duty.id, duty)
}

adoptDuties()

/** A duty by its id. */
export function findDuty(id: string): Duty | undefined {
  return byId.get(id)
}

/** Whether a duty binds on a day. Days are ISO (`2025-09-01`), so text order is time order; a duty without a day always binds. */
export function isDutyInForce(duty: Duty, asOf: string): boolean {
  return duty.inForce === undefined || duty.inForce <= asOf
}

/** What a duty rested on that day: a text that came later is none of its basis yet. */
export function basisOn({ basis }: Duty, asOf: string): Duty['basis'] {
  return basis.filter(({ instrument }) => (findInstrument(instrument)?.inForce ?? '') <= asOf)
}

/** Whether a duty's details (a form, a size, a place) hold on a day, not only what first asked for it. */
export function areDetailsInForce(duty: Duty, asOf: string): boolean {
  const from = duty.detailFrom ?? duty.inForce
  return from === undefined || from <= asOf
}
