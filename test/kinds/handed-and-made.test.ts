import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

const filing = 'filing-unrecorded'
const FAST = (body: string) =>
  `from fastapi import FastAPI\n${body.split('\n---\n')[0]}\napp = FastAPI()\n\n@app.post("/talk")\ndef talk(q: str):\n    return ${body.split('\n---\n')[1]}\n`
const PY = {
  'requirements.txt': 'fastapi\nopenai\nuvicorn\n',
  Dockerfile: 'FROM python:3.12\nEXPOSE 80\nCMD ["uvicorn", "main:app"]\n',
}

describe('a method of a client that is handed to whoever calls it is the call', () => {
  standing({
    'with a limit, in Python': {
      files: {
        ...PY,
        'main.py': FAST('from lamp.ask import answer\n---\nanswer(q)'),
        'lamp/ask.py':
          'from openai import OpenAI\nfrom .again import again\n\nclient = OpenAI()\n\ndef answer(q):\n    done = again(client.chat.completions.create, model="gpt-4o", messages=[{"role": "user", "content": q}])\n    return done.choices[0].message.content\n',
        'lamp/again.py': 'def again(what, **told):\n    return what(**told)\n',
      },
      at: { [filing]: 'lamp/ask.py: done = again(' },
    },
    'kept under a name, in Python': {
      files: {
        ...PY,
        'main.py': FAST('from lamp.ask import answer\n---\nanswer(q)'),
        'lamp/ask.py':
          'from openai import OpenAI\n\nclient = OpenAI()\n\ndef answer(q):\n    create = client.responses.create\n    return create(model="gpt-4o", input=q).output_text\n',
      },
      at: { [filing]: 'lamp/ask.py: create = client.responses.create' },
    },
    'in a page’s server, in TypeScript': {
      files: {
        'package.json':
          '{"name":"lamp","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"16","@google/genai":"1"}}',
        'app/api/talk/route.ts':
          "import { GoogleGenAI } from '@google/genai'\nimport { again } from '../../../lib/again'\nconst ai = new GoogleGenAI({})\nexport async function POST(request: Request) {\n  const { q } = await request.json()\n  const done = await again(ai.models.generateContent, { model: 'gemini-2.5-flash', contents: q })\n  return Response.json({ said: done.text })\n}\n",
        'lib/again.ts': 'export const again = (what: (told: object) => Promise<any>, told: object) => what(told)\n',
        'app/page.tsx': 'export default function Page() { return <b>Talk</b> }\n',
      },
      at: { [filing]: 'app/api/talk/route.ts: const done' },
    },
  })
  projects([
    [
      'and no other method of such a name',
      {
        ...PY,
        'requirements.txt': 'fastapi\ntwilio\nopenai\n',
        'main.py': FAST('from lamp.tell import tell, near\n---\ntell(q) or near(q)'),
        'lamp/tell.py':
          'from openai import OpenAI\nfrom twilio.rest import Client\nfrom .again import again\n\nphone = Client()\nclient = OpenAI()\n\ndef tell(q):\n    return again(phone.messages.create, body=q)\n\ndef near(q):\n    return again(client.embeddings.create, model="text-embedding-3-small", input=q)\n',
      },
      { silent: true },
    ],
  ])
})

describe('a method that is looked at, or put in another’s place, is handed to nobody', () => {
  const SERVER = (body: string) => ({
    'package.json': '{"name":"lamp","private":true,"dependencies":{"express":"4","openai":"4","twilio":"4"}}',
    'server.ts': `import express from 'express'\nimport OpenAI from 'openai'\nconst client = new OpenAI()\nconst app = express()\n${body}\napp.listen(3000)\n`,
  })
  const none = { noRecord: [{ kind: 'generation', file: 'server.ts' }] }
  projects([
    ['for its type', SERVER('export type Create = typeof client.chat.completions.create;'), none],
    [
      'whether there is one',
      SERVER(
        'if (!client.responses || !client.responses.create) throw new Error()\nif (client.responses.create) ready()',
      ),
      none,
    ],
    [
      'by who counts what others ask',
      SERVER(
        'const before = client.chat.completions.create;\nclient.chat.completions.create = function (...told) { return before.apply(this, told) }',
      ),
      none,
    ],
    [
      'or it sends messages to a telephone',
      SERVER(
        "import Anthropic from '@anthropic-ai/sdk'\nimport twilio from 'twilio'\nconst far = twilio()\napp.post('/tell', () => again(far.messages.create, {}))",
      ),
      none,
    ],
  ])
})

