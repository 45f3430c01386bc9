import { describe, expect, it } from 'vitest'
import { firm, readSource, seen } from './seen.ts'

/** What would make a service or raise a finding. */
const telling = (path: string, text: string) =>
  readSource(path, text).evidence.filter(
    one =>
      one.confidence !== 'low' && ['generation', 'endpoint', 'training', 'label-text', 'moderation'].includes(one.kind),
  )

describe('AI that generates nothing for users', () => {
  it('tables of model ids kept for token limits', () => {
    const rows = Array.from({ length: 90 }, (_, i) => `  "gpt-4-${1000 + i}": 8192,`).join('\n')
    expect(firm('model', 'limits.ts', `export const TOKENS = {\n${rows}\n}\n`)).toEqual([])
    const list = Array.from({ length: 90 }, (_, i) => `  "claude-3-${1000 + i}",`).join('\n')
    expect(firm('model', 'known.ts', `export const known = [\n${list}\n]\n`)).toEqual([])
  })

  it('observability that recognises the models of others', () => {
    expect(
      firm(
        'model',
        'a.ts',
        "if (name.startsWith('gpt-4')) cost = 1\nif (name === 'claude-3-opus-20240229') cost = 2\nswitch (name) { case 'gpt-4o-mini': break }\n",
      ),
    ).toEqual([])
  })

  it('embedding, ranking and recognition models have their own role', () => {
    const roles = seen('model', 'a.py', 'embedding_model = "BAAI/bge-m3"\nmodel = "openai/whisper-large-v3"\n').map(
      one => [one.detail.role, one.detail.generates],
    )
    expect(roles).toEqual([
      ['embedding', []],
      ['recognition', []],
    ])
  })

  it('detectors and classifiers that are trained', () => {
    expect(
      seen(
        'training',
        'train.py',
        'import torch\nfrom utils.loss import ComputeLoss\nscaler.scale(loss).backward()\noptimizer.step()\n',
      ),
    ).toEqual([])
    expect(
      seen(
        'training',
        'train.py',
        'from transformers import AutoModelForSequenceClassification, Trainer\nTrainer(model=m).train()\n',
      ),
    ).toEqual([])
    expect(seen('training', 'train.sh', 'python train.py --data coco.yaml --weights yolov5s.pt --img 640\n')).toEqual(
      [],
    )
    expect(
      seen(
        'training',
        'train.py',
        'from sentence_transformers import SentenceTransformerTrainer\nSentenceTransformerTrainer(model=m).train()\n',
      ),
    ).toEqual([])
  })

  it('tests, vendored copies, bundles and types', () => {
    const call =
      "import OpenAI from 'openai'\nnew OpenAI({ baseURL: 'https://api.openai.com' }).chat.completions.create({ model: 'gpt-4o' })\n"
    for (const path of [
      'test/a.ts',
      'src/a.spec.ts',
      'vendor/a.js',
      'public/plugins/x-5.2.133/build/a.mjs',
      'static/a.min.js',
      'src/a.d.ts',
    ])
      expect(readSource(path, call).evidence).toEqual([])
    expect(readSource('public/app.js', `${call}${'var a=1;'.repeat(5000)}`).evidence).toEqual([])
  })

  it('an "AI service" that only an error names', () => {
    expect(telling('viewer.js', 'throw new Error("No response from the AI service.")\n')).toEqual([])
  })
})

describe('AI words without AI', () => {
  it.each([
    [
      'a media agent',
      'agent.go',
      'package agent\nimport "github.com/livekit/protocol/livekit"\ntype AgentDispatchService struct{}\nfunc (s *AgentDispatchService) CreateDispatch() {}\n',
    ],
    ['a module named ai', 'a.ts', "import { register } from './ai'\nregister('x')\n"],
    ['referrer domains', 'referrers.ts', "export const AI_REFERRERS = ['chatgpt.com', 'claude.ai', 'perplexity.ai']\n"],
    [
      'a link that opens a chat site',
      'Menu.tsx',
      'export const M = () => <a href="https://chatgpt.com/?q=x">Open in ChatGPT</a>\n',
    ],
    [
      'a disabled menu entry',
      'menu.ts',
      "export const items = [{ label: 'AI assistant (coming soon)', disabled: true }]\n",
    ],
    ['a comment', 'i.tsx', '// TODO: have to implement GPT Assistance\nexport const x = 1\n'],
  ])('%s', (_, path, text) => {
    expect(telling(path, text)).toEqual([])
    expect(firm('model', path, text)).toEqual([])
  })
})

