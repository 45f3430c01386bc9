import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

const scope = 'scope-undeclared'

describe('what only reads a picture out makes nothing', () => {
  const page = {
    'web/package.json':
      '{"name":"web","private":true,"scripts":{"dev":"next dev"},"dependencies":{"next":"15.0.0","react":"19.0.0"}}',
    'web/app/page.tsx':
      "export default function Page() { const models = ['gpt-4o', 'gpt-4.1']; return <select>{models.map(one => <option key={one}>{one}</option>)}</select> }\n",
    'compose.yml':
      'services:\n  api:\n    build: ./api\n    environment:\n      BASE: https://api.openai.com/v1\n    ports: ["8000:8000"]\n',
    'api/requirements.txt': 'fastapi\nuvicorn\nopenai\n',
    'api/main.py':
      'from fastapi import FastAPI, UploadFile\nfrom client import read\napp = FastAPI()\n@app.post("/read")\nasync def go(file: UploadFile):\n    return await read(await file.read())\n',
  }
  const client = (told: string) =>
    `from openai import AsyncOpenAI\nTOLD = """${told}"""\nasync def read(img):\n    client = AsyncOpenAI()\n    done = await client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": [{"type": "text", "text": TOLD}, {"type": "image_url", "image_url": {"url": img}}]}])\n    return done.choices[0].message.content\n`
  projects([
    [
      'a page put into words as they stand there',
      { ...page, 'api/client.py': client('Extract every word from the image as Markdown. Output only what is on it.') },
      { unasked: [] },
    ],
    [
      'a sketch that becomes a page',
      {
        ...page,
        'api/client.py': client('Convert the screenshot of a page into Tailwind markup. Return only the full HTML.'),
      },
      { generates: ['text'] },
    ],
    [
      'a picture that becomes verses',
      {
        ...page,
        'api/client.py': client('Recognize what is in the picture and rhyme on it: a poem. Output only the poem.'),
      },
      { generates: ['text'] },
    ],
    [
      'a picture that becomes an advertisement',
      { ...page, 'api/client.py': client('识别图片中的灯具，为它写一段文案，只输出文案。') },
      { generates: ['text'] },
    ],
    [
      'a picture that is put into a sentence for the blind',
      {
        ...page,
        'api/client.py': client('Extract what is shown in this image as one line for the blind. Return only the line.'),
      },
      { generates: ['text'] },
    ],
    [
      'a picture that a person is replied to about',
      {
        ...page,
        'api/client.py': client(
          'Extract the facts from the image that matter, then reply to them. Do not add headings.',
        ),
      },
      { generates: ['text'] },
    ],
    [
      'words of a picture, in Chinese',
      { ...page, 'api/client.py': client('请提取图片中的全部文字，只输出文字，不要解释。') },
      { unasked: [] },
    ],
    [
      'a talk beside it',
      {
        ...page,
        'api/client.py': `${client('Extract the text from the image.')}async def say(q):\n    done = await AsyncOpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n    return done.choices[0].message.content\n`,
      },
      { generates: ['text'] },
    ],
    [
      'words that are not to be explained',
      {
        ...page,
        'api/client.py': client(
          'Extract the words from the image. Return only these, do not explain or translate them.',
        ),
      },
      { unasked: [] },
    ],
    [
      'a picture that is told about',
      { ...page, 'api/client.py': client('Look at the image and tell a bedtime story about it.') },
      { generates: ['text'] },
    ],
  ])
})

describe('a module that others install', () => {
  const NEST = (more: string) =>
    `{"name":"@lamp/asks","version":"1.0.0",${more},"main":"dist/index.js","types":"dist/index.d.ts","dependencies":{"@nestjs/common":"^11.0.0","@nestjs/core":"^11.0.0","openai":"^4.0.0"}}`
  const service = {
    'src/asks.service.ts':
      "import { Injectable } from '@nestjs/common'\nimport OpenAI from 'openai'\n@Injectable()\nexport class Asks {\n  openai = new OpenAI()\n  async say(q: string) { return this.openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] }) }\n}\n",
  }
  projects([
    ['said to be for others', { ...service, 'package.json': NEST('"private":false') }, { kinds: ['library'] }],
    [
      'one that is started by another name',
      { ...service, 'package.json': NEST('"private":false,"scripts":{"say":"node dist/index.js"}') },
      { kinds: ['application'] },
    ],
    [
      'one that is started',
      { ...service, 'package.json': NEST('"private":false,"scripts":{"start":"nest start"}') },
      { kinds: ['application'] },
    ],
  ])
})

