import { describe } from 'vitest'
import { projects } from './kind.ts'

const NODE = '{"name":"lamp","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4"}}'
const SERVER = (ask: string) =>
  `const app = require('express')()\napp.post('/say', async (q, r) => {\n  ${ask}\n})\napp.listen(80)\n`
const FETCH = (url: string, model: string) =>
  SERVER(
    `const res = await fetch('${url}', { method: 'POST', body: JSON.stringify({ model: ${model}, messages: q.body }) })\n  r.json(await res.json())`,
  )

describe('a model’s name is nobody who is asked', () => {
  projects([
    [
      'where a gateway answers with it',
      {
        'package.json': NODE,
        's.js': FETCH('https://openrouter.ai/api/v1/chat/completions', "'anthropic/claude-sonnet-4.5'"),
      },
      { providers: ['openrouter'] },
    ],
    [
      'where a gateway’s settings list several',
      {
        'package.json': NODE,
        's.js': FETCH('https://openrouter.ai/api/v1/chat/completions', 'process.env.MODELS.split(",")[0]'),
        '.env.example': 'OPENROUTER_API_KEY=\nMODELS=google/gemini-2.5-pro,openai/gpt-5\n',
      },
      { providers: ['openrouter'] },
    ],
    [
      'where a relay answers with it',
      {
        'package.json': NODE,
        's.js': FETCH('https://api.302.ai/v1/chat/completions', "'gemini-2.5-flash'"),
      },
      { providers: ['302ai'] },
    ],
    [
      'where OpenAI’s client speaks to a gateway, whose ids begin with owners',
      {
        'requirements.txt': 'fastapi\nlangchain-openai\n',
        'llm.py':
          'import os\nfrom langchain_openai import ChatOpenAI\nMODELS = ["openai/gpt-4o-mini"]\nllm = ChatOpenAI(model="openai/gpt-4o-mini", base_url="https://openrouter.ai/api/v1", api_key=os.environ["OPENROUTER_API_KEY"])\n',
        'main.py':
          'from fastapi import FastAPI\nfrom llm import llm\napp = FastAPI()\n@app.post("/say")\ndef say(q: str):\n    return llm.invoke(q).content\n',
      },
      { withProviders: ['openrouter'], withoutProviders: ['openai'] },
    ],
    [
      'where it names a deployment of Azure',
      {
        'package.json': NODE.replace('"express"', '"openai":"5","express"'),
        's.js':
          "import express from 'express'\nimport { AzureOpenAI } from 'openai'\nconst client = new AzureOpenAI({ deployment: process.env.DEPLOYMENT || 'gpt-4o' })\nconst app = express()\napp.post('/say', async (q, r) => r.json(await client.chat.completions.create({ model: 'gpt-4o', messages: q.body })))\napp.listen(80)\n",
      },
      { providers: ['azure-openai'] },
    ],
  ])
})

