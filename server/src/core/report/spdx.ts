import { encoded, uriPath } from '../text/uri-path.ts'
import type { DeclaredDataSource, DeclaredModel } from '../declaration/declaration.ts'
import type { AuditResult } from '../engine/audit-result.ts'
import type { Place } from '../finding.ts'
import { type DatasetRow, inventory, type ModelRow } from './inventory.ts'
import { placer, type ReportContext } from './json.ts'
import { spdxLicence } from './licence-id.ts'
import { json } from '../text/medium/json.ts'
import type { Written } from '../text/medium/safe.ts'

type Element = Readonly<Record<string, unknown>> & { readonly type: string }

const NO_ASSERTION = 'noAssertion'

/**
 * The inventory as an SPDX 3.0.1 document (JSON-LD): models as AI packages, training data as dataset packages, licences and
 * what was trained on what as relationships. Deterministic: ids follow names, the time is the audit's day. The ai and dataset
 * profiles ask for facts that a repository often does not hold (release time, supplier): the document claims them only if it has them.
 */
export function spdxReport(result: AuditResult, context: ReportContext): Written<'json'> {
  const graph = new Graph(context.workspace ?? 'project', result.asOf)
  const agent = graph.add('SoftwareAgent', 'agent', { name: `genai-measures ${context.toolVersion}` })
  const place = placer(context.textOf)
  const where = (places: readonly Place[]): Record<string, string> =>
    places.length > 0
      ? { comment: `Seen in ${places.map(at => `${place(at).file}:${place(at).line}`).join(', ')}.` }
      : {}
  const { models, datasets } = inventory(result)
  const data = new Map(
    datasets.map(row => [
      row,
      graph.add('dataset_DatasetPackage', `data-${row.id}`, { ...datasetFields(row), ...where(row.places) }),
    ]),
  )
  const packages = new Map(
    models.map(row => [
      row,
      graph.add('ai_AIPackage', `model-${row.id}`, { ...modelFields(row, graph), ...where(row.places) }),
    ]),
  )
  for (const [row, id] of [...data, ...packages]) declareLicences(graph, id, row.licences)
  for (const [row, id] of packages) relate(graph, row, id, data)
  const services = result.services.filter(
    ({ profile }) => profile.generates.length > 0 || profile.trains || profile.declared,
  )
  const roots = services.map(({ profile: { name } }) => {
    const id = graph.add('software_Package', `service-${name}`, { name, software_primaryPurpose: 'application' })
    const used = [...packages, ...data].filter(([row]) => row.services.includes(name)).map(([, target]) => target)
    graph.relate(id, 'dependsOn', used)
    return id
  })
  return graph.document(agent, roots.length > 0 ? roots : [agent])
}

function modelFields(row: ModelRow, graph: Graph): Record<string, unknown> {
  const stated: Partial<DeclaredModel> = row.stated[0]?.entry ?? {}
  const vendor = row.fact?.vendor ?? row.provider?.vendor ?? stated.supplier
  return {
    name: row.id,
    software_primaryPurpose: 'model',
    ...(stated.revision ? { software_packageVersion: stated.revision } : {}),
    ...(row.hub === 'huggingface' && row.id.includes('/') ? originOf(`https://huggingface.co/${uriPath(row.id)}`) : {}),
    ...(vendor ? { suppliedBy: graph.add('Organization', `organisation-${vendor}`, { name: vendor }) } : {}),
    ...(row.fact ? { ai_typeOfModel: [row.fact.family] } : {}),
    ...(row.generates.length > 0 ? { ai_domain: row.generates.map(one => `${one} generation`) } : {}),
  }
}

function datasetFields(row: DatasetRow): Record<string, unknown> {
  const stated: Partial<DeclaredDataSource> = row.stated[0]?.entry ?? {}
  const sensitive = stated.pi?.sensitive
  return {
    name: row.id,
    software_primaryPurpose: 'data',
    dataset_datasetType: stated.modality && stated.modality.length > 0 ? [...stated.modality] : [NO_ASSERTION],
    dataset_hasSensitivePersonalInformation: sensitive === undefined ? NO_ASSERTION : sensitive ? 'yes' : 'no',
    ...(stated.revision ? { software_packageVersion: stated.revision } : {}),
    ...originOf(stated.source_url),
    ...(stated.scale?.bytes !== undefined ? { dataset_datasetSize: stated.scale.bytes } : {}),
    ...(stated.origin_type ? { dataset_dataCollectionProcess: stated.origin_type } : {}),
  }
}