describe('what a data base is asked is no request to a model', () => {
  const ROWS = (statement: string) =>
    `import requests\nfrom fastapi import FastAPI\nfrom sqlalchemy import create_engine, text as sql_text\n\napp = FastAPI()\nengine = create_engine("sqlite://")\n\n@app.get("/counts")\ndef counts(model: str):\n    with engine.connect() as conn:\n        rows = ${statement}\n    return {"model": model, "messages": [row for row in rows]}\n`
  projects([
    [
      'by a connection',
      {
        ...PY,
        'requirements.txt': 'fastapi\nsqlalchemy\n',
        'main.py': ROWS('conn.execute(told(model), {"model": model})'),
      },
      { silent: true },
    ],
    [
      'by its words',
      {
        ...PY,
        'requirements.txt': 'fastapi\nsqlalchemy\n',
        'main.py': ROWS('c.execute(sql_text("SELECT count(*) FROM messages"), {"model": model})'),
      },
      { silent: true },
    ],
  ])
})

const VENDOR =
  'from openai import OpenAI\n\nclass Lamp:\n    def __init__(self):\n        self.client = OpenAI()\n\n    def gen(self, messages):\n        done = self.client.chat.completions.create(model="gpt-4o", messages=messages)\n        return done.choices[0].message.content\n'
const KINDS = 'import importlib\n\ndef lamp_of(kind):\n    return importlib.import_module(f"lamps.{kind}").Lamp()\n'
const PAGE =
  "export async function talk(q: string) {\n  const told = await fetch(import.meta.env.VITE_API + '/api/chat', { method: 'POST', body: JSON.stringify({ model: 'best', messages: [{ role: 'user', content: q }] }) })\n  return told.json()\n}\n"
const FRONT = {
  'frontend/package.json': '{"name":"lamp-front","private":true,"dependencies":{"react":"19","vite":"8"}}',
  'frontend/src/App.tsx':
    "import { talk } from './talk'\nexport default function App() { return <form onSubmit={() => talk('x')}><textarea /></form> }\n",
  'frontend/src/main.tsx':
    "import App from './App'\nimport { createRoot } from 'react-dom/client'\ncreateRoot(document.body).render(<App />)\n",
  'frontend/src/talk.ts': PAGE,
}

describe('a page that asks its own server leads to the vendor’s call', () => {
  standing({
    'where that is loaded by its name': {
      files: {
        ...PY,
        ...FRONT,
        'main.py': FAST('from lamps.kinds import lamp_of\n---\nlamp_of("openai_lamp").gen(q)'),
        'lamps/kinds.py': KINDS,
        'lamps/openai_lamp.py': VENDOR,
      },
      at: { [filing]: 'lamps/openai_lamp.py: done = self.client' },
    },
    'and stands itself where no vendor is asked': {
      files: FRONT,
      at: { [filing]: 'frontend/src/talk.ts: const told' },
    },
  })
})

describe('trying whether an address answers is no answer to people', () => {
  standing({
    'whichever way round its name is put': {
      files: {
        ...PY,
        'main.py':
          'import requests\nfrom fastapi import FastAPI\nfrom lamps.openai_lamp import Lamp\n\napp = FastAPI()\n\n@app.post("/talk")\ndef talk(q: str):\n    return Lamp().gen(q)\n\ndef run_connection_test(base, key):\n    return requests.post(base + "/chat/completions", json={"model": "x", "messages": [{"role": "user", "content": "hi"}]})\n\n@app.post("/settings/try")\ndef tried(base: str, key: str):\n    return run_connection_test(base, key).status_code\n',
        'lamps/openai_lamp.py': VENDOR,
      },
      at: { [filing]: 'lamps/openai_lamp.py: done = self.client' },
    },
  })
})