describe('a model’s name is its maker’s', () => {
  projects([
    [
      'where nobody else is seen to be asked',
      {
        'package.json': NODE,
        's.js': FETCH('${process.env.BASE}/chat/completions', "'deepseek-chat'")
          .replaceAll("'${", '`${')
          .replace("completions'", 'completions`'),
      },
      { withProviders: ['deepseek'] },
    ],
    [
      'where a key of the maker lies beside the gateway’s',
      {
        'package.json': NODE,
        's.js': SERVER(
          "const own = process.env.ANTHROPIC_API_KEY\n  const res = await fetch('https://openrouter.ai/api/v1/chat/completions', { method: 'POST', headers: { 'x-api-key': own }, body: JSON.stringify({ model: 'claude-sonnet-4-5', messages: q.body }) })\n  r.json(await res.json())",
        ),
      },
      { providers: ['anthropic', 'openrouter'] },
    ],
    [
      'where others are asked for pictures alone, though they could write',
      {
        'package.json': NODE.replace('"express"', '"replicate":"1","express"'),
        's.js':
          "import express from 'express'\nimport Replicate from 'replicate'\nconst replicate = new Replicate()\nconst app = express()\napp.post('/draw', async (q, r) => r.json(await replicate.run('black-forest-labs/flux-schnell', { input: { prompt: q.body.p } })))\napp.post('/say', async (q, r) => r.json(await (await fetch(process.env.LLM + '/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'deepseek-chat', messages: q.body }) })).json()))\napp.listen(80)\n",
      },
      { withProviders: ['deepseek', 'replicate'] },
    ],
    [
      'where a rival is asked, who answers with no other’s models',
      {
        'package.json': NODE,
        's.js': SERVER(
          "const own = await fetch('https://api.deepseek.com/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'deepseek-chat', messages: q.body }) })\n  const other = await fetch(process.env.OTHER + '/messages', { method: 'POST', body: JSON.stringify({ model: 'claude-sonnet-4-5', messages: q.body }) })\n  r.json([await own.json(), await other.json()])",
        ),
      },
      { providers: ['anthropic', 'deepseek'] },
    ],
    [
      'where others only speak what it writes',
      {
        'requirements.txt': 'fastapi\nedge-tts\nrequests\n',
        'main.py':
          'import os, edge_tts, requests\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/say")\ndef say(q: str):\n    return requests.post(os.environ["LLM_URL"] + "/chat/completions", json={"model": "deepseek-chat", "messages": [{"role": "user", "content": q}]}).json()\n@app.post("/speak")\nasync def speak(q: str):\n    await edge_tts.Communicate(q, "zh-CN-XiaoxiaoNeural").save("a.mp3")\n    return "a.mp3"\n',
      },
      { withProviders: ['deepseek', 'edge-tts'] },
    ],
    [
      'where a router goes by the names of models',
      {
        'requirements.txt': 'fastapi\nlitellm\n',
        'config.yaml': 'models:\n  - model: claude-sonnet-4-20250514\n  - model: gpt-4o\n',
        'main.py':
          'from fastapi import FastAPI\nfrom litellm import completion\napp = FastAPI()\nBASE = "https://dashscope.aliyuncs.com/compatible-mode/v1"\n@app.post("/say")\ndef say(q: str):\n    return completion(model="claude-sonnet-4-20250514", messages=[{"role": "user", "content": q}])\n',
      },
      { withProviders: ['anthropic', 'dashscope'] },
    ],
    [
      'where OpenAI’s own client is made beside Azure’s',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          'import os\nfrom fastapi import FastAPI\nfrom openai import AzureOpenAI, OpenAI\napp = FastAPI()\nllm = AzureOpenAI() if os.environ.get("AZURE") else OpenAI()\n@app.post("/say")\ndef say(q: str):\n    return llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n',
      },
      { withProviders: ['openai'] },
    ],
  ])
})

describe('OpenAI’s packages', () => {
  const TEXT = (embeds: string) => ({
    'requirements.txt': 'fastapi\nlangchain-openai\n',
    'main.py': `from fastapi import FastAPI\nfrom langchain_openai import ${embeds}\nimport llm\napp = FastAPI()\nembedded = ${embeds}()\n@app.post("/say")\ndef say(q: str):\n    return llm.answer(found(embedded.embed_query(q)))\n`,
    'llm.py':
      'from langchain_openai import ChatOpenAI\nllm = ChatOpenAI(model="gpt-4o")\ndef answer(q):\n    return llm.invoke(q).content\n',
  })
  projects([
    ['ask nobody at Azure for words by vectors made there', TEXT('AzureOpenAIEmbeddings'), { providers: ['openai'] }],
  ])
})

