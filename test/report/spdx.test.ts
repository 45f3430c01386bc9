import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RENDERERS } from '../../server/src/core/report/formats.ts'
import { readTree } from '../support/tree.ts'
import { audited, companyTree } from './support/company.ts'
import { spdxFaults } from './support/spdx-model.ts'

const { result, context } = audited(companyTree())

describe('SPDX 3.0.1', () => {
  const document = JSON.parse(RENDERERS.spdx(result, context))
  const graph = document['@graph'] as Record<string, unknown>[]
  const ofType = (type: string) => graph.filter(one => one['type'] === type)
  const ids = new Set(graph.map(one => one['spdxId']))

  it('has one context, one creation with an agent, one document with a root', () => {
    expect(document['@context']).toBe('https://spdx.org/rdf/3.0.1/spdx-context.jsonld')
    const [creation, ...others] = ofType('CreationInfo')
    expect(others).toEqual([])
    expect(creation).toMatchObject({ specVersion: '3.0.1', created: '2026-11-22T00:00:00Z' })
    for (const agent of (creation?.['createdBy'] ?? []) as string[])
      expect(graph.find(one => one['spdxId'] === agent)?.['type']).toBe('SoftwareAgent')
    expect(ofType('SpdxDocument')).toHaveLength(1)
    expect(ofType('SpdxDocument')[0]?.['rootElement']).toHaveLength(1)
  })

  it('gives every element an id of its own and its creation', () => {
    const elements = graph.filter(one => one['type'] !== 'CreationInfo')
    expect(new Set(elements.map(one => one['spdxId'])).size).toBe(elements.length)
    for (const one of elements) {
      expect(String(one['spdxId'])).toMatch(/^https:\/\/[^#\s]+#[^#\s]+$/)
      expect(one['creationInfo']).toBe('_:creationinfo')
      if (String(one['type']).endsWith('Package')) expect(one['name']).toBeTruthy()
    }
  })

  it('relates only what is there, by relations of the standard', () => {
    for (const one of ofType('Relationship')) {
      expect(['dependsOn', 'hasDeclaredLicense', 'trainedOn', 'descendantOf']).toContain(one['relationshipType'])
      for (const end of [one['from'], ...(one['to'] as string[])]) expect(ids).toContain(end)
    }
    expect(ofType('Relationship').map(one => one['relationshipType'])).toContain('trainedOn')
  })

  it('types data sets, and claims no profile whose facts it does not have', () => {
    for (const one of ofType('dataset_DatasetPackage')) {
      expect(one['dataset_datasetType']).toEqual(['text'])
      expect(['yes', 'no', 'noAssertion']).toContain(one['dataset_hasSensitivePersonalInformation'])
    }
    expect(ofType('SpdxDocument')[0]?.['profileConformance']).toEqual(['core', 'software', 'simpleLicensing'])
  })

  it('writes licences as SPDX expressions', () => {
    for (const one of ofType('simplelicensing_LicenseExpression'))
      expect(one['simplelicensing_licenseExpression']).toMatch(/^(LicenseRef-)?[A-Za-z0-9.-]+$/)
  })
})

const EXAMPLES = resolve(import.meta.dirname, '../../examples')
const spdxOf = (tree: ReadonlyMap<string, string>) => {
  const one = audited(tree)
  return JSON.parse(RENDERERS.spdx(one.result, one.context))
}

describe('by the model of SPDX 3.0.1', () => {
  it.each(readdirSync(EXAMPLES, { withFileTypes: true }).flatMap(one => (one.isDirectory() ? [one.name] : [])))(
    'every element of the example %s has the properties of its class and no other',
    name => expect(spdxFaults(spdxOf(readTree(resolve(EXAMPLES, name))))).toEqual([]),
  )

  it('so has every element of a whole company', () => {
    expect(spdxFaults(JSON.parse(RENDERERS.spdx(result, context)))).toEqual([])
  })

  it('tells an element that has not', () => {
    const document = JSON.parse(RENDERERS.spdx(result, context))
    const broken = { type: 'Relationship', spdxId: 'x', creationInfo: '_:creationinfo', from: 'a b', to: [], since: 1 }
    expect(spdxFaults({ ...document, '@graph': [broken] }).length).toBeGreaterThan(3)
  })

  it('keeps what is no address out of the address, and licences with other names apart', () => {
    const declaration = `version: 1
services:
  - name: chat
    audience: public
    territory: mainland-china
    data_sources:
      - id: own notes
        source_url: 公司内部共享盘
        revision: 1.0
        licence: { id: 公司内部授权 }
      - id: bought
        source_url: https://example.com/a b
        licence: { id: 采购合同 }
      - id: open
        source_url: https://example.com/data
        licence: { id: apache-2.0 }
    models:
      - id: Qwen/Qwen3-8B
        modified: fine-tuned
`
    const document = spdxOf(
      new Map([
        ['genai-measures.yaml', declaration],
        ['package.json', JSON.stringify({ name: 'chat', dependencies: { openai: '5.0.0', next: '15.0.0' } })],
      ]),
    )
    expect(spdxFaults(document)).toEqual([])
    const graph = document['@graph'] as Record<string, unknown>[]
    const data = (name: string) => graph.find(one => one['name'] === name && one['type'] === 'dataset_DatasetPackage')
    expect(data('own notes')).toMatchObject({ software_packageVersion: '1.0', software_sourceInfo: '公司内部共享盘' })
    expect(data('own notes')).not.toHaveProperty('software_downloadLocation')
    expect(data('open')).toMatchObject({ software_downloadLocation: 'https://example.com/data' })
    const licences = graph.flatMap(one => one['simplelicensing_licenseExpression'] ?? [])
    expect(new Set(licences).size).toBe(3)
  })
})
