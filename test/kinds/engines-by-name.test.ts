import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'

/** Who makes pictures, speech and films, where names, paths and tasks tell it rather than a library. */
const GO = { 'go.mod': 'module elm\n\ngo 1.23\n' }
const NET = {
  'Elm.csproj':
    '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup></Project>',
}
const FLASK = { 'requirements.txt': 'flask\nrequests\n' }
const flask = (made: string, name: string): string =>
  `from flask import Flask, request\nfrom ${made} import ${name}\napp = Flask(__name__)\n\n\n@app.post('/make')\ndef make():\n    return ${name}().make(request.json['words'])\n\n\napp.run(host='0.0.0.0')\n`
const asks = (name: string, sent: string): string =>
  `import os\nimport requests\n\n\nclass ${name}:\n    """Made by a server."""\n\n    def make(self, words):\n        return ${sent}\n`

describe('a part named after a server', () => {
  const parts: readonly Project[] = [
    [
      'of speech, at a path that says nothing',
      {
        ...FLASK,
        'app.py': flask('speech.out', 'CosyVoiceSpeaker'),
        'speech/out.py': asks(
          'CosyVoiceSpeaker',
          "requests.post(os.environ['V'] + '/go', json={'text': words}).content",
        ),
      },
      { generates: ['audio'], withProviders: ['cosyvoice'] },
    ],
    [
      'of moving faces',
      {
        ...FLASK,
        'app.py': flask('faces.client', 'MuseTalkClient'),
        'faces/client.py': asks(
          'MuseTalkClient',
          "requests.post(os.environ['V'] + '/go', json={'audio': words}).content",
        ),
      },
      { generates: ['video'] },
    ],
    [
      'whose health alone is asked',
      {
        ...FLASK,
        'app.py': flask('speech.out', 'CosyVoiceProbe'),
        'speech/out.py': asks('CosyVoiceClient', "requests.get(os.environ['V'] + '/health').text"),
      },
      { silent: true },
    ],
    [
      'that bears the name of an engine and sends letters',
      {
        ...FLASK,
        'app.py': flask('post.piper', 'PiperClient'),
        'post/piper.py': asks('PiperClient', "requests.post(os.environ['V'] + '/letters', json={'text': words}).text"),
      },
      { silent: true },
    ],
  ]
  projects(parts)
})

describe('an interface by its base', () => {
  projects([
    [
      'in one file, and the rest of the path in another',
      {
        ...NET,
        'Program.cs':
          'var b = WebApplication.CreateBuilder(args);\nb.Services.AddHttpClient<Brush>(c => c.BaseAddress = new Uri($"http://{b.Configuration["Host"]}/sdapi/v1/"));\nvar app = b.Build();\napp.MapPost("/draw", async (string words, Brush p) => await p.Draw(words));\napp.Run();\n',
        'Brush.cs':
          'using System.Net.Http.Json;\npublic class Brush(HttpClient http)\n{\n    public async Task<string> Draw(string words)\n    {\n        var res = await http.PostAsJsonAsync("txt2img", new { prompt = words });\n        return await res.Content.ReadAsStringAsync();\n    }\n}\n',
      },
      { generates: ['image'], withProviders: ['stable-diffusion-webui'] },
    ],
    [
      'that the program answers itself',
      {
        'requirements.txt': 'fastapi\n',
        'app.py':
          "from fastapi import APIRouter, FastAPI\nrouter = APIRouter(prefix='/sdapi/v1')\n\n\n@router.get('/options')\ndef options():\n    return {}\n\n\napp = FastAPI()\napp.include_router(router)\n",
      },
      { silent: true, withoutProviders: ['stable-diffusion-webui'] },
    ],
  ])
})

describe('weights run by a class of the product', () => {
  const go = (file: string, does: string): string =>
    `package main\n\nimport (\n\t"net/http"\n\n\tort "github.com/yalue/onnxruntime_go"\n)\n\nfunc main() {\n\ts, _ := ort.NewDynamicAdvancedSession("${file}", []string{"a"}, []string{"b"}, nil)\n\thttp.HandleFunc("POST /go", func(w http.ResponseWriter, r *http.Request) { w.Write(${does}(s, r)) })\n\thttp.ListenAndServe(":80", nil)\n}\n`
  projects([
    [
      'in Go, of a face',
      { ...GO, 'main.go': go('weights/latentsync_unet.onnx', 'film') },
      { generates: ['video'], access: ['self-hosted'] },
    ],
    ['in Go, that listen', { ...GO, 'main.go': go('weights/whisper.onnx', 'transcribe') }, { silent: true }],
    [
      'by a script that is started',
      {
        ...GO,
        'main.go':
          'package main\n\nimport (\n\t"net/http"\n\t"os/exec"\n)\n\nfunc main() {\n\thttp.HandleFunc("POST /clip", func(w http.ResponseWriter, r *http.Request) {\n\t\texec.Command("python", "SadTalker/inference.py", "--driven_audio", "v.wav", "--source_image", "f.png").Run()\n\t})\n\thttp.ListenAndServe(":80", nil)\n}\n',
      },
      { generates: ['video'], access: ['self-hosted'] },
    ],
  ])
})

