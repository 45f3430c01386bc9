import { describe } from 'vitest'
import { projects } from './kind.ts'

const A = ['audio'] as const

describe('speech that is asked for by what a request is told', () => {
  projects([
    [
      'a copied voice in Go, at an address from settings',
      {
        'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
        'main.go':
          'package main\n\nimport "github.com/gin-gonic/gin"\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/dub", func(c *gin.Context) { c.Data(200, "audio/wav", voice(c.PostForm("text"), "a.wav", "hello")) })\n\tr.Run(":80")\n}\n',
        'voice.go':
          'package main\n\nimport (\n\t"bytes"\n\t"encoding/json"\n\t"io"\n\t"net/http"\n)\n\nfunc voice(text, wav, said string) []byte {\n\tmp := map[string]string{"text": text, "text_language": "zh", "refer_wav_path": wav, "prompt_text": said, "prompt_language": "en"}\n\tb, _ := json.Marshal(mp)\n\treq, _ := http.NewRequest("POST", settings.Url, bytes.NewReader(b))\n\tres, _ := http.DefaultClient.Do(req)\n\tout, _ := io.ReadAll(res.Body)\n\treturn out\n}\n',
      },
      { generates: A, providers: ['gpt-sovits'], generationIn: 'voice.go' },
    ],
    [
      'the same in Python',
      {
        'requirements.txt': 'fastapi\nrequests\n',
        'main.py':
          'import os, requests\nfrom fastapi import FastAPI, Response\napp = FastAPI()\n@app.post("/speak")\ndef speak(text: str):\n    r = requests.post(os.environ["VOICE_URL"], json={"text": text, "text_lang": "zh", "ref_audio_path": "a.wav", "prompt_text": "hello", "prompt_lang": "zh"})\n    return Response(r.content, media_type="audio/wav")\n',
      },
      { generates: A, providers: ['gpt-sovits'] },
    ],
    [
      'a text with its pauses in Node, at an address that is put together',
      {
        'package.json':
          '{"name":"oak","private":true,"scripts":{"start":"node src/index.js"},"dependencies":{"express":"4","axios":"1"}}',
        'src/index.js':
          "const express = require('express')\nconst axios = require('axios')\nconst app = express()\napp.post('/read', async (req, res) => {\n  const url = `https://${settings.region}.${settings.endpoint}`\n  const answer = await axios({ method: 'post', url, headers: { 'Content-Type': 'application/ssml+xml', 'X-Microsoft-OutputFormat': 'audio-16khz-128kbitrate-mono-mp3' }, data: ssml(req.body.text), responseType: 'arraybuffer' })\n  res.send(answer.data)\n})\napp.listen(80)\n",
      },
      { generates: A, providers: ['azure-speech'] },
    ],
    [
      'and in C#',
      {
        'Oak.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>\n',
        'Program.cs':
          'using System.Net.Http;\nvar app = WebApplication.CreateBuilder(args).Build();\nvar client = new HttpClient();\napp.MapPost("/read", async (string q) => {\n  var request = new HttpRequestMessage(HttpMethod.Post, app.Configuration["Speech:Url"]);\n  request.Headers.Add("X-Microsoft-OutputFormat", "riff-24khz-16bit-mono-pcm");\n  request.Content = new StringContent(Ssml(q), Encoding.UTF8, "application/ssml+xml");\n  var answer = await client.SendAsync(request);\n  return Results.Bytes(await answer.Content.ReadAsByteArrayAsync(), "audio/wav");\n});\napp.Run();\n',
      },
      { generates: A, providers: ['azure-speech'] },
    ],
    [
      'a speaker in a house that is told a text with pauses makes no sound of a vendor',
      {
        'package.json':
          '{"name":"oak","private":true,"scripts":{"start":"node src/index.js"},"dependencies":{"express":"4"}}',
        'src/index.js':
          "const express = require('express')\nconst app = express()\napp.post('/skill', (req, res) => res.json({ response: { outputSpeech: { type: 'SSML', ssml: '<speak>Rain today</speak>' } } }))\napp.get('/types', async (req, res) => res.json(await (await fetch('https://example.org/types?of=application/ssml+xml')).json()))\napp.listen(80)\n",
      },
      { silent: true },
    ],
    [
      'film that is handed in at a vendor',
      {
        'requirements.txt': 'fastapi\nrequests\n',
        'main.py':
          'import requests\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/film")\ndef film(q: str):\n    return requests.post("https://api.siliconflow.cn/v1/video/submit", json={"model": "Wan-AI/Wan2.2-T2V-A14B", "prompt": q}).json()["requestId"]\n',
      },
      { generates: ['video'], providers: ['siliconflow'] },
    ],
    [
      'pictures of a vendor of stories',
      {
        'package.json':
          '{"name":"oak","private":true,"scripts":{"start":"node src/index.js"},"dependencies":{"express":"4"}}',
        'src/index.js':
          "const express = require('express')\nconst app = express()\napp.post('/draw', async (req, res) => {\n  const answer = await fetch('https://image.novelai.net/ai/generate-image', { method: 'POST', body: JSON.stringify({ input: req.body.q, model: 'nai-diffusion-4-5-full', parameters: {} }) })\n  res.send(Buffer.from(await answer.arrayBuffer()))\n})\napp.listen(80)\n",
      },
      { generates: ['image'] },
    ],
  ])
})

const ASKS =
  'import requests\nimport itchat\n@itchat.msg_register("Text")\ndef said(msg):\n    return requests.post("https://api.deepseek.com/chat/completions", json={"model": "deepseek-chat", "messages": [{"role": "user", "content": msg.text}]}).json()["choices"][0]["message"]["content"]\nitchat.run()\n'
