import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing } from './stands.ts'

/** What is made, loaded or built in one line and asked in another: the finding stands where it is asked. */
const FILING = 'filing-unrecorded'
const flask = (before: string, body: string, needs: string, more: Files = {}): Files => ({
  'requirements.txt': `flask\n${needs}\n`,
  'app.py': `from flask import Flask, request, jsonify\n${before}\napp = Flask(__name__)\n\n@app.route('/go', methods=['POST'])\ndef go():\n    q = request.json['q']\n${body}\n\napp.run(host='0.0.0.0')\n`,
  ...more,
})
const node = (server: string, needs: string): Files => ({
  'package.json': `{"name":"oak","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","${needs}":"4"}}`,
  's.js': `const express = require('express')\nconst app = express()\n${server}\napp.listen(80)\n`,
})

describe('weights and clients', () => {
  standing({
    'a pipeline that is called itself': {
      files: flask(
        "from diffusers import StableDiffusionXLPipeline\npipe = StableDiffusionXLPipeline.from_pretrained('stabilityai/stable-diffusion-xl-base-1.0').to('cuda')",
        "    image = pipe(prompt=q).images[0]\n    image.save('static/a.png')\n    return jsonify(url='/static/a.png')",
        'diffusers',
      ),
      at: { [FILING]: 'app.py: image = pipe(prompt=q).images[0]' },
    },
    'a pipeline in a field': {
      files: flask(
        'from engine import Engine\nengine = Engine()',
        '    return jsonify(url=engine.draw(q))',
        'diffusers',
        {
          'engine.py':
            "from diffusers import DiffusionPipeline\n\nclass Engine:\n    def __init__(self):\n        self.pipe = DiffusionPipeline.from_pretrained('runwayml/stable-diffusion-v1-5')\n        self.pipe.to('cuda')\n\n    def draw(self, prompt):\n        out = self.pipe(prompt)\n        out.images[0].save('static/a.png')\n        return '/static/a.png'\n",
        },
      ),
      at: { [FILING]: 'engine.py: out = self.pipe(prompt)' },
    },
    'a pipeline of a library by its task': {
      files: flask(
        "from transformers import pipeline\nwriter = pipeline('text-generation', model='gpt2')",
        "    return jsonify(text=writer(q)[0]['generated_text'])",
        'transformers',
      ),
      at: { [FILING]: "return jsonify(text=writer(q)[0]['generated_text'])" },
    },
    'a speaker': {
      files: flask(
        'import azure.cognitiveservices.speech as speechsdk',
        '    speaker = speechsdk.SpeechSynthesizer(speech_config=CONF)\n    done = speaker.speak_text_async(q).get()\n    return done.audio_data',
        'azure-cognitiveservices-speech',
      ),
      at: { [FILING]: 'done = speaker.speak_text_async(q).get()' },
    },
    'one that others take from here: the line that loads it': {
      files: flask(
        'from engine import pipe',
        "    pipe(q).images[0].save('static/a.png')\n    return jsonify(url='/static/a.png')",
        'diffusers',
        {
          'engine.py':
            "from diffusers import DiffusionPipeline\npipe = DiffusionPipeline.from_pretrained('runwayml/stable-diffusion-v1-5')\npipe.to('cuda')\n",
        },
      ),
      at: { [FILING]: 'engine.py: pipe = DiffusionPipeline.from_pretrained' },
    },
  })
})