describe('what speaks of a vendor and asks nobody', () => {
  const OPENAI = {
    'package.json': NODE.replace('"express"', '"openai":"5","express"'),
    's.js':
      "const OpenAI = require('openai')\nconst app = require('express')()\nconst client = new OpenAI({ baseURL: process.env.BASE })\napp.post('/say', async (q, r) => r.json(await client.chat.completions.create({ model: process.env.MODEL, messages: q.body })))\napp.listen(80)\n",
  }
  projects([
    [
      'a function that tells Azure’s addresses from others',
      {
        ...OPENAI,
        'host.js': "export function isAzureOpenAIHost(base) {\n  return /azure/.test(base) && 'openai'\n}\n",
      },
      { providers: ['openai-compatible'] },
    ],
    [
      'a member of an enumeration',
      {
        'pom.xml':
          '<project><artifactId>lamp</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/a/Vendor.java': 'package a;\npublic enum Vendor {\n  OPEN_AI,\n  AZURE_OPEN_AI,\n  OTHER\n}\n',
        'src/main/java/a/Say.java':
          'package a;\n@RestController class Say {\n  @PostMapping("/say") String say(@RequestBody String q) { return http.postForObject("https://api.deepseek.com/chat/completions", q, String.class); }\n}\n',
      },
      { providers: ['deepseek'] },
    ],
    [
      'entries of a list of models, each with who runs it',
      {
        ...OPENAI,
        'models.js':
          "class Models {\n  prompts = true\n  available = [\n    { name: 'a', provider: 'novita' },\n    { name: 'b', provider: 'groq', messages: 1 },\n  ]\n}\nmodule.exports = Models\n",
      },
      { providers: ['openai-compatible'] },
    ],
    [
      'a client that a file imports and never names',
      {
        ...OPENAI,
        'send.js':
          "import OpenAI from 'openai'\nimport { post } from './post.js'\nexport const send = prompt => post('/say', prompt)\n",
        'post.js': 'export const post = (path, body) => fetch(path, { method: "POST", body })\n',
      },
      { providers: ['openai-compatible'] },
    ],
    [
      'what an extension may reach, and does not',
      {
        'manifest.json':
          '{"manifest_version":3,"name":"lamp","version":"1.0","background":{"service_worker":"b.js"},"host_permissions":["https://api.deepseek.com/*","https://api.groq.com/*"]}',
        'b.js':
          "chrome.runtime.onMessage.addListener((m, s, done) => {\n  fetch('https://api.deepseek.com/chat/completions', { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: m }] }) }).then(r => r.json()).then(done)\n  return true\n})\n",
      },
      { providers: ['deepseek'] },
    ],
    [
      'an extension’s hosts, where code names none',
      {
        'manifest.json':
          '{"manifest_version":3,"name":"lamp","version":"1.0","background":{"service_worker":"b.js"},"host_permissions":["https://api.groq.com/*"]}',
        'b.js':
          "chrome.runtime.onMessage.addListener((m, s, done) => {\n  fetch(m.base + '/chat/completions', { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: m.text }] }) }).then(r => r.json()).then(done)\n  return true\n})\n",
      },
      { withProviders: ['groq'] },
    ],
    [
      'a key to fill in and a package, neither of which is used',
      {
        'requirements.txt': 'fastapi\nopenai\nanthropic\n',
        '.env.example': 'OPENAI_API_KEY=\nCLAUDE_API_KEY=\n',
        'main.py':
          'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.post("/say")\ndef say(q: str):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n',
      },
      { providers: ['openai'] },
    ],
    [
      'a key to fill in that code reads is used',
      {
        'requirements.txt': 'fastapi\nopenai\nrequests\n',
        '.env.example': 'OPENAI_API_KEY=\nCLAUDE_API_KEY=\n',
        'main.py':
          'import os, requests\nfrom fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\nKEY = os.environ["CLAUDE_API_KEY"]\n@app.post("/say")\ndef say(q: str):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n',
      },
      { withProviders: ['anthropic', 'openai'] },
    ],
  ])
})

