import { findModel } from '../catalogue/lookup.ts'
import type { Declaration } from '../declaration/declaration.ts'
import { cataloguesOf } from '../declaration/inherit.ts'
import type { EvidenceDetails } from '../evidence/details.ts'
import type { EvidenceKind } from '../evidence/evidence.ts'
import type { Modality } from '../evidence/vocabulary.ts'

/** A name of the house: how it is written, where it counts, and the facts it stands for. */
export interface HouseName {
  readonly text: string
  /** `text`: anywhere outside comments; `quoted`: as a whole string; `used`: called or set as an element; `package`: listed or imported. */
  readonly where: 'text' | 'quoted' | 'used' | 'package'
  readonly stands: Stands
  /** Functions that count in a file that names it. */
  readonly calls: readonly string[]
  readonly call: EvidenceDetails['generation']
}

/** Facts of one kind, ready for evidence. */
export type Stands = {
  [K in 'endpoint' | 'sdk' | 'model' | 'moderation' | 'label-text']: {
    readonly kind: K & EvidenceKind
    readonly detail: EvidenceDetails[K]
  }
}['endpoint' | 'sdk' | 'model' | 'moderation' | 'label-text']

const SHORTEST = 3
const MOST = 500

/** The names that a declaration and what it extends bring; `root`: the folder they count in. */
export interface House {
  readonly root: string
  readonly names: readonly HouseName[]
}

/** The house of a declaration; undefined where it brings no names. */
export function houseOf(declaration: Declaration): House | undefined {
  const names = cataloguesOf(declaration)
    .flatMap(namesOf)
    .filter(one => one.text.length >= SHORTEST)
  return names.length > 0 ? { root: declaration.root, names: names.slice(0, MOST) } : undefined
}

type Catalogue = ReturnType<typeof cataloguesOf>[number]

function namesOf({ gateways = [], packages = [], models = [], moderation = [], labels = [] }: Catalogue): HouseName[] {
  const plain = { calls: [], call: { generates: [] } }
  return [
    ...gateways.map(({ host, provider, generates }): HouseName => {
      const detail = { generates: made(generates), access: 'hosted-api' as const, ...(provider && { provider }) }
      return { ...plain, text: host, where: 'text', stands: { kind: 'endpoint', detail } }
    }),
    ...packages.map(({ name, calls = [], provider, generates }): HouseName => {
      const facts = { generates: made(generates), access: 'hosted-api' as const, ...(provider && { provider }) }
      const detail = { ecosystem: 'npm' as const, scope: 'runtime' as const, ...facts }
      return { text: name, where: 'package', stands: { kind: 'sdk', detail }, calls, call: facts }
    }),
    ...models.map(({ id, stands_for, provider, generates }): HouseName => {
      const fact = stands_for === undefined ? undefined : findModel(stands_for)
      const from = provider ?? fact?.provider
      const detail = {
        role: 'inference' as const,
        generates: generates?.length ? generates : (fact?.generates ?? ['text' as const]),
        ...(from && { provider: from }),
        ...(stands_for && { origin: stands_for }),
      }
      return { ...plain, text: id, where: 'quoted', stands: { kind: 'model', detail } }
    }),
    ...moderation.map(({ name, checks = 'both' }): HouseName => {
      return {
        ...plain,
        text: name,
        where: 'used',
        stands: { kind: 'moderation', detail: { stage: checks, enabled: true } },
      }
    }),
    ...labels.flatMap(({ component, shows = [] }): HouseName[] =>
      (shows.length > 0 ? shows : [undefined]).map(modality => {
        const elements = { ai: true, generated: true }
        const detail = { elements, shown: 'always' as const, ...(modality && { modality }) }
        return { ...plain, text: component, where: 'used', stands: { kind: 'label-text', detail } }
      }),
    ),
  ]
}

function made(generates: readonly Modality[] | undefined): readonly Modality[] {
  return generates?.length ? generates : ['text']
}
