import { describe } from 'vitest'
import { POM } from './asking.ts'
import { standing } from './stands.ts'

/** A request that is chained over many lines stands where its chain begins; one that is only made, at the call that sends it. */
const SCOPE = 'scope-undeclared'
const J = 'src/main/java/cn/oak/'
const SPRING = (body: string) => ({
  'pom.xml': POM().replace('spring-ai-starter-model-openai', 'spring-boot-starter-logging'),
  [`${J}Ask.java`]: `package cn.oak;\nimport org.springframework.web.bind.annotation.*;\nimport org.springframework.web.reactive.function.client.WebClient;\n@RestController\npublic class Ask {\n  private final WebClient web = WebClient.create();\n  @PostMapping("/ask") public String ask(@RequestBody String prompt) {\n${body}\n  }\n}\n`,
})
const LINES = '        .header("Authorization", key)\n        .header("Accept", "text/plain")\n'
const GO = (body: string) => ({
  'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
  'addresses/addresses.go': 'package addresses\n\nconst TALK_URL = "https://api.deepseek.com/chat/completions"\n',
  'main.go': `package main\n\nimport (\n\t"net/http"\n\t"strings"\n\t"github.com/gin-gonic/gin"\n\t"oak/addresses"\n)\n\n${body}\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/ask", func(c *gin.Context) { c.String(200, reply(c.PostForm("q"))) })\n\tr.Run(":80")\n}\n`,
})

describe('a chain over many lines', () => {
  standing({
    'stands where it begins': {
      files: SPRING(
        `    return web.post()\n        .uri("https://api.deepseek.com/chat/completions")\n${LINES}        .bodyValue(prompt)\n        .retrieve()\n        .bodyToMono(String.class).block();`,
      ),
      at: { [SCOPE]: `${J}Ask.java: return web.post()` },
    },
    'stands at its first call, where the object is a line of its own': {
      files: SPRING(
        `    return web\n        .post()\n        .uri("https://api.deepseek.com/chat/completions")\n${LINES}        .retrieve()\n        .bodyToMono(String.class).block();`,
      ),
      at: { [SCOPE]: `${J}Ask.java: .post()` },
    },
    'stands at what sends it where all of it is seen at a glance': {
      files: SPRING(
        '    return web.post()\n        .uri("https://api.deepseek.com/chat/completions")\n        .retrieve()\n        .bodyToMono(String.class).block();',
      ),
      at: { [SCOPE]: `${J}Ask.java: .retrieve()` },
    },
    'begins with the chain and not with the function around it': {
      files: {
        'package.json':
          '{"name":"oak","private":true,"type":"module","scripts":{"start":"node s.js"},"dependencies":{"express":"4","ky":"1"}}',
        's.js':
          "import express from 'express'\nimport ky from 'ky'\nconst app = express()\nconst client = ky.create({ prefixUrl: 'https://api.deepseek.com/' })\nconst talk = (\n  prompt,\n  model,\n  more,\n) =>\n  client\n    .post('chat/completions', { json: { model, messages: [{ role: 'user', content: prompt }], ...more } })\n    .text()\napp.post('/ask', async (req, res) => res.send(await talk(req.body.prompt, 'deepseek-chat')))\napp.listen(80)\n",
      },
      at: { [SCOPE]: 's.js: .post(' },
    },
    'stands at what is asked, where it begins with how': {
      files: {
        'composer.json': '{"name":"oak/oak","type":"project","require":{"laravel/framework":"^11"}}',
        'routes/web.php': "<?php\nuse App\\Http\\Controllers\\Ask;\nRoute::post('/ask', [Ask::class, 'ask']);\n",
        'app/Http/Controllers/Ask.php':
          "<?php\nnamespace App\\Http\\Controllers;\nuse Illuminate\\Support\\Facades\\Http;\nclass Ask extends Controller {\n  public function ask(Request $r) {\n    $told = Http::withHeaders([\n      'Authorization' => config('oak.key'),\n      'Accept' => 'application/json',\n      'X-Oak' => 'leaf',\n    ])\n    ->post('https://api.deepseek.com/chat/completions', wrapped($r->q));\n    return $told->json();\n  }\n}\n",
      },
      at: { [SCOPE]: "app/Http/Controllers/Ask.php: ->post('https://api.deepseek.com/chat/completions'" },
    },
    'is none where a block ends above': {
      files: {
        'requirements.txt': 'fastapi\nwebsockets\n',
        'app.py':
          'import json\nimport websockets\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.post("/say")\nasync def say(text: str):\n    async with websockets.connect(\n        "wss://openspeech.bytedance.com/api/v1/tts/ws_binary",\n        additional_headers={\n            "Authorization": "x",\n        },\n    ) as ws:\n        await ws.send(json.dumps({"text": text}))\n        return await ws.recv()\n',
      },
      at: { [SCOPE]: 'app.py: await ws.send(json.dumps({"text": text}))' },
    },
  })
})

describe('a request that is only made', () => {
  standing({
    'stands at the call that sends it, where that is out of sight': {
      files: GO(
        'func reply(q string) string {\n\treq, err := http.NewRequest("POST", addresses.TALK_URL, strings.NewReader(q))\n\tif err != nil {\n\t\treturn ""\n\t}\n\treq.Header.Set("Content-Type", "application/json")\n\treq.Header.Set("Authorization", key())\n\tclient := &http.Client{}\n\tresp, _ := client.Do(req)\n\treturn read(resp)\n}\n',
      ),
      at: { [SCOPE]: 'main.go: resp, _ := client.Do(req)' },
    },
    'stands where it is made, where it goes at once': {
      files: GO(
        'func reply(q string) string {\n\treq, _ := http.NewRequest("POST", addresses.TALK_URL, strings.NewReader(q))\n\tresp, _ := http.DefaultClient.Do(req)\n\treturn read(resp)\n}\n',
      ),
      at: { [SCOPE]: 'main.go: req, _ := http.NewRequest("POST", addresses.TALK_URL, strings.NewReader(q))' },
    },
  })
})
