import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

const scope = 'scope-undeclared'
const express = (more: string) =>
  `{"name":"lamp","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4.19.0",${more}}}`

describe('the call, and not the line that lists its package', () => {
  standing({
    'the first library of OpenAI': {
      files: {
        'package.json': express('"openai":"3.2.0"'),
        'server.js':
          "const express = require('express')\nconst { Configuration, OpenAIApi } = require('openai')\nconst openai = new OpenAIApi(new Configuration({ apiKey: process.env.KEY }))\nconst app = express()\napp.post('/ask', async (req, res) => {\n  const done = await openai.createCompletion({ model: 'text-davinci-003', prompt: req.body.q })\n  res.json(done.data.choices[0].text)\n})\napp.listen(3000)\n",
      },
      at: { [scope]: 'server.js: const done = await openai.createCompletion(' },
    },
    'Mistral’s own': {
      files: {
        'requirements.txt': 'fastapi\nuvicorn\nmistralai\n',
        'main.py':
          'from fastapi import FastAPI\nfrom mistralai import Mistral\nclient = Mistral(api_key=key)\napp = FastAPI()\n@app.post("/say")\ndef say(q: str):\n    return client.chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": q}])\n',
      },
      at: { [scope]: 'main.py: return client.chat.complete(' },
    },
    'a picture that Replicate is told to begin': {
      files: {
        'package.json': express('"replicate":"1.0.0"'),
        'server.js':
          "import express from 'express'\nimport Replicate from 'replicate'\nconst hub = new Replicate()\nconst app = express()\napp.post('/paint', async (req, res) => {\n  const begun = await hub.predictions.create({ model: 'lamp/paints', input: { prompt: req.body.q } })\n  res.json(begun)\n})\napp.listen(3000)\n",
      },
      at: { [scope]: 'server.js: const begun = await hub.predictions.create(' },
    },
    'speech that ChatTTS infers': {
      files: {
        'requirements.txt': 'flask\nChatTTS\n',
        'app.py':
          'import ChatTTS\nfrom flask import Flask, request\nclass Voice:\n    def __init__(self):\n        self.chat = ChatTTS.Chat()\n        self.chat.load()\n    def say(self, words):\n        return self.chat.infer([words])\napp = Flask(__name__)\n@app.post("/say")\ndef say():\n    return Voice().say(request.json["q"])\n',
      },
      at: { [scope]: 'app.py: return self.chat.infer(' },
    },
    'a chain of an older edition': {
      files: {
        'package.json': express('"langchain":"0.0.60"'),
        'server.js':
          "import express from 'express'\nimport { OpenAI } from 'langchain/llms/openai'\nimport { loadQAStuffChain } from 'langchain/chains'\nconst app = express()\napp.post('/ask', async (req, res) => {\n  const chain = loadQAStuffChain(new OpenAI({}))\n  const done = await chain.call({ input_documents: [], question: req.body.q })\n  res.json(done.text)\n})\napp.listen(3000)\n",
      },
      at: { [scope]: 'server.js: const done = await chain.call(' },
    },
    'a talk that another file begins': {
      files: {
        'package.json':
          '{"name":"lamp","private":true,"scripts":{"dev":"next dev"},"dependencies":{"next":"15.0.0","react":"19.0.0","@google/generative-ai":"0.21.0"}}',
        'app/page.tsx':
          "export default function Page() { return <form action='/api/tell'><input name='q' /></form> }\n",
        'app/api/tell/route.ts':
          "import { talk } from '@/configs/model'\nexport async function POST(req) {\n  const { prompt } = await req.json()\n  const done = await talk.sendMessage(prompt)\n  return Response.json(done.response.text())\n}\n",
        'configs/model.ts':
          "import { GoogleGenerativeAI } from '@google/generative-ai'\nconst model = new GoogleGenerativeAI(process.env.KEY).getGenerativeModel({ model: 'gemini-1.5-flash' })\nexport const talk = model.startChat({ history: [] })\n",
      },
      at: { [scope]: 'app/api/tell/route.ts: const done = await talk.sendMessage(' },
    },
    'what is taken up within a function, beside a call that only suggests': {
      files: {
        'requirements.txt': 'fastapi\nuvicorn\ngroq\n',
        'app/main.py':
          'from fastapi import FastAPI\nfrom app.llm.routes import router\napp = FastAPI()\napp.include_router(router)\n',
        'app/llm/routes.py':
          'from fastapi import APIRouter\nrouter = APIRouter()\n@router.post("/suggest-topics")\ndef suggest_topics(words: str):\n    from groq import Groq\n    client = Groq()\n    done = client.chat.completions.create(model="llama-3.1-8b-instant", messages=[{"role": "user", "content": words}])\n    return done.choices[0].message.content\n',
      },
      at: { [scope]: 'app/llm/routes.py: done = client.chat.completions.create(' },
    },
    'a graph that another thread is handed': {
      files: {
        'requirements.txt': 'python-telegram-bot\nlangchain\nlanggraph\n',
        'bot.py':
          'from telegram.ext import ApplicationBuilder, MessageHandler\nfrom agent import Agent\nasync def hear(update, context):\n    await update.message.reply_text(await Agent().answer(update.message.text))\napp = ApplicationBuilder().token("x").build()\napp.add_handler(MessageHandler(None, hear))\napp.run_polling()\n',
        'agent.py':
          'import asyncio\nfrom langchain.agents import create_agent\nclass Agent:\n    def __init__(self):\n        self._graph = create_agent(model="openai:gpt-4o", tools=[])\n    async def answer(self, q):\n        done = await asyncio.to_thread(\n            self._graph.invoke,\n            {"messages": [q]},\n        )\n        return done["messages"][-1].content\n',
      },
      at: { [scope]: 'agent.py: self._graph.invoke,' },
    },
    'an address that a module takes from its settings at its top': {
      files: {
        'pyproject.toml':
          '[project]\nname = "nonebot-plugin-lamp"\nversion = "0.1.0"\ndependencies = ["nonebot2", "httpx"]\n',
        'nonebot_plugin_lamp/config.py':
          'from pydantic import BaseModel\nclass Config(BaseModel):\n    lamp_model: str = "glm-3-turbo"\n    lamp_api_addr: str = "https://open.bigmodel.cn/api/paas/v4/chat/completions"\n',
        'nonebot_plugin_lamp/__init__.py': `import httpx\nfrom nonebot import get_plugin_config, on_message\nfrom .config import Config\nconfig = get_plugin_config(Config)\nbase_url = config.lamp_api_addr\nhello = on_message()\n${'# a long way\n'.repeat(260)}@hello.handle()\nasync def answer(event):\n    async with httpx.AsyncClient() as client:\n        res = await client.post(base_url, headers=headers, json=data)\n    await hello.finish(res.json()["choices"][0]["message"]["content"])\n`,
      },
      at: { [scope]: 'nonebot_plugin_lamp/__init__.py: res = await client.post(base_url' },
    },
  })
})

