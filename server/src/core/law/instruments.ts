import type { Force, Instrument } from './law.ts'
import { rowsOf } from '../text/rows.ts'
import { ROWS } from './generated/instruments.ts'

function instrumentOf(row: readonly string[]): Instrument {
  const [key = '', en = '', zh = '', shortEn = '', shortZh = '', issuerEn = '', issuerZh = '', ...rest] = row
  const [inForce, force, confidence, urls, noteEn, noteZh] = rest
  return {
    key,
    title: { en, 'zh-CN': zh },
    short: { en: shortEn, 'zh-CN': shortZh },
    issuer: { en: issuerEn, 'zh-CN': issuerZh },
    inForce: inForce || undefined,
    force: force as Force,
    urls: urls ? urls.split(' ') : [],
    confidence: confidence as Instrument['confidence'],
    ...(noteEn && noteZh ? { note: { en: noteEn, 'zh-CN': noteZh } } : {}),
  }
}

/** Every law, rule, standard and notice that duties rest on. */
export const INSTRUMENTS: readonly Instrument[] = []

const byKey = new Map<string, Instrument>()

/** Takes the instruments of a newer pack; those of the program again without one. */
export function adoptInstruments(rows: readonly (readonly string[])[] = rowsOf(ROWS)): void {
  const instruments = rows.map(instrumentOf)
  ;(INSTRUMENTS as Instrument[]).splice(0, INSTRUMENTS.length, ...instruments)
  byKey.clear()
  for (const instrument of instruments) byKey.set(instrument.key, instrument)
}

adoptInstruments()

/** An instrument by its key (`MEAS`). */
export function findInstrument(key: string): Instrument | undefined {
  return byKey.get(key)
}
