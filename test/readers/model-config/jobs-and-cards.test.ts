import { describe, expect, it } from 'vitest'
import { audit } from '../../support/tree.ts'

function traits(files: Readonly<Record<string, string>>) {
  const declared = 'version: 1\nservices:\n  - name: acme\n    audience: public\n    territory: mainland-china\n'
  const profile = audit(new Map(Object.entries({ 'genai-measures.yaml': declared, ...files }))).services[0]?.profile
  return { bases: profile?.baseModels, data: profile?.datasets, trains: profile?.trains }
}

describe('jobs of ai-toolkit', () => {
  const job = (process: string) => `job: extension\nconfig:\n  name: a\n  process:\n    - ${process}\n`
  it('tune a model on folders', () => {
    const text = job(
      'type: ui_trainer\n      datasets:\n        - folder_path: pictures/blue\n        - folder_path: "clips/blue"\n      train: { steps: 10 }\n      model: { name_or_path: acme/brush, arch: sdxl }',
    )
    expect(traits({ 'jobs/blue.yaml': text })).toEqual({
      bases: ['acme/brush'],
      data: ['pictures/blue', 'clips/blue'],
      trains: true,
    })
  })
  it('that only sample train nothing', () => {
    const text = job('type: to_folder\n      model:\n        name_or_path: acme/brush')
    expect(traits({ 'jobs/blue.yaml': text })).toEqual({ bases: [], data: [], trains: false })
  })
})

describe('lists of a card', () => {
  it.each([
    ['addresses', '- url: https://huggingface.co/acme/base\n', '- url: https://huggingface.co/datasets/acme/rows\n'],
    ['ids', '- id: acme/base\n  name: Base\n', '- repo_id: acme/rows\n'],
    ['one object', '  repo_url: https://huggingface.co/acme/base\n', '- acme/rows\n'],
  ])('hold objects with %s', (_, base, data) => {
    const text = `---\nlicense: mit\npipeline_tag: text-generation\nbase_model:\n${base}datasets:\n${data}---\n# A\n`
    expect(traits({ 'README.md': text })).toMatchObject({ bases: ['acme/base'], data: ['acme/rows'] })
  })
  it('pass over objects that name nothing', () => {
    const text =
      '---\nlicense: mit\npipeline_tag: text-generation\nbase_model:\n- name: GPT-3\n  author: OpenAI\n---\n# A\n'
    expect(traits({ 'README.md': text }).bases).toEqual([])
  })
})