describe('words taken out of a picture, by a model that is named after it', () => {
  projects([
    [
      'told to extract the text and nothing else',
      {
        'package.json': '{"name":"reads","private":true,"scripts":{"dev":"vite"},"dependencies":{"react":"19.0.0"}}',
        'src/App.tsx':
          "export default function App() {\n  const read = async image => {\n    const done = await fetch(`${base}/v1/chat/completions`, { method: 'POST', body: JSON.stringify({ messages: [{ role: 'system', content: 'Extract text from image' }, { role: 'user', content: [{ type: 'image_url', image_url: { url: image } }] }] }) })\n    return (await done.json()).choices[0].message.content\n  }\n  return <button onClick={() => read('x')}>Read</button>\n}\n",
        'run.sh':
          '#!/bin/bash\nhf download "lamp/LightOnOCR-1B-GGUF" --local-dir models\nllama-server --model models/LightOnOCR-1B-Q4.gguf --port 8033\n',
      },
      { unasked: [] },
    ],
  ])
})

describe('where a mini-program and an offshore model are shown once the scope is stated', () => {
  const STATED = 'services:\n  - name: lamp\n    audience: public\n    territory: mainland-china\n'
  standing({
    'the settings of the mini-program, not an import': {
      files: {
        'genai-measures.yaml': STATED,
        'package.json': '{"name":"lamp","private":true,"dependencies":{"@dcloudio/uni-app":"3.0.0"}}',
        'manifest.json': '{\n "name": "lamp",\n "appid": "",\n "mp-weixin": { "appid": "" }\n}\n',
        'pages.json': '{"pages":[{"path":"pages/ai/index"}]}',
        'pages/ai/index.vue':
          "<template><view>{{ said }}</view></template>\n<script setup>\nimport { onLoad } from '@dcloudio/uni-app'\nonLoad(() => uni.request({ url: `${base}/v1/chat/completions`, method: 'POST', data: { model: 'qwen-plus', messages: [{ role: 'user', content: q }] } }))\n</script>\n",
      },
      at: { 'mini-program-category-unstated': 'manifest.json: "mp-weixin"' },
    },
    'the code that asks, not the form that one types an address into': {
      files: {
        'genai-measures.yaml': STATED,
        'requirements.txt': 'PyQt5\nopenai\n',
        'main.py':
          'from PyQt5.QtWidgets import QApplication\nfrom ui.model_dialog import Dialog\nfrom models.gpt import ask\napp = QApplication([])\napp.exec_()\nprint(ask("x"))\n',
        'models/gpt.py':
          'import openai\nclient = openai.OpenAI(base_url="https://api.openai.com/v1")\ndef ask(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n',
        'ui/model_dialog.py':
          'from PyQt5.QtWidgets import QDialog\nclass Dialog(QDialog):\n    def fill(self):\n        self.edit.setText("https://api.openai.com/v1/chat/completions")\n',
      },
      at: { 'model-offshore': 'models/gpt.py: ' },
    },
  })
})
