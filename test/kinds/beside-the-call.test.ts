import { describe } from 'vitest'
import { type Standing, standing } from './stands.ts'

const RULES = ['filing-unrecorded', 'label-explicit-undeclared', 'scope-undeclared'] as const
const place = (files: Standing['files'], where: string): Standing => ({
  files,
  at: Object.fromEntries(RULES.map(rule => [rule, where])),
})
const VUE = '{"name":"loom","private":true,"scripts":{"dev":"vite"},"dependencies":{"vue":"3","ky":"1","axios":"1"}}'
const MAIN = "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n"
const APP =
  "<script setup>\nimport Form from './Form.vue'\nimport { translate } from './translate'\nconst run = () => translate(text.value)\n</script>\n<template><Form /><button @click=\"run\">go</button></template>\n"
const FORM =
  "<script setup>\nimport { ref } from 'vue'\nconst form = ref({ id: '', model: 'deepseek-chat', endpoint: 'https://api.deepseek.com', key: '' })\n</script>\n<template><input v-model=\"form.endpoint\" /></template>\n"

describe('a request whose path lies below the address of its client is the call, and what a form offers is not', () => {
  standing({
    'through ky in pages': place(
      {
        'package.json': VUE,
        'src/main.ts': MAIN,
        'src/App.vue': APP,
        'src/Form.vue': FORM,
        'src/translate.ts':
          "import ky from 'ky'\nexport const translate = (text: string) => {\n  const client = ky.create({ prefixUrl: settings.endpoint })\n  return client.post('chat/completions', { json: { model: settings.model, messages: [{ role: 'user', content: text }] } }).json()\n}\n",
      },
      "src/translate.ts: return client.post('chat/completions'",
    ),
    'through axios with an address of its own, beside options to choose from': place(
      {
        'package.json': VUE,
        'src/main.ts': MAIN,
        'src/App.vue': APP,
        'src/Form.vue':
          "<script setup>\nconst options = [{ label: 'DeepSeek', value: 'https://api.deepseek.com' }, { label: 'Kimi', value: 'https://api.moonshot.cn/v1' }]\n</script>\n<template><select><option v-for=\"o in options\" :value=\"o.value\">{{ o.label }}</option></select></template>\n",
        'src/translate.ts':
          "import axios from 'axios'\nconst http = axios.create({ baseURL: settings.base })\nexport async function translate(text: string) {\n  const { data } = await http.post('chat/completions', payload(text))\n  return data.choices[0].message.content\n}\n",
      },
      "src/translate.ts: const { data } = await http.post('chat/completions'",
    ),
    'through Guzzle, beside a table of presets': place(
      {
        'composer.json':
          '{"name":"loom/site","type":"project","require":{"laravel/framework":"^11","guzzlehttp/guzzle":"^7"}}',
        'config/models.php':
          "<?php\nreturn ['deepseek' => ['url' => 'https://api.deepseek.com'], 'kimi' => ['url' => 'https://api.moonshot.cn/v1']];\n",
        'routes/web.php':
          "<?php\nuse App\\Http\\Controllers\\SayController;\nRoute::post('/say', [SayController::class, 'say']);\n",
        'app/Http/Controllers/SayController.php':
          "<?php\nnamespace App\\Http\\Controllers;\nuse GuzzleHttp\\Client;\nclass SayController extends Controller {\n  public function say(Request $request) {\n    $client = new Client(['base_uri' => config('models.deepseek.url')]);\n    return $client->post('chat/completions', ['json' => $this->bodyOf($request)])->getBody();\n  }\n}\n",
      },
      "app/Http/Controllers/SayController.php: return $client->post('chat/completions'",
    ),
    'through httpx, beside a dictionary of vendors': place(
      {
        'requirements.txt': 'fastapi\nhttpx\n',
        'presets.py':
          'PRESETS = {\n    "deepseek": {"base": "https://api.deepseek.com", "model": "deepseek-chat"},\n}\n',
        'server.py':
          'import httpx\nfrom fastapi import FastAPI\nfrom presets import PRESETS\napp = FastAPI()\n@app.post("/say")\nasync def say(q: dict):\n    async with httpx.AsyncClient(base_url=q["base"]) as client:\n        r = await client.post("chat/completions", json=q["body"])\n        return r.json()["choices"]\n',
      },
      'server.py: r = await client.post("chat/completions"',
    ),
    'through reqwest, joined to the address': place(
      {
        'Cargo.toml': '[package]\nname = "loom"\nversion = "0.1.0"\n\n[dependencies]\naxum = "0.7"\nreqwest = "0.12"\n',
        'src/main.rs':
          'use axum::{routing::post, Router};\nmod presets;\nasync fn say(base: reqwest::Url, body: String) -> String {\n  let url = base.join("chat/completions").unwrap();\n  reqwest::Client::new().post(url).body(body).send().await.unwrap().text().await.unwrap()\n}\n#[tokio::main]\nasync fn main() {\n  axum::serve(listener(), Router::new().route("/say", post(say))).await.unwrap();\n}\n',
        'src/presets.rs': 'pub const PRESETS: &[(&str, &str)] = &[("deepseek", "https://api.deepseek.com")];\n',
      },
      'src/main.rs: reqwest::Client::new().post(url)',
    ),
  })
})

