import { describe } from 'vitest'
import { projects } from './kind.ts'

const WEB =
  'from fastapi import FastAPI\nfrom pen.llm import talk\napp = FastAPI()\n@app.post("/w")\ndef w(text: str):\n    return talk(text)\n'
const python = (dependency: string, llm: string, more: Record<string, string> = {}) => ({
  'pyproject.toml': `[project]\nname = "pen"\ndependencies = ["fastapi", "${dependency}"]\n`,
  'pen/web.py': WEB,
  'pen/llm.py': llm,
  ...more,
})
/** Somebody who is asked at an address that a setting holds. */
const SET =
  'import os\nfrom openai import OpenAI\ndef talk(text):\n    client = OpenAI(base_url=os.environ["LLM_URL"], api_key=os.environ["LLM_KEY"])\n    return client.chat.completions.create(model=os.environ["LLM_MODEL"], messages=[{"role": "user", "content": text}])\n'
const next = (route: string, ...packages: readonly string[]) => ({
  'package.json': JSON.stringify({
    name: 'pen',
    private: true,
    dependencies: Object.fromEntries(['next', ...packages].map(one => [one, '1'])),
  }),
  'app/api/w/route.ts': route,
})

describe('a vendor that is named to a library which asks any', () => {
  projects([
    [
      'beside the model, where a file asks several',
      python(
        'langchain',
        'from langchain.chat_models import init_chat_model\nmodels = [\n    init_chat_model("gpt-4o", model_provider="openai"),\n    init_chat_model("qwen-turbo", model_provider="dashscope"),\n    init_chat_model("deepseek-chat", model_provider="deepseek"),\n]\ndef talk(text):\n    return [m.invoke(text).content for m in models]\n',
      ),
      { withProviders: ['openai', 'dashscope', 'deepseek'], models: ['gpt-4o', 'qwen-turbo'] },
    ],
    [
      'before the model',
      python(
        'pydantic-ai',
        'from pydantic_ai import Agent\nwriter = Agent("mistral:mistral-large-latest")\nasync def talk(text):\n    return (await writer.run(text)).output\n',
      ),
      { withProviders: ['mistral'] },
    ],
    [
      'by a function that was made of a provider’s package',
      next(
        "import { createQwen } from 'qwen-ai-provider'\nimport { generateText } from 'ai'\nconst tongyi = createQwen({ apiKey: process.env.KEY })\nexport async function POST(r: Request) {\n  const { text } = await generateText({ model: tongyi('qwen-max'), prompt: await r.text() })\n  return new Response(text)\n}\n",
        'ai',
        'qwen-ai-provider',
      ),
      { models: ['qwen-max'], withProviders: ['dashscope'] },
    ],
    [
      'not where the address is told along',
      python(
        'langchain',
        'from langchain.chat_models import init_chat_model\nfrom pen.conf import GATE\nmodel = init_chat_model("glm-4.6", model_provider="mistral", base_url=GATE)\ndef talk(text):\n    return model.invoke(text).content\n',
      ),
      { generates: ['text'], withoutProviders: ['mistral'] },
    ],
  ])
})

describe('servers that a product knows by name', () => {
  const ENUM = 'from enum import Enum\nclass Kind(str, Enum):\n    OLLAMA = "ollama"\n    VLLM = "vllm"\n'
  const table = (values: string) =>
    python('openai', SET, {
      'pen/kinds.py': ENUM,
      'pen/backends.py': `from pen.kinds import Kind\nBACKENDS = {\n${values}}\n`,
      'pen/web.py': `${WEB}from pen.backends import BACKENDS\n`,
    })
  projects([
    [
      'under members of an enumeration that give each a class of any name',
      table('    Kind.OLLAMA: PlainTalker,\n    Kind.VLLM: BatchTalker,\n'),
      { withProviders: ['ollama', 'vllm', 'openai-compatible'] },
    ],
    [
      'not where they only give each a picture',
      table('    Kind.OLLAMA: LamaIcon,\n    Kind.VLLM: SwiftIcon,\n'),
      { generates: ['text'], withoutProviders: ['ollama', 'vllm'] },
    ],
    [
      'by the list of models that each alone has',
      python('openai', SET, {
        'pen/find.py':
          'import httpx\nclass OllamaBox:\n    def names(self, base):\n        return httpx.get(base + "/api/tags").json()\nclass LMStudioBox:\n    def names(self, base):\n        return httpx.get(f"{base}/api/v0/models").json()\n',
        'pen/web.py': `${WEB}from pen.find import OllamaBox, LMStudioBox\n`,
      }),
      { withProviders: ['ollama', 'lmstudio'] },
    ],
    [
      'not by a list of a shop’s own',
      python('openai', SET, {
        'pen/find.py':
          'import httpx\nclass Labels:\n    def names(self, base):\n        return httpx.get(base + "/api/tags").json()\n',
        'pen/web.py': `${WEB}from pen.find import Labels\n`,
      }),
      { generates: ['text'], withoutProviders: ['ollama'] },
    ],
    [
      'by the port that an address is compared with',
      python(
        'openai',
        SET.replace(
          'def talk',
          'from urllib.parse import urlparse\nNAME = "Ollama" if urlparse(os.environ["LLM_URL"]).port == 11434 else "server"\ndef talk',
        ),
      ),
      { withProviders: ['ollama'] },
    ],
  ])
})

