import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing, type Standing } from './stands.ts'

const stands = (files: Files, where: string): Standing => ({
  files,
  at: { 'filing-unrecorded': where, 'scope-undeclared': where },
})

const ASK = (name: string, said: string, indent = '    ') =>
  `${indent}${name} = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": ${said}}])\n${indent}return {"text": ${name}.choices[0].message.content}\n`
const SERVER = (extra = '') =>
  `from fastapi import FastAPI\nfrom openai import OpenAI\n\napp = FastAPI()\nllm = OpenAI()\n\n@app.post("/talk")\ndef talk(q: str):\n${ASK('plain', 'q')}\n@app.post("/lore/talk")\ndef lore_talk(q: str):\n${ASK('told', '"From the lore: " + q')}${extra}`
const page = (script: string, server = SERVER()): Files => ({
  'requirements.txt': 'fastapi\nopenai\n',
  'main.py': server,
  'web/index.html': `<!doctype html><html lang="zh-CN"><body><main id="out"></main><script>\n${script}\n</script></body></html>\n`,
})
const PLAIN = 'main.py: plain = llm.chat.completions.create('
const TOLD = 'main.py: told = llm.chat.completions.create('

describe('a route that the page asks goes before one that nobody asks', () => {
  standing({
    'by a constant that begins with the host': stands(
      page('const API_URL = "http://127.0.0.1:9000/lore/talk"\nfetch(API_URL, { method: "POST" })'),
      TOLD,
    ),
    'behind a base that is put before': stands(page('fetch(`${BASE}/lore/talk`, { method: "POST" })'), TOLD),
    'with a question behind': stands(page("new EventSource('/lore/talk?q=' + q)"), TOLD),
    'the other of the two': stands(page("fetch('/talk', { method: 'POST' })"), PLAIN),
  })
})

describe('and nothing moves', () => {
  standing({
    'where both are asked': stands(page("fetch('/talk', {})\nfetch('/lore/talk', {})"), PLAIN),
    'where none is': stands(page("fetch('/health')"), PLAIN),
    'where the path is put together': stands(page("fetch(`/lore/talk`)\nfetch('/' + kind)\nfetch(`/${kind}`)"), TOLD),
    'where the page leads to a page of that path': stands(page("location.pathname === '/lore/talk'"), PLAIN),
    'where what asks is never called': stands(
      {
        ...page("import('./lamp.js').then(lamp => lamp.glow())"),
        'web/lamp.js':
          "export function olderTalk() {\n  return fetch('/lore/talk', {})\n}\nexport function glow() {\n  return fetch('/health')\n}\n",
      },
      PLAIN,
    ),
    'where platforms of bots ask the other': stands(
      page(
        "fetch('/lore/talk', {})",
        SERVER().replace('"/talk"', '"/webhook/feishu"').replaceAll('def talk(', 'def on_talk('),
      ),
      PLAIN,
    ),
    'where the server says itself what it has': stands(
      page("fetch('/health')", SERVER('\n@app.get("/")\ndef root():\n    return {"routes": ["/lore/talk"]}\n')),
      PLAIN,
    ),
  })
})

const routed = (client: Files): Files => ({
  'package.json': '{"name":"lamp","private":true,"dependencies":{"express":"4","openai":"4","vue":"3","axios":"1"}}',
  'server/index.js':
    "const express = require('express')\nconst talks = require('./talks')\nconst app = express()\napp.use('/api', talks)\napp.listen(3000)\n",
  'server/talks.js':
    "const express = require('express')\nconst { plainTalk, wiseTalk } = require('./talker')\nconst router = express.Router()\nrouter.post('/plain', async (req, res) => res.json(await plainTalk(req.body.q)))\nrouter.post('/wise', async (req, res) => res.json(await wiseTalk(req.body.q)))\nmodule.exports = router\n",
  'server/talker.js':
    "const OpenAI = require('openai')\nconst llm = new OpenAI()\nasync function plainTalk(q) {\n  const plain = await llm.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n  return plain.choices[0].message\n}\nasync function wiseTalk(q) {\n  const wise = await llm.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Be wise. ' + q }] })\n  return wise.choices[0].message\n}\nmodule.exports = { plainTalk, wiseTalk }\n",
  ...client,
})
const VUE = (path: string): Files => ({
  'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
  'src/App.vue':
    "<template><main><button @click=\"go\">Go</button>{{ out }}</main></template>\n<script setup>\nimport { ref } from 'vue'\nimport { ask } from './api/talk'\nconst out = ref('')\nconst go = async () => { out.value = await ask('Hi there, lamp') }\n</script>\n",
  'src/api/talk.js': `import axios from 'axios'\nconst http = axios.create({ baseURL: '/api' })\nexport const ask = q => http.post('${path}', { q })\n`,
})
const WISE = 'server/talker.js: const wise = await llm.chat.completions.create('
const FIRST = 'server/talker.js: const plain = await llm.chat.completions.create('

