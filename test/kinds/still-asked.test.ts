import { describe } from 'vitest'
import { projects } from './kind.ts'

describe('what carries the name of a stand-in and asks by path', () => {
  projects([
    [
      'mock interviews',
      {
        'package.json':
          '{"name":"ai-mock-interview","private":true,"dependencies":{"next":"15","react":"19","axios":"1"}}',
        'app/page.tsx':
          "'use client'\nexport default function Page() {\n  const [text, setText] = useState('')\n  const ask = async () => setText((await (await fetch('/api/interview', { method: 'POST', body: JSON.stringify({ q }) })).json()).reply)\n  return <main><button onClick={ask}>Go</button><p>{text}</p></main>\n}\n",
        'app/api/interview/route.ts':
          "import axios from 'axios'\nexport async function POST(req: Request) {\n  const { q } = await req.json()\n  const { data } = await axios.post(`${process.env.LLM_BASE_URL}/chat/completions`, { model: process.env.LLM_MODEL, messages: [{ role: 'user', content: q }] })\n  return Response.json({ reply: data.choices[0].message.content })\n}\n",
      },
      { kinds: ['application'], generates: ['text'] },
    ],
    [
      'a simulator in Go that serves the same path',
      {
        'go.mod': 'module a/patient-simulator\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.9.1\n',
        'main.go':
          'package main\n\nimport (\n\t"bytes"\n\t"encoding/json"\n\t"net/http"\n\t"os"\n\n\t"github.com/gin-gonic/gin"\n)\n\nfunc ask(messages []Message) (string, error) {\n\tbody, _ := json.Marshal(map[string]any{"model": os.Getenv("MODEL"), "messages": messages, "stream": false})\n\treq, _ := http.NewRequest("POST", os.Getenv("LLM_BASE")+"/v1/chat/completions", bytes.NewReader(body))\n\tresp, err := http.DefaultClient.Do(req)\n\tif err != nil {\n\t\treturn "", err\n\t}\n\tvar out Out\n\tjson.NewDecoder(resp.Body).Decode(&out)\n\treturn out.Choices[0].Message.Content, nil\n}\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/v1/chat/completions", func(c *gin.Context) {\n\t\tvar in In\n\t\tc.BindJSON(&in)\n\t\ttext, _ := ask(in.Messages)\n\t\tc.JSON(200, gin.H{"reply": text})\n\t})\n\tr.Run()\n}\n',
      },
      { kinds: ['application'], generates: ['text'] },
    ],
    [
      'a simulator whose gateway is another file',
      {
        'package.json': '{"name":"life-simulator","private":true,"dependencies":{"express":"4"}}',
        'server.js':
          "const express = require('express')\nconst { completion } = require('./gateway')\nconst app = express()\napp.post('/v1/chat/completions', async (q, r) => r.json(await completion(q.body)))\napp.listen(80)\n",
        'gateway.js':
          "const https = require('https')\nexports.completion = body => new Promise(done => {\n  const req = https.request({ host: process.env.GATEWAY, path: '/v1/chat/completions', method: 'POST' }, res => { let t = ''; res.on('data', d => (t += d)); res.on('end', () => done(JSON.parse(t))) })\n  req.end(JSON.stringify({ model: 'qwen-max', messages: body.messages }))\n})\n",
      },
      { kinds: ['application'], generates: ['text'] },
    ],
    [
      'mock examinations in Java',
      {
        'pom.xml':
          '<project><artifactId>mock-exam-ai</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/m/ExamController.java':
          'package m;\n@RestController class ExamController {\n  LlmClient llm;\n  @PostMapping("/api/chat/completions") String write(@RequestBody Ask q) { return llm.complete(q.text()); }\n}\n',
        'src/main/java/m/LlmClient.java':
          'package m;\n@Service class LlmClient {\n  @Value("${llm.url}") String url;\n  RestTemplate rest;\n  String complete(String q) {\n    Map<String, Object> body = new HashMap<>();\n    body.put("model", model);\n    body.put("messages", List.of(Map.of("role", "user", "content", q)));\n    return rest.postForObject(url, body, Out.class).choices.get(0).message.content;\n  }\n}\n',
      },
      { kinds: ['application'], generates: ['text'] },
    ],
    [
      'a server that only answers is a stand-in',
      {
        'package.json': '{"name":"mock-llm-server","private":true,"dependencies":{"express":"4"}}',
        'server.js':
          "const app = require('express')()\napp.post('/v1/chat/completions', (q, r) => r.json({ id: 'x', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' }] }))\napp.listen(80)\n",
      },
      { unasked: [] },
    ],
  ])
})

