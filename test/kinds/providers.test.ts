import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'

const REQUIREMENTS = 'openai\nfastapi\n'
/** A product that asks whoever its settings say. */
const APP = {
  'requirements.txt': REQUIREMENTS,
  'main.py':
    'import os\nfrom fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\nllm = OpenAI(base_url=os.environ["BASE"], api_key="x")\n@app.post("/say")\ndef say(q: str):\n    return llm.chat.completions.create(model=os.environ["NAME"], messages=[{"role": "user", "content": q}])\n',
}
const NODE = {
  'package.json':
    '{"name":"tide","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","openai":"4"}}',
  's.js':
    "const express = require('express')\nconst OpenAI = require('openai')\nconst app = express()\nconst llm = new OpenAI({ baseURL: process.env.BASE })\napp.post('/say', async (q, r) => r.json(await llm.chat.completions.create({ model: process.env.NAME, messages: q.body })))\napp.listen(80)\n",
}
const OPEN = 'openai-compatible'

/** A notebook in which answers are rated by a model. */
const RATED = JSON.stringify({
  cells: [
    {
      cell_type: 'code',
      source: [
        'import anthropic\n',
        'client = anthropic.Anthropic()\n',
        'for answer in answers:\n',
        '    client.messages.create(model="claude-sonnet-4-5", max_tokens=9, messages=[{"role": "user", "content": answer}])\n',
      ],
    },
  ],
})

describe('a package that nothing imports', () => {
  projects([
    [
      'is nobody who is asked, in a Node manifest',
      {
        ...NODE,
        'package.json': NODE['package.json'].replace('"express"', '"@anthropic-ai/sdk":"1","groq-sdk":"1","express"'),
      },
      { providers: [OPEN] },
    ],
    [
      'is nobody who is asked, in Rust',
      {
        'Cargo.toml':
          '[package]\nname = "tern"\nversion = "0.1.0"\n[dependencies]\naxum = "0.8"\nreqwest = "0.12"\nollama-rs = "0.3"\n',
        'src/main.rs':
          'use axum::Router;\nasync fn ask(q: String) -> String { reqwest::Client::new().post("https://api.deepseek.com/chat/completions").json(&q).send().await.unwrap().text().await.unwrap() }\n#[tokio::main]\nasync fn main() { axum::serve(l, Router::new()).await.unwrap(); }\n',
      },
      { providers: ['deepseek'] },
    ],
    [
      'is asked all the same where no code shows anybody',
      { 'requirements.txt': 'fastapi\ndashscope\n', 'main.py': 'from fastapi import FastAPI\napp = FastAPI()\n' },
      { providers: ['dashscope'] },
    ],
    [
      'is wired up by being there, as a starter',
      {
        'pom.xml':
          '<project><artifactId>a</artifactId><dependencies><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-zhipuai</artifactId></dependency></dependencies></project>',
        'src/main/java/a/Say.java':
          'package a;\nimport org.springframework.ai.chat.client.ChatClient;\n@RestController class Say {\n  private final ChatClient chat;\n  Say(ChatClient.Builder b) { chat = b.build(); }\n  @PostMapping("/say") String say(String q) { return chat.prompt(q).call().content(); }\n}\n',
      },
      { generates: ['text'], providers: ['zhipu'] },
    ],
  ])
})

describe('a part that only inherits', () => {
  projects([
    [
      'is whom it is named after, in Ruby',
      {
        Gemfile: "gem 'sinatra'\n",
        'app.rb':
          "require 'sinatra'\nrequire_relative 'lib/backends/xinference'\npost('/say') { Xinference.new.ask(params[:q]) }\n",
        'lib/backends/base.rb':
          'class Base\n  def ask(q) = Net::HTTP.post(URI(url), { model: name, messages: [q] }.to_json)\nend\n',
        'lib/backends/xinference.rb': "class Xinference < Base\n  def url = ENV['XI_ADDRESS']\nend\n",
      },
      { generates: ['text'], withProviders: ['xinference'] },
    ],
    [
      'is whom it is named after, in Go and C#',
      {
        ...NODE,
        'adapters/SiliconFlow.cs':
          'public class SiliconFlow : ChatBase { public SiliconFlow(string key) : base(new Uri(Settings.Host), key) {} }\n',
      },
      { withProviders: ['siliconflow'] },
    ],
    [
      'is no connection where it checks or ranks',
      { ...APP, 'providers/rerank/cohere.py': 'class Cohere(Base):\n    url = "https://api.cohere.com/v2/rerank"\n' },
      { withoutProviders: ['cohere'] },
    ],
  ])
})

describe('a registry', () => {
  projects([
    [
      'by class attributes',
      {
        ...APP,
        'models/chat.py':
          'class MoonshotChat(Base):\n    _FACTORY_NAME = "Moonshot"\n    def chat(self, messages):\n        return self.client.chat(messages)\n\nclass CohereRerank(Base):\n    _FACTORY_NAME = "Cohere"\n',
      },
      { withProviders: ['moonshot'], withoutProviders: ['cohere'] },
    ],
    [
      'by the members of an enumeration, in TypeScript',
      {
        ...NODE,
        'make.ts': 'export const MAKE = {\n  [Vendor.Groq]: GroqClient,\n  [Vendor.Ollama]: OllamaClient,\n}\n',
      },
      { withProviders: ['groq', 'ollama'] },
    ],
    [
      'by names that are text',
      { ...APP, 'pick.py': 'CLIENTS = {"minimax": MinimaxChat, "stepfun": StepChat, "voyage": VoyageEmbedding}\n' },
      { withProviders: ['minimax', 'stepfun'] },
    ],
    [
      'by the prefixes of a router',
      {
        'requirements.txt': 'litellm\nfastapi\n',
        'main.py':
          'from fastapi import FastAPI\nfrom litellm import completion\napp = FastAPI()\n@app.post("/say")\ndef say(q: str):\n    return completion(model="groq/llama-3.3-70b-versatile", messages=[{"role": "user", "content": q}])\n',
      },
      { withProviders: ['groq'] },
    ],
  ])
})