describe('what another file puts together is asked where people’s question goes in', () => {
  const MAKER =
    "import { ChatOpenAI } from '@langchain/openai'\nimport { RunnableSequence } from '@langchain/core/runnables'\nexport const makeChain = (found: any) => RunnableSequence.from([found, new ChatOpenAI({ model: 'gpt-4o' })])\n"
  const ROUTE =
    "import { makeChain } from '../../lib/make'\nexport default async function handler(req: any, res: any) {\n  const chain = makeChain({})\n  const said = await chain.invoke({ question: req.body.question })\n  res.status(200).json({ said })\n}\n"
  const next = (maker: string) => ({
    'package.json':
      '{"name":"lamp","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"16","@langchain/openai":"1"}}',
    'pages/index.tsx': 'export default function Page() { return <b>Talk</b> }\n',
    'pages/api/talk.ts': ROUTE,
    'lib/make.ts': maker,
  })
  standing({
    'in TypeScript': { files: next(MAKER), at: { [filing]: 'pages/api/talk.ts: const said' } },
    'in Python': {
      files: {
        ...PY,
        'requirements.txt': 'fastapi\nlangchain-openai\n',
        'main.py':
          'from fastapi import FastAPI\nfrom lamp.make import build_agent\n\napp = FastAPI()\n\n@app.post("/talk")\ndef talk(q: str):\n    agent = build_agent()\n    return agent.invoke({"input": q})\n',
        'lamp/make.py':
          'from langchain_openai import ChatOpenAI\nfrom langchain_core.prompts import ChatPromptTemplate\n\ndef build_agent():\n    return ChatPromptTemplate.from_template("{input}") | ChatOpenAI(model="gpt-4o")\n',
      },
      at: { [filing]: 'main.py: return agent.invoke' },
    },
  })
  projects([
    [
      'and a chain of something else asks nobody',
      {
        ...next('export const makeChain = (steps: any) => ({ invoke: async (told: any) => [steps, told] })\n'),
        'package.json': '{"name":"lamp","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"16"}}',
      },
      { silent: true },
    ],
  ])
})

describe('of a product about talk the talk stands', () => {
  standing({
    'though it lies among plug-ins and a picture does not': {
      files: {
        ...PY,
        'main.py':
          'import importlib\nfrom fastapi import FastAPI\nfrom blocks.picture import picture\n\napp = FastAPI()\n\n@app.post("/talk")\ndef talk(kind: str, q: str):\n    return importlib.import_module(f"plugins.{kind}").Adapter().chat(q)\n\n@app.post("/picture")\ndef drawn(q: str):\n    return picture(q)\n',
        'blocks/picture.py':
          'import requests\n\ndef picture(q):\n    return requests.post("http://sd:7860/sdapi/v1/txt2img", json={"prompt": q}).json()["images"]\n',
        'plugins/claude_adapter.py':
          'import requests\n\nclass Adapter:\n    def chat(self, q):\n        return requests.post("https://api.anthropic.com/v1/messages", json={"model": "claude-sonnet-4-5", "messages": [{"role": "user", "content": q}]}).json()\n',
      },
      at: { [filing]: 'plugins/claude_adapter.py: return requests.post' },
    },
  })
})

describe('an address that a build keeps gives way to the request', () => {
  standing({
    'of an app for Android': {
      files: {
        'settings.gradle.kts': 'rootProject.name = "Lamp"\ninclude(":app")\n',
        'app/build.gradle.kts':
          'plugins { id("com.android.application") }\nandroid {\n  defaultConfig {\n    buildConfigField("String", "BASE", "\\"https://api.openai.com/v1/chat/completions\\"")\n  }\n}\n',
        'app/src/main/AndroidManifest.xml':
          '<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application android:label="Lamp"><activity android:name=".Talk" /></application></manifest>\n',
        'app/src/main/java/lamp/Talk.kt':
          'package lamp\nimport android.app.Activity\nclass Talk : Activity() {\n  fun said(q: String) = Asker().ask(q)\n}\n',
        'app/src/main/java/lamp/Asker.kt':
          'package lamp\nimport okhttp3.OkHttpClient\nimport okhttp3.Request\nclass Asker {\n  private val client = OkHttpClient()\n  fun ask(q: String): String {\n    val body = """{"model": "gpt-4o", "messages": [{"role": "user", "content": "$q"}]}"""\n    val request = Request.Builder().url(BuildConfig.BASE).post(body.toRequestBody()).build()\n    return client.newCall(request).execute().body!!.string()\n  }\n}\n',
      },
      at: { [filing]: 'app/src/main/java/lamp/Asker.kt: return client.newCall' },
    },
  })
})

