import type { DeclaredDataSource, DeclaredService } from '../../declaration/declaration.ts'
import { readPlaces } from '../../service/named-places.ts'
import { message } from '../../locale/messages.ts'
import { hasBothElements } from '../../rules/shared/labels.ts'
import { confirmer } from './classifications.ts'
import { glimpse } from './glimpse.ts'
import { whyMessages as texts } from './messages.ts'
import { own, type Way } from './ways.ts'

/** At least so many months: Labelling Measures Art 9; network logs likewise. */
const LEAST_MONTHS = 6

/** How long logs are stated to be kept; too short is no part of an exception. */
export function logMonths(key: string, of: (service: DeclaredService) => number | undefined): Way {
  return own(key, ({ declared }) => {
    const months = declared && of(declared.service)
    if (!declared || months === undefined) return undefined
    const at = declared.at(...key.split('.'))
    return months >= LEAST_MONTHS
      ? { strength: 'stated', why: message(texts, 'valueStated', { key, value: String(months) }), at }
      : { strength: 'lacking', why: message(texts, 'shortLog', { months, least: LEAST_MONTHS }), at }
  })
}

/** The label's words as stated, where the file that shows them does not hold them. */
export function labelWords(modality: string): Way {
  return own(`labels.${modality}`, ({ declared }) => {
    const labels = declared?.service.labels as
      | Readonly<Record<string, { readonly text?: string } | undefined>>
      | undefined
    const text = labels?.[modality]?.text
    if (!declared || !text || !hasBothElements(text)) return undefined
    return {
      strength: 'stated',
      why: message(texts, 'valueStated', { key: `labels.${modality}.text`, value: text }),
      at: declared.at('labels', modality, 'text'),
    }
  })
}

/** The answer time: published with the entry, or at least stated. */
export const complaintTime: Way = own('complaints.answer_days', profile => {
  const entry = readPlaces(profile).find(one => one.key === 'complaints.entry')
  if (entry?.state === 'whole' && entry.file && entry.span)
    return {
      strength: 'evidenced',
      why: message(texts, 'fileHolds', { key: entry.key, file: entry.value }),
      at: { file: entry.file, span: entry.span },
    }
  const days = profile.declared?.service.complaints?.answer_days
  if (!profile.declared || days === undefined) return undefined
  return {
    strength: 'stated',
    why: message(texts, 'valueStated', { key: 'complaints.answer_days', value: String(days) }),
    at: profile.declared.at('complaints', 'answer_days'),
  }
})

/** Whether each source of training data holds personal information, as stated, and by how many statements confirmed. */
export const personalInformation: Way = own('data_sources: pi.present', ({ declared }) => {
  const sources = declared?.service.data_sources ?? []
  if (!declared || sources.length === 0) return undefined
  const missing = sources.findIndex(source => source.pi?.present === undefined)
  if (missing >= 0)
    return {
      strength: 'lacking',
      why: message(texts, 'someUnstated', {
        what: 'pi.present',
        missing: sources.filter(source => source.pi?.present === undefined).length,
        of: sources.length,
      }),
      at: declared.at('data_sources', missing),
    }
  const doubtful = sources.findIndex(source => source.pi?.present === false && speaksOfPersons(source))
  if (doubtful >= 0)
    return {
      strength: 'lacking',
      why: message(texts, 'contradicted', {
        key: 'data_sources.pi.present',
        value: glimpse(sources[doubtful]?.id ?? ''),
        confirmed: confirmer(sources[doubtful]?.pi?.confirmed),
      }),
      at: declared.at('data_sources', doubtful, 'pi', 'present'),
    }
  const confirmed = sources.filter(source => confirmer(source.pi?.confirmed)).length
  return {
    strength: 'stated',
    why: message(texts, 'personalStated', { count: sources.length, confirmed }),
    at: declared.at('data_sources'),
  }
})

/** Names of data sets that hold faces, voices or health records of persons. */
const OF_PERSONS = /celeb|vggface|\bffhq\b|\blfw\b|faces?\b|speaker|patient|medical[-_]?record|人脸|声纹|病历|患者/i

function speaksOfPersons({ id, pi }: DeclaredDataSource): boolean {
  return OF_PERSONS.test(id) || pi?.sensitive === true || pi?.minor === true
}