describe('words with another meaning, and words within words', () => {
  it.each([
    ['OCR tooling', 'a.py', 'from trdg.generators import text2image\ntext2image("x")\n'],
    ['a storage format', 'a.py', 'import whisper\nwhisper.create("metrics.wsp", schema)\n'],
    ['image dithering', 'a.ts', "const algorithm = 'error-diffusion'\ndiffuse(pixels, algorithm)\n"],
    ['a protocol', 'a.go', 'package a\nfunc f() { dial("gemini://example.org/page") }\n'],
    ['generative art', 'a.js', 'function generate(seed) { return noise(seed) }\ngenerate(1)\n'],
    ['template code', 'A.java', 'class A { String t = "代码生成器"; void generate() {} }\n'],
    [
      'parallel, TagNamemini, coherent, a person',
      'a.ts',
      "const a = ['parallel-e', 'TagNamegemini', 'coherent', 'Claude Shannon', 'claudette']\n",
    ],
    ['base64 and hashes', 'a.ts', "const integrity = 'sha512-gpt4oQ/qwen2glm4Ab3/o1Yi=='\n"],
    ['a highlighting theme', 'a.ts', "const themes = ['base16/solar-flare', 'base16/gemini']\n"],
  ])('%s', (_, path, text) => {
    expect(telling(path, text)).toEqual([])
    expect(firm('model', path, text)).toEqual([])
  })
})

describe('false moderation', () => {
  it('a route that relays, a step that guards nothing, a filter of people’s posts', () => {
    expect(
      firm(
        'moderation',
        'router/relay.go',
        'package router\nimport "github.com/gin-gonic/gin"\nfunc f() { v1.POST("/v1/moderations", controller.Relay) }\n',
      ),
    ).toEqual([])
    expect(
      firm(
        'moderation',
        'apps/openai/actions/check-moderation/index.js',
        "export default { async run($) { const { data } = await $.http.post('/v1/moderations', { input })\n $.setActionItem({ data }) } }\n",
      ),
    ).toEqual([])
    expect(firm('moderation', 'posts.rb', "require 'akismet'\nAkismet.spam?(post.body)\n")).toEqual([])
  })

  it('checks that refuse count', () => {
    expect(
      firm(
        'moderation',
        'a.ts',
        "import OpenAI from 'openai'\nconst m = await openai.moderations.create({ input })\nif (m.results[0].flagged) throw new Error('no')\n",
      ),
    ).toHaveLength(1)
    expect(
      firm(
        'moderation',
        'plugins/banwords.py',
        'class Banwords(Plugin):\n    def on_reply(self, context):\n        self.words.replace(context.reply)\n',
      ),
    ).toHaveLength(1)
    expect(
      firm(
        'moderation',
        'safety.py',
        'from diffusers.pipelines.stable_diffusion.safety_checker import StableDiffusionSafetyChecker\nchecker = StableDiffusionSafetyChecker.from_pretrained(p)\nimage = blur(image)\n',
      ),
    ).not.toEqual([])
  })
})