const JAVA = `package shop.lamp;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.web.bind.annotation.*;\n\n@RestController\n@RequestMapping("/lamp")\npublic class LampController {\n  private final ChatClient chatClient;\n  LampController(ChatClient.Builder builder) { this.chatClient = builder.build(); }\n\n  @PostMapping("/plain")\n  public String plainTalk(@RequestBody String q) {\n    String plain = chatClient.prompt().user(q).call().content();\n    return plain;\n  }\n\n  @PostMapping(value = "/wise", produces = "text/plain")\n  public String wiseTalk(@RequestBody String q) {\n    String wise = chatClient.prompt().user("Be wise. " + q).call().content();\n    return wise;\n  }\n}\n`
const spring = (path: string): Files => ({
  'pom.xml':
    '<project><groupId>shop</groupId><artifactId>lamp</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-openai-spring-boot-starter</artifactId></dependency></dependencies></project>',
  'src/main/java/shop/lamp/LampController.java': JAVA,
  'mini/app.json': '{"pages":["pages/index/index"]}',
  'mini/pages/index/index.wxml': '<view bindtap="ask">{{out}}</view>',
  'mini/pages/index/index.js': `Page({ data: { out: '' }, ask() { wx.request({ url: getApp().base + '${path}', method: 'POST', data: { q: 'Hi' } }) } })\n`,
})
const SPRING = (which: string) => `src/main/java/shop/lamp/LampController.java: String ${which} = chatClient.prompt()`

const next = (page: string): Files => ({
  'package.json': '{"name":"lamp","private":true,"dependencies":{"next":"15","react":"19","openai":"4"}}',
  'app/page.tsx': page,
  'app/api/draft/route.ts':
    "import OpenAI from 'openai'\nconst llm = new OpenAI()\nexport async function POST(req: Request) {\n  const draft = await llm.chat.completions.create({ model: 'gpt-4o', messages: await req.json() })\n  return Response.json(draft)\n}\n",
  'app/api/talk/route.ts':
    "import OpenAI from 'openai'\nconst llm = new OpenAI()\nexport async function POST(req: Request) {\n  const talk = await llm.chat.completions.create({ model: 'gpt-4o', messages: await req.json() })\n  return Response.json(talk)\n}\n",
})
const hooked = (hook: string): Files => {
  const { 'app/api/talk/route.ts': talk = '', ...others } = next(
    `'use client'\nimport { useChat } from '@ai-sdk/react'\nexport default function Page() {\n  const { messages } = ${hook}\n  return <main>{messages.map(m => <p>{m.content}</p>)}</main>\n}\n`,
  )
  return { ...others, 'app/api/chat/route.ts': talk }
}
const TSX = (path: string) =>
  `'use client'\nexport default function Page() {\n  const go = async () => { await fetch('${path}', { method: 'POST' }) }\n  return <main><button onClick={go}>Go</button></main>\n}\n`

describe('routes of several frameworks, asked by several clients', () => {
  standing({
    'of Express, behind functions of another file': stands(routed(VUE('/wise')), WISE),
    'of Express, the other': stands(routed(VUE('/plain')), FIRST),
    'of Spring, by a mini-program': stands(spring('/lamp/wise'), SPRING('wise')),
    'of Spring, the other': stands(spring('/lamp/plain'), SPRING('plain')),
    'of Next.js, where the last part is put in': stands(
      next(TSX('/api/talk').replace("'/api/talk'", "kind === 'talk' ? '/api/talk' : `/api/${kind}`")),
      'app/api/draft/route.ts: const draft = ',
    ),
    'of Next.js, by where the file lies': stands(next(TSX('/api/talk')), 'app/api/talk/route.ts: const talk = '),
    'of Next.js, by a hook that asks its own path where none is given': stands(
      hooked('useChat({ onFinish: m => fetch("/api/draft", { body: m }) })'),
      'app/api/chat/route.ts: const talk = ',
    ),
    'of Next.js, by a hook that is told another': stands(
      hooked("useChat({ api: '/api/draft' })"),
      'app/api/draft/route.ts: const draft = ',
    ),
    'of FastAPI, by a base that may hold the other’s beginning': stands(
      page("fetch(`${BASE}/talk`, { method: 'POST' })"),
      PLAIN,
    ),
    'of FastAPI, by a path put together of parts and one of them written out': stands(
      page(
        "const paths = { talk: API + '/' + 'talk' }\nconst post = path => fetch(path)\npost(paths.talk)\nfetch('/lore/talk')",
      ),
      PLAIN,
    ),
    'of Next.js, the other': stands(next(TSX('/api/draft')), 'app/api/draft/route.ts: const draft = '),
  })
})
