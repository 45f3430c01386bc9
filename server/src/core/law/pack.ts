import { adoptDays, type LawDays, SHIPPED_DAYS } from './as-of.ts'
import { adoptDuties, DUTIES, type DutyTables } from './duties.ts'
import { adoptList, type ListedService } from './filed-list.ts'
import { adoptInstruments } from './instruments.ts'
import { faultOf } from './pack-check.ts'

/** What a pack's file begins with. */
export const PACK_FORMAT = 'genai-measures-law-1'

/** Tables of the law and the public list, newer than the program's own. Rows are cells; an empty one holds nothing. */
export interface LawPack {
  /** SHA-256 of the content as JSON, in hexadecimal. */
  readonly digest: string
  readonly content: LawContent
}

export interface LawContent {
  readonly days: LawDays
  readonly tables: DutyTables & {
    readonly instruments: readonly (readonly string[])[]
    readonly 'filed-services': readonly (readonly string[])[]
  }
}

/** Why a pack is not taken. `detail` names the place. */
export interface PackFault {
  readonly fault: 'form' | 'older' | 'content' | 'digest'
  readonly detail: string
}

/**
 * Reads a pack's text, checks all of it and puts it in the place of the program's own tables; gives its digest. A faulty one
 * changes nothing. `sha256` is the host's: core has no cryptography.
 */
export async function takePack(
  text: string,
  sha256: (text: string) => string | Promise<string>,
): Promise<string | PackFault> {
  const pack = readPack(text)
  if ('fault' in pack) return pack
  if ((await sha256(JSON.stringify(pack.content))) !== pack.digest) return { fault: 'digest', detail: pack.digest }
  adoptPack(pack)
  return pack.digest
}

function readPack(text: string): LawPack | PackFault {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return { fault: 'form', detail: 'JSON' }
  }
  const { format, digest, content } = (read ?? {}) as Record<string, unknown>
  if (format !== PACK_FORMAT) return { fault: 'form', detail: 'format' }
  if (typeof digest !== 'string' || !/^[\da-f]{64}$/.test(digest)) return { fault: 'form', detail: 'digest' }
  const detail = faultOf(content, [...known()])
  if (detail !== undefined) return { fault: 'content', detail }
  const pack: LawPack = { digest, content: content as LawContent }
  const { law, list } = pack.content.days
  if (law < SHIPPED_DAYS.law) return { fault: 'older', detail: `${law} < ${SHIPPED_DAYS.law}` }
  if (list < SHIPPED_DAYS.list) return { fault: 'older', detail: `${list} < ${SHIPPED_DAYS.list}` }
  return pack
}

/** The duties that rules refer to: ids are stable, so that none may be missing. */
function known(): ReadonlySet<string> {
  return new Set(DUTIES.map(duty => duty.id))
}

let adopted: LawPack | undefined

/** Puts a pack in the place of the program's own tables, for all that follows in this process; without one those are back. */
export function adoptPack(pack?: LawPack): void {
  if (pack?.digest === adopted?.digest) return
  adopted = pack
  const { days, tables } = pack?.content ?? {}
  adoptDays(days, pack?.digest)
  adoptInstruments(tables?.instruments)
  adoptDuties(tables)
  adoptList(tables?.['filed-services'].map(recordOf))
}

function recordOf([number = '', track, service = '', filer = '', date = '']: readonly string[]): ListedService {
  return { number, track: track as ListedService['track'], service, filer, date }
}