describe('requests', () => {
  standing({
    'a command that is built for a client': {
      files: node(
        "const { BedrockRuntimeClient, InvokeModelCommand } = require('@aws-sdk/client-bedrock-runtime')\nconst bedrock = new BedrockRuntimeClient({})\napp.post('/go', async (req, res) => {\n  const command = new InvokeModelCommand({ modelId: 'anthropic.claude-3', body: req.body })\n  const out = await bedrock.send(command)\n  res.json(JSON.parse(out.body))\n})",
        '@aws-sdk/client-bedrock-runtime',
      ),
      at: { [FILING]: 'const out = await bedrock.send(command)' },
    },
    'one that a client of a cloud is handed': {
      files: flask(
        'from tencentcloud.hunyuan.v20230901 import hunyuan_client, models\nclient = hunyuan_client.HunyuanClient(CRED, "")',
        '    ask = models.ChatCompletionsRequest()\n    ask.from_json_string(body(q))\n    done = client.ChatCompletions(ask)\n    return jsonify(text=done.Choices[0].Message.Content)',
        'tencentcloud-sdk-python',
      ),
      at: { [FILING]: 'done = client.ChatCompletions(ask)' },
    },
    'a method that is handed to whoever tries again': {
      files: flask(
        'from openai import OpenAI\nfrom again import again\nclient = OpenAI()',
        "    done = again(client.chat.completions.create, model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    return jsonify(text=done.choices[0].message.content)",
        'openai',
        {
          'again.py':
            'def again(call, **told):\n    for _ in range(3):\n        try:\n            return call(**told)\n        except Exception:\n            pass\n',
        },
      ),
      at: { [FILING]: 'app.py: done = again(client.chat.completions.create' },
    },
    'pictures of a cloud by a form': {
      files: flask(
        'from volcengine.visual.VisualService import VisualService\nvisual = VisualService()',
        "    form = {'req_key': 'high_aes_general_v21_L', 'prompt': q}\n    done = visual.cv_process(form)\n    return jsonify(url=done['data']['image_urls'][0])",
        'volcengine',
      ),
      at: { [FILING]: 'done = visual.cv_process(form)' },
      says: { 'label-explicit-undeclared': /picture|image/ },
    },
  })
})

describe('what the product is about', () => {
  const bot = (files: Files): Files => ({
    'package.json':
      '{"name":"koishi-plugin-oak-draw","description":"Koishi 绘图插件","main":"lib/index.js","keywords":["koishi","plugin"],"peerDependencies":{"koishi":"^4.17.1"}}',
    ...files,
  })
  const WRITES =
    "  async function write(text) {\n    const raw = await fetch('https://open.bigmodel.cn/api/paas/v4/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'glm-4-flash', messages: [{ role: 'user', content: text }] }) })\n    return (await raw.json()).choices[0].message.content\n  }\n  ctx.command('words <text:text>').action(async ({ session }, text) => session.send(await write(text)))\n"
  const HEAD =
    "import { Context, h } from 'koishi'\nexport const name = 'oak-draw'\nexport function apply(ctx: Context, config) {\n"
  standing({
    'pictures by a task that only the body names, beside words': {
      files: bot({
        'src/index.ts': `${HEAD}${WRITES}  ctx.command('draw <text:text>').action(async ({ session }, text) => {\n    const order = { type: 'mmu_txt2img_aiweb', arguments: [{ name: 'prompt', value: text }] }\n    const id = await hand('submit', order)\n    await session.send(h.image(id))\n  })\n  async function hand(path, body) {\n    const options = { method: 'POST', body: JSON.stringify(body) }\n    const raw = await fetch(\`\${config.url}/api/task/\${path}\`, options)\n    return (await raw.json()).data.id\n  }\n}\n`,
      }),
      at: { [FILING]: 'src/index.ts: const raw = await fetch(`${config.url}/api/task/' },
      says: { 'scope-undeclared': /generates[^"]*pictures|generates[^"]*image/ },
    },
    'a task of that name that is only shown asks for nothing': {
      files: bot({
        'src/index.ts': `${HEAD}${WRITES}  const tab = { type: 'txt2img', title: 'Draw' }\n  ctx.command('tab').action(({ session }) => session.send(tab.title))\n}\n`,
      }),
      at: { [FILING]: "const raw = await fetch('https://open.bigmodel.cn" },
      neverSays: { 'scope-undeclared': /picture|image/ },
    },
    'a prompt that is put into better words on the way': {
      files: node(
        "const OpenAI = require('openai')\nconst client = new OpenAI()\nasync function polish(text) {\n  const done = await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: text }] })\n  return done.choices[0].message.content\n}\napp.post('/go', async (req, res) => {\n  const prompt = await polish(req.body.q)\n  const drawn = await client.images.generate({ model: 'dall-e-3', prompt })\n  res.json({ url: drawn.data[0].url })\n})",
        'openai',
      ),
      at: { [FILING]: 'const drawn = await client.images.generate(' },
    },
    'words that people get beside pictures': {
      files: node(
        "const OpenAI = require('openai')\nconst client = new OpenAI()\nasync function talk(text) {\n  const done = await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: text }] })\n  return done.choices[0].message.content\n}\napp.post('/go', async (req, res) => {\n  const words = await talk(req.body.q)\n  const drawn = await client.images.generate({ model: 'dall-e-3', prompt: words })\n  res.json({ url: drawn.data[0].url, words })\n})",
        'openai',
      ),
      at: { [FILING]: 'const done = await client.chat.completions.create(' },
    },
  })
})
