import { describe } from 'vitest'
import { projects } from './kind.ts'

const PKG = (deps: Record<string, string>, more = {}) =>
  JSON.stringify({ name: 'oak', private: true, scripts: { start: 'node s.js' }, dependencies: deps, ...more })
describe('what asks a vendor, or stands on a platform, and makes nothing', () => {
  projects([
    [
      'embed only',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          "from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\nc = OpenAI()\n@app.get('/search')\ndef search(q: str):\n    return find(c.embeddings.create(model='text-embedding-3-small', input=q).data[0].embedding)\n",
      },
      { silent: true },
    ],
    [
      'rerank',
      {
        'requirements.txt': 'fastapi\ncohere\n',
        'main.py':
          "from fastapi import FastAPI\nimport cohere\napp = FastAPI()\nco = cohere.Client()\n@app.get('/search')\ndef s(q: str):\n    return co.rerank(query=q, documents=[], model='rerank-v3.5').results\n",
      },
      { silent: true },
    ],
    [
      'moderation only',
      {
        'package.json': PKG({ 'discord.js': '14', openai: '4' }),
        'i.js':
          "const { Client } = require('discord.js')\nconst OpenAI = require('openai')\nconst o = new OpenAI()\nconst c = new Client({ intents: [] })\nc.on('messageCreate', async m => { if ((await o.moderations.create({ input: m.content })).results[0].flagged) await m.delete() })\nc.login('t')\n",
      },
      { silent: true },
    ],
    [
      'listing',
      {
        'package.json': PKG({ express: '4' }),
        's.js':
          "const app = require('express')()\napp.get('/models', async (q, r) => r.json(await (await fetch('https://api.openai.com/v1/models', { headers: { Authorization: 'Bearer ' + process.env.K } })).json()))\napp.listen(80)\n",
      },
      { silent: true },
    ],
    [
      'transcribe',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          "from fastapi import FastAPI, UploadFile\nfrom openai import OpenAI\napp = FastAPI()\n@app.post('/t')\ndef t(f: UploadFile):\n    return OpenAI().audio.transcriptions.create(model='whisper-1', file=f.file).text\n",
      },
      { silent: true },
    ],
    [
      'ruby parameters not llm',
      {
        Gemfile: "source 'https://rubygems.org'\ngem 'sinatra'\n",
        'app.rb':
          "require 'sinatra'\npost('/x') { room.chat(params[:text]) }\nget('/y') { client.images.find(parameters: 1) }\n",
      },
      { silent: true },
    ],
    [
      'wordpress plain',
      {
        'oak.php':
          "<?php\n/**\n * Plugin Name: Oak Gallery\n */\nadd_shortcode('oak', fn() => '<div>gallery</div>');\n",
      },
      { silent: true },
    ],
    [
      'unity plain',
      {
        'Packages/manifest.json': '{"dependencies":{"com.unity.ugui":"2.0.0"}}',
        'Assets/Scripts/Npc.cs':
          'using UnityEngine;\npublic class Npc : MonoBehaviour { void Update() { transform.Rotate(0, 1, 0); } }\n',
      },
      { silent: true },
    ],
    [
      'mattermost plain',
      {
        'build.gradle.kts': 'plugins { kotlin("jvm") }\n',
        'src/main/kotlin/oak/Main.kt':
          'package oak\nfun main() { client.webSocket("https://mm/api/v4/websocket") { for (f in incoming) send("pong") } }\n',
      },
      { silent: true },
    ],
    [
      'messages table',
      {
        'package.json': PKG({ express: '4' }),
        's.js':
          "const app = require('express')()\napp.post('/send', async (req, res) => { await fetch(process.env.SMS_URL, { method: 'POST', body: JSON.stringify({ to: req.body.to, messages: [{ role: 'sender', content: req.body.text }] }) }); res.end() })\napp.listen(80)\n",
      },
      { silent: true },
    ],
  ])
})