describe('an application is no package', () => {
  projects([
    [
      'that keeps packages from being taken up',
      {
        'composer.json':
          '{"name":"acme/site","require":{"laravel/framework":"^11","openai-php/client":"^0.10"},"extra":{"laravel":{"dont-discover":[],"providers":["App\\\\Providers\\\\AiServiceProvider"]}}}',
        artisan: '#!/usr/bin/env php\n<?php\n',
        'public/index.php': "<?php\nrequire __DIR__.'/../vendor/autoload.php';\n",
        'routes/web.php':
          "<?php\nuse App\\Http\\Controllers\\TalkController;\nRoute::post('/talk', [TalkController::class, 'ask']);\n",
        'app/Http/Controllers/TalkController.php':
          "<?php\nnamespace App\\Http\\Controllers;\nclass TalkController {\n  public function ask() {\n    return \\OpenAI::client(env('K'))->chat()->create(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => request('q')]]])->choices[0]->message->content;\n  }\n}\n",
      },
      { kinds: ['application'], generates: ['text'] },
    ],
  ])
})

describe('what listens, and plays', () => {
  projects([
    [
      'a song from what was said',
      {
        'package.json': '{"name":"hum","private":true,"dependencies":{"next":"15"}}',
        'app/page.tsx':
          "'use client'\nexport default function Page() {\n  const listen = () => { const r = new webkitSpeechRecognition(); r.onresult = e => setText(e.results[0][0].transcript); r.start() }\n  const sing = async () => {\n    const res = await fetch('https://api.sunoapi.org/api/v1/generate', { method: 'POST', headers: { Authorization: `Bearer ${key}` }, body: JSON.stringify({ prompt: text, customMode: false, instrumental: false, model: 'V4' }) })\n    setSong((await res.json()).data)\n  }\n  return <main><button onClick={listen}>语音输入</button><button onClick={sing}>Sing</button><audio src={song} /></main>\n}\n",
      },
      { generates: ['audio'] },
    ],
    [
      'sounds, and a remark about hearing',
      {
        'requirements.txt': 'fastapi\nelevenlabs\n',
        'main.py':
          'from fastapi import FastAPI\nfrom elevenlabs.client import ElevenLabs\nclient = ElevenLabs()\napp = FastAPI()\n# 语音输入先由前端 asr 识别\n@app.post("/sound")\ndef sound(q: str):\n    return b"".join(client.text_to_sound_effects.convert(text=q))\n',
      },
      { generates: ['audio'] },
    ],
    [
      'what only listens',
      {
        'requirements.txt': 'fastapi\nelevenlabs\n',
        'main.py':
          'from fastapi import FastAPI\nfrom elevenlabs.client import ElevenLabs\nclient = ElevenLabs()\napp = FastAPI()\n@app.post("/listen")\ndef listen(f: bytes):\n    return client.speech_to_text.convert(file=f, model_id="scribe_v1").text\n',
      },
      { silent: true },
    ],
  ])
})