describe('a path is sent where an own function makes an address of it', () => {
  const PLUGIN = (path: string) => ({
    'package.json': '{"name":"koishi-plugin-lamp","main":"lib/index.js","peerDependencies":{"koishi":"^4"}}',
    'src/index.ts': `import { Context } from 'koishi'\nexport const name = 'lamp'\nexport function apply(ctx: Context, told: { base: string }) {\n  const whole = (path: string) => told.base + '/' + path\n  const urlOf = (path: string) => whole(path)\n  ctx.command('say <q:text>').action(async (_, q) => {\n    const said = await ctx.http.post(urlOf('${path}'), { input: q })\n    return said.choices[0].message.content\n  })\n}\n`,
  })
  standing({
    'of a talk': { files: PLUGIN('chat/completions'), at: { [filing]: 'src/index.ts: const said' } },
  })
  projects([['and none of what is no talk', PLUGIN('users/completions'), { silent: true }]])
})

describe('chains of older editions are asked as functions, or run with what was found', () => {
  const PAGE = (made: string) => ({
    'requirements.txt': 'fastapi\nlangchain\nopenai\nuvicorn\n',
    Dockerfile: PY['Dockerfile'],
    'main.py': `from fastapi import FastAPI\nfrom langchain.chat_models import ChatOpenAI\nfrom langchain.chains import RetrievalQA\nfrom langchain.chains.summarize import load_summarize_chain\n\napp = FastAPI()\n\n@app.post("/talk")\ndef talk(q: str, docs: list):\n    llm = ChatOpenAI(model_name="gpt-4o")\n${made}`,
  })
  standing({
    'as functions': {
      files: PAGE('    chain = RetrievalQA.from_chain_type(llm)\n    said = chain({"question": q})\n    return said\n'),
      at: { [filing]: 'main.py: said = chain(' },
    },
    'with documents': {
      files: PAGE(
        '    chain = load_summarize_chain(llm, chain_type="stuff")\n    said = chain.run(docs)\n    return said\n',
      ),
      at: { [filing]: 'main.py: said = chain.run(docs)' },
    },
  })
})

describe('a plug-in of Halo asks the site’s model', () => {
  const HALO = (body: string) => ({
    'build.gradle': "plugins { id 'java'; id 'run.halo.plugin.devtools' version '0.6.0' }\n",
    'src/main/resources/plugin.yaml':
      'apiVersion: plugin.halo.run/v1alpha1\nkind: Plugin\nmetadata:\n  name: lamp\nspec:\n  displayName: Lamp\n',
    'src/main/java/lamp/LampPlugin.java':
      'package lamp;\nimport run.halo.app.plugin.BasePlugin;\npublic class LampPlugin extends BasePlugin {\n  public LampPlugin(PluginContext context) { super(context); }\n}\n',
    'src/main/java/lamp/Teller.java': body,
  })
  const CLASS = (method: string) =>
    `package lamp;\nimport run.halo.aifoundation.chat.LanguageModel;\nimport org.springframework.web.reactive.function.client.WebClient;\nclass Teller {\n  ${method}\n}\n`
  standing({
    'by its call': {
      files: HALO(
        CLASS(
          'Flux<String> tell(LanguageModel model, Request asked) {\n    return model.streamText(asked).text();\n  }',
        ),
      ),
      at: { [filing]: 'src/main/java/lamp/Teller.java: return model.streamText' },
    },
  })
  projects([
    [
      'and reads its records by a client that fetches',
      HALO(
        'package lamp;\nimport org.springframework.web.reactive.function.client.WebClient;\nclass Told {\n  Mono<Map> told() {\n    return extensionClient.fetch(Settings.class, "lamp").map(one -> Map.of("model", one.model(), "messages", one.messages()));\n  }\n}\n',
      ),
      { silent: true },
    ],
  ])
})