/** Where a thing is from: as a location where that is an absolute address, else as words. */
function originOf(source: string | undefined): Record<string, string> {
  if (!source) return {}
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(source)
    ? { software_downloadLocation: source }
    : { software_sourceInfo: source }
}

/** A licence's name as the id of a reference, which has letters, digits, dots and hyphens; other letters become their code points. */
function licenceRef(name: string): string {
  const id = name
    .replaceAll(/[^\s\p{P}\p{S}A-Za-z0-9]/gu, sign => `u${sign.codePointAt(0)?.toString(16)}`)
    .replaceAll(/[^A-Za-z0-9.-]+/g, '-')
  return `LicenseRef-${id.replaceAll(/^-+|(?<!-)-+$/g, '') || 'unnamed'}`
}

/** Licences as expressions; a name that is no SPDX id becomes a `LicenseRef-`, with the name as written in its comment. */
function declareLicences(graph: Graph, from: string, licences: readonly string[]): void {
  for (const tag of licences) {
    const id = spdxLicence(tag)
    const expression = id ?? licenceRef(tag)
    const licence = graph.add('simplelicensing_LicenseExpression', `licence-${expression}`, {
      simplelicensing_licenseExpression: expression,
      ...(id ? {} : { comment: `Stated as: ${tag}` }),
    })
    graph.relate(from, 'hasDeclaredLicense', [licence])
  }
}

function relate(graph: Graph, row: ModelRow, id: string, data: ReadonlyMap<DatasetRow, string>): void {
  const stated: Partial<DeclaredModel> = row.stated[0]?.entry ?? {}
  const ancestor = row.origin ?? stated.base_model
  if (ancestor && ancestor !== row.id) {
    const base = graph.add('ai_AIPackage', `model-${ancestor}`, { name: ancestor, software_primaryPurpose: 'model' })
    graph.relate(id, 'descendantOf', [base])
  }
  const tuned = stated.modified !== undefined && stated.modified !== 'no'
  if (tuned)
    graph.relate(
      id,
      'trainedOn',
      [...data].filter(([one]) => one.services.some(name => row.services.includes(name))).map(([, target]) => target),
    )
}

/** Elements by id. Adding one twice keeps the first; ids follow names, so that the same audit gives the same document. */
class Graph {
  readonly #base: string
  readonly #created: string
  readonly #elements = new Map<string, Element>()

  constructor(project: string, asOf: string) {
    this.#base = `https://spdx.org/spdxdocs/genai-measures/${encoded(project)}-${asOf}`
    this.#created = `${asOf}T00:00:00Z`
  }

  add(type: string, key: string, fields: Readonly<Record<string, unknown>>): string {
    const spdxId = `${this.#base}#${encoded(key)}`
    if (!this.#elements.has(spdxId))
      this.#elements.set(spdxId, { type, spdxId, creationInfo: '_:creationinfo', ...fields })
    return spdxId
  }

  relate(from: string, relationshipType: string, to: readonly string[]): void {
    if (to.length === 0) return
    const key = `relationship-${this.#elements.size}-${relationshipType}`
    this.add('Relationship', key, { from, relationshipType, to: [...to] })
  }

  document(agent: string, rootElement: readonly string[]): Written<'json'> {
    const element = [...this.#elements.keys()]
    const bom = this.add('software_Sbom', 'sbom', {
      rootElement: [...rootElement],
      element,
      software_sbomType: ['source'],
    })
    const profileConformance = ['core', 'software', 'simpleLicensing', ...this.#claims()]
    this.add('SpdxDocument', 'document', { rootElement: [bom], element: [...element, bom], profileConformance })
    const creation = {
      type: 'CreationInfo',
      '@id': '_:creationinfo',
      specVersion: '3.0.1',
      created: this.#created,
      createdBy: [agent],
    }
    const document = {
      '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
      '@graph': [creation, ...this.#elements.values()],
    }
    return json(document)
  }

  /** Profiles whose required fields every package of theirs has. */
  #claims(): string[] {
    const common = ['software_downloadLocation', 'software_primaryPurpose', 'releaseTime']
    const complete = (type: string, fields: readonly string[]): boolean => {
      const own = [...this.#elements.values()].filter(one => one.type === type)
      return own.length > 0 && own.every(one => fields.every(field => one[field] !== undefined))
    }
    return [
      ...(complete('ai_AIPackage', [...common, 'suppliedBy', 'software_packageVersion']) ? ['ai'] : []),
      ...(complete('dataset_DatasetPackage', [...common, 'originatedBy', 'builtTime', 'dataset_datasetType'])
        ? ['dataset']
        : []),
    ]
  }
}
