import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing } from './stands.ts'

/** A finding stands at the statement that sends the request: not where an address is kept, a client made or an own function asked. */
const FILING = 'filing-unrecorded'
const PAGE =
  '<html><body><input id="q"><button onclick="go()">Go</button><audio id="a"></audio><script>async function go(){const r=await fetch("/api/go",{method:"POST",body:q.value});a.src=(await r.json()).url}</script></body></html>'
const node = (server: string, more: Files = {}): Files => ({
  'package.json':
    '{"name":"oak","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4","axios":"1","got":"11","ws":"8"}}',
  'server.js': `const express = require('express')\nconst axios = require('axios')\nconst got = require('got')\nconst app = express()\napp.use(express.static('public'))\n${server}\napp.listen(3000)\n`,
  'public/index.html': PAGE,
  ...more,
})
const php = (page: string, more: Files = {}): Files => ({
  'composer.json': '{"name":"oak/oak","type":"project","require":{"php":">=8"}}',
  'index.php': page,
  ...more,
})

describe('a client that is made for the host of a vendor', () => {
  standing({
    'by a function, and asked for its voices before': {
      files: node(
        "function makeApi(key) {\n  return axios.create({\n    baseURL: 'https://texttospeech.googleapis.com/v1',\n    headers: { 'X-Goog-Api-Key': key },\n  })\n}\napp.get('/voices', async (req, res) => {\n  const client = makeApi(KEY)\n  res.json((await client.get('/voices')).data)\n})\napp.post('/api/go', async (req, res) => {\n  const client = makeApi(KEY)\n  const made = await client.post('/text:synthesize', { input: { text: req.body } })\n  res.json({ url: made.data.audioContent })\n})",
      ),
      at: { [FILING]: "const made = await client.post('/text:synthesize'" },
    },
    'with a prefix, and asked by a path that is no address of its own': {
      files: node(
        "const api = got.extend({ prefixUrl: 'https://api.minimax.chat/v1' })\napp.post('/api/go', async (req, res) => {\n  const made = await api.post('t2a_pro', { json: { text: req.body } }).json()\n  res.json({ url: made.audio })\n})",
      ),
      at: { [FILING]: "const made = await api.post('t2a_pro'" },
    },
    'which nothing is sent by: the address it is': {
      files: node("const TTS = 'https://texttospeech.googleapis.com/v1'\nmodule.exports = { TTS }"),
      at: { [FILING]: "const TTS = 'https://texttospeech" },
    },
    'kept in a field of a class in PHP': {
      files: php("<?php\nrequire 'Speech.php';\necho (new Speech())->speak($_POST['q']);\n", {
        'Speech.php':
          "<?php\nclass Speech {\n  private string $place = 'http://tsn.baidu.com/text2audio';\n  public function speak($text) {\n    $ch = curl_init($this->place);\n    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['tex' => $text]));\n    return curl_exec($ch);\n  }\n}\n",
      }),
      at: { [FILING]: 'Speech.php: return curl_exec($ch);' },
    },
  })
})

describe('an address of a vendor in another file', () => {
  const config = "module.exports = {\n  port: 3000,\n  ttsUrl: 'https://openspeech.bytedance.com/api/v1/tts',\n}\n"
  standing({
    'is sent to within a handler: the handler is not what sends': {
      files: node(
        "const config = require('./config')\napp.post('/api/go', async (req, res) => {\n  const made = await axios.post(config.ttsUrl, { text: req.body })\n  res.json({ url: made.data.data })\n})",
        { 'config.js': config },
      ),
      at: { [FILING]: 'server.js: const made = await axios.post(config.ttsUrl' },
    },
    'is a host with a path that no interface is known by': {
      files: node(
        "const { SPEECH_HOST } = require('./config')\napp.post('/api/go', async (req, res) => {\n  const body = new URLSearchParams({ tex: req.body })\n  const made = await axios({ method: 'post', url: SPEECH_HOST, data: body })\n  res.send(made.data)\n})",
        { 'config.js': "exports.SPEECH_HOST = 'https://tsn.baidu.com/text2audio'\n" },
      ),
      at: { [FILING]: 'server.js: const made = await axios({' },
    },
    'in Python': {
      files: {
        'requirements.txt': 'flask\nrequests\n',
        'settings.py': "PORT = 5000\nSPEECH_URL = 'http://tsn.baidu.com/text2audio'\n",
        'app.py':
          "import requests\nfrom flask import Flask, request\nfrom settings import SPEECH_URL\napp = Flask(__name__)\n\n@app.route('/go', methods=['POST'])\ndef go():\n    data = {'tex': request.form['q']}\n    made = requests.post(SPEECH_URL, data=data)\n    return made.content\n\napp.run(host='0.0.0.0')\n",
      },
      at: { [FILING]: 'app.py: made = requests.post(SPEECH_URL' },
    },
  })
})

