import { describe, expect, it } from 'vitest'
import { RENDERERS } from '../../server/src/core/report/formats.ts'
import { cyclonedxValidator } from '../support/cyclonedx.ts'
import { audited, companyTree } from './support/company.ts'
import { objectsOf } from './support/parts.ts'

const { result, context } = audited(companyTree())

describe('CycloneDX 1.6', () => {
  const bom = JSON.parse(RENDERERS.cyclonedx(result, context))
  const check = cyclonedxValidator()

  it('is valid by the schema', () => {
    expect(check(bom)).toEqual([])
  })

  it('is refused by the schema when a model is of no kind', () => {
    expect(check({ ...bom, components: [{ name: 'x' }] })).not.toEqual([])
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
