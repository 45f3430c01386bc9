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
export const INSTRUMENTS: readonly Instrument[] = rowsOf(ROWS).map(instrumentOf)

const byKey = new Map(INSTRUMENTS.map(instrument => [instrument.key, instrument]))

/** An instrument by its key (`MEAS`). */
export function findInstrument(key: string): Instrument | undefined {
  return byKey.get(key)
}