describe('a function of the same file that sends what it is given', () => {
  standing({
    'in PHP, under the name of a verb': {
      files: php(
        "<?php\n$data = build($_POST['q']);\n$out = post('https://api.deepseek.com/chat/completions', $data);\necho $out['choices'][0]['message']['content'];\nfunction build($q) {\n  return ['model' => 'deepseek-chat', 'messages' => [['role' => 'user', 'content' => $q]]];\n}\nfunction post($url, $data) {\n  $ch = curl_init($url);\n  curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode($data));\n  $raw = curl_exec($ch);\n  return json_decode($raw, true);\n}\n",
      ),
      at: { [FILING]: 'index.php: $raw = curl_exec($ch);' },
    },
    'a method of the same class, which asks for its leave first': {
      files: node(
        "const Painter = require('./painter')\napp.post('/api/go', (req, res) => new Painter().draw(req, res))",
        {
          'painter.js':
            "class Painter {\n  async draw(req, res) {\n    const made = await this.request('/v1/images/generations', { prompt: req.body })\n    res.json({ url: made.data[0].url })\n  }\n  async request(path, body) {\n    const leave = await fetch(BASE + '/oauth/token', { method: 'POST' })\n    const raw = await fetch(BASE + path, { method: 'POST', body: JSON.stringify(body) })\n    return raw.json()\n  }\n}\nmodule.exports = Painter\n",
        },
      ),
      at: { [FILING]: 'painter.js: const raw = await fetch(BASE + path' },
    },
    'in Python, two functions deep': {
      files: {
        'requirements.txt': 'flask\naiohttp\n',
        'app.py':
          "import asyncio, aiohttp\nfrom flask import Flask, request\napp = Flask(__name__)\n\nasync def send_once(session, path, body):\n    async with session.post(BASE + path, json=body) as answer:\n        return await answer.json()\n\nasync def send_request(path, body):\n    async with aiohttp.ClientSession() as session:\n        for _ in range(3):\n            return await send_once(session, path, body)\n\n@app.route('/go', methods=['POST'])\ndef go():\n    made = asyncio.run(send_request('/v1/chat/completions', {'model': 'm', 'messages': [{'role': 'user', 'content': request.json['q']}]}))\n    return made['choices'][0]['message']\n\napp.run(host='0.0.0.0')\n",
      },
      at: { [FILING]: 'app.py: async with session.post(BASE + path' },
    },
    'of another file: the call that names what is asked': {
      files: node(
        "const { request } = require('./http')\napp.post('/api/go', async (req, res) => {\n  const made = await request('/v1/images/generations', { prompt: req.body })\n  res.json({ url: made.data[0].url })\n})",
        {
          'http.js':
            "exports.request = async (path, body) => (await fetch(process.env.BASE + path, { method: 'POST', body: JSON.stringify(body) })).json()\n",
        },
      ),
      at: { [FILING]: "server.js: const made = await request('/v1/images/generations'" },
    },
    'which only puts a body together: the call stays': {
      files: node(
        "function build(text) {\n  return JSON.stringify({ model: 'deepseek-chat', messages: [{ role: 'user', content: text }] })\n}\napp.post('/api/go', async (req, res) => {\n  const made = await fetch('https://api.deepseek.com/chat/completions', { method: 'POST', body: build(req.body) })\n  res.json(await made.json())\n})",
      ),
      at: { [FILING]: "const made = await fetch('https://api.deepseek.com/chat/completions'" },
    },
  })
})

describe('a path that the program serves itself', () => {
  standing({
    'and writes down: the socket that the text goes out by': {
      files: node(
        "const { speech } = require('./speech')\napp.post('/v1/tts', async (req, res) => {\n  const record = start_request_log('/v1/tts', req.body.text)\n  res.send(await speech(req.body.text))\n})",
        {
          'speech.js':
            "const WebSocket = require('ws')\nexports.speech = text =>\n  new Promise(done => {\n    const ws = new WebSocket('wss://ws-samantha.doubao.com/samantha/audio/tts?language=zh')\n    ws.on('open', () => {\n      ws.send(JSON.stringify({ event: 'text', text }))\n      ws.send(JSON.stringify({ event: 'finish' }))\n    })\n    ws.on('message', done)\n  })\n",
        },
      ),
      at: { [FILING]: "speech.js: ws.send(JSON.stringify({ event: 'text', text }))" },
    },
    'and sends on to the vendor under the same path: the request': {
      files: node(
        "app.post('/v1/chat/completions', async (req, res) => {\n  const made = await axios.post(process.env.UPSTREAM + '/v1/chat/completions', req.body)\n  res.json({ text: made.data.choices[0].message.content })\n})",
      ),
      at: { [FILING]: 'const made = await axios.post(process.env.UPSTREAM' },
    },
  })
})
