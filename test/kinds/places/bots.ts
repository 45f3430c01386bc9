import type { Placed } from './placed.ts'

/** Where people talk on somebody’s platform. */
export const BOTS: readonly Placed[] = [
  {
    name: 'is the picture that a Discord bot asks for, not the change of its model',
    files: {
      'package.json': '{"name":"lotus-draw","private":true,"dependencies":{"discord.js":"14","axios":"1"}}',
      'src/paths.ts': "export const OPTIONS_URL = '/sdapi/v1/options'\nexport const WORDS_URL = '/sdapi/v1/txt2img'\n",
      'src/bot.ts':
        "import { Client } from 'discord.js'\nimport { Painter } from './painter.ts'\nconst client = new Client({ intents: [] })\nclient.on('interactionCreate', async one => one.reply(await new Painter().paint('fox')))\n",
      'src/painter.ts':
        "import axios from 'axios'\nimport { OPTIONS_URL, WORDS_URL } from './paths.ts'\nexport class Painter {\n  readonly helper = axios.create({ baseURL: process.env.HOST })\n  changeModel = async (title: string) =>\n    this.helper.post(OPTIONS_URL, { sd_model_checkpoint: title })\n  paint = async (prompt: string) => {\n    const { data } = await this.helper.post(WORDS_URL, { prompt })\n    return data.images\n  }\n}\n",
    },
    at: 'src/painter.ts: const { data } = await this.helper.post(WORDS_URL',
    ways: ['a Discord bot'],
    generates: [['image']],
  },
  {
    name: 'is what sends an official account’s frame, not the object that is sent',
    files: {
      'package.json': '{"name":"lotus","private":true,"dependencies":{"express":"4","ws":"8"}}',
      'app.js':
        "import express from 'express'\nimport wx from './routes/wx.js'\nconst app = express()\napp.use('/', wx)\napp.listen(80)\n",
      'routes/wx.js':
        "import { Router } from 'express'\nimport { answer } from '../service/answer.js'\nconst router = Router()\nrouter.get('/', (req, res) => res.send(req.query.echostr))\nrouter.post('/', async (req, res) => {\n  const { FromUserName, ToUserName, MsgType, Content } = req.body.xml\n  const said = await answer(Content, FromUserName)\n  res.send(`<xml><ToUserName>${FromUserName}</ToUserName><FromUserName>${ToUserName}</FromUserName><MsgType>text</MsgType><Content>${said}</Content></xml>`)\n})\nexport default router\n",
      'utils/spark.js':
        "import WebSocket from 'ws'\nexport const getParams = (text, uid) => {\n  const params = {\n    header: { app_id: process.env.SPARK_APPID, uid },\n    parameter: { chat: { domain: 'generalv3', temperature: 0.5 } },\n    payload: { message: { text } },\n  }\n  return params\n}\nexport const connect = async () => new WebSocket('wss://spark-api.xf-yun.com/v3.1/chat')\n",
      'service/answer.js':
        "import { connect, getParams } from '../utils/spark.js'\nexport async function answer(said, user) {\n  const data = getParams([{ role: 'user', content: said }], user)\n  const socket = await connect()\n  socket.send(JSON.stringify(data))\n  return new Promise(done => socket.on('message', done))\n}\n",
    },
    at: 'service/answer.js: socket.send(JSON.stringify(data))',
    ways: ['a WeChat official account'],
  },
  {
    name: 'is the request of a QQ bot to an address that its settings hold',
    files: {
      'requirements.txt': 'nonebot2\nnonebot-adapter-onebot\naiohttp\n',
      'bot.py':
        'import nonebot\nfrom nonebot.adapters.onebot.v11 import Adapter\nnonebot.init()\nnonebot.get_driver().register_adapter(Adapter)\nnonebot.load_plugins("talk")\nnonebot.run()\n',
      'talk/settings.py':
        'CHAT_URL = "https://open.bigmodel.cn/api/paas/v4/chat/completions"\nMODELS_URL = "https://open.bigmodel.cn/api/paas/v4/models"\n',
      'talk/__init__.py':
        'import aiohttp\nfrom nonebot import on_message\nfrom .settings import CHAT_URL, MODELS_URL\nmatcher = on_message()\nasync def list_models():\n    async with aiohttp.ClientSession() as session:\n        return await session.get(MODELS_URL)\n@matcher.handle()\nasync def reply(event):\n    api_url = CHAT_URL\n    async with aiohttp.ClientSession() as session:\n        async with session.post(api_url, json={"model": "glm-4", "messages": [{"role": "user", "content": str(event.message)}]}) as answer:\n            await matcher.finish((await answer.json())["choices"][0]["message"]["content"])\n',
    },
    at: 'talk/__init__.py: async with session.post(api_url',
    ways: ['a QQ bot'],
  },
  {
    name: 'is the call of a Feishu bot',
    files: {
      'package.json': '{"name":"lotus","private":true,"dependencies":{"@larksuiteoapi/node-sdk":"1","openai":"4"}}',
      'src/index.ts':
        "import * as lark from '@larksuiteoapi/node-sdk'\nimport { reply } from './reply.ts'\nconst client = new lark.WSClient({ appId: '', appSecret: '' })\nclient.start({ eventDispatcher: new lark.EventDispatcher({}).register({ 'im.message.receive_v1': async data => reply(data.message.content) }) })\n",
      'src/reply.ts':
        "import OpenAI from 'openai'\nconst openai = new OpenAI()\nexport async function reply(said: string) {\n  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: said }] })\n  return answer.choices[0]?.message.content\n}\n",
    },
    at: 'src/reply.ts: const answer = await openai.chat.completions.create(',
    ways: ['a Feishu bot'],
  },
  {
    name: 'is the streaming request of a Home Assistant integration, not its camera helper',
    files: {
      'custom_components/lotus/manifest.json':
        '{"domain":"lotus","name":"Lotus","codeowners":["@lotus"],"iot_class":"cloud_polling","version":"1.0.0"}',
      'custom_components/lotus/const.py': 'LOTUS_URL = "https://open.bigmodel.cn/api/paas/v4/chat/completions"\n',
      'custom_components/lotus/conversation.py':
        'from homeassistant.components.conversation import ConversationEntity\nfrom .ask import ask_model\nclass LotusEntity(ConversationEntity):\n    async def async_process(self, said):\n        return await ask_model({"messages": [{"role": "user", "content": said.text}]}, {})\n',
      'custom_components/lotus/ask.py':
        'import aiohttp\nfrom .const import LOTUS_URL\nasync def ask_model(payload, options):\n    payload["stream"] = True\n    address = options.get("base_url", LOTUS_URL)\n    async with aiohttp.ClientSession() as session:\n        async with session.post(address, json=payload) as response:\n            return await response.text()\n',
      'custom_components/lotus/services.py':
        'import requests\nfrom .const import LOTUS_URL\ndef describe_camera(picture):\n    payload = {"model": "glm-4v", "messages": [{"role": "user", "content": picture}]}\n    return requests.post(LOTUS_URL, json=payload)\n',
    },
    at: 'custom_components/lotus/ask.py: async with session.post(address',
    ways: ['a Home Assistant integration'],
  },
  {
    name: 'is the cloud function of a uni-app page',
    files: {
      'package.json':
        '{"name":"lotus","private":true,"scripts":{"dev:mp-weixin":"uni -p mp-weixin"},"dependencies":{"@dcloudio/uni-app":"3","@dcloudio/uni-mp-weixin":"3","vue":"3"}}',
      'src/manifest.json': '{"name":"Lotus","mp-weixin":{"appid":"wx0123456789abcdef"}}',
      'src/pages/talk/talk.vue':
        '<template><button @click="ask">问</button></template>\n<script>\nexport default {\n  methods: {\n    async ask() {\n      this.said = (await uniCloud.callFunction({ name: \'talk\', data: { messages: this.messages } })).result\n    },\n  },\n}\n</script>\n',
      'uniCloud-aliyun/cloudfunctions/talk/index.js':
        "'use strict'\nexports.main = async event => {\n  const reply = await uniCloud.httpclient.request('https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions', { method: 'POST', data: { model: 'qwen-plus', messages: event.messages } })\n  return reply.data\n}\n",
    },
    at: "uniCloud-aliyun/cloudfunctions/talk/index.js: const reply = await uniCloud.httpclient.request('https://dashscope",
    ways: ['a mini-program'],
  },
  {
    name: 'is the answer of a mini-program’s cloud function, not its ping',
    files: {
      'project.config.json':
        '{"appid":"wx0123456789abcdef","projectname":"lotus","miniprogramRoot":"miniprogram/","cloudfunctionRoot":"cloudfunctions/"}',
      'miniprogram/app.json': '{"pages":["pages/talk/talk"]}',
      'miniprogram/app.js': 'App({ onLaunch() { wx.cloud.init() } })\n',
      'miniprogram/pages/talk/talk.js':
        "Page({ async ask() { const { result } = await wx.cloud.callFunction({ name: 'talk', data: { messages: this.data.messages } }); this.setData({ said: result }) } })\n",
      'cloudfunctions/ping/package.json': '{"name":"ping","dependencies":{"axios":"1"}}',
      'cloudfunctions/ping/index.js':
        "const axios = require('axios')\nexports.main = async () => {\n  await axios.post('https://api.deepseek.com/chat/completions', { model: 'deepseek-chat', messages: [{ role: 'user', content: 'ping' }] })\n  return 'ok'\n}\n",
      'cloudfunctions/talk/package.json': '{"name":"talk","dependencies":{"axios":"1"}}',
      'cloudfunctions/talk/index.js':
        "const axios = require('axios')\nexports.main = async event => {\n  const reply = await axios.post('https://api.deepseek.com/chat/completions', { model: 'deepseek-chat', messages: event.messages })\n  return reply.data.choices[0].message.content\n}\n",
    },
    at: "cloudfunctions/talk/index.js: const reply = await axios.post('https://api.deepseek.com/chat/completions'",
    ways: ['a mini-program'],
  },
]
