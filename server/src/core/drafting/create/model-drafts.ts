import type { ModelFact, ProviderFact } from '../../catalogue/facts.ts'
import { findModel, findProvider } from '../../catalogue/lookup.ts'
import { ofKind, type SeenOf } from '../../evidence/evidence.ts'
import { LAW } from '../../law/as-of.ts'
import { message, render } from '../../locale/messages.ts'
import { Ask, type Draft, type DraftMap, Noted } from '../edit/draft.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { createMessages as texts } from './messages.ts'
import { type About, relativeTo } from './relative.ts'

/** Roles of models whose output users see, or which the service's own model is made from. */
const COUNTED = new Set(['inference', 'base', 'adapter'])
const MOST_MODELS = 16
const MOST_NUMBERS = 4

/** Models seen in product code, with what the catalogue knows; the supplier alone where code does not name the model. */
export function modelDrafts(about: About): Draft {
  const named = namedModels(about.profile)
  const covered = new Set(named.map(one => one.detail.provider ?? findModel(one.value)?.provider))
  const unnamed = about.profile.providers.filter(slug => !covered.has(slug) && findProvider(slug) !== undefined)
  const drafts =
    named.length > 0 ? named.map(one => modelDraft(one, about)) : unnamed.map(slug => unnamedDraft(slug, about))
  const more = drafts.length - MOST_MODELS
  const above = more > 0 ? [render(message(texts, 'moreModels', { count: more }), about.language)] : []
  return new Noted(drafts.slice(0, MOST_MODELS), undefined, above)
}

/** Each model once, whatever router prefix its id carries. */
function namedModels(profile: ServiceProfile): SeenOf<'model'>[] {
  const byName = new Map<string, SeenOf<'model'>>()
  for (const one of ofKind(profile.seen, 'model')) {
    if (one.role !== 'product' || one.confidence === 'low' || !COUNTED.has(one.detail.role)) continue
    const name = one.value.slice(one.value.lastIndexOf('/') + 1).toLowerCase()
    if (name !== '' && !one.detail.path && !byName.has(name)) byName.set(name, one)
  }
  return [...byName.values()]
}

function modelDraft(one: SeenOf<'model'>, about: About): DraftMap {
  const { language } = about
  const fact = findModel(one.value)
  const provider = findProvider(one.detail.provider ?? fact?.provider ?? '')
  const access = one.detail.access ?? (one.detail.role === 'inference' ? provider?.access : 'self-hosted')
  const conditions =
    access === 'self-hosted' && fact?.conditions
      ? [render(message(texts, 'conditions', { conditions: fact.conditions[language] }), language)]
      : []
  return {
    id: one.value,
    supplier: provider?.name[language] ?? (fact?.vendor === 'various' ? undefined : fact?.vendor),
    access: access ?? new Ask(),
    modified: tuned(one, about) ?? (access === 'hosted-api' && !about.profile.trains ? 'no' : new Ask()),
    ...(access === 'self-hosted' && {
      licence: fact?.licence ? new Noted(fact.licence, undefined, conditions) : new Ask('', conditions),
    }),
    ...(access === 'hosted-api' && { filing_number: listed(provider, fact, about) }),
  }
}

function unnamedDraft(slug: string, about: About): DraftMap {
  const provider = findProvider(slug)
  return {
    id: new Ask(),
    supplier: provider?.name[about.language],
    access: provider?.access ?? new Ask(),
    modified: new Ask(),
    filing_number: listed(provider, undefined, about),
  }
}

/** `fine-tuned` when training that starts from this model was seen. */
function tuned(one: SeenOf<'model'>, { profile, language, folder }: About): Draft | undefined {
  if (one.detail.role !== 'base' || !profile.trains) return undefined
  return new Noted('fine-tuned', render(message(texts, 'tuned', { file: relativeTo(folder, one.file) }), language))
}

/** The number listed for the model's family, or the only one of its supplier; where several are, a person chooses among them. */
function listed(
  provider: ProviderFact | undefined,
  model: ModelFact | undefined,
  { language }: About,
): Draft | undefined {
  const all = provider?.filedServices ?? []
  const own = all.filter(one => model?.filedNumbers.includes(one.number))
  const [first, ...rest] = own.length > 0 ? own : all
  if (!first) return provider?.jurisdiction === 'mainland' ? new Ask() : undefined
  const date = LAW.listAsOf
  if (rest.length === 0)
    return new Noted(first.number, render(message(texts, 'listed', { service: first.service, date }), language))
  const services = [first, ...rest].slice(0, MOST_NUMBERS).map(one => `${one.service} ${one.number}`)
  return new Ask('', [render(message(texts, 'listedSeveral', { services, date }), language)])
}