describe('the answer, beside what was put together before it', () => {
  const GEM =
    'import google.generativeai as genai\nfrom flask import Flask, request\napp = Flask(__name__)\nquick = genai.GenerativeModel(model_name="gemini-pro")\n@app.post("/say")\ndef say():\n    talk = quick.start_chat(history=[])\n'
  standing({
    'a talk of Gemini': {
      files: {
        'requirements.txt': 'flask\ngoogle-generativeai\n',
        'app.py': `${GEM}    chat = talk\n    return chat.send_message(request.form["q"]).text\n`,
      },
      at: { [scope]: 'app.py: return chat.send_message(' },
    },
    'weights that llama.cpp loads': {
      files: {
        'requirements.txt': 'flask\nllama-cpp-python\n',
        'app.py':
          'from flask import Flask, request\nfrom llama_cpp import Llama\napp = Flask(__name__)\nmind = Llama(model_path="./models/lamp-7b.gguf")\n@app.post("/say")\ndef say():\n    return mind.create_chat_completion(messages=request.json["past"])\n',
      },
      at: { [scope]: 'app.py: return mind.create_chat_completion(' },
    },
    'a graph that was compiled': {
      files: {
        'requirements.txt': 'fastapi\nuvicorn\nlanggraph\nlangchain\nlangchain-openai\n',
        'app.py':
          'from fastapi import FastAPI\nfrom langchain.agents import create_agent\nfrom langgraph.checkpoint.memory import InMemorySaver\napp = FastAPI()\ngraph = create_agent("openai:gpt-4o", tools=[], checkpointer=InMemorySaver())\n@app.post("/say")\nasync def say(q: str):\n    return await graph.ainvoke({"messages": [{"role": "user", "content": q}]})\n',
      },
      at: { [scope]: 'app.py: return await graph.ainvoke(' },
    },
    'the request, and not the line that is written down before it': {
      files: {
        'package.json':
          '{"name":"lamp","version":"1.0.0","engines":{"vscode":"^1.80.0"},"main":"./out/extension.js","contributes":{"commands":[]}}',
        'src/extension.ts':
          "import * as vscode from 'vscode'\nexport function activate(context) { context.subscriptions.push(vscode.commands.registerCommand('lamp.ask', ask)) }\nasync function ask(q) {\n  console.log('asking', { url: `${base}/chat/completions`, body: q })\n  const answer = await fetch(`${base}/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'lamp', messages: q, stream: true }) })\n  return answer.body\n}\n",
      },
      at: { [scope]: 'src/extension.ts: const answer = await fetch(' },
    },
  })
})

describe('pictures that a function named after them reads out of a stream', () => {
  projects([
    [
      'with what is asked for set elsewhere',
      {
        'package.json':
          '{"name":"paints","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4.19.0","@google/genai":"1.0.0"}}',
        'server.js':
          "import express from 'express'\nimport { makeImage } from './paint.js'\nconst app = express()\napp.post('/paint', async (req, res) => res.json(await makeImage(req.body.prompt)))\napp.listen(3000)\n",
        'paint.js':
          "import { GoogleGenAI } from '@google/genai'\nimport { config } from './config.js'\nexport async function makeImage(prompt) {\n  const stream = await new GoogleGenAI({}).models.generateContentStream({ model: 'gemini-2.5-flash-image', contents: prompt, config })\n  for await (const piece of stream) if (piece.candidates[0].content.parts[0].inlineData) return piece.candidates[0].content.parts[0].inlineData.data\n}\n",
      },
      { generates: ['image'] },
    ],
  ])
})

describe('an extension whose inside lies in a folder of pages', () => {
  projects([
    [
      'with a server that only reloads it',
      {
        'package.json':
          '{"name":"drags","private":true,"scripts":{"dev":"vite"},"dependencies":{"react":"18.0.0","react-dom":"18.0.0","openai":"4.0.0"},"devDependencies":{"@types/chrome":"0.0.1","ws":"8.0.0"}}',
        'src/pages/popup/index.tsx':
          "import { createRoot } from 'react-dom/client'\nimport Popup from './Popup'\nconst root = createRoot(document.querySelector('#app'))\nroot.render(<Popup />)\n",
        'src/pages/popup/Popup.tsx':
          "import { ask } from '../background/ask'\nexport default function Popup() { return <button onClick={() => ask('x')}>chrome</button> }\nchrome.runtime.connect({ name: 'x' })\n",
        'src/pages/background/ask.ts':
          "import OpenAI from 'openai'\nexport const ask = q => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n",
        'utils/reload/server.ts':
          "import { WebSocketServer } from 'ws'\nconst wss = new WebSocketServer({ port: 8081 })\nwss.on('connection', ws => ws.send('reload'))\n",
      },
      { ways: ['browser-extension'] },
    ],
  ])
})
