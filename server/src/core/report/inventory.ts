import { filingsOf, findDataset, findModel, findProvider, originOf, reportSlug } from '../catalogue/lookup.ts'
import type { DatasetFact, ModelFact, ProviderFact } from '../catalogue/facts.ts'
import type { DeclaredDataSource, DeclaredModel } from '../declaration/declaration.ts'
import type { AuditResult } from '../engine/audit-result.ts'
import { isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { Hub, Modality, ModelAccess } from '../evidence/vocabulary.ts'
import type { Place } from '../finding.ts'
import type { ServiceProfile } from '../service/profile.ts'

/** A listed service of a model's vendor. It tells of the vendor's service only, never of weights or of a copy. */
export interface VendorListing {
  readonly service: string
  readonly number: string
}

/** What one service's declaration states of a model or data set. */
export interface Stated<T> {
  readonly service: string
  readonly entry: T
  readonly at: Place
}

interface Row<T> {
  readonly id: string
  readonly services: readonly string[]
  /** Where it was seen in files; empty when only the declaration names it. */
  readonly places: readonly Place[]
  readonly stated: readonly Stated<T>[]
  /** Ids of licences, as files and declarations state them. */
  readonly licences: readonly string[]
}

/** A model, once for the whole audit, with what is seen, declared and catalogued of it. */
export interface ModelRow extends Row<DeclaredModel> {
  readonly origin?: string
  readonly roles: readonly string[]
  readonly access: readonly ModelAccess[]
  readonly generates: readonly Modality[]
  readonly hub?: Hub
  readonly provider?: ProviderFact
  readonly fact?: ModelFact
  readonly listed: readonly VendorListing[]
}

/** A source of training data. What is only evaluated with is left out: Art 7 and 19 of the Measures ask for training data. */
export interface DatasetRow extends Row<DeclaredDataSource> {
  readonly hub?: Hub
  readonly fact?: DatasetFact
}

/** Who is called to generate, whether or not the code names a model. */
export interface ProviderRow {
  readonly slug: string
  readonly fact?: ProviderFact
  readonly services: readonly string[]
  readonly places: readonly Place[]
  readonly listed: readonly VendorListing[]
}

/** What is used to generate, as a filing form, a bill of materials or Art 19 of the Measures asks for it. */
export interface Inventory {
  readonly models: readonly ModelRow[]
  readonly datasets: readonly DatasetRow[]
  readonly providers: readonly ProviderRow[]
}

/** Sums up models, data and providers over all services, sorted by id. Low-confidence evidence, tests and examples are left out. */
export function inventory(result: AuditResult): Inventory {
  const models = new Map<string, Gathered<'model', DeclaredModel>>()
  const datasets = new Map<string, Gathered<'dataset', DeclaredDataSource>>()
  for (const { profile } of result.services) {
    const seen = profile.seen.filter(isFirm)
    for (const one of ofKind(seen, 'model'))
      if (one.value && !one.detail.path) gather(models, one.value, profile).seen.push(one)
    const data = ofKind(seen, 'dataset').filter(one => one.value && one.detail.role !== 'eval')
    const registry = registryOf(data)
    for (const one of data)
      if (isUsed(one, registry)) gather(datasets, registry.get(one.value) ?? one.value, profile).seen.push(one)
    state(models, profile, 'models', new Map())
    state(datasets, profile, 'data_sources', registry)
  }
  return {
    models: [...models.values()].map(modelRow).toSorted(byId),
    datasets: [...datasets.values()].map(datasetRow).toSorted(byId),
    providers: providerRows(result).toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  }
}

/** `41200` → `41,200`. */
function group(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

/** What is stated of a source's scale: `41,200 · 12,000 B`; empty when nothing is. */
export function scaleOf({ scale }: Partial<DeclaredDataSource>): string {
  const parts = [
    scale?.items !== undefined && group(scale.items),
    scale?.bytes !== undefined && `${group(scale.bytes)} B`,
  ]
  return parts.filter(Boolean).join(' · ')
}

interface Gathered<K extends 'model' | 'dataset', T> {
  readonly id: string
  readonly services: Set<string>
  readonly seen: SeenOf<K>[]
  readonly stated: Stated<T>[]
}

function gather<K extends 'model' | 'dataset', T>(
  rows: Map<string, Gathered<K, T>>,
  id: string,
  profile: ServiceProfile,
): Gathered<K, T> {
  const key = id.toLowerCase()
  const row = rows.get(key) ?? { id, services: new Set<string>(), seen: [], stated: [] }
  row.services.add(profile.name)
  rows.set(key, row)
  return row
}

function state<K extends 'model' | 'dataset', T extends { readonly id: string }>(
  rows: Map<string, Gathered<K, T>>,
  profile: ServiceProfile,
  field: 'models' | 'data_sources',
  names: ReadonlyMap<string, string>,
): void {
  const { declared } = profile
  if (!declared) return
  const entries = (declared.service[field] ?? []) as readonly unknown[] as readonly T[]
  for (const [index, entry] of entries.entries()) {
    if (!entry.id) continue
    gather(rows, names.get(entry.id) ?? entry.id, profile).stated.push({
      service: profile.name,
      entry,
      at: declared.at(field, index, 'id'),
    })
  }
}

/** What keys of a registry stand for, where a training configuration names them: the same source has one row. */
function registryOf(data: readonly SeenOf<'dataset'>[]): ReadonlyMap<string, string> {
  const named = new Set(data.filter(one => one.detail.reference).map(one => one.value))
  const entries = data.filter(one => one.detail.registryKey !== undefined && named.has(one.detail.registryKey))
  return new Map(entries.toReversed().map(one => [one.detail.registryKey ?? '', one.value]))
}

/** A registry lists what could be used; only what a configuration names is. */
function isUsed({ value, detail }: SeenOf<'dataset'>, registry: ReadonlyMap<string, string>): boolean {
  return detail.registryKey === undefined || detail.role === 'train' || registry.get(detail.registryKey) === value
}

function modelRow({ id, services, seen, stated }: Gathered<'model', DeclaredModel>): ModelRow {
  const origin = seen.find(one => one.detail.origin)?.detail.origin ?? originOf(id)
  const fact = findModel(id) ?? (origin ? findModel(origin) : undefined)
  const slug = seen.find(one => one.detail.provider)?.detail.provider ?? fact?.provider
  const provider = slug ? findProvider(reportSlug(slug)) : undefined
  const hub = seen.find(one => one.detail.hub)?.detail.hub
  return {
    id,
    services: [...services],
    places: placesOf(seen),
    stated,
    licences: unique(stated.flatMap(({ entry }) => entry.licence ?? [])),
    roles: unique(seen.map(one => one.detail.role)),
    access: unique(
      [...seen.map(one => one.detail.access), ...stated.map(({ entry }) => entry.access)].flatMap(a => a ?? []),
    ),
    generates: unique([
      ...seen.flatMap(one => one.detail.generates ?? []),
      ...(seen.length === 0 ? (fact?.generates ?? []) : []),
    ]),
    listed: slug ? filingsOf(slug) : [],
    ...(origin ? { origin } : {}),
    ...(hub ? { hub } : {}),
    ...(provider ? { provider } : {}),
    ...(fact ? { fact } : {}),
  }
}

function datasetRow({ id, services, seen, stated }: Gathered<'dataset', DeclaredDataSource>): DatasetRow {
  const fact = findDataset(id)
  const hub = seen.find(one => one.detail.hub)?.detail.hub
  return {
    id,
    services: [...services],
    places: placesOf(seen),
    stated,
    licences: unique([
      ...stated.flatMap(({ entry }) => entry.licence?.id ?? []),
      ...seen.flatMap(one => one.detail.licence ?? []),
    ]),
    ...(hub ? { hub } : {}),
    ...(fact ? { fact } : {}),
  }
}

function providerRows(result: AuditResult): ProviderRow[] {
  const slugs = unique(result.services.flatMap(({ profile }) => profile.providers))
  return slugs.map(slug => {
    const users = result.services.filter(({ profile }) => profile.providers.includes(slug))
    const seen = users.flatMap(({ profile }) =>
      profile.seen.filter(one => isFirm(one) && 'provider' in one.detail && one.detail.provider === slug),
    )
    const fact = findProvider(slug)
    return {
      slug,
      services: users.map(({ profile }) => profile.name),
      places: placesOf(seen),
      listed: filingsOf(slug),
      ...(fact ? { fact } : {}),
    }
  })
}

function placesOf(seen: readonly Seen[]): Place[] {
  const places = seen.map(({ file, span }) => ({ file, span }))
  const keys = places.map(({ file, span }) => `${file}\u0000${span.start}`)
  return places.filter((_, i) => keys.indexOf(keys[i] ?? '') === i)
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