describe('a name that asks nobody', () => {
  projects([
    [
      'an id in a table of prices',
      {
        ...NODE,
        'prices.js':
          "export const PRICING = { 'claude-sonnet-4-5': 3, 'grok-4': 5 }\nexport const modelPrices = [{ model: 'gemini-2.5-pro', cost: 1 }]\n",
      },
      { providers: [OPEN] },
    ],
    [
      'an id that a protocol wants back',
      {
        'go.mod': 'module tern\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
        'main.go':
          'package main\n\nimport "github.com/gin-gonic/gin"\n\nfunc main() {\n\tr := gin.Default()\n\tr.GET("/v1/models", func(c *gin.Context) { c.JSON(200, gin.H{"data": []gin.H{{"id": "gpt-4o", "object": "model", "owned_by": "us"}}}) })\n\tr.POST("/v1/chat/completions", answer)\n\tr.Run()\n}\n',
      },
      { withoutProviders: ['openai'] },
    ],
    [
      'ids against which a name is held',
      {
        ...NODE,
        'quirks.js':
          "const VISION_MODELS = ['glm-4v', 'qwen-vl-max']\nexport const sees = name => VISION_MODELS.includes(name)\n",
      },
      { providers: [OPEN] },
    ],
    [
      'a key that is set for another program',
      {
        ...NODE,
        'run.js':
          "const { spawn } = require('child_process')\nprocess.env.ANTHROPIC_API_KEY = 'none'\nspawn('agent', [])\n",
      },
      { providers: [OPEN] },
    ],
    [
      'an address that a form shows in grey',
      {
        ...NODE,
        'Form.tsx':
          'const examples = { a: "https://api.mistral.ai/v1" }\nexport const F = () => <input placeholder={examples.a} />\n',
      },
      { providers: [OPEN] },
    ],
    [
      'an id in the tests at the foot of a file',
      {
        ...NODE,
        'lib.ts':
          "export const pick = (m: string) => m\nif (import.meta.vitest) {\n  it('picks', () => pick({ model: 'claude-sonnet-4-5' }))\n}\n",
      },
      { providers: [OPEN] },
    ],
    [
      'a developers’ script',
      {
        ...NODE,
        'scripts/release-notes.mjs':
          "import Anthropic from '@anthropic-ai/sdk'\nawait new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 900, messages: [] })\n",
      },
      { providers: [OPEN] },
    ],
    ...[
      'data/01-clean.ipynb',
      'backend/data/judge/rate.ipynb',
      'analysis/answers.ipynb',
      'experiments/prompts.ipynb',
    ].map(
      (path): Project => [
        `a notebook in which data is prepared: ${path}`,
        { ...NODE, [path]: RATED },
        { providers: [OPEN] },
      ],
    ),
    [
      'a notebook beside the code, which may be the product',
      { ...NODE, 'app.ipynb': RATED },
      { providers: [OPEN, 'anthropic'] },
    ],
    [
      'such a notebook, but nothing else asks',
      { 'requirements.txt': 'anthropic\nfastapi\n', 'data/rate.ipynb': RATED },
      { providers: ['anthropic'] },
    ],
    [
      'a part of an engine that stands alone',
      {
        ...APP,
        'grid.py': 'from vllm.model_executor.layers.linear import RowParallelLinear\nlayer = RowParallelLinear(4, 4)\n',
      },
      { providers: [OPEN] },
    ],
  ])
})

describe('what is asked for no content', () => {
  projects([
    [
      'vectors in Go',
      {
        'go.mod': 'module tern\n\nrequire github.com/sashabaranov/go-openai v1.30.0\n',
        'main.go':
          'package main\n\nimport (\n\t"net/http"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\tc := openai.NewClient("k")\n\tc.CreateEmbeddings(ctx, openai.EmbeddingRequest{Model: "text-embedding-3-small"})\n\thttp.ListenAndServe(":80", nil)\n}\n',
      },
      { silent: true },
    ],
    [
      'transcripts in Ruby',
      {
        Gemfile: "gem 'sinatra'\ngem 'ruby-openai'\n",
        'app.rb':
          "require 'sinatra'\nrequire 'openai'\npost('/hear') { OpenAI::Client.new.audio.transcribe(parameters: { model: 'whisper-1', file: params[:f] }) }\n",
      },
      { silent: true },
    ],
    [
      'vectors by a starter of a framework',
      {
        'build.gradle':
          "dependencies {\n  implementation 'dev.langchain4j:langchain4j-open-ai-spring-boot-starter:1.0.0'\n  implementation 'org.springframework.boot:spring-boot-starter-web'\n}\n",
        'src/main/java/a/Find.java':
          'package a;\nimport dev.langchain4j.model.embedding.EmbeddingModel;\nimport dev.langchain4j.store.embedding.EmbeddingStore;\n@RestController class Find { @GetMapping("/find") Object find(String q) { return store.search(model.embed(q)); } }\n',
        'src/main/resources/application.yml':
          'langchain4j:\n  open-ai:\n    embedding-model:\n      model-name: text-embedding-3-small\n',
      },
      { silent: true },
    ],
    [
      'ranks in a camel’s words',
      {
        ...NODE,
        'src/JinaReranker.ts':
          "export const rank = (q: string) => fetch('https://api.siliconflow.cn/v1/rerank', { method: 'POST', body: q })\n",
      },
      { providers: [OPEN] },
    ],
  ])
})
