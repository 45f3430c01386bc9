import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { RENDERERS } from '../../server/src/core/report/formats.ts'
import { audited, companyTree } from './support/company.ts'
import { objectsOf } from './support/parts.ts'

const addFormats = addFormatsModule as unknown as (ajv: Ajv) => void
const { result, context } = audited(companyTree())

describe('CycloneDX 1.6', () => {
  const bom = JSON.parse(RENDERERS.cyclonedx(result, context))
  let check: (value: unknown) => unknown
  let errors: () => unknown

  beforeAll(() => {
    const package_ = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')
    // The packaged copies refer to each other by file name, next to the address of the first.
    const schema = (name: string) => ({
      ...JSON.parse(readFileSync(join(dirname(package_), 'res/schema', name), 'utf8')),
      $id: `http://cyclonedx.org/schema/${name}`,
    })
    const ajv = new Ajv({ strict: false, validateFormats: true })
    addFormats(ajv)
    ajv.addFormat('iri-reference', true)
    ajv.addFormat('idn-email', true)
    ajv.addSchema(schema('spdx.SNAPSHOT.schema.json'))
    ajv.addSchema(schema('jsf-0.82.SNAPSHOT.schema.json'))
    ajv.addSchema(schema('cryptography-defs.SNAPSHOT.schema.json'))
    const validate = ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'))
    check = validate
    errors = () => validate.errors
  })

  it('is valid by the schema', () => {
    expect(check(bom), JSON.stringify(errors(), null, 1)).toBe(true)
  })

  it('is refused by the schema when a model is of no kind', () => {
    expect(check({ ...bom, components: [{ name: 'x' }] })).toBe(false)
  })

  it('names every model with its place, its licence and what it was tuned on', () => {
    const model = bom.components.find((one: { name: string }) => one.name === 'Qwen/Qwen3-8B')
    expect(model).toMatchObject({
      type: 'machine-learning-model',
      version: '2026-05-12',
      licenses: [{ license: { id: 'Apache-2.0' } }],
      evidence: { occurrences: [{ location: 'llama-factory-finetune/train_lora.yaml', line: 2 }] },
      modelCard: { modelParameters: { datasets: [{ ref: 'data:service_dialogues.json' }] } },
    })
  })

  it('has one row for a source that a registry and a configuration name', () => {
    const data = bom.components.filter((one: { type: string }) => one.type === 'data')
    expect(data.map((one: { name: string }) => one.name)).toEqual(['service_dialogues.json'])
    expect(data[0].properties).toContainEqual({ name: 'genai-measures:items', value: '41200' })
  })

  it('points dependencies at what is there', () => {
    const refs = new Set(objectsOf(bom).map(one => one['bom-ref']))
    for (const { ref, dependsOn } of bom.dependencies)
      for (const one of [ref, ...dependsOn]) expect(refs).toContain(one)
    expect(bom.services.map((one: { name: string }) => one.name)).toContain('OpenAI')
  })
})
