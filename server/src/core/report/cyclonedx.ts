import { uriPath } from '../text/uri-path.ts'
import type { DeclaredDataSource, DeclaredModel } from '../declaration/declaration.ts'
import type { AuditResult } from '../engine/audit-result.ts'
import type { Place } from '../finding.ts'
import { LAW } from '../law/as-of.ts'
import { PRODUCT_PAGE } from './docs-url.ts'
import { type DatasetRow, inventory, type ModelRow, type ProviderRow, type VendorListing } from './inventory.ts'
import { placer, type ReportContext, type ReportPlace } from './json.ts'
import { spdxLicence } from './licence-id.ts'
import { json } from '../text/medium/json.ts'
import type { Written } from '../text/medium/safe.ts'
import { leftCounts } from './left-out.ts'

type Json = Record<string, unknown>
type Placer = (at: Place) => ReportPlace

/**
 * The inventory as a CycloneDX 1.6 bill of materials: models as machine-learning models with a card, training data as data,
 * who is called as services, each with its occurrences. Deterministic: no serial number, and the audit's day as its time.
 */
export function cyclonedxReport(result: AuditResult, context: ReportContext): Written<'json'> {
  const place = placer(context.textOf)
  const { models, datasets, providers } = inventory(result)
  const applications = result.services.filter(
    ({ profile }) => profile.generates.length > 0 || profile.trains || profile.declared,
  )
  const names = applications.map(({ profile }) => profile.name)
  const bom: Json = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: metadata(result, context),
    components: [
      ...applications.map(({ profile }) => ({
        type: 'application',
        'bom-ref': `application:${profile.name}`,
        name: profile.name,
        properties: properties([
          ['audience', profile.scope.audience],
          ['territory', profile.scope.territory],
          ['scope-basis', profile.scope.basis],
        ]),
      })),
      ...models.map(row => modelComponent(row, datasets, place)),
      ...datasets.map(row => dataComponent(row, place)),
    ],
    services: providers.map(row => service(row, place)),
    dependencies: [
      { ref: 'project', dependsOn: names.map(name => `application:${name}`) },
      ...names.map(name => ({
        ref: `application:${name}`,
        dependsOn: [
          ...models.filter(row => row.services.includes(name)).map(row => `model:${row.id}`),
          ...datasets.filter(row => row.services.includes(name)).map(row => `data:${row.id}`),
          ...providers.filter(row => row.services.includes(name)).map(row => `service:${row.slug}`),
        ],
      })),
    ],
  }
  return json(bom)
}

function metadata(result: AuditResult, context: ReportContext): Json {
  return {
    timestamp: `${result.asOf}T00:00:00Z`,
    tools: {
      components: [
        {
          type: 'application',
          name: 'genai-measures',
          version: context.toolVersion,
          externalReferences: [{ type: 'website', url: PRODUCT_PAGE }],
        },
      ],
    },
    component: { type: 'application', 'bom-ref': 'project', name: context.workspace ?? 'project' },
    properties: properties([
      ['law-as-of', context.lawAsOf],
      ['filed-services-as-of', context.filedServicesAsOf],
      ...(context.lawPack ? [['law-pack', context.lawPack] as const] : []),
      ...leftCounts(result, context).map(({ why, count }) => [`files-left:${why}`, String(count)] as const),
    ]),
  }
}

