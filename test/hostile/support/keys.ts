import { withoutKnownKeys } from '../../../server/src/core/text/keys.ts'

// Keys in the shapes that providers and platforms give them, as published by them or by those who look for leaked ones. None was ever issued:
// in the middle of each stands the same made-up run, numbered, by which it is found again in an output.

type Shape = readonly [provider: string, key: (core: string) => string]

const upper = (core: string): string => core.toUpperCase()
const HEX = '0123456789abcdef'
const uuid = (core: string): string => `${core.slice(0, 8)}-${core.slice(8, 12)}-${core.slice(12)}-8abc-0123456789ab`
const MIXED = 'AbC3dEf6GhI9jKl2MnO5pQr8StU1vWx4'

export const SHAPES: readonly Shape[] = [
  ['OpenAI', c => `sk-${c}${MIXED}`],
  ['OpenAI project', c => `sk-proj-${c}${MIXED}_x-${MIXED}`],
  ['OpenAI service account', c => `sk-svcacct-${c}${MIXED}`],
  ['Anthropic', c => `sk-ant-api03-${c}${MIXED}-AA`],
  ['OpenRouter', c => `sk-or-v1-${c}${HEX}${HEX}${HEX}`],
  ['DeepSeek', c => `sk-${c}${HEX}`],
  ['Moonshot', c => `sk-${c}${MIXED}`],
  ['Alibaba Model Studio', c => `sk-${c}${HEX}`],
  ['SiliconFlow', c => `sk-${c}abcdefghijklmnopqrstuvwxyz`],
  ['MiniMax', c => `sk-api-${c}${MIXED}`],
  ['Zhipu', c => `${c}${HEX}.${MIXED.slice(0, 16)}`],
  ['Baidu Qianfan', c => `bce-v3/ALTAK-${MIXED.slice(0, 21)}/${c}${HEX}`],
  ['01.AI', c => `${c}${HEX}`],
  ['StepFun', c => `${MIXED}${c}3Z`],
  ['Tencent Cloud', c => `AKID${c}${MIXED.slice(0, 16)}`],
  ['Alibaba Cloud', c => `LTAI5t${c}`],
  ['Volcengine', c => `AKLT${c}${MIXED.slice(0, 20)}`],
  ['Hugging Face', c => `hf_${c}${MIXED.slice(0, 18)}`],
  ['ModelScope', c => `ms-${uuid(c)}`],
  ['Google', c => `AIzaSy${c}${MIXED.slice(0, 17)}`],
  ['Google OAuth', c => `ya29.${c}${MIXED}`],
  ['Google OAuth client', c => `GOCSPX-${c}${MIXED.slice(0, 12)}`],
  ['AWS', c => `AKIA${upper(c)}`],
  ['AWS session', c => `ASIA${upper(c)}`],
  ['Amazon Bedrock', c => `ABSK${c}${MIXED}`],
  ['Azure OpenAI', c => `${c}${HEX}`],
  ['Azure OpenAI, long', c => `${MIXED}${c}JQQJ99BAACYeBjFXJ3w3AAABACOGabcd`],
  ['Groq', c => `gsk_${c}${MIXED}`],
  ['xAI', c => `xai-${c}${MIXED}`],
  ['Mistral', c => `a1B2c3D4${c}e5F6g7H8`],
  ['Cohere', c => `a1B2c3D4e5F6${c}g7H8i9J0k1L2`],
  ['Replicate', c => `r8_${c}${MIXED.slice(0, 21)}`],
  ['Together', c => `${c}${HEX}${HEX}${HEX}`],
  ['Fireworks', c => `fw_${c}${MIXED.slice(0, 8)}`],
  ['Perplexity', c => `pplx-${c}${MIXED}`],
  ['NVIDIA', c => `nvapi-${c}${MIXED}-${MIXED}`],
  ['Cerebras', c => `csk-${c}${HEX}`],
  ['Jina', c => `jina_${c}${MIXED}`],
  ['Pinecone', c => `pcsk_${c}_${MIXED}`],
  ['LangSmith', c => `lsv2_pt_${c}${HEX}_${HEX.slice(0, 10)}`],
  ['Tavily', c => `tvly-dev-${c}${MIXED.slice(0, 16)}`],
  ['Voyage', c => `pa-${c}${MIXED}`],
  ['Firecrawl', c => `fc-${c}${HEX}`],
  ['Dify', c => `app-${c}AbCdEf12`],
  ['Coze', c => `pat_${c}${MIXED}`],
  ['ElevenLabs', c => `sk_${c}${HEX}${HEX}`],
  ['AssemblyAI', c => `${c}${HEX}`],
  ['Deepgram', c => `${c}${HEX}01234567`],
  ['Runway', c => `key_${c}${HEX}${HEX}${HEX}${HEX}`],
  ['Luma', c => `luma-${uuid(c)}-01234567-0123-4567-89ab-0123456789ab`],
  ['fal', c => `0a1b2c3d-0123-4567-89ab-0123456789ab:${c}${HEX}`],
  ['Anyscale', c => `esecret_${c}${MIXED.slice(0, 10)}`],
  ['Databricks', c => `dapi${c}${HEX}`],
  ['GitHub', c => `ghp_${c}${MIXED.slice(0, 20)}`],
  ['GitHub, fine', c => `github_pat_11ABCDEFG0${c}_${MIXED}${MIXED}`],
  ['GitLab', c => `glpat-${c}AbC3`],
  ['Slack', c => `xoxb-123456789012-123456789012-${c}${MIXED.slice(0, 8)}`],
  ['Stripe', c => `sk_live_${c}${MIXED}`],
  ['Stripe, restricted', c => `rk_live_${c}${MIXED}`],
  ['Twilio', c => `SK${c}${HEX}`],
  ['SendGrid', c => `SG.${c}AbC3dE.${MIXED}${MIXED.slice(0, 11)}`],
  ['Mailgun', c => `key-${c}${HEX}`],
  ['npm', c => `npm_${c}${MIXED.slice(0, 20)}`],
  ['PyPI', c => `pypi-AgEIcHlwaS5vcmc${c}${MIXED}`],
  ['Docker', c => `dckr_pat_${c}AbCdEf1-x`],
  ['DigitalOcean', c => `dop_v1_${c}${HEX}${HEX}${HEX}`],
  ['Supabase', c => `sbp_${c}${HEX}01234567`],
  ['Sentry', c => `sntrys_eyJpYXQiOjE3${c}_${MIXED}`],
  ['PostHog', c => `phc_${c}${MIXED}`],
  ['Figma', c => `figd_${c}${MIXED}`],
  ['Linear', c => `lin_api_${c}${MIXED}`],
  ['Notion', c => `ntn_${c}${MIXED}`],
  ['Shopify', c => `shpat_${c}${HEX}`],
  ['HashiCorp Vault', c => `hvs.${c}${MIXED}`],
  ['Grafana', c => `glsa_${c}${MIXED.slice(0, 16)}_0a1b2c3d`],
  ['Postman', c => `PMAK-${c}${HEX.slice(0, 8)}-${HEX}${HEX.slice(0, 18)}`],
  ['Telegram', c => `1234567890:AA${c}${MIXED.slice(0, 17)}`],
  ['Discord', c => `MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.${c}${MIXED.slice(0, 11)}`],
  ['a JSON web token', c => `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn${c}.${MIXED}`],
]