describe('what a package\u2019s name does not say', () => {
  projects([
    [
      'whether modules are there',
      {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'import importlib\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/doctor")\ndef doctor():\n    out = {}\n    try:\n        out["openai"] = importlib.import_module("openai").__version__\n    except ImportError:\n        out["openai"] = None\n    try:\n        importlib.import_module("vllm")\n        out["vllm"] = True\n    except ImportError:\n        out["vllm"] = False\n    try:\n        __import__("diffusers")\n    except ImportError:\n        pass\n    return out\n',
      },
      { silent: true },
    ],
    [
      'a module that is kept',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          'import importlib\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/ask")\ndef ask(q: str):\n    openai = importlib.import_module("openai")\n    return openai.OpenAI().responses.create(model="gpt-4o", input=q).output_text\n',
      },
      { generates: ['text'] },
    ],
    [
      'a folder of one’s own that is called agents',
      {
        'requirements.txt': 'fastapi\nnumpy\n',
        'main.py':
          'from fastapi import FastAPI\nfrom agents import Runner, QAgent\nfrom envs import Maze\napp = FastAPI()\n@app.post("/play")\ndef play(n: int):\n    return Runner.run(Maze(n), QAgent())\n',
        'agents/__init__.py': 'from .runner import Runner\nfrom .q import QAgent\n',
        'agents/runner.py':
          'class Runner:\n    @staticmethod\n    def run(env, agent):\n        return [agent.act(env) for _ in range(9)]\n',
        'agents/q.py':
          'import numpy as np\nclass QAgent:\n    def act(self, env):\n        return int(np.argmax(env.q))\n',
        'envs.py': 'class Maze:\n    def __init__(self, n): self.q = [0] * n\n',
      },
      { silent: true },
    ],
    [
      'a pool beside the tools of a kit',
      {
        'requirements.txt': 'fastapi\nphi\nagno\n',
        'main.py':
          'from fastapi import FastAPI\nfrom agno.tools.duckduckgo import DuckDuckGoTools\nfrom worker import pool\napp = FastAPI()\ntools = DuckDuckGoTools()\n@app.get("/search")\ndef search(q: str):\n    return pool.run(lambda: tools.duckduckgo_search(q))\n',
        'worker.py': 'class Pool:\n    def run(self, fn): return fn()\npool = Pool()\n',
      },
      { silent: true },
    ],
  ])
})

describe('what a host\u2019s model makes', () => {
  projects([
    [
      'text by newer names',
      {
        'package.json': '{"name":"rep","private":true,"dependencies":{"express":"4","replicate":"1"}}',
        's.js':
          "const Replicate = require('replicate')\nconst replicate = new Replicate()\nconst app = require('express')()\napp.post('/ask', async (q, r) => r.json(await replicate.run('google/gemini-2.5-flash', { input: { prompt: q.body.q } })))\napp.post('/ask2', async (q, r) => r.json(await replicate.run('meta/meta-llama-3-70b', { input: { prompt: q.body.q } })))\napp.listen(80)\n",
      },
      { generates: ['text'] },
    ],
    [
      'a picture by a vendor of text',
      {
        'package.json': '{"name":"rep","private":true,"dependencies":{"express":"4","replicate":"1"}}',
        's.js':
          "const Replicate = require('replicate')\nconst replicate = new Replicate()\nconst app = require('express')()\napp.post('/draw', async (q, r) => r.json(await replicate.run('openai/gpt-image-1', { input: { prompt: q.body.q } })))\napp.listen(80)\n",
      },
      { generates: ['image'] },
    ],
    [
      'film and songs',
      {
        'requirements.txt': 'fastapi\nfal-client\n',
        'main.py':
          'import fal_client\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/film")\ndef film(q: str):\n    return fal_client.subscribe("fal-ai/framepack", arguments={"prompt": q})\n@app.post("/song")\ndef song(q: str):\n    return fal_client.subscribe("fal-ai/diffrhythm", arguments={"lyrics": q})\n@app.post("/say")\ndef say(q: str):\n    return fal_client.subscribe("resemble-ai/chatterboxhd/text-to-speech", arguments={"text": q})\n',
      },
      { generates: ['audio', 'video'] },
    ],
  ])
})