describe('an assistant of the command line that a part of the product starts', () => {
  const NODE_ASK = {
    'package.json': NODE.replace('"express"', '"ollama":"0.5","express"'),
    's.js':
      "import express from 'express'\nimport ollama from 'ollama'\nconst app = express()\napp.post('/say', async (q, r) => r.json(await ollama.chat({ model: 'llama3', messages: q.body })))\napp.listen(80)\n",
  }
  projects([
    [
      'is its vendor’s, by the name under which it is kept',
      {
        ...NODE_ASK,
        'cli.js':
          "import { runWith } from './runner.js'\nexport const CLI_NAME = 'claude'\nexport const polish = text => runWith(CLI_NAME, [], text)\n",
      },
      { providers: ['anthropic', 'ollama'] },
    ],
    [
      'is its vendor’s, by the call that looks for it',
      {
        ...NODE_ASK,
        'cli.js':
          "import { commandOnPath, start } from './runner.js'\nconst AT = commandOnPath('codex') || '/usr/bin/codex'\nexport const polish = text => start(AT, ['exec'], text)\n",
      },
      { providers: ['ollama', 'openai'] },
    ],
    [
      'is nobody’s as a command of a bot, a setting or a program that is only looked for',
      {
        ...NODE_ASK,
        'commands.js': "export const data = { commandName: 'claude', command: 'gemini' }\n",
        'settings.js': "export const defaults = { theme: 'dark', binary: 'codex' }\n",
        'film.js':
          "import { execSync } from 'child_process'\nconst EDITOR_CMD = 'claude'\nexport const cut = () => execSync('ffmpeg -i a.mp4 b.mp4')\nexport const hint = `open it in ${EDITOR_CMD}`\n",
        'tools.js':
          "import which from 'which'\nexport const there = async () => ({ claude: await which('claude', { nothrow: true }) })\n",
      },
      { providers: ['ollama'] },
    ],
    [
      'is nobody’s in a list of what may be picked, nor as a mere word',
      {
        ...NODE_ASK,
        'tools.js':
          "export const TOOLS = [{ label: 'One', command: 'claude' }, { label: 'Two', command: 'codex' }]\nexport const theme = 'gemini'\nexport const family = 'claude'\n",
      },
      { providers: ['ollama'] },
    ],
  ])
})

describe('an address in a setting that is called after vectors, ranks or transcripts', () => {
  const APP = {
    'requirements.txt': 'fastapi\nopenai\n',
    'main.py':
      'import os\nfrom fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\nllm = OpenAI(base_url="https://api.deepseek.com", api_key=os.environ["DEEPSEEK_API_KEY"])\n@app.post("/say")\ndef say(q: str):\n    return llm.chat.completions.create(model=os.environ["MODEL"], messages=[{"role": "user", "content": q}])\n',
  }
  projects([
    [
      'is asked for these, in what waits to be filled in',
      {
        ...APP,
        '.env.example':
          'DEEPSEEK_API_KEY=\nEMBEDDING_BASE_URL=https://api.siliconflow.cn/v1\nRERANK_URL=https://api.cohere.com/v2\nASR_BASE_URL=https://api.groq.com/openai/v1\n',
      },
      { providers: ['deepseek'] },
    ],
    [
      'is asked for these, in a file of settings and in Compose',
      {
        ...APP,
        'config.yaml': 'rag:\n  embedding:\n    base_url: https://api.siliconflow.cn/v1\n',
        'compose.yaml':
          'services:\n  lamp:\n    build: .\n    environment:\n      EMBEDDER_ENDPOINT: https://api.mistral.ai/v1\n',
      },
      { providers: ['deepseek'] },
    ],
    [
      'says whom a talk asks, where it is named after one too',
      { ...APP, '.env.example': 'CHAT_AND_EMBEDDING_BASE_URL=https://api.siliconflow.cn/v1\n' },
      { withProviders: ['deepseek', 'siliconflow'] },
    ],
    [
      'says whom a talk asks, where it is only named alike',
      {
        ...APP,
        '.env.example': 'EMBEDDED_BOT_URL=https://api.siliconflow.cn/v1\nFASRT_URL=https://api.mistral.ai/v1\n',
      },
      { withProviders: ['deepseek', 'mistral'] },
    ],
  ])
})
