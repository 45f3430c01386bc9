import type { SeenOf } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import type { TextEdit } from '../../text/span.ts'

/**
 * Edits that fill empty fields of a card's front matter with what the declaration or the evidence knows. Undefined when one
 * of them is known to nobody: a half-filled card is no help.
 */
export function fillCard(profile: ServiceProfile, empty: readonly SeenOf<'card-field'>[]): TextEdit[] | undefined {
  const edits = empty.flatMap(one => {
    const value = valueFor(profile, one)
    // The evidence of an empty field stands on its key; the value goes behind the colon.
    return value ? [{ span: { start: one.span.end + 1, end: one.span.end + 1 }, newText: ` ${value}` }] : []
  })
  return edits.length === empty.length && edits.length > 0 ? edits : undefined
}

function valueFor(profile: ServiceProfile, { detail, value }: SeenOf<'card-field'>): string | undefined {
  if (value !== '' && value !== detail.field) return undefined
  const service = profile.declared?.service
  const tuned = service?.models?.find(model => model.modified !== undefined && model.modified !== 'no')
  switch (detail.field) {
    case 'license':
      return tuned?.licence
    case 'base_model':
      return tuned?.base_model ?? profile.baseModels[0]
    case 'datasets': {
      const ids = service?.data_sources?.map(source => source.id) ?? profile.datasets
      return ids.length > 0 ? `[${ids.join(', ')}]` : undefined
    }
    default:
      return undefined
  }
}
