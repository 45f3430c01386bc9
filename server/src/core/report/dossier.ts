import { Annotation, DataSource } from '../declaration/schema/data.ts'
import { Evaluation, Filing, PublicOpinion } from '../declaration/schema/filing.ts'
import { Labels } from '../declaration/schema/labels.ts'
import { Model, Operator } from '../declaration/schema/model.ts'
import { Complaints, InputRetention, Minors, Moderation, TrainingOnInput } from '../declaration/schema/safety.ts'
import { Service } from '../declaration/schema/service.ts'
import { noteOf } from '../declaration/schema/field.ts'
import type { AuditedService, AuditResult } from '../engine/audit-result.ts'
import { type EvidenceKind, isFirm, ofKind, type Seen } from '../evidence/evidence.ts'
import type { Place } from '../finding.ts'
import { licenceInWords } from '../catalogue/licence-words.ts'
import { LAW } from '../law/as-of.ts'
import { findInstrument } from '../law/instruments.ts'
import { render } from '../locale/messages.ts'
import { Draft } from './dossier-draft.ts'
import { stillOpen } from './dossier-duties.ts'
import { markdown } from '../text/medium/markdown.ts'
import type { Written } from '../text/medium/safe.ts'
import { meaningOf, NUMBER_WORDS, wordOf } from './html/words.ts'
import { type Inventory, inventory } from './inventory.ts'
import { placer, type ReportContext } from './json.ts'
import { filingNumbers } from './numbers.ts'
import { listed, parts } from './text-messages.ts'

const ALL = (): boolean => true

/**
 * Drafts for the filing file of one service, in Markdown: what files show and what the declaration states, item by item. What
 * nobody stated is a marked blank and stands once more in the last section. Undefined when no service has the name.
 */
export function dossierReport(
  result: AuditResult,
  context: ReportContext,
  name: string,
): Written<'markdown'> | undefined {
  const service = result.services.find(({ profile }) => profile.name === name)
  if (!service) return undefined
  const draft = new Draft(context.language, placer(context.textOf))
  const only: AuditResult = { ...result, services: [service] }
  const stock = inventory(only)
  const { texts } = draft
  draft.line(markdown`# ${texts.title({ service: name })}`)
  draft.line('')
  draft.line(texts.note({ ...context, day: result.asOf }))
  aboutService(draft, service)
  aboutModels(draft, service, stock)
  aboutData(draft, service, stock)
  aboutAnnotation(draft, service)
  aboutLabels(draft, service, result.asOf)
  aboutSafety(draft, service)
  aboutFiling(draft, service, only)
  stillOpen(draft, service, result.asOf)
  return draft.text()
}

function firm({ profile }: AuditedService, ...kinds: readonly EvidenceKind[]): Seen[] {
  const seen = profile.seen.filter(isFirm)
  return kinds.flatMap(kind => ofKind(seen, kind) as readonly Seen[])
}

/** The evidence behind a row of the inventory. */
function seenAt(seen: readonly Seen[], places: readonly Place[]): Seen[] {
  return seen.filter(
    one =>
      (one.kind === 'model' || one.kind === 'dataset') &&
      places.some(at => at.file === one.file && at.span.start === one.span.start),
  )
}

function aboutService(draft: Draft, { profile }: AuditedService): void {
  const { texts, language } = draft
  const stated = profile.declared?.service
  draft.section(texts.service())
  draft.item(noteOf(Service.entries.name)?.text[language] ?? 'name', profile.name)
  draft.fields(Operator, stated?.operator, path => path !== 'kind')
  const { audience, territory, basis } = profile.scope
  const scope = listed([wordOf(audience)[language], wordOf(territory)[language]], language)
  if (audience === 'unknown' || territory === 'unknown') draft.item(texts.scope(), undefined)
  else draft.item(texts.scope(), basis === 'declared' ? scope : markdown`${scope}${draft.aside(texts.inferred())}`)
  draft.item(
    texts.generates(),
    listed(
      profile.generates.map(one => wordOf(one)[language]),
      language,
    ),
  )
  draft.item(
    texts.exposure(),
    listed(
      profile.exposure.map(one => meaningOf('exposure', one)[language]),
      language,
    ),
  )
  draft.fields(PublicOpinion, stated?.public_opinion, ALL, '', 'public_opinion')
}

function aboutModels(draft: Draft, { profile }: AuditedService, { models, providers }: Inventory): void {
  const { texts, language } = draft
  const stated = profile.declared?.service
  draft.section(texts.models())
  for (const row of models) {
    draft.part(row.id)
    const entry = row.stated[0]?.entry
    const tuned = entry?.modified !== undefined && entry.modified !== 'no'
    const asked = new Set(['supplier', 'access', 'modified', ...(tuned ? ['base_model'] : []), 'licence', 'revision'])
    draft.fields(Model, { ...entry, id: undefined }, path => asked.has(path), row.id)
    if (row.listed.length > 0)
      draft.line(
        markdown`- ${texts.vendor({ asOf: LAW.listAsOf })}${texts.colon()}${row.listed.map(one => `${one.service} ${one.number}`).join(texts.semicolon())}`,
      )
    if (row.fact?.licence)
      draft.line(markdown`- ${texts.catalogued()}${texts.colon()}${licenceInWords(row.fact.licence, language)}`)
    draft.seen(seenAt(profile.seen, row.places))
  }
  for (const { slug, fact } of providers.filter(one => !models.some(row => row.provider?.slug === one.slug))) {
    draft.part(texts.unnamed({ provider: fact?.name[language] ?? slug }))
    draft.item(noteOf(Model.entries.supplier)?.text[language] ?? 'supplier', fact?.vendor, slug)
    draft.item(texts.modelId(), undefined, slug)
  }
  draft.line('')
  draft.item(texts.outline(), stated?.algorithm_summary)
}

