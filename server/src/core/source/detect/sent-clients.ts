import { gate } from '../../text/looked-at.ts'
import { clientsOf } from '../client-addresses.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'

/** The least that any name of an address holds. */
const ADDRESSED = /base_?ur[il]|api_?base|api_?host|uri_base|server_?ur[li]|endpoint/i

/** Clients of vendors that are told another address than the vendor's: whoever answers there is asked, and not the vendor. */
export const sentClients: Detector = {
  needs: gate(ADDRESSED),
  start: unit => unit.role === 'product' && unit.language !== 'html' && unit.language !== 'shell' && !recognises(unit),
  finish(unit, sink) {
    if (!unit.says(ADDRESSED)) return
    for (const { vendor, start, name, known, forAll, written } of clientsOf(unit).elsewhere) {
      const provider = vendor === 'openai' && !known ? 'openai-compatible' : undefined
      const detail = {
        provider,
        generates: [],
        instead: vendor,
        ...(forAll && { forAll }),
        ...(written && { written }),
      }
      sink.add('endpoint', unit.stretch(start, start + name.length), name, detail, 'medium')
    }
  },
}