describe('programs beside a product', () => {
  const FILL =
    'import json\nfrom openai import OpenAI\nclient = OpenAI(base_url="https://dashscope.aliyuncs.com/compatible-mode/v1")\nfor word in json.load(open("words.json")):\n    print(client.chat.completions.create(model="qwen-max", messages=[{"role": "user", "content": word}]))\n'
  const beside = (path: string, more: Record<string, string> = {}) => python('openai', SET, { [path]: FILL, ...more })
  const idle = { withProviders: ['openai-compatible'], withoutProviders: ['dashscope'] }
  const started = { withProviders: ['openai-compatible', 'dashscope'] }
  const runs = (path: string) => ({
    'pen/web.py': `import subprocess\n${WEB}@app.post("/again")\ndef again():\n    subprocess.run(["python", "${path}"])\n`,
  })
  projects([
    ['a tool that nothing starts', beside('tools/words/fill.py'), idle],
    [
      'a script that developers start',
      beside('scripts/fill.py', { Makefile: 'words:\n\tpython scripts/fill.py\n' }),
      idle,
    ],
    ['a tool that the product starts', beside('tools/words/fill.py', runs('tools/words/fill.py')), started],
    ['a script that the product starts', beside('scripts/fill.py', runs('scripts/fill.py')), started],
    [
      'a script that the clock starts',
      beside('scripts/fill.py', { crontab: '0 3 * * * python scripts/fill.py\n' }),
      started,
    ],
  ])
})

describe('whom nothing states', () => {
  projects([
    [
      'a client by hand, at an address that is handed in',
      python(
        'httpx',
        'import httpx\nclass OpenAiTalk:\n    def __init__(self, base, key):\n        self.base, self.key = base, key\n    def say(self, text):\n        return httpx.post(f"{self.base}/chat/completions", headers={"Authorization": self.key}, json={"model": "m", "messages": [{"role": "user", "content": text}]}).json()\ndef talk(text, base, key):\n    return OpenAiTalk(base, key).say(text)\n',
      ),
      { providers: ['openai-compatible'] },
    ],
    [
      'a gem that nothing speaks of beside one that is asked',
      {
        Gemfile: 'source "https://rubygems.org"\ngem "rails"\ngem "anthropic"\ngem "cohere-ruby"\n',
        'config/routes.rb': 'Rails.application.routes.draw do\n  post "w", to: "pens#create"\nend\n',
        'app/controllers/pens_controller.rb':
          'class PensController < ApplicationController\n  def create\n    said = Anthropic::Client.new.messages.create(model: "claude-sonnet-4-5", max_tokens: 99, messages: [{ role: "user", content: params[:text] }])\n    render json: { text: said.content.first.text }\n  end\nend\n',
      },
      { providers: ['anthropic'] },
    ],
    [
      'a site of Django in a folder of that name',
      Object.fromEntries(
        Object.entries(
          python(
            'openai',
            'from openai import OpenAI\ndef talk(text):\n    return OpenAI().responses.create(model="gpt-4o", input=text)\n',
          ),
        ).map(([path, text]) => [path.replace('pen/', 'website/'), text.replace('pen.llm', 'website.llm')]),
      ),
      { providers: ['openai'], generationIn: 'website/llm.py' },
    ],
    [
      'the SDK of a vendor that only ranks',
      python('openai', SET, {
        'pen/order.py':
          'import dashscope\nclass Order:\n    def of(self, query, pages):\n        return dashscope.TextReRank.call(model="gte-rerank-v2", query=query, documents=pages)\n',
        'pen/web.py': `${WEB}from pen.order import Order\n`,
      }),
      { providers: ['openai-compatible'] },
    ],
  ])
})
