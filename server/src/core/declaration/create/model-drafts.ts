import { ofKind, type SeenOf } from '../../evidence/evidence.ts'
import { message, render } from '../../locale/messages.ts'
import { Ask, type Draft, type DraftMap, Noted } from '../edit/draft.ts'
import { createMessages as texts } from './messages.ts'
import { type About, relativeTo } from './relative.ts'

/** Roles of models whose output users see, or which the service's own model is made from. */
const COUNTED = new Set(['inference', 'base', 'adapter'])
const MOST_MODELS = 12

/** Models seen in product code, with what the catalogue knows; the supplier alone where code does not name the model. */
export function modelDrafts(about: About): DraftMap[] {
  const { profile, facts } = about
  const seen = ofKind(profile.seen, 'model').filter(
    one => one.role === 'product' && one.confidence !== 'low' && COUNTED.has(one.detail.role),
  )
  const byId = new Map<string, SeenOf<'model'>>()
  for (const one of seen)
    if (one.value !== '' && !one.detail.path && !byId.has(one.value.toLowerCase()))
      byId.set(one.value.toLowerCase(), one)
  const named = [...byId.values()].slice(0, MOST_MODELS).map(one => modelDraft(one, about))
  const covered = new Set([...byId.values()].map(one => one.detail.provider ?? facts.findModel(one.value)?.provider))
  const unnamed = profile.providers.filter(slug => !covered.has(slug) && facts.findProvider(slug) !== undefined)
  return named.length > 0 ? named : unnamed.slice(0, MOST_MODELS).map(slug => unnamedDraft(slug, about))
}

function modelDraft(one: SeenOf<'model'>, about: About): DraftMap {
  const { facts, language } = about
  const fact = facts.findModel(one.value)
  const provider = facts.findProvider(one.detail.provider ?? fact?.provider ?? '')
  const access = one.detail.access ?? (one.detail.role === 'inference' ? undefined : 'self-hosted')
  const conditions =
    access === 'self-hosted' && fact?.conditions
      ? [render(message(texts, 'conditions', { conditions: fact.conditions[language] }), language)]
      : []
  return {
    id: one.value,
    supplier: provider?.name[language] ?? fact?.vendor,
    access: access ?? new Ask(),
    modified: tuned(one, about) ?? new Ask(),
    ...(access === 'self-hosted' && {
      licence: fact?.licence ? new Noted(fact.licence, undefined, conditions) : new Ask('', conditions),
    }),
    ...(access === 'hosted-api' && { filing_number: listed(provider, about) }),
  }
}

function unnamedDraft(slug: string, about: About): DraftMap {
  const provider = about.facts.findProvider(slug)
  return {
    id: new Ask(),
    supplier: provider?.name[about.language],
    access: provider?.access ?? new Ask(),
    modified: new Ask(),
    filing_number: listed(provider, about),
  }
}

/** `fine-tuned` when training that starts from this model was seen. */
function tuned(one: SeenOf<'model'>, { profile, language, folder }: About): Draft | undefined {
  if (one.detail.role !== 'base' || !profile.trains) return undefined
  return new Noted('fine-tuned', render(message(texts, 'tuned', { file: relativeTo(folder, one.file) }), language))
}

/** The only number listed for the supplier; where several are, a person chooses. */
function listed(provider: ReturnType<About['facts']['findProvider']>, { language }: About): Draft | undefined {
  const [first, ...rest] = provider?.filedServices ?? []
  if (!first || rest.length > 0) return provider?.jurisdiction === 'mainland' ? new Ask() : undefined
  return new Noted(first.number, render(message(texts, 'listed', { service: first.service }), language))
}