/** What stands in the middle of the nth key: in every alphabet that keys use. */
export function coreOf(index: number): string {
  return `c0ffee${index.toString(16).padStart(2, '0')}badc0de5`
}

export interface Planted {
  readonly provider: string
  readonly core: string
  readonly key: string
}

export const PLANTED: readonly Planted[] = SHAPES.map(([provider, key], index) => ({
  provider,
  core: coreOf(index),
  key: key(coreOf(index)),
}))

/** A folder with each key in the places where people leave them beside what the tool looks for; `inNames` in names of folders too. */
export function plantedTree(planted: readonly Planted[], inNames: (key: string) => boolean): Map<string, string> {
  const tree = new Map<string, string>()
  const calls: string[] = []
  const cells: object[] = []
  const models: string[] = []
  const sources: string[] = []
  for (const [index, { key }] of planted.entries()) {
    const login = `https://user:${key}@data.example/a.json?token=${key}`
    tree.set(
      `env/${index}/.env`,
      `OPENAI_API_KEY=${key}\nOPENAI_MODEL=${key}\nOPENAI_BASE_URL=https://u:${key}@api.openai.com/v1?key=${key}\nDATABASE_URL=postgres://root:${key}@db/app\nMONGO=mongodb+srv://u:${key}@c.example/?authSource=${key}\n`,
    )
    calls.push(
      `new OpenAI({ apiKey: '${key}', baseURL: '${login}' }).chat.completions.create({ model: '${key}', messages: [] })`,
      `await fetch('https://api.openai.com/v1/chat/completions?k=${key}', { headers: { Authorization: 'Bearer ${key}' } })`,
    )
    cells.push({
      cell_type: 'code',
      source: [`import openai\nopenai.api_key = "${key}"\nopenai.chat.completions.create(model="${key}")\n`],
      outputs: [{ text: [`key ${key}`] }, { data: { 'text/plain': [key] } }, { evalue: key, traceback: [key] }],
    })
    tree.set(
      `train/${index}/train.yaml`,
      `model_name_or_path: ${login}\ndataset: ${login}\nhub_token: ${key}\nstage: sft\ndo_train: true\nfinetuning_type: lora\noutput_dir: out\n`,
    )
    tree.set(
      `load/${index}.py`,
      `from datasets import load_dataset\nload_dataset("${login}")\nload_dataset("s3://${key}:${key}@bucket/set", token="${key}")\n# ${key}\n`,
    )
    // A team may state the digest of a model's revision: of runs without a beginning nobody can tell what they are.
    if (withoutKnownKeys(key) !== key) models.push(`      - { id: '${key}', licence: '${key}' }`)
    sources.push(`      - { id: s${index}, source_url: '${login}' }`)
    if (inNames(key)) {
      const folder = key.replaceAll('/', '-')
      tree.set(`named/${folder}/package.json`, JSON.stringify({ dependencies: { openai: '4', express: '4' } }))
      tree.set(
        `named/${folder}/x.ts`,
        `import OpenAI from 'openai'\nnew OpenAI().chat.completions.create({ model: 'gpt-4o' })\n`,
      )
    }
  }
  tree.set('package.json', JSON.stringify({ name: 'chat', dependencies: { openai: '4', next: '15' } }))
  tree.set('app/api/route.ts', `import OpenAI from 'openai'\n${calls.join('\n')}\n`)
  tree.set('nb.ipynb', JSON.stringify({ cells, nbformat: 4, nbformat_minor: 5, metadata: {} }))
  tree.set(
    'genai-measures.yaml',
    `version: 1\nservices:\n  - name: chat\n    audience: public\n    territory: mainland-china\n    user_agreement: 'https://u:${planted[0]?.key}@x.example/terms?access_token=${planted[0]?.key}'\n    models:\n${models.join('\n')}\n    data_sources:\n${sources.join('\n')}\n`,
  )
  return tree
}