const GRAPH = (weights: string) =>
  JSON.stringify(
    {
      3: { class_type: 'KSampler', inputs: { seed: 1, model: ['4', 0] } },
      4: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: weights } },
      9: { class_type: 'SaveImage', inputs: { images: ['8', 0] } },
    },
    null,
    1,
  )

describe('pictures come from the request that queues a graph, not from a graph that lies there', () => {
  standing({
    'in Python': place(
      {
        'requirements.txt': 'fastapi\nrequests\n',
        'static/old.json': GRAPH('mohawk.safetensors'),
        'static/now.json': GRAPH('cardos.safetensors'),
        'main.py':
          'import json\nfrom fastapi import FastAPI\nfrom draw import Drawer\napp = FastAPI()\n@app.post("/draw")\ndef draw(image: bytes):\n    graph = json.load(open("static/now.json"))\n    return Drawer().queue(graph)\n',
        'draw.py':
          'import json\nimport requests\nclass Drawer:\n    def queue(self, graph):\n        answer = requests.post(f"{self.base}/prompt", data=json.dumps({"prompt": graph}))\n        return answer.json()["prompt_id"]\n',
      },
      'draw.py: answer = requests.post(f"{self.base}/prompt"',
    ),
    'in Node': place(
      {
        'package.json':
          '{"name":"loom","private":true,"scripts":{"start":"node index.js"},"dependencies":{"express":"4"}}',
        'flows/a.json': GRAPH('a.safetensors'),
        'flows/b.json': GRAPH('b.safetensors'),
        'index.js':
          "const express = require('express')\nconst graph = require('./flows/b.json')\nconst app = express()\napp.post('/draw', async (q, r) => {\n  const res = await fetch(process.env.DRAWER + '/prompt', { method: 'POST', body: JSON.stringify({ prompt: graph }) })\n  r.json({ id: (await res.json()).prompt_id })\n})\napp.listen(80)\n",
      },
      "index.js: const res = await fetch(process.env.DRAWER + '/prompt'",
    ),
    'in Go': place(
      {
        'go.mod': 'module loom\n\ngo 1.22\n',
        'flows/a.json': GRAPH('a.safetensors'),
        'flows/b.json': GRAPH('b.safetensors'),
        'main.go':
          'package main\n\nimport (\n\t"bytes"\n\t"net/http"\n\t"os"\n)\n\ntype queued struct {\n\tPromptID string `json:"prompt_id"`\n}\n\nfunc draw(w http.ResponseWriter, r *http.Request) {\n\tgraph, _ := os.ReadFile("flows/a.json")\n\thttp.Post(os.Getenv("DRAWER")+"/prompt", "application/json", bytes.NewReader(graph))\n}\n\nfunc main() {\n\thttp.HandleFunc("/draw", draw)\n\thttp.ListenAndServe(":80", nil)\n}\n',
      },
      'main.go: http.Post(os.Getenv("DRAWER")+"/prompt"',
    ),
    'in Java': place(
      {
        'pom.xml':
          '<project><artifactId>loom</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/resources/flows/a.json': GRAPH('a.safetensors'),
        'src/main/java/loom/DrawController.java':
          'package loom;\n@RestController class DrawController {\n  @PostMapping("/draw") String draw(@RequestBody String text) {\n    JSONObject answer = rest.postForObject(base + "/prompt", graphOf(text), JSONObject.class);\n    return answer.getString("prompt_id");\n  }\n}\n',
      },
      'src/main/java/loom/DrawController.java: JSONObject answer = rest.postForObject(base + "/prompt"',
    ),
    'and where no request is seen, from the graph that code names': place(
      {
        'requirements.txt': 'fastapi\n',
        'static/first.json': GRAPH('mohawk.safetensors'),
        'static/second.json': GRAPH('cardos.safetensors'),
        'main.py':
          'import json\nfrom fastapi import FastAPI\nfrom drawer import run\napp = FastAPI()\n@app.post("/draw")\ndef draw(image: bytes):\n    return run(json.load(open("static/second.json")))\n',
      },
      'static/second.json: "ckpt_name": "cardos.safetensors"',
    ),
  })
})

