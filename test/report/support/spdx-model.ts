// The classes of SPDX 3.0.1 that the report writes, with their properties, after the model's own definitions.

type Check = (value: unknown) => boolean

const text: Check = value => typeof value === 'string' && value !== ''
const iri: Check = value => typeof value === 'string' && /^(?!_:)[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(value)
const oneOf =
  (...values: readonly string[]): Check =>
  value =>
    values.includes(value as string)
const list =
  (item: Check, least = 0): Check =>
  value =>
    Array.isArray(value) && value.length >= least && value.every(item)
const time: Check = value => typeof value === 'string' && /^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\dZ$/.test(value)
const presence = oneOf('yes', 'no', 'noAssertion')

interface Class {
  readonly required: Readonly<Record<string, Check>>
  readonly optional: Readonly<Record<string, Check>>
}

/** Every element has these. */
const ELEMENT: Class = {
  required: { spdxId: iri, creationInfo: oneOf('_:creationinfo') },
  optional: { name: text, comment: text, summary: text, description: text },
}
const element = (required: Class['required'] = {}, optional: Class['optional'] = {}): Class => ({
  required: { ...ELEMENT.required, ...required },
  optional: { ...ELEMENT.optional, ...optional },
})
const COLLECTION = {
  element: list(iri),
  rootElement: list(iri),
  profileConformance: list(oneOf('ai', 'core', 'dataset', 'simpleLicensing', 'software')),
}
const PACKAGE = {
  software_primaryPurpose: oneOf('application', 'data', 'model'),
  software_packageVersion: text,
  software_downloadLocation: iri,
  software_sourceInfo: text,
  suppliedBy: iri,
  releaseTime: time,
  builtTime: time,
  originatedBy: list(iri),
}
const DATASET_TYPES =
  'audio categorical graph image noAssertion numeric other sensor structured syntactic text timeseries timestamp video'

const CLASSES: Readonly<Record<string, Class>> = {
  CreationInfo: {
    required: {
      '@id': oneOf('_:creationinfo'),
      specVersion: oneOf('3.0.1'),
      created: time,
      createdBy: list(iri, 1),
    },
    optional: { comment: text },
  },
  SoftwareAgent: element({ name: text }),
  Organization: element({ name: text }),
  SpdxDocument: element({}, COLLECTION),
  software_Sbom: element({}, { ...COLLECTION, software_sbomType: list(oneOf('source')) }),
  software_Package: element({ name: text }, PACKAGE),
  ai_AIPackage: element({ name: text }, { ...PACKAGE, ai_typeOfModel: list(text), ai_domain: list(text) }),
  dataset_DatasetPackage: element(
    { name: text, dataset_datasetType: list(oneOf(...DATASET_TYPES.split(' ')), 1) },
    {
      ...PACKAGE,
      dataset_hasSensitivePersonalInformation: presence,
      dataset_datasetSize: value => Number.isInteger(value) && Number(value) >= 0,
      dataset_dataCollectionProcess: text,
    },
  ),
  simplelicensing_LicenseExpression: element({ simplelicensing_licenseExpression: text }),
  Relationship: element({
    from: iri,
    to: list(iri, 1),
    relationshipType: oneOf('dependsOn', 'descendantOf', 'hasDeclaredLicense', 'trainedOn'),
  }),
}

/** What is wrong with a document: an unknown class, a property missing, unknown or of the wrong kind, an end that is not there. */
export function spdxFaults(document: Readonly<Record<string, unknown>>): string[] {
  const graph = document['@graph'] as Readonly<Record<string, unknown>>[]
  const ids = new Set(graph.map(one => one['spdxId']))
  return graph.flatMap(({ type, ...fields }) => {
    const known = CLASSES[String(type)]
    if (!known) return [`${type}: no such class`]
    const missing = Object.keys(known.required).filter(key => !(key in fields))
    const wrong = Object.entries(fields).filter(([key, value]) => {
      const check = known.required[key] ?? known.optional[key]
      return !check?.(value)
    })
    const ends = ['from', 'to', 'element', 'rootElement', 'createdBy', 'suppliedBy'].flatMap(key => fields[key] ?? [])
    return [
      ...missing.map(key => `${type}: ${key} is missing`),
      ...wrong.map(([key, value]) => `${type}: ${key} is ${JSON.stringify(value)}`),
      ...ends.filter(end => !ids.has(end)).map(end => `${type}: ${end} is not there`),
    ]
  })
}
