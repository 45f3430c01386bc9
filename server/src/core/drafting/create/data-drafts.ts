import { findDataset } from '../../catalogue/lookup.ts'
import { isFirm, ofKind, type SeenOf } from '../../evidence/evidence.ts'
import { message, render } from '../../locale/messages.ts'
import { Ask, type Draft, type DraftMap, Noted } from '../edit/draft.ts'
import { createMessages as texts } from './messages.ts'
import { type About, relativeTo } from './relative.ts'

const MOST_SOURCES = 40

/** Where a hub keeps a data set. */
const HUB_PAGES: Readonly<Record<string, string>> = {
  huggingface: 'https://huggingface.co/datasets/',
  modelscope: 'https://www.modelscope.cn/datasets/',
}

/** Data sets seen in training configurations, with what the catalogue knows of their licences. */
export function dataDrafts(about: About): DraftMap[] {
  const seen = ofKind(about.profile.seen, 'dataset').filter(
    one => isFirm(one) && one.detail.role === 'train' && one.value !== '',
  )
  const byId = new Map<string, SeenOf<'dataset'>>()
  for (const one of seen) if (!byId.has(one.value.toLowerCase())) byId.set(one.value.toLowerCase(), one)
  return [...byId.values()].slice(0, MOST_SOURCES).map(one => dataDraft(one, about))
}

/** A record of one data set: what is known of it, and what a person still has to say. */
export function dataDraft(one: SeenOf<'dataset'>, about: About): DraftMap {
  const { language, folder } = about
  const fact = findDataset(one.value)
  const page = HUB_PAGES[one.detail.hub ?? '']
  const issue = fact ? [render(message(texts, 'issue', { issue: fact.issue[language] }), language)] : []
  const file = one.detail.hub === 'file'
  return {
    id: new Noted(one.value, render(message(texts, 'seenIn', { file: relativeTo(folder, one.file) }), language)),
    origin_type: page ? 'open-source' : new Ask(),
    source_url: page ? page + one.value : file ? undefined : one.detail.hub === 'url' ? one.value : new Ask(),
    revision: page ? new Ask() : undefined,
    licence: { id: licence(one, about, issue) },
    pi: { present: new Ask() },
    region: new Ask(),
  }
}

function licence(one: SeenOf<'dataset'>, { language }: About, issue: readonly string[]): Draft {
  const fact = findDataset(one.value)
  const tag = one.detail.licence ?? (fact && fact.licenceTag !== '-' ? fact.licenceTag : undefined)
  if (!tag) return new Ask('', issue)
  const audited = fact && fact.audited !== '-' && fact.audited !== tag ? fact.audited : undefined
  return new Noted(tag, audited && render(message(texts, 'audited', { tag, audited }), language), issue)
}
