import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

const filing = 'filing-unrecorded'
const NODE = '{"name":"lamp","private":true,"dependencies":{"express":"5","axios":"1"}}'
const POSTED = (body: string) => ({
  'package.json': NODE,
  'server.js': `const express = require('express')\nconst axios = require('axios')\nconst app = express()\napp.post('/click', async (req, res) => {\n  await axios.post(process.env.SERVER, ${body})\n  res.json({})\n})\napp.listen(3000)\n`,
})

describe('a body that names a task', () => {
  projects([
    [
      'and nothing to make is a count of clicks',
      POSTED("{ action: 'text_to_image', user: req.body.user }"),
      { silent: true },
    ],
    ['or a search of a gallery', POSTED("{ type: 'text-to-image', page: 1 }"), { silent: true }],
    [
      'asks for a picture where it says of what',
      POSTED("{ task_type: 'text_to_image', prompt: req.body.q }"),
      { generates: ['image'] },
    ],
  ])
})

describe('a call by a common name is no question to a model', () => {
  standing({
    'of what another file loads beside one': {
      files: {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          'from fastapi import FastAPI\nfrom lamp.tools import load_model, summed\n\napp = FastAPI()\nmodel = load_model("prices.pkl")\n\n@app.post("/price")\ndef price(rows: list):\n    return model.predict(rows)\n\n@app.post("/talk")\ndef talk(q: str):\n    return summed(q)\n',
        'lamp/tools.py':
          'import joblib\nfrom openai import OpenAI\n\nclient = OpenAI()\n\ndef summed(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n\ndef load_model(path):\n    return joblib.load(path)\n',
      },
      at: { [filing]: 'lamp/tools.py: return client.chat' },
    },
  })
})

const PUBLIC = 'services:\n  - name: lamp\n    audience: public\n    territory: mainland-china\n'
const TALK = (more: string, head = '') =>
  `from fastapi import FastAPI\nfrom openai import OpenAI\n${head}\napp = FastAPI()\nclient = OpenAI()\n\n@app.post("/talk")\ndef talk(q: str):\n${more}    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n`

describe('a file that is named for prices', () => {
  standing({
    'asks a model all the same where it does': {
      files: {
        'requirements.txt': 'fastapi\nopenai\n',
        'genai-measures.yaml': PUBLIC,
        'price-tracker/app.py': TALK(''),
      },
      at: { 'model-offshore': 'price-tracker/app.py' },
    },
  })
})

const DRAW = (made: string, seen: string) => ({
  'requirements.txt': 'fastapi\ndiffusers\n',
  'genai-measures.yaml': PUBLIC,
  'app.py': `from fastapi import FastAPI\nfrom diffusers import StableDiffusionPipeline\n\napp = FastAPI()\npipe = StableDiffusionPipeline.from_pretrained("lamp/drawn"${made})\n\n@app.post("/draw")\ndef draw(q: str):\n    out = pipe(q)\n${seen}    return out.images[0]\n`,
})

describe('what a pipeline says of its pictures is a check', () => {
  projects([
    [
      'where somebody goes by it',
      DRAW('', '    if out.nsfw_content_detected[0]:\n        return "no"\n'),
      { moderates: true },
    ],
    ['not where it is only kept', DRAW('', '    keep(flagged=out.nsfw_content_detected)\n'), { moderates: false }],
    [
      'nor where the checker is off',
      DRAW(', safety_checker=None', '    if out.nsfw_content_detected[0]:\n        return "no"\n'),
      { moderates: false },
    ],
  ])
})

describe('a route of a platform’s calendar', () => {
  projects([
    [
      'lets no bot in',
      {
        'package.json': '{"name":"lamp","private":true,"dependencies":{"express":"5","openai":"6"}}',
        'src/index.js': `const OpenAI = require('openai')\nconst client = new OpenAI()\nconst app = require('express')()\napp.use(require('./feishu-calendar'))\napp.post('/sum', async (req, res) => res.json(await client.chat.completions.create({ model: 'gpt-4o', messages: req.body.messages })))\napp.listen(3000)\n`,
        'src/feishu-calendar.js':
          "const router = require('express').Router()\nrouter.get('/events', (req, res) => res.json([]))\nmodule.exports = router\n",
      },
      { ways: ['http-api'] },
    ],
  ])
})