function modelComponent(row: ModelRow, datasets: readonly DatasetRow[], place: Placer): Json {
  const stated: Partial<DeclaredModel> = row.stated[0]?.entry ?? {}
  const ancestor = row.origin ?? stated.base_model
  const tuned =
    row.stated.some(({ entry }) => entry.modified !== undefined && entry.modified !== 'no') ||
    row.roles.includes('base')
  const trainedOn = tuned ? datasets.filter(data => data.services.some(name => row.services.includes(name))) : []
  return {
    type: 'machine-learning-model',
    'bom-ref': `model:${row.id}`,
    name: row.id,
    ...(stated.revision ? { version: stated.revision } : {}),
    ...(row.fact?.vendor || row.provider ? { publisher: row.fact?.vendor ?? row.provider?.vendor } : {}),
    ...licences(row.licences),
    ...(row.hub === 'huggingface' && row.id.includes('/') ? { purl: `pkg:huggingface/${uriPath(row.id)}` } : {}),
    ...(ancestor ? { pedigree: { ancestors: [{ type: 'machine-learning-model', name: ancestor }] } } : {}),
    ...occurrences(row.places, place),
    modelCard: {
      modelParameters: {
        ...(row.fact ? { architectureFamily: row.fact.family } : {}),
        ...(trainedOn.length > 0 ? { datasets: trainedOn.map(data => ({ ref: `data:${data.id}` })) } : {}),
        ...(row.generates.length > 0 ? { outputs: row.generates.map(format => ({ format })) } : {}),
      },
    },
    properties: properties([
      ...row.roles.map(role => ['role', role] as const),
      ...row.access.map(access => ['access', access] as const),
      ['modified', stated.modified],
      ['catalogued-licence', row.fact?.licence],
      ['commercial-use', row.fact?.commercial],
      ['licence-conditions', row.fact?.conditions?.en],
      ...listings(row.listed),
    ]),
  }
}

function dataComponent(row: DatasetRow, place: Placer): Json {
  const stated: Partial<DeclaredDataSource> = row.stated[0]?.entry ?? {}
  const { pi } = stated
  const sensitive = [
    pi?.present && 'personal information',
    pi?.sensitive && 'sensitive personal information',
    pi?.minor && 'personal information of children',
  ].filter(one => typeof one === 'string')
  return {
    type: 'data',
    'bom-ref': `data:${row.id}`,
    name: row.id,
    ...(stated.revision ? { version: stated.revision } : {}),
    ...licences(row.licences),
    ...occurrences(row.places, place),
    data: [
      {
        type: 'dataset',
        name: row.fact?.name ?? row.id,
        ...(stated.source_url ? { contents: { url: stated.source_url } } : {}),
        ...(sensitive.length > 0 ? { sensitiveData: sensitive } : {}),
      },
    ],
    properties: properties([
      ['origin-type', stated.origin_type],
      ['items', stated.scale?.items],
      ['bytes', stated.scale?.bytes],
      ['modality', stated.modality?.join(', ')],
      ['language', stated.language?.join(', ')],
      ['annotation-rules', stated.annotation?.rules_ref],
      ['catalogued-licence', row.fact?.licenceTag],
      ['known-issue', row.fact?.issue.en],
    ]),
  }
}

function service({ slug, fact, places, listed }: ProviderRow, place: Placer): Json {
  return {
    'bom-ref': `service:${slug}`,
    ...(fact ? { provider: { name: fact.vendor } } : {}),
    name: fact?.name.en ?? slug,
    properties: properties([
      ['provider', slug],
      ['jurisdiction', fact?.jurisdiction],
      ...listings(listed),
      ...places.map(at => ['seen-at', `${place(at).file}:${place(at).line}`] as const),
    ]),
  }
}

function listings(listed: readonly VendorListing[]): (readonly [string, string])[] {
  return listed.map(({ service: name, number }) => [`vendor-service-on-list-of-${LAW.listAsOf}`, `${name} ${number}`])
}

function licences(ids: readonly string[]): Json {
  if (ids.length === 0) return {}
  return { licenses: ids.map(tag => ({ license: spdxLicence(tag) ? { id: spdxLicence(tag) } : { name: tag } })) }
}

function occurrences(places: readonly Place[], place: Placer): Json {
  if (places.length === 0) return {}
  return { evidence: { occurrences: places.map(at => ({ location: place(at).file, line: place(at).line })) } }
}

function properties(pairs: readonly (readonly [string, string | number | undefined])[]): Json[] {
  return pairs.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ name: `genai-measures:${name}`, value: String(value) }],
  )
}
