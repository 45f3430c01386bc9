import { describe, expect, it } from 'vitest'
import { createDeclaration, draftDeclaration } from '../../server/src/core/drafting/create.ts'
import { parseDeclaration } from '../../server/src/core/declaration/parse.ts'
import { NOWHERE, profileOf } from './support.ts'

const at = (file: string) => ({ file, span: NOWHERE })
const local = (value: string) =>
  ({ kind: 'model', value, detail: { role: 'inference', access: 'self-hosted' }, ...at('a.py') }) as const
const chat = profileOf(
  'chat',
  'apps/chat',
  [
    {
      kind: 'model',
      value: 'deepseek-chat',
      detail: { role: 'inference', provider: 'deepseek', access: 'hosted-api' },
      ...at('apps/chat/api.ts'),
    },
    { kind: 'model', value: 'test-model', role: 'test', detail: { role: 'inference' }, ...at('apps/chat/api.test.ts') },
    { kind: 'model', value: 'bge-m3', detail: { role: 'embedding' }, ...at('apps/chat/rag.ts') },
    {
      kind: 'label-text',
      value: '内容由 AI 生成',
      detail: { elements: { ai: true, generated: true }, shown: 'always' },
      ...at('apps/chat/page.tsx'),
    },
    { kind: 'export', value: 'saveAs', detail: { what: 'download' }, ...at('apps/chat/save.ts') },
    { kind: 'moderation', value: 'check', detail: { stage: 'input', enabled: true }, ...at('apps/chat/check.ts') },
    {
      kind: 'agreement',
      value: 'terms',
      detail: { what: 'user-agreement', labelClause: true },
      ...at('docs/terms.md'),
    },
    { kind: 'complaint-entry', value: '/complaint', detail: { what: 'form' }, ...at('apps/chat/complaint.tsx') },
    {
      kind: 'filing-number',
      value: 'Beijing-X-20240101S0001',
      detail: { numberKind: 'service-registration', shown: true },
      ...at('apps/chat/footer.tsx'),
    },
  ],
  ['text', 'image'],
)
const tune = {
  ...profileOf('tune', 'train', [
    { kind: 'model', value: 'Qwen/Qwen2.5-7B', detail: { role: 'base', hub: 'huggingface' }, ...at('train/sft.yaml') },
    {
      kind: 'dataset',
      value: 'tatsu-lab/alpaca',
      detail: { role: 'train', hub: 'huggingface' },
      ...at('train/sft.yaml'),
    },
    { kind: 'dataset', value: 'mine.json', detail: { role: 'train', hub: 'file' }, ...at('train/dataset_info.json') },
    { kind: 'dataset', value: 'ceval', detail: { role: 'eval', hub: 'huggingface' }, ...at('train/eval.yaml') },
  ]),
  trains: true,
}

describe('a new declaration', () => {
  const text = createDeclaration([chat, tune], 'en')
  const declaration = parseDeclaration('genai-measures.yaml', text)
  const [first, second] = declaration.data.services ?? []

  it('is free of problems and holds what was seen, with places relative to it', () => {
    expect(declaration.problems).toEqual([])
    expect(first).toMatchObject({
      name: 'chat',
      paths: ['apps/chat'],
      generates: ['text', 'image'],
      models: [{ id: 'deepseek-chat', access: 'hosted-api' }],
      filing: { track: 'registration', number: 'Beijing-X-20240101S0001', displayed_at: ['apps/chat/footer.tsx'] },
      labels: {
        text: { place: 'apps/chat/page.tsx' },
        exports: [{ path: 'apps/chat/save.ts' }],
        terms: 'docs/terms.md',
      },
      moderation: { input: 'apps/chat/check.ts' },
      complaints: { entry: 'apps/chat/complaint.tsx' },
      user_agreement: 'docs/terms.md',
    })
    expect(first?.models).toHaveLength(1)
  })

  it('leaves to a person whom it is offered to and where, with the reason seen and the choices', () => {
    expect(first?.audience).toBeUndefined()
    expect(first?.territory).toBeUndefined()
    expect(text).toContain(
      '    # app/page.tsx: a web page\n    audience:  # who it is offered to: public | internal | research\n',
    )
    expect(text).toContain('    territory:  # ')
  })

  it('takes models and data of training with what the catalogue knows', () => {
    expect(second?.models).toMatchObject([{ id: 'Qwen/Qwen2.5-7B', access: 'self-hosted', modified: 'fine-tuned' }])
    expect(second?.data_sources?.map(one => [one.id, one.origin_type])).toEqual([
      ['tatsu-lab/alpaca', 'open-source'],
      ['mine.json', undefined],
    ])
    expect(second?.data_sources?.[0]?.licence?.id).toMatch(/nc/i)
    expect(text).toMatch(/# Known of this data set: .+\n/)
  })

  it('says the same in Chinese, with a comment beside every field', () => {
    const zh = createDeclaration([chat], 'zh-CN')
    expect(zh).toMatch(/^# [\u4e00-\u9fff]/)
    expect(zh).toContain('audience:  # 面向谁提供：public | internal | research')
    expect(parseDeclaration('g', zh).data.services?.[0]?.models?.[0]?.id).toBe('deepseek-chat')
    const bare = zh.split('\n').filter(line => /^\s*(- )?[a-z_]+:/.test(line) && !line.includes('#'))
    expect(bare).toEqual([])
  })

  it('explains a field once: further entries of a list show only what is to be chosen', () => {
    const two = createDeclaration([profileOf('two', '', ['mine-1', 'mine-2', 'owner/mine-2'].map(local))], 'en')
    expect(two).toContain(
      '- id: mine-1 # model id as in the code or the hub\n        access: self-hosted # how it is reached\n',
    )
    expect(two).toContain(
      '- id: mine-2\n        access: self-hosted\n        modified:  # no | fine-tuned | retrained | own\n',
    )
    expect(two).not.toContain('owner/mine-2')
  })

  it('writes paths from the folder it stands in', () => {
    const nested = parseDeclaration(
      'apps/chat/genai-measures.yaml',
      createDeclaration([chat], 'en', 'apps/chat/genai-measures.yaml'),
    )
    const [service] = nested.data.services ?? []
    expect(service?.paths).toEqual(['.'])
    expect(service?.user_agreement).toBe('../../docs/terms.md')
  })

  it('has its empty fields as places to fill', () => {
    const draft = draftDeclaration([chat], 'en')
    expect(draft.placeholders.length).toBeGreaterThan(3)
    for (const place of draft.placeholders) expect(draft.newText.slice(0, place.start)).toMatch(/(: |- )$/)
  })
})