const ASK =
  'export async function ask(base: string, messages: object[]) {\n  const res = await fetch(`${base}/chat/completions`, { method: "POST", body: JSON.stringify({ model: "m", messages }) })\n  return (await res.json()).choices[0].message.content\n}\n'

describe('a route that hands raw answers on stands behind the talk itself', () => {
  standing({
    'in Hono': place(
      {
        'package.json':
          '{"name":"loom","private":true,"scripts":{"start":"node src/index.ts"},"dependencies":{"hono":"4"}}',
        'src/index.ts':
          "import { Hono } from 'hono'\nimport { raw } from './routes/raw.ts'\nimport { talk } from './routes/talk.ts'\nexport const app = new Hono()\napp.route('/', raw)\napp.route('/', talk)\n",
        'src/routes/raw.ts':
          "import { Hono } from 'hono'\nexport const raw = new Hono()\nraw.post('/chat/raw', async c => {\n  const res = await fetch(`${process.env.BASE}/chat/completions`, { method: 'POST', body: await c.req.text() })\n  const text = await res.text()\n  return c.text(text, res.status)\n})\n",
        'src/routes/talk.ts':
          "import { Hono } from 'hono'\nimport { ask } from '../ask.ts'\nexport const talk = new Hono()\ntalk.post('/chat/talk', async c => c.json({ reply: await ask(process.env.BASE, history(c)) }))\n",
        'src/ask.ts': ASK,
      },
      'src/ask.ts: const res = await fetch(`${base}/chat/completions`',
    ),
    'in Express': place(
      {
        'package.json':
          '{"name":"loom","private":true,"scripts":{"start":"node src/index.ts"},"dependencies":{"express":"4"}}',
        'src/index.ts':
          "import express from 'express'\nimport { ask } from './ask.ts'\nconst app = express()\napp.post('/chat/raw', async (req, res) => {\n  const upstream = await fetch(`${process.env.BASE}/chat/completions`, { method: 'POST', body: req.body })\n  const data = await upstream.json()\n  return res.json(data)\n})\napp.post('/chat/talk', async (req, res) => res.json({ reply: await ask(process.env.BASE, req.body) }))\napp.listen(80)\n",
        'src/ask.ts': ASK,
      },
      'src/ask.ts: const res = await fetch(`${base}/chat/completions`',
    ),
    'in Flask': place(
      {
        'requirements.txt': 'flask\nrequests\n',
        'app.py':
          'import requests\nfrom flask import Flask, request, Response\nfrom ask import ask\napp = Flask(__name__)\n@app.post("/chat/raw")\ndef raw():\n    r = requests.post(f"{BASE}/chat/completions", data=request.data)\n    return Response(r.content, status=r.status_code)\n@app.post("/chat/talk")\ndef talk():\n    return {"reply": ask(request.json)}\n',
        'ask.py':
          'import requests\ndef ask(messages):\n    r = requests.post(f"{BASE}/chat/completions", json={"model": "m", "messages": messages})\n    return r.json()["choices"][0]["message"]["content"]\n',
      },
      'ask.py: r = requests.post(f"{BASE}/chat/completions"',
    ),
    'in Go': place(
      {
        'go.mod': 'module loom\n\ngo 1.22\n',
        'main.go':
          'package main\n\nimport (\n\t"io"\n\t"net/http"\n)\n\nfunc chatRaw(w http.ResponseWriter, r *http.Request) {\n\tres, _ := http.Post(base+"/chat/completions", "application/json", r.Body)\n\tio.Copy(w, res.Body)\n}\n\nfunc chat(w http.ResponseWriter, r *http.Request) {\n\tw.Write([]byte(ask(r.FormValue("q"))))\n}\n\nfunc main() {\n\thttp.HandleFunc("/raw", chatRaw)\n\thttp.HandleFunc("/chat", chat)\n\thttp.ListenAndServe(":80", nil)\n}\n',
        'ask.go':
          'package main\n\nimport "net/http"\n\nfunc ask(q string) string {\n\tres, _ := http.Post(base+"/chat/completions", "application/json", bodyOf(q))\n\treturn parse(res.Body).Choices[0].Message.Content\n}\n',
      },
      'ask.go: res, _ := http.Post(base+"/chat/completions"',
    ),
    'but stands for the product where it is all there is': place(
      {
        'package.json':
          '{"name":"loom","private":true,"scripts":{"start":"node src/index.ts"},"dependencies":{"express":"4"}}',
        'src/index.ts':
          "import express from 'express'\nconst app = express()\napp.post('/chat/raw', async (req, res) => {\n  const upstream = await fetch(`${process.env.BASE}/chat/completions`, { method: 'POST', body: req.body })\n  const data = await upstream.json()\n  return res.json(data)\n})\napp.listen(80)\n",
      },
      'src/index.ts: const upstream = await fetch(`${process.env.BASE}/chat/completions`',
    ),
  })
})

