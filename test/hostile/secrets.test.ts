import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withoutKeys, withoutSecrets } from '../../server/src/core/evidence/secrets.ts'
import { findModel } from '../../server/src/core/catalogue/lookup.ts'
import { audit } from '../support/tree.ts'

const DATA = join(import.meta.dirname, '../../server/data')
const CORE = 'P1anted9x7'

/** Where people leave secrets beside what the tool looks for; `#` stands for the secret. */
const PLACES: readonly (readonly [file: string, text: string])[] = [
  ['train.sh', 'python train.py --model_name_or_path Qwen/Qwen2-7B --dataset https://u:#@data.example/a.json'],
  [
    'train.yaml',
    'model_name_or_path: https://u:#@models.example/qwen\ndataset: https://u:#@data.example/a.json\nstage: sft\nfinetuning_type: lora\ndo_train: true\noutput_dir: out\n',
  ],
  ['data/dataset_info.json', '{ "mine": { "file_name": "https://data.example/a.json?sig=#" } }'],
  ['Modelfile', 'FROM https://user:#@models.example/qwen.gguf\n'],
  ['.env', 'OPENAI_MODEL=sk-proj-#AbCdEfGhIjKlMnOpQrSt\nOPENAI_BASE_URL=https://a:#@api.openai.com/v1\n'],
  [
    'load.py',
    'from datasets import load_dataset\nload_dataset("s3://AKIA#:#@bucket/set")\nload_dataset("json", data_files="https://x.example/t.json?X-Amz-Signature=#")\n',
  ],
  [
    'call.ts',
    "import OpenAI from 'openai'\nconst c = new OpenAI()\nc.chat.completions.create({ model: 'sk-ant-api03-#AAbbCCddEEff112233', messages: [] })\n",
  ],
]

describe('what becomes evidence', () => {
  it.each(PLACES)('holds no secret of %s', (file, text) => {
    const planted = text.replaceAll('#', CORE)
    const result = audit(new Map([[file, planted]]))
    expect(JSON.stringify(result)).not.toContain(CORE)
    // The same without a secret is seen: the place is one that the tool looks at.
    expect(result.facts.flatMap(facts => facts.evidence).length).toBeGreaterThan(0)
  })

  it('is no model when only a key stands under the name of one', () => {
    const { facts } = audit(new Map([['.env', 'OPENAI_MODEL=sk-proj-AbCd1234EfGh5678IjKl\n']]))
    expect(facts.flatMap(one => one.evidence).filter(one => one.kind === 'model')).toEqual([])
  })
})

describe('the shape of a key', () => {
  it.each([
    'sk-abcdefghijklmnop1234',
    'sk-proj-Ab1cdefghijklmnopqrs',
    'sk-ant-api03-Ab1cdefghijklmnopqrs_-xyz',
    'hf_AbCdEfGhIjKlMnOp1234',
    'ghp_AbCdEfGhIjKlMnOp1234AbCdEfGhIjKlMnOp',
    'AIzaSyA1234567890abcdefghijklmnop',
    'LTAI5tAbCdEfGhIjKlMnOpQr',
    'gsk_AbCdEfGhIjKlMnOp1234',
    'xai-AbCdEfGhIjKlMnOp1234',
    'nvapi-AbCdEfGhIjKlMnOp1234',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.abc',
    '0123456789abcdef0123456789abcdef',
    '0123456789abcdef0123456789abcdef.AbCdEfGh12345678',
    'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zA',
  ])('is cut from %s', key => {
    expect(withoutSecrets(key)).not.toContain(key.slice(8))
    expect(withoutSecrets(`name/${key}`)).not.toContain(key.slice(8))
  })

  it('is that of no model, data set or listed service in the tables', () => {
    const columns = ['models.tsv', 'datasets.tsv', 'filed-services.tsv', 'packages.tsv'].flatMap(file =>
      readFileSync(join(DATA, file), 'utf8')
        .split('\n')
        .filter(line => !line.startsWith('#') && !line.includes('://') && !line.includes('@')),
    )
    expect(columns.length).toBeGreaterThan(3_000)
    expect(columns.filter(line => withoutSecrets(line) !== line)).toEqual([])
  })

  it.each([
    'Qwen/Qwen2.5-VL-72B-Instruct-AWQ',
    'deepseek-ai/DeepSeek-R1-Distill-Qwen-32B',
    'meta-llama/Meta-Llama-3.1-405B-Instruct-FP8',
    'black-forest-labs/FLUX.1-schnell',
    'app-chat-qwen2.5-7b-instruct-20240919',
    'ms-swift/Qwen3-235B-A22B-Instruct-2507',
    'claude-3-5-sonnet-20241022',
    'ft:gpt-4o-mini-2024-07-18:acme::B1c2D3e4',
    'registry.example:5000/team/qwen2-7b@v1',
  ])('is not %s', name => {
    expect(withoutSecrets(name)).toBe(name)
  })

  it('leaves a known model known', () => {
    expect(findModel(withoutSecrets('qwen-plus-2025-07-28'))).toBeDefined()
  })
})

describe('a stated address', () => {
  it('keeps the page it names', () => {
    expect(withoutKeys('https://example.com/terms?id=5&lang=zh')).toBe('https://example.com/terms?id=5&lang=zh')
  })
  it('loses its login and what stands under a name that says secret', () => {
    expect(withoutKeys(`https://me:${CORE}@example.com/terms?id=5&access_token=${CORE}`)).toBe(
      'https://example.com/terms?id=5&access_token=…',
    )
  })
})