describe('a task of the platform', () => {
  const home = (code: string) => ({
    'custom_components/elm/manifest.json':
      '{"domain":"elm","name":"Elm","version":"0.1.0","codeowners":[],"iot_class":"calculated","requirements":[]}',
    'custom_components/elm/__init__.py': `from homeassistant.core import HomeAssistant\n\n\nasync def tell(hass: HomeAssistant, words):\n    ${code}\n`,
  })
  projects([
    [
      'of Home Assistant, as a service',
      home("return await hass.services.async_call('ai_task', 'generate_data', {'instructions': words})"),
      { generates: ['text'] },
    ],
    [
      'of Home Assistant that makes nothing',
      home("return await hass.services.async_call('light', 'turn_on', {'instructions': words})"),
      { silent: true },
    ],
    [
      'of Nextcloud, asked by a page',
      {
        'appinfo/info.xml': '<?xml version="1.0"?>\n<info><id>elm</id><name>Elm</name></info>\n',
        'package.json': '{"name":"elm","private":true,"dependencies":{"@nextcloud/axios":"2","vue":"3"}}',
        'src/ask.js':
          "import axios from '@nextcloud/axios'\nimport { generateOcsUrl } from '@nextcloud/router'\nexport const ask = input => axios.post(generateOcsUrl('taskprocessing/schedule'), { type: 'core:text2text', appId: 'elm', input: { input } })\n",
      },
      { generates: ['text'] },
    ],
  ])
})

describe('a script of the shell', () => {
  const sent = (data: string): string =>
    `curl -s https://api.openai.com/v1/chat/completions \\\n  -H "Authorization: Bearer $OPENAI_API_KEY" \\\n  -d ${data}\n`
  const docker = { Dockerfile: 'FROM alpine\nCOPY . /app\nCMD ["sh", "/app/bot.sh"]\n' }
  projects([
    [
      'that answers what people write',
      {
        ...docker,
        'bot.sh': `while :; do\n  words=$(curl -s "https://api.telegram.org/bot$T/getUpdates" | jq -r '.result[].message.text')\n  ${sent('"$(jq -n --arg q "$words" \'{model: "gpt-4o-mini", messages: [{role: "user", content: $q}]}\')"')}done\n`,
      },
      { generates: ['text'], withProviders: ['openai'], exposure: ['bot'] },
    ],
    [
      'that tries a key with a fixed text',
      {
        ...docker,
        'bot.sh': `curl -s "https://api.telegram.org/bot$T/getUpdates"\n${sent(`'{"model":"gpt-4o-mini","messages":[{"role":"user","content":"ping"}]}'`)}`,
      },
      { generates: [] },
    ],
  ])
})

describe('a name that is none of a model, and a key that is none of the program', () => {
  projects([
    [
      'a class that a registry knows by name',
      {
        'pyproject.toml': '[project]\nname = "elmdocs"\nversion = "1.0"\ndependencies = ["torch"]\n',
        'elmdocs/build.py':
          "import importlib\n\n\ndef build(model='Gemma3LayoutSplitter'):\n    return getattr(importlib.import_module('elmdocs.heads'), model)()\n",
      },
      { silent: true, models: [] },
    ],
    [
      'a variable for a program that is started',
      {
        'package.json': '{"name":"elm","private":true,"type":"module","dependencies":{"express":"5","openai":"5"}}',
        's.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nimport { spawn } from 'node:child_process'\nconst llm = new OpenAI({ baseURL: process.env.U })\nconst app = express()\napp.post('/ask', async (req, res) => res.json(await llm.chat.completions.create({ model: process.env.M, messages: req.body })))\napp.post('/edit', (req, res) => { spawn('agent', [], { env: { ...process.env, ANTHROPIC_BASE_URL: 'http://localhost', ANTHROPIC_API_KEY: 'none' } }); res.end() })\napp.listen(80)\n",
      },
      { generates: ['text'], withoutProviders: ['anthropic'] },
    ],
  ])
})

describe('an object of a type that asks', () => {
  const web = (made: string) => ({
    ...GO,
    'main.go': `package main\n\nimport (\n\t"net/http"\n\n\t"elm/pen"\n\t"elm/web"\n)\n\nfunc main() {\n\thttp.HandleFunc("POST /tell", web.Web{Pen: pen.New()}.Tell)\n\thttp.ListenAndServe(":80", nil)\n}\n`,
    'web/web.go':
      'package web\n\nimport (\n\t"net/http"\n\n\t"elm/pen"\n)\n\ntype Web struct{ Pen *pen.Client }\n\nfunc (w Web) Tell(o http.ResponseWriter, r *http.Request) { o.Write([]byte(w.Pen.Ask(r.FormValue("q")))) }\n',
    'pen/client.go': made,
  })
  projects([
    [
      'is a place where content comes from',
      web(
        'package pen\n\nimport (\n\t"context"\n\n\t"github.com/openai/openai-go"\n)\n\ntype Client struct{ api openai.Client }\n\nfunc New() *Client { return &Client{openai.NewClient()} }\n\nfunc (c *Client) Ask(q string) string {\n\tr, _ := c.api.Chat.Completions.New(context.Background(), openai.ChatCompletionNewParams{Model: "gpt-4o-mini", Messages: say(q)})\n\treturn r.Choices[0].Message.Content\n}\n',
      ),
      {
        generates: ['text'],
        record: [
          { kind: 'generation', file: 'pen/client.go' },
          { kind: 'generation', file: 'web/web.go' },
        ],
      },
    ],
    [
      'is none where its package asks nobody',
      web(
        'package pen\n\ntype Client struct{}\n\nfunc New() *Client { return &Client{} }\n\nfunc (c *Client) Ask(q string) string { return "call us" }\n',
      ),
      { silent: true, noRecord: [{ kind: 'generation', file: 'web/web.go' }] },
    ],
  ])
})