const SAY = (module: string) =>
  `import express from 'express'\nimport { ask } from '${module}'\nconst app = express()\napp.post('/say', async (q, r) => r.json(await ask(q.body)))\napp.listen(80)\n`
const NODE = '{"name":"loom","private":true,"scripts":{"start":"node src/index.ts"},"dependencies":{"express":"4"}}'

describe('what speaks to services of third parties is code of the program, and what it copied is not', () => {
  standing({
    'in services of a server': place(
      {
        'package.json': NODE,
        'src/index.ts': SAY('./services/thirdParty/asker.ts'),
        'src/services/thirdParty/asker.ts': ASK,
      },
      'src/services/thirdParty/asker.ts: const res = await fetch(`${base}/chat/completions`',
    ),
    'in data of pages': place(
      {
        'package.json': VUE,
        'src/main.ts': MAIN,
        'src/App.vue': APP,
        'src/Form.vue': FORM,
        'src/translate.ts':
          "import { ask } from './data/third-party/asker'\nexport const translate = (text: string) => ask(text)\n",
        'src/data/third-party/asker.ts':
          "import ky from 'ky'\nexport const ask = (text: string) =>\n  client()\n    .post('chat/completions', { json: { model: 'm', messages: of(text) } })\n    .json()\n",
      },
      "src/data/third-party/asker.ts: .post('chat/completions'",
    ),
    'in a server in Go': place(
      {
        'go.mod': 'module loom\n\ngo 1.22\n',
        'main.go':
          'package main\n\nimport (\n\t"loom/internal/thirdparty"\n\t"net/http"\n)\n\nfunc main() {\n\thttp.HandleFunc("/say", func(w http.ResponseWriter, r *http.Request) { w.Write(thirdparty.Ask(r.FormValue("q"))) })\n\thttp.ListenAndServe(":80", nil)\n}\n',
        'internal/thirdparty/asker.go':
          'package thirdparty\n\nimport "net/http"\n\nfunc Ask(q string) []byte {\n\tres, _ := http.Post(base+"/chat/completions", "application/json", bodyOf(q))\n\treturn parse(res.Body)\n}\n',
      },
      'internal/thirdparty/asker.go: res, _ := http.Post(base+"/chat/completions"',
    ),
    'in an application in Python': place(
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'app/main.py':
          'from fastapi import FastAPI\nfrom app.third_party.asker import ask\napi = FastAPI()\n@api.post("/say")\ndef say(q: str):\n    return ask(q)\n',
        'app/third_party/asker.py':
          'from openai import OpenAI\ndef ask(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}]).choices[0].message.content\n',
      },
      'app/third_party/asker.py: return OpenAI().chat.completions.create',
    ),
    'but not a project that was copied': {
      files: {
        'package.json': NODE,
        'src/index.ts':
          "import express from 'express'\nconst app = express()\napp.get('/spots', (q, r) => r.json([]))\napp.listen(80)\n",
        'src/third_party/asker/ask.ts': ASK,
      },
      at: { 'filing-unrecorded': undefined },
    },
  })
})
