import { describe, expect, it } from 'vitest'
import { AI, API, CHAT, JS_ASK, SPRING, told } from './told.ts'

describe('what is made', () => {
  it.each([
    [
      'by the third line of a client for Node',
      "const { OpenAIApi } = require('openai')\nmodule.exports = async (openai, prompt) => (await openai.createImage({ prompt, n: 1 })).data.data[0].url\n",
      ['image'],
    ],
    [
      'with an edit',
      "const { OpenAIApi } = require('openai')\nmodule.exports = async (openai, picture, prompt) => (await openai.createImageEdit(picture, prompt)).data\n",
      ['image'],
    ],
    [
      'with a variation',
      "const { OpenAIApi } = require('openai')\nmodule.exports = async (openai, picture) => (await openai.createImageVariation(picture)).data\n",
      ['image'],
    ],
    [
      'but with none, by a canvas',
      "const { OpenAIApi } = require('openai')\nmodule.exports = (canvas, openai, q) => { canvas.createImage(); return openai.createChatCompletion({ messages: q }) }\n",
      ['text'],
    ],
  ] as const)('%s', async (_, code, makes) => {
    const files = {
      'package.json':
        '{"name":"lamp","private":true,"scripts":{"start":"node index.js"},"dependencies":{"express":"4","openai":"3"}}',
      'index.js':
        "const make = require('./make.js')\nconst app = require('express')()\napp.post('/make', async (q, r) => r.json(await make(client, q.body)))\napp.listen(80)\n",
      'make.js': code,
    }
    expect((await told(files)).makes).toEqual(makes)
  })
})

describe('whom it asks', () => {
  it('a starter for the protocol of one, whose address is set to another, in YAML', async () => {
    const files = {
      'pom.xml': SPRING(AI),
      'src/main/java/lamp/Chat.java': CHAT,
      'src/main/java/lamp/ApiController.java': API,
      'src/main/resources/application.yml':
        'spring:\n  ai:\n    openai:\n      base-url: https://api.siliconflow.cn\n      api-key: ${SILICONFLOW_API_KEY}\n      chat:\n        options:\n          model: Qwen/Qwen3-14B\n',
    }
    expect((await told(files)).asks).toEqual(['siliconflow'])
  })
  it('the same in properties', async () => {
    const files = {
      'pom.xml': SPRING(AI),
      'src/main/java/lamp/Chat.java': CHAT,
      'src/main/java/lamp/ApiController.java': API,
      'src/main/resources/application.properties':
        'spring.ai.openai.base-url=https://api.deepseek.com\nspring.ai.openai.api-key=${DEEPSEEK_API_KEY}\nspring.ai.openai.chat.options.model=deepseek-chat\n',
    }
    expect((await told(files)).asks).toEqual(['deepseek'])
  })
  it('a key that stands in an example of settings and that no code reads asks nobody', async () => {
    const files = {
      'package.json':
        '{"name":"lamp","private":true,"type":"module","scripts":{"start":"node index.js"},"dependencies":{"express":"4","openai":"5"}}',
      'index.js':
        "import express from 'express'\nimport { ask } from './ask.js'\nconst app = express()\napp.post('/chat', async (q, r) => r.end(await ask(q.body)))\napp.listen(80)\n",
      'ask.js': JS_ASK.replace('new OpenAI()', 'new OpenAI({ apiKey: process.env.OPENAI_API_KEY })'),
      '.env.example': 'OPENAI_API_KEY=""\nZHIPUAI_API_KEY=""\n',
    }
    expect((await told(files)).asks).toEqual(['openai'])
  })
  it('the same in Python', async () => {
    const files = {
      'requirements.txt': 'flask\nopenai\n',
      'app.py':
        'import os\nfrom flask import Flask, request\nfrom openai import OpenAI\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    return OpenAI(api_key=os.environ["OPENAI_API_KEY"]).chat.completions.create(model="gpt-4o", messages=request.json).choices[0].message.content\n',
      '.env.example': 'OPENAI_API_KEY=\nMOONSHOT_API_KEY=\n',
    }
    expect((await told(files)).asks).toEqual(['openai'])
  })
  it('but a key that is read by its name', async () => {
    const files = {
      'requirements.txt': 'flask\nrequests\n',
      'app.py':
        'import os\nimport requests\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    return requests.post(os.environ["BASE"] + "/chat/completions", headers={"Authorization": os.environ["MOONSHOT_API_KEY"]}, json={"model": "m", "messages": request.json}).json()\n',
      '.env.example': 'MOONSHOT_API_KEY=\n',
    }
    expect((await told(files)).asks).toEqual(['moonshot'])
  })
})
