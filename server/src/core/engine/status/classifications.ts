import { editedBy } from '../../catalogue/faces-and-voices.ts'
import type { DeclaredService } from '../../declaration/declaration.ts'
import type { Confirmed } from '../../declaration/schema/confirmed.ts'
import type { Seen } from '../../evidence/evidence.ts'
import type { Place } from '../../finding.ts'
import type { Duty } from '../../law/law.ts'
import { message } from '../../locale/messages.ts'
import { firm, placeOf } from '../../rules/shared/seen.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import type { Confirmer } from './messages.ts'
import { whyMessages as texts } from './messages.ts'
import type { Ground } from './standing.ts'
import { glimpse } from './glimpse.ts'

/** A confirmation counts only when whole: who, in what role, and when. */
export function confirmer(confirmed: Confirmed | undefined): Confirmer | undefined {
  const { by, role, on } = confirmed ?? {}
  return by && role && on ? { by, role, on } : undefined
}

/** The one confirmation that stands for several entries: the first, once each entry has one. */
function confirmerOfAll(all: readonly (Confirmed | undefined)[]): Confirmer | undefined {
  const whole = all.map(confirmer)
  return whole.every(one => one !== undefined) ? whole[0] : undefined
}

/** A judgement of people by which a duty does not apply, and what in code speaks against it. */
interface Classification {
  decides(duty: Duty): boolean
  /** The statement that the duty does not apply; undefined when nobody says so. */
  stated(service: DeclaredService, profile: ServiceProfile): Ground | undefined
  readonly key: string
  confirmed(service: DeclaredService): Confirmer | undefined
  /** What speaks against it, in words and where. */
  against(profile: ServiceProfile): { readonly value: string; readonly at: Place } | undefined
}

function sighting(one: Seen | undefined): { readonly value: string; readonly at: Place } | undefined {
  return one && { value: glimpse(one.value), at: placeOf(one) }
}

const CLASSIFICATIONS: readonly Classification[] = [
  {
    key: 'public_opinion.capable',
    // What hangs on a filing that is made binds as long as it stands.
    decides: ({ trigger }) => trigger.publicOpinion === true && !trigger.filedAlgorithm,
    confirmed: service => confirmer(service.public_opinion?.confirmed),
    stated(service, profile) {
      const { capable, ground = '' } = service.public_opinion ?? {}
      if (capable !== false) return undefined
      const why = message(texts, 'notCapable', { ground, confirmed: this.confirmed(service) })
      return statement(why, profile, 'public_opinion', 'capable')
    },
    // Where users publish, the public is spoken to: Art 2(1) of the rules of 2018.
    against({ declared }) {
      const value = declared?.service.labels?.user_declaration
      return declared && value ? { value, at: declared.at('labels', 'user_declaration') } : undefined
    },
  },
  {
    key: 'minors.served',
    decides: ({ trigger }) => trigger.minorsData === true,
    confirmed: service => confirmer(service.minors?.confirmed),
    stated(service, profile) {
      if (service.minors?.served !== false || service.data_sources?.some(one => one.pi?.minor === true))
        return undefined
      const why = message(texts, 'minorsNotServed', { confirmed: this.confirmed(service) })
      return statement(why, profile, 'minors', 'served')
    },
    against: profile => sighting(firm(profile, 'minors-mode').find(one => /模式|mode/i.test(one.value))),
  },
  {
    key: 'face_voice.edited',
    decides: ({ trigger }) => trigger.faceVoice === true,
    confirmed: service => confirmer(service.face_voice?.confirmed),
    stated(service, profile) {
      if (service.face_voice?.edited !== false) return undefined
      const why = message(texts, 'noFaceVoice', { confirmed: this.confirmed(service) })
      return statement(why, profile, 'face_voice', 'edited')
    },
    against: profile => sighting(editorOf(profile)),
  },
  {
    key: 'models.modified',
    decides: ({ trigger }) => trigger.modelOrigin === 'own-or-modified',
    confirmed: service => confirmerOfAll((service.models ?? []).map(model => model.confirmed)),
    stated(service, profile) {
      const models = service.models ?? []
      if (models.length === 0 || models.some(model => model.modified !== 'no')) return undefined
      const why = message(texts, 'modelsUnmodified', { confirmed: this.confirmed(service) })
      return statement(why, profile, 'models', 0, 'modified')
    },
    against: profile => sighting(firm(profile, 'training')[0]),
  },
]

/** What in product code edits or imitates faces or voices; undefined when nothing known does. */
export function editorOf(profile: ServiceProfile): Seen | undefined {
  return [...firm(profile, 'sdk'), ...firm(profile, 'model')].find(one => editedBy(one) !== undefined)
}

function statement(why: Ground['why'], { declared }: ServiceProfile, ...path: readonly (string | number)[]): Ground {
  const at = declared?.at(...path)
  return { strength: 'stated', why, ...(at && { at }) }
}

/** The statement by which a duty does not apply, where no evidence contradicts it. */
export function decidedAway(duty: Duty, profile: ServiceProfile): Ground | undefined {
  const { found, ground } = classify(duty, profile)
  return found && ground && !found.against(profile) ? ground : undefined
}

/** Evidence against a statement by which a duty would not apply: it opens the duty, confirmed or not. */
export function contradiction(duty: Duty, profile: ServiceProfile): Ground | undefined {
  const { found, ground, service } = classify(duty, profile)
  const seen = found?.against(profile)
  if (!found || !ground || !service || !seen) return undefined
  const why = message(texts, 'contradicted', {
    key: found.key,
    value: seen.value,
    confirmed: found.confirmed(service),
  })
  return { strength: 'lacking', why, at: seen.at }
}

function classify(duty: Duty, profile: ServiceProfile) {
  const service = profile.declared?.service
  const found = CLASSIFICATIONS.find(one => one.decides(duty))
  return { service, found, ground: service && found?.stated(service, profile) }
}