describe('training and its data', () => {
  it('finds pretraining from scratch and what it reads', () => {
    const text =
      "dataset = 'openwebtext'\ninit_from = 'gpt2-xl'\nimport torch\nfrom model import GPTConfig, GPT\noptimizer = model.configure_optimizers()\nscaler.scale(loss).backward()\nlearning_rate = 6e-4\n"
    expect(firm('training', 'train.py', text)).toHaveLength(1)
    expect(firm('dataset', 'train.py', text).map(one => one.value)).toEqual(['openwebtext'])
    expect(firm('model', 'train.py', text)).toMatchObject([{ value: 'gpt2-xl', detail: { role: 'base' } }])
  })

  it('finds tuning in Python and in shell, over continued lines', () => {
    expect(
      firm('training', 'ft.py', 'from trl import SFTTrainer\nSFTTrainer(model=m, train_dataset=d).train()\n'),
    ).toHaveLength(1)
    const script =
      'PRE=1\n# python old.py\npython3 main.py \\\n    --do_train \\\n    --train_file data/train.json \\\n    --model_name_or_path THUDM/chatglm-6b \\\n    --pre_seq_len $PRE\n'
    expect(firm('training', 'train.sh', script)).toHaveLength(1)
    expect(firm('dataset', 'train.sh', script)).toMatchObject([
      { value: 'data/train.json', detail: { role: 'train', hub: 'file' } },
    ])
    expect(firm('model', 'train.sh', script)).toMatchObject([{ value: 'THUDM/chatglm-6b', detail: { role: 'base' } }])
    expect(
      firm(
        'dataset',
        'sft.sh',
        "swift sft --model Qwen/Qwen2.5-7B-Instruct --dataset 'AI-ModelScope/alpaca-gpt4-data-zh#500' 'swift/self-cognition#500'\n",
      ).map(one => one.value),
    ).toEqual(['AI-ModelScope/alpaca-gpt4-data-zh#500', 'swift/self-cognition#500'])
  })

  it('finds data sets by loader', () => {
    const text =
      'from modelscope import MsDataset\nfrom huggingface_hub import snapshot_download\na = load_dataset("GAIR/lima", split="train")\nb = MsDataset.load("swift/self-cognition")\nc = snapshot_download("bigcode/the-stack", repo_type="dataset")\nd = snapshot_download("Qwen/Qwen3-8B")\n'
    expect(firm('dataset', 'a.py', text).map(one => [one.value, one.detail.hub])).toEqual([
      ['GAIR/lima', 'huggingface'],
      ['swift/self-cognition', 'modelscope'],
      ['bigcode/the-stack', 'huggingface'],
    ])
  })

  it('takes what a quantiser measures weights with for no training data', () => {
    const text = 'from datasets import load_dataset\na = load_dataset("GAIR/lima", split="train")\n'
    expect(seen('dataset', 'lite/calib_dataloader.py', text).map(one => one.detail.role)).toEqual(['eval'])
    expect(seen('dataset', 'lite/dataloader.py', text).map(one => one.detail.role)).toEqual(['train'])
  })
})

describe('a stub outside the commercial edition', () => {
  it('moderates nothing', () => {
    const text =
      'export function moderateContent(prompt: string) { return true } // Only available in the enterprise edition\nmoderateContent(input)\n'
    expect(firm('moderation', 'moderate.ts', text)).toEqual([])
  })
})

describe('a language model that only transcribes', () => {
  it('generates nothing, wherever it is asked', () => {
    const text =
      'package gemini\nimport "google.golang.org/genai"\nfunc (m *M) Run() { m.client.Models.GenerateContent(ctx, model, contents, cfg) }\nconst u = "https://generativelanguage.googleapis.com/v1beta"\n'
    const path = 'internal/ai/audiollm/gemini.go'
    expect(firm('generation', path, text)).toEqual([])
    expect(
      [...seen('import', path, text), ...seen('endpoint', path, text)].flatMap(one => one.detail.generates),
    ).toEqual([])
    expect(firm('generation', 'internal/ai/chat/gemini.go', text)).toHaveLength(1)
  })

  it('a private method of the same name is no call to a provider', () => {
    expect(seen('generation', 'a.js', 'class A { f() { return this.#generateContent({ userPrompt }) } }\n')).toEqual([])
    expect(seen('generation', 'a.js', "const { NativeTTS } = require('../utils/TextToSpeech')\n")).toEqual([])
  })
})

describe('lists of weights that mostly generate nothing', () => {
  it('make no generator of the few that could', () => {
    const ids = [
      'bert-base-uncased',
      'bert-large-cased',
      'roberta-base',
      'roberta-large',
      'albert-base-v2',
      'distilbert-base-uncased',
      'gpt2-medium',
      't5-small',
      'BAAI/bge-m3',
    ]
    expect(firm('model', 'models.py', `basic_models = [${ids.map(id => `"${id}"`).join(', ')}]\n`)).toEqual([])
    expect(
      firm('model', 'models.py', 'models = ["gpt-4o", "gpt-4o-mini", "bge-m3"]\n').map(one => one.value),
    ).toContain('gpt-4o')
    expect(firm('model', 'modeling.py', '_CHECKPOINT_FOR_DOC = "facebook/bart-base"\n')).toEqual([])
  })
})