/** What Art 19 of the Measures and clause 5 of TC260-003 ask of every source, and of each kind. */
const EVERY_SOURCE = [
  'origin_type',
  'source_url',
  'revision',
  'scale.items',
  'scale.bytes',
  'modality',
  'language',
  'licence.id',
  'pi.present',
  'ip.works',
  'harmful_rate',
  'sampling.n',
  'sampling.pass_rate',
  'annotation.rules_ref',
  'region',
]
const BY_ORIGIN: Readonly<Record<string, readonly string[]>> = {
  'self-collected': ['collection_record', 'robots_checked'],
  commercial: ['contract_ref', 'supplier_commitment'],
  'user-input': ['authorisation_record'],
  synthetic: ['output_terms'],
  'open-source': ['licence.file'],
}

function aboutData(draft: Draft, service: AuditedService, { datasets }: Inventory): void {
  const { texts, language } = draft
  draft.section(texts.data())
  if (datasets.length === 0 && !service.profile.trains) draft.line(texts.noTraining())
  if (datasets.length === 0 && service.profile.trains) draft.item(texts.sources(), undefined)
  for (const row of datasets) {
    const entry = row.stated[0]?.entry
    const asked = new Set([
      ...EVERY_SOURCE,
      ...(BY_ORIGIN[entry?.origin_type ?? ''] ?? []),
      ...(entry?.pi?.present ? ['pi.basis', 'pi.deidentified'] : []),
    ])
    draft.part(row.id)
    draft.fields(DataSource, { ...entry, id: undefined }, path => asked.has(path), row.id)
    if (row.fact)
      draft.line(
        markdown`- ${texts.catalogued()}${texts.colon()}${parts([licenceInWords(row.fact.licenceTag, language), row.fact.issue[language]].filter(Boolean), language)}`,
      )
    draft.seen(seenAt(service.profile.seen, row.places))
  }
}

function aboutAnnotation(draft: Draft, service: AuditedService): void {
  const stated = service.profile.declared?.service.annotation
  draft.section(draft.texts.annotation())
  if (!service.profile.trains && !stated) draft.line(draft.texts.noTraining())
  else
    draft.fields(
      Annotation,
      stated,
      path => path !== 'annotation.not_applicable' && stated?.not_applicable === undefined,
      '',
      'annotation',
    )
  draft.seen(firm(service, 'annotation'))
}

function aboutLabels(draft: Draft, service: AuditedService, asOf: string): void {
  const { profile } = service
  const stated = profile.declared?.service.labels
  const metadata = stated?.metadata?.not_applicable === undefined
  draft.section(draft.texts.labels({ cited: (findInstrument('LABEL')?.inForce ?? '') <= asOf }))
  draft.fields(
    Labels,
    stated,
    path => {
      const [, first = '', second = ''] = path.split('.')
      if (['text', 'image', 'audio', 'video'].includes(first))
        return second === 'place' && profile.generates.includes(first as never)
      if (first === 'metadata') return metadata && second !== 'not_applicable'
      return first === 'log' || first === 'terms'
    },
    '',
    'labels',
  )
  draft.seen(firm(service, 'label-text', 'label-metadata', 'vendor-watermark', 'export', 'metadata-strip'))
}

function aboutSafety(draft: Draft, service: AuditedService): void {
  const stated = service.profile.declared?.service
  draft.section(draft.texts.safety())
  draft.fields(Moderation, stated?.moderation, ALL, '', 'moderation')
  draft.fields(Evaluation, stated?.evaluation, ALL, '', 'evaluation')
  draft.fields(Complaints, stated?.complaints, ALL, '', 'complaints')
  draft.fields(
    Minors,
    stated?.minors,
    path => path === 'minors.served' || stated?.minors?.served === true,
    '',
    'minors',
  )
  for (const key of ['user_agreement', 'audience_statement', 'privacy_policy', 'data_requests'] as const)
    draft.fields(Service.entries[key], stated?.[key], ALL, '', key)
  draft.fields(InputRetention, stated?.input_retention, ALL, '', 'input_retention')
  draft.fields(
    TrainingOnInput,
    stated?.training_on_input,
    path => path === 'training_on_input.used' || stated?.training_on_input?.used === true,
    '',
    'training_on_input',
  )
  draft.seen(
    firm(service, 'moderation', 'complaint-entry', 'agreement', 'minors-mode', 'data-rights', 'input-training'),
  )
}

function aboutFiling(draft: Draft, { profile }: AuditedService, only: AuditResult): void {
  const { texts, language } = draft
  draft.section(texts.filing())
  draft.fields(
    Filing,
    profile.declared?.service.filing,
    path =>
      ['track', 'security_assessment', 'assessment_report', 'label_material', 'algorithm_number'].includes(
        path.replace('filing.', ''),
      ),
    '',
    'filing',
  )
  draft.line('')
  for (const { number, kind, says } of filingNumbers(only))
    draft.line(
      markdown`- ${number}${draft.aside(NUMBER_WORDS[kind]?.[language] ?? kind)} · ${texts.says()}${texts.colon()}${render(says, language)}`,
    )
}