const leftover = (more: object) =>
  JSON.stringify({
    name: 'oak',
    version: '1.0.0',
    main: 'index.js',
    license: 'ISC',
    repository: { type: 'git', url: 'git+https://github.com/oak/oak.git' },
    ...more,
  })
const SKELETON = { scripts: { test: 'echo "Error: no test specified" && exit 1' } }

describe('a manifest as its tool writes it says nothing of what the project is', () => {
  projects([
    [
      'a bot in Python beside it',
      { 'package.json': leftover(SKELETON), 'requirements.txt': 'itchat\nrequests\n', 'app.py': ASKS },
      { kinds: ['application'], exposure: ['bot'] },
    ],
    [
      'an extension of a site beside it',
      {
        'package.json': leftover({ ...SKELETON, main: 'eslint.config.js', devDependencies: { eslint: '9' } }),
        'oak.php':
          "<?php\n/**\n * Plugin Name: Oak Stories\n */\nfunction oak_write($topic) {\n  $answer = wp_remote_post('https://api.openai.com/v1/chat/completions', ['body' => wp_json_encode(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => $topic]]])]);\n  return wp_insert_post(['post_content' => json_decode($answer['body'])->choices[0]->message->content]);\n}\nadd_action('init', 'oak_write');\n",
      },
      { kinds: ['application'], exposure: ['web-ui'] },
    ],
    [
      'a library for others that was begun so stays one',
      {
        'package.json': leftover({
          ...SKELETON,
          files: ['lib'],
          types: 'lib/index.d.ts',
          exports: './lib/index.js',
          dependencies: { openai: '4' },
        }),
        'lib/index.js':
          "const OpenAI = require('openai')\nexports.ask = (key, q) => new OpenAI({ apiKey: key }).chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n",
      },
      { kinds: ['library'] },
    ],
    [
      'and one of a single file, which nobody is served by',
      {
        'package.json': leftover({ ...SKELETON, dependencies: { openai: '4' } }),
        'index.js':
          "const OpenAI = require('openai')\nexports.ask = (key, q) => new OpenAI({ apiKey: key }).chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n",
      },
      { kinds: ['library'], unasked: [] },
    ],
  ])
})

const PY =
  'import requests\ndef ask(q):\n    return requests.post("https://api.openai.com/v1/chat/completions", json={"model": "gpt-4o", "messages": [{"role": "user", "content": q}]}).json()\n'
const JS =
  "export const ask = q => fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] }) })\n"

describe('extensions of programs that people have', () => {
  projects([
    [
      'an editor of code, by what its package is for',
      {
        'src/source.extension.vsixmanifest':
          '<PackageManifest Version="2.0.0"><Metadata><DisplayName>Oak</DisplayName></Metadata><Installation><InstallationTarget Id="Microsoft.VisualStudio.Community" Version="[17.0, 18.0)"/></Installation></PackageManifest>',
        'src/Oak.csproj':
          '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Azure.AI.OpenAI" Version="2.1.0"/><PackageReference Include="Microsoft.VSSDK.BuildTools" Version="17.0.5232"/></ItemGroup></Project>',
        'src/Ask.cs':
          'using Azure.AI.OpenAI;\nusing OpenAI.Chat;\nclass Ask { async Task<string> Run(string q) { var chat = client.GetChatClient("gpt-4o"); ChatCompletion c = await chat.CompleteChatAsync(q); return c.Content[0].Text; } }\n',
      },
      { exposure: ['desktop'], generates: ['text'] },
    ],
    [
      'cards for learning',
      {
        'oak/manifest.json': '{"package": "oak", "name": "Oak for cards", "conflicts": []}',
        'oak/__init__.py': `from aqt import mw\nfrom aqt.qt import QAction\n${PY}\naction = QAction("Explain", mw)\n`,
      },
      { exposure: ['desktop'], generates: ['text'] },
    ],
    [
      'an editor of drawings',
      {
        'manifest.json':
          '{"name": "Oak", "id": "1", "api": "1.0.0", "main": "code.js", "ui": "ui.html", "editorType": ["figma"]}',
        'code.js': JS,
      },
      { exposure: ['desktop'], generates: ['text'] },
    ],
    [
      'papers and tables of an office',
      {
        'manifest.xml':
          '<?xml version="1.0"?><OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xsi:type="TaskPaneApp"><Id>1</Id></OfficeApp>',
        'src/taskpane.js': JS,
      },
      { exposure: ['desktop'], generates: ['text'] },
    ],
    [
      'a translator',
      {
        'info.json':
          '{"identifier": "com.oak.bob", "version": "0.1", "category": "translate", "name": "Oak", "minBobVersion": "0.5.0"}',
        'main.js': JS,
      },
      { exposure: ['desktop'], generates: ['text'] },
    ],
    [
      'files of these names that tell of something else',
      {
        'info.json': '{"identifier": "oak", "version": "1", "id": 3}',
        'manifest.xml':
          '<?xml version="1.0"?><assembly manifestVersion="1.0"><assemblyIdentity name="oak"/></assembly>',
        'manifest.json': '{"package": "oak", "name": "oak", "files": []}',
        'ask.js': JS,
      },
      {
        noRecord: [
          { kind: 'exposure', file: 'info.json' },
          { kind: 'exposure', file: 'manifest.xml' },
          { kind: 'exposure', file: 'manifest.json' },
        ],
      },
    ],
  ])
})
