import type { Modality } from '../evidence/vocabulary.ts'
import type { Call, Unit } from './unit.ts'

/** What a request asks for by name where the same call may give text or pictures: `responseModalities: ["IMAGE"]`. */
export function picturesAsked(unit: Unit, call: Call): readonly Modality[] | undefined {
  if (!/^generate_?content/i.test(call.name)) return undefined
  const asked = /response_?modalities[^\n\]})]*/i.exec(unit.text)?.[0] ?? ''
  if (/image/i.test(asked)) return /text/i.test(asked) ? ['text', 'image'] : ['image']
  return /audio/i.test(asked) ? ['audio'] : undefined
}
