import { html } from '../../text/medium/markup.ts'
import { mergedBases } from '../../law/bases.ts'
import { basisOn, findDuty } from '../../law/duties.ts'
import { findInstrument, INSTRUMENTS } from '../../law/instruments.ts'
import type { Duty, Instrument } from '../../law/law.ts'
import { citation } from '../../law/citation.ts'
import { both, type Markup } from './markup.ts'
import { say } from './texts.ts'
import { FORCE_WORDS } from './words.ts'

/** Instruments and articles that duties rested on that day, each once, with the address of the text. */
export function lawOf(duties: readonly string[], asOf: string): Markup {
  return html`<ul class="law plain">${mergedBases(duties.flatMap(id => basisOf(id, asOf))).map(basis => {
    const url = findInstrument(basis.instrument)?.urls[0]
    return html`<li>${url ? html`<a href="${url}" rel="noreferrer">${both(citation(basis))}</a>` : both(citation(basis))}</li>`
  })}</ul>`
}

/** Whether Art 19 of the Measures could be cited on a day: what it asks to be explained heads the table of data. */
export function hasArt19(asOf: string): boolean {
  return basisOf('inspection-summary', asOf).length > 0
}

function basisOf(id: string, asOf: string): Duty['basis'] {
  const duty = findDuty(id)
  return duty ? basisOn(duty, asOf) : []
}

/** Whether anything about these duties is unconfirmed, in words. */
export function unconfirmedOf(duties: readonly string[]): Markup {
  return html`${duties.flatMap(id => findDuty(id)?.unconfirmed ?? []).map(text => html`<p class="quiet">${both(text)}</p>`)}`
}

function instrumentLink(instrument: Instrument): Markup {
  const [url] = instrument.urls
  return url ? html`<a href="${url}" rel="noreferrer">${both(instrument.title)}</a>` : both(instrument.title)
}

/** Every instrument that the duties named rested on that day, with its day, force and address. */
export function instruments(duties: readonly string[], asOf: string): Markup {
  const keys = new Set(duties.flatMap(id => basisOf(id, asOf).map(one => one.instrument)))
  return html`<ul class="instruments">${INSTRUMENTS.filter(one => keys.has(one.key)).map(
    one =>
      html`<li>${instrumentLink(one)} <span class="quiet">${both(one.issuer)}${one.inForce && html` · ${say('inForce', { day: one.inForce })}`}${
        FORCE_WORDS[one.force] && html` · ${both(FORCE_WORDS[one.force] as never)}`
      }${one.note && html` · ${both(one.note)}`}</span>${one.urls[0] && html`<span class="url">${one.urls[0]}</span>`}</li>`,
  )}</ul>`
}
