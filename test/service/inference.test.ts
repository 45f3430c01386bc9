import { describe, expect, it } from 'vitest'
import type { ServiceProfile } from '../../server/src/core/service/profile.ts'
import { audit } from '../support/tree.ts'

function profiles(files: Readonly<Record<string, string>>): ServiceProfile[] {
  return audit(new Map(Object.entries(files))).services.map(service => service.profile)
}

const CALL =
  "import OpenAI from 'openai'\nexport const ask = () => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] })\n"
const app = (name: string, dependencies: Record<string, string>) =>
  JSON.stringify({ name, private: true, scripts: { start: 'node .' }, dependencies })
const library = (name: string, dependencies: Record<string, string>) =>
  JSON.stringify({ name, main: 'dist/index.js', types: 'dist/index.d.ts', files: ['dist'], dependencies })

describe('services of a repository', () => {
  it('joins a package to the application that depends on it', () => {
    const found = profiles({
      'package.json': JSON.stringify({ private: true, workspaces: ['apps/*', 'packages/*'] }),
      'apps/web/package.json': app('web', { '@acme/ai': 'workspace:*', express: '5' }),
      'apps/web/server.js':
        "import express from 'express'\nconst app = express()\napp.post('/chat', handler)\napp.listen(3000)\n",
      'packages/ai/package.json': library('@acme/ai', { openai: '6' }),
      'packages/ai/index.ts': CALL,
    })
    expect(found.map(one => [one.name, one.kind, one.root])).toEqual([['web', 'application', 'apps/web']])
    expect(found[0]?.generates).toEqual(['text'])
  })

  it('makes one library of packages that nobody here depends on', () => {
    const found = profiles({
      'packages/a/package.json': library('@acme/a', { openai: '6' }),
      'packages/a/index.ts': CALL,
      'packages/b/package.json': library('@acme/b', { openai: '6' }),
      'packages/b/index.ts': CALL,
    })
    expect(found.map(one => [one.kind, one.root])).toEqual([['library', 'packages']])
  })

  it.each([
    ['a server', 'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/roll")\ndef roll():\n    return 1\n'],
    ['a bot', 'from slack_bolt import App\nApp(token="t").start(3000)\n'],
    ['a socket', 'import asyncio, websockets\nasyncio.run(websockets.serve(None, "0.0.0.0", 8765))\n'],
  ])('says of a library that brings %s along that it reaches nobody by itself', (_, code) => {
    const found = profiles({
      'pyproject.toml':
        '[project]\nname = "pearl"\nversion = "1"\nclassifiers = ["Topic :: Software Development :: Libraries"]\ndependencies = ["openai"]\n[build-system]\nrequires = ["hatchling"]\n',
      'pearl/__init__.py': '',
      'pearl/ask.py':
        'from openai import OpenAI\ndef ask():\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n',
      'pearl/extra.py': code,
    })
    expect(found.map(one => [one.kind, one.exposure])).toEqual([['library', []]])
  })

  it('gives a front end to the service behind it', () => {
    const found = profiles({
      'backend/pyproject.toml': '[project]\nname = "backend"\ndependencies = ["fastapi", "openai"]\n',
      'backend/main.py':
        'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.post("/chat")\ndef chat():\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n',
      'frontend/package.json': app('frontend', { vue: '3' }),
      'frontend/src/Chat.vue': '<template><p>内容由 AI 生成，请注意甄别</p></template>\n',
    })
    expect(found).toHaveLength(1)
    expect(found[0]?.seen.some(one => one.file === 'frontend/src/Chat.vue')).toBe(true)
  })

  it('makes no service of tests, examples, docs and development dependencies', () => {
    const found = profiles({
      'package.json': JSON.stringify({
        name: 'tool',
        private: true,
        scripts: { start: 'node .' },
        devDependencies: { openai: '6' },
      }),
      'test/mock.ts': CALL,
      'examples/chat.ts': CALL,
      'docs/guide.md': CALL,
    })
    expect(found).toEqual([])
  })

  it('holds a published package that trains for a framework', () => {
    const found = profiles({
      'pyproject.toml':
        '[build-system]\nrequires = ["hatchling"]\n[project]\nname = "tuner"\ndependencies = ["transformers", "trl", "gradio"]\n[project.scripts]\ntuner = "tuner.cli:main"\n',
      'tuner/train.py':
        'from trl import SFTTrainer\nfrom transformers import AutoModelForCausalLM\nmodel = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-4B")\nSFTTrainer(model=model).train()\n',
      'tuner/web.py': 'import gradio as gr\ngr.Interface(fn=print, inputs="text", outputs="text").launch()\n',
    })
    expect(found.map(one => [one.kind, one.trains])).toEqual([['library', true]])
  })

  it('makes one service of the packages that one declared service covers', () => {
    const found = profiles({
      'genai-measures.yaml':
        'version: 1\nservices:\n  - name: chat\n    paths: [packages/api, packages/web]\n    audience: public\n    territory: mainland-china\n',
      'packages/api/package.json': app('api', { openai: '6' }),
      'packages/api/index.ts': CALL,
      'packages/web/package.json': app('web', { ai: '6', next: '16' }),
      'packages/web/app/page.tsx':
        "import { generateText } from 'ai'\nexport default async () => (await generateText({ model: 'openai/gpt-5' })).text\n",
    })
    expect(found.map(one => [one.name, one.scope.basis])).toEqual([['chat', 'declared']])
  })

  it('holds two deployables of the same generating code for one service', () => {
    const server =
      "import express from 'express'\nconst app = express()\napp.post('/chat', handler)\napp.listen(3000)\n"
    const found = profiles({
      'apps/all/package.json': app('all-in-one', { '@acme/ai': '*', express: '5' }),
      'apps/all/server.js': server,
      'apps/cloud/package.json': app('cloud', { '@acme/ai': '*', express: '5' }),
      'apps/cloud/server.js': server,
      'packages/ai/package.json': library('@acme/ai', { openai: '6' }),
      'packages/ai/index.ts': CALL,
    })
    expect(found.map(one => one.name)).toEqual(['all-in-one'])
  })

  it('takes a front end that only calls its own back end for part of it', () => {
    const found = profiles({
      'kernel/go.mod': 'module example.com/kernel\n\ngo 1.24\n\nrequire github.com/sashabaranov/go-openai v1.40.0\n',
      'kernel/main.go':
        'package main\n\nimport (\n\t"net/http"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\tclient := openai.NewClient("")\n\thttp.HandleFunc("/ai/chat", func(w http.ResponseWriter, r *http.Request) {\n\t\tclient.CreateChatCompletion(r.Context(), openai.ChatCompletionRequest{Model: "gpt-4o"})\n\t})\n\thttp.ListenAndServe(":80", nil)\n}\n',
      'desktop/package.json': app('desktop', { electron: '39' }),
      'desktop/chat.ts': "export const ask = (text: string) => fetch('/ai/chat', { method: 'POST', body: text })\n",
    })
    expect(found.map(one => one.root)).toEqual(['kernel'])
    expect(found[0]?.exposure).toContain('desktop')
  })

  it('shows a translated label once a view uses its key', () => {
    const files = {
      'package.json': app('chat', { next: '16', openai: '6' }),
      'lib/ask.ts': CALL,
      'locales/zh-CN.json': '{ "chat": { "aiNote": "内容由 AI 生成，请注意甄别" } }\n',
    }
    const view = {
      'app/page.tsx':
        "import { useTranslation } from 'react-i18next'\nexport default function Page() {\n  const { t } = useTranslation()\n  return <footer>{t('chat.aiNote')}</footer>\n}\n",
    }
    expect(profiles(files)[0]?.labels.explicit).toBe(false)
    expect(profiles({ ...files, ...view })[0]?.labels.explicit).toBe(true)
  })

  it.each([
    ['compliance.chat', true],
    ['compliance.below', true],
    ['chat.below', true],
    ['home.greeting', true],
    ['compliance.chats', false],
  ])(
    'takes a translated label for shown where a view uses its key, whatever that says, not by the file it stands in: %s',
    (used, shown) => {
      const key = used === 'home.greeting' ? used : used.replace('chats', 'chat')
      const [outer = '', inner = ''] = key.split('.')
      const files = {
        'package.json': app('chat', { next: '16', openai: '6' }),
        'lib/ask.ts': CALL,
        'locales/zh-CN.json': JSON.stringify({ [outer]: { [inner]: '内容由 AI 生成，请注意甄别' } }),
        'app/page.tsx': `export default function Page() {\n  return <footer>{t('${used}')}</footer>\n}\n`,
      }
      expect(profiles(files)[0]?.labels.explicit).toBe(shown)
    },
  )

  it.each([
    [
      'off where the product sets it',
      { 'lib/config.ts': 'export const config = { showAiLabel: false }\n' },
      'default-off',
    ],
    ['on where the product sets it', { 'lib/config.ts': 'export const config = { showAiLabel: true }\n' }, 'unknown'],
    [
      'off in code and on in a settings file',
      {
        'lib/config.ts': 'export const config = { showAiLabel: false }\n',
        '.env.production': 'NEXT_PUBLIC_SHOW_AI_LABEL=true\n',
      },
      'unknown',
    ],
    ['off in a test alone', { 'test/config.ts': 'export const config = { showAiLabel: false }\n' }, 'unknown'],
    ['off under another name', { 'lib/config.ts': 'export const config = { showAiLabelOnHome: false }\n' }, 'unknown'],
    [
      'off in another service',
      {
        'other/package.json': app('other', { next: '16', openai: '6' }),
        'other/lib/ask.ts': CALL.replace('ask', 'other'),
        'other/app/page.tsx': 'export default function Page() {\n  return <p>Other</p>\n}\n',
        'other/lib/config.ts': 'export const config = { showAiLabel: false }\n',
      },
      'unknown',
    ],
  ])('joins a label with the default of its switch: %s', (_, files, shown) => {
    const found = profiles({
      'web/package.json': app('web', { next: '16', openai: '6' }),
      'web/lib/ask.ts': CALL,
      'web/app/page.tsx':
        'export default function Page() {\n  return <p>{config.showAiLabel && <small>内容由AI生成，仅供参考</small>}</p>\n}\n',
      ...Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path.startsWith('other') ? path : `web/${path}`, text]),
      ),
    })
    const labels = found.flatMap(one => one.seen.filter(each => each.kind === 'label-text'))
    expect(labels.map(one => one.detail.shown)).toEqual([shown])
  })
})
