import type { SeenOf } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import type { Place } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { GO, goWriterWithin } from './helpers/go.ts'
import type { Helper } from './helpers/helper.ts'
import { javaHelpers } from './helpers/java.ts'
import { JAVASCRIPT, TYPESCRIPT } from './helpers/javascript.ts'
import { PYTHON } from './helpers/python.ts'
import { remembered } from '../../text/remembered.ts'
import { firm } from './seen.ts'

/** A text with both elements of GB 45438-2025 (AI, and generated or synthesised) that some view shows. */
export function isLabel(one: SeenOf<'label-text'>): boolean {
  return one.detail.elements.ai && one.detail.elements.generated && one.detail.shown !== 'unreferenced'
}

/** Small files that a fix begins, in every language. */
const BEGUN: readonly Helper[] = [PYTHON, JAVASCRIPT, TYPESCRIPT, GO, javaHelpers('', false)]
  .flatMap(({ notice, metadata }) => [notice, metadata])
  .concat(goWriterWithin('main'))

/** Code that may call them; a declaration names them too, and calls nothing. */
const CODE = /\.(py|[cm]?[jt]sx?|vue|svelte|go|java|kt)$/

/** Whether a label stands in a file that was begun for it and that nothing calls yet: nobody is shown it, no file carries it. */
export function isUncalled(profile: ServiceProfile, { file }: Pick<Place, 'file'>): boolean {
  const begun = begunAs(file)
  if (!begun || !begun.holds.test(profile.textOf(file) ?? '')) return false
  return !calledIn(profile, '', () => callsIn(profile)).some(call => call.begun === begun && call.file !== file)
}

function begunAs(file: string): Helper | undefined {
  return BEGUN.find(begun => `/${file}`.endsWith(`/${begun.file}`))
}

interface HelperCall {
  readonly begun: Helper
  readonly file: string
}
/** One walk over the code of a service answers for all labels seen in it. */
const calledIn = remembered<readonly HelperCall[]>()

function callsIn(profile: ServiceProfile): HelperCall[] {
  return profile.productFiles().flatMap(file => {
    const text = CODE.test(file) ? (profile.textOf(file) ?? '') : ''
    return BEGUN.flatMap(begun => (begun.calls.test(text) ? [{ begun, file }] : []))
  })
}

/**
 * Text and speech may be labelled in the interface (GB 45438-2025 5.6), so a label seen there is enough; pictures and
 * videos carry it themselves, so only a label drawn for that kind counts. Where none of the kind it is drawn into is made,
 * an answer is drawn there: a bot that sends it as a picture, a canvas.
 */
export function hasLabelFor(profile: ServiceProfile, modality: Modality): boolean {
  if (profile.declared?.service.labels?.[modality]?.place) return true
  // A vendor that draws its own mark on pictures and videos, switched on in the call.
  if ((modality === 'image' || modality === 'video') && firm(profile, 'vendor-watermark').some(one => one.detail.on))
    return true
  return firm(profile, 'label-text')
    .filter(one => isLabel(one) && !isUncalled(profile, one))
    .some(
      one =>
        one.detail.modality === modality ||
        ((one.detail.modality === undefined || !profile.generates.includes(one.detail.modality)) &&
          (modality === 'text' || modality === 'audio')),
    )
}

/** Labels that say what was made and by which make, and not that it is AI: people see them, the standard asks for both. */
export function labelsByMake(profile: ServiceProfile): readonly SeenOf<'label-text'>[] {
  return firm(profile, 'label-text').filter(
    one =>
      one.detail.elements.generated &&
      !one.detail.elements.ai &&
      one.confidence === 'high' &&
      one.detail.shown !== 'unreferenced' &&
      one.detail.shown !== 'default-off' &&
      !isUncalled(profile, one),
  )
}

/** Labels that stand beside content of a kind, or name it, and are no part of it. */
export function labelsBeside(profile: ServiceProfile, modality: Modality): readonly SeenOf<'label-text'>[] {
  return firm(profile, 'label-text').filter(
    one => one.detail.beside === modality && isLabel(one) && !isUncalled(profile, one),
  )
}

/** Whether words hold both elements in Chinese or mixed writing: AI or 人工智能, and 生成 or 合成. GB 45438-2025, 5.1. */
export function hasBothElements(text: string): boolean {
  return /人工智能|AI/i.test(text) && /生成|合成/.test(text)
}

/** Whether words are a label in English only; that this satisfies the two elements is not confirmed. */
export function isEnglishLabel(text: string): boolean {
  return !/\p{Script=Han}/u.test(text) && /\bAI\b|artificial/i.test(text) && /generat|synthes/i.test(text)
}
