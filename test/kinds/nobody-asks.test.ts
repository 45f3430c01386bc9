import { describe } from 'vitest'
import { projects } from './kind.ts'
import { SPRING } from './told.ts'

const PAGE = '<html><body><div id="app"></div><script src="main.js"></script></body></html>'
const NEXT = '{"name":"reef","private":true,"scripts":{"dev":"next"},"dependencies":{"next":"15","react":"19"}}'
const ASK =
  'import requests\ndef ask(rows):\n    return requests.post("https://api.deepseek.com/chat/completions", json={"model": "deepseek-chat", "messages": [{"role": "user", "content": str(rows)}]}).json()\nif __name__ == "__main__":\n    for one in rows():\n        save(ask(one))\n'

describe('a program that developers ran once stands for no product', () => {
  projects([
    [
      'in Python beside a mini-program, with a manifest of its own',
      {
        'app.json': '{"pages":["pages/index/index"]}',
        'app.js': 'App({ onLaunch() {} })\n',
        'project.config.json': '{"appid":"wx1234567890abcdef","compileType":"miniprogram"}',
        'pages/index/index.js': 'Page({ data: { spots: getApp().spots } })\n',
        'scripts/pyproject.toml': '[project]\nname = "rewrite"\nversion = "0.1.0"\ndependencies = ["requests"]\n',
        'scripts/rewrite.py': ASK,
      },
      { silent: true },
    ],
    [
      'in Node beside pages, with the SDK in a manifest of its own',
      {
        'package.json': NEXT,
        'app/page.tsx': 'export default function Page() { return <main>Reefs</main> }\n',
        'scripts/package.json': '{"name":"once","private":true,"dependencies":{"openai":"5"}}',
        'scripts/translate.mjs':
          "import OpenAI from 'openai'\nimport fs from 'node:fs'\nconst client = new OpenAI()\nfor (const one of JSON.parse(fs.readFileSync('a.json'))) {\n  const r = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: one }] })\n  fs.appendFileSync('b.txt', r.choices[0].message.content)\n}\n",
      },
      { silent: true },
    ],
    [
      'in a shell beside a server in Go',
      {
        'go.mod': 'module reef\n\ngo 1.22\n',
        'main.go':
          'package main\n\nimport "net/http"\n\nfunc main() {\n\thttp.HandleFunc("/spots", spots)\n\thttp.ListenAndServe(":80", nil)\n}\n',
        'hack/describe.sh':
          '#!/bin/sh\ncurl https://api.openai.com/v1/chat/completions -H "Authorization: Bearer $OPENAI_API_KEY" -d @body.json > texts.json\n',
      },
      { silent: true },
    ],
    [
      'in Ruby under tools/ at the root, beside a server in Java',
      {
        'pom.xml':
          '<project><artifactId>reef</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/reef/SpotController.java':
          'package reef;\n@RestController class SpotController {\n  @GetMapping("/spots") List<Spot> spots() { return store.all(); }\n}\n',
        'dev-tools/blurb.rb':
          'require "openai"\nclient = OpenAI::Client.new\nputs client.chat(parameters: { model: "gpt-4o", messages: [{ role: "user", content: File.read("a.txt") }] })\n',
      },
      { silent: true },
    ],
    [
      'but does where an image starts it',
      {
        'index.html': PAGE,
        'main.js': "fetch('/texts.json').then(r => r.json()).then(show)\n",
        Dockerfile: 'FROM python:3.12\nCOPY . .\nEXPOSE 80\nCMD ["python", "scripts/daily.py"]\n',
        'scripts/daily.py': ASK,
      },
      { generates: ['text'] },
    ],
    [
      'but does where the product takes it up',
      {
        'requirements.txt': 'flask\nrequests\n',
        'app.py':
          'from flask import Flask, request\nfrom scripts.rewrite import ask\napp = Flask(__name__)\n@app.post("/say")\ndef say():\n    return ask(request.json)\n',
        'scripts/rewrite.py': ASK,
      },
      { generates: ['text'] },
    ],
    [
      'but does where a job of the repository runs it by the clock',
      {
        'package.json': NEXT,
        'app/page.tsx': 'export default function Page() { return <main>Reefs</main> }\n',
        '.github/workflows/daily.yml':
          'on:\n  schedule:\n    - cron: "0 6 * * *"\njobs:\n  story:\n    runs-on: ubuntu-latest\n    steps:\n      - run: python scripts/daily.py\n',
        'scripts/daily.py': ASK,
      },
      { generates: ['text'] },
    ],
    [
      'but does where the build runs it',
      {
        'package.json':
          '{"name":"reef","private":true,"scripts":{"build":"node scripts/stories.mjs && next build"},"dependencies":{"next":"15","react":"19"}}',
        'app/page.tsx': 'export default function Page() { return <main>Reefs</main> }\n',
        'scripts/stories.mjs':
          "import OpenAI from 'openai'\nconst r = await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'story' }] })\nconsole.log(r)\n",
      },
      { generates: ['text'] },
    ],
    [
      'but does where the server starts it as a process',
      {
        'package.json':
          '{"name":"reef","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4"}}',
        'server.js':
          "const { spawn } = require('child_process')\nconst app = require('express')()\napp.post('/say', (q, r) => spawn('python', ['scripts/say.py', q.body]).stdout.pipe(r))\napp.listen(80)\n",
        'scripts/say.py': ASK,
      },
      { generates: ['text'] },
    ],
    [
      'but does where its reader is told to talk with it',
      {
        'README.md': '# Reef\n\nRun `python scripts/talk.py` and talk.\n',
        'app.py': 'from flask import Flask\napp = Flask(__name__)\n@app.get("/spots")\ndef spots():\n    return []\n',
        'requirements.txt': 'flask\nopenai\n',
        'scripts/talk.py':
          'from openai import OpenAI\nwhile True:\n    print(OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": input("> ")}]))\n',
      },
      { generates: ['text'] },
    ],
    [
      'but does where people reach nothing else',
      { 'README.md': '# Rewrite\n', 'scripts/rewrite.py': ASK },
      { generates: ['text'] },
    ],
  ])
})

const SERVER =
  'from fastapi import FastAPI\nfrom steps import greet\napp = FastAPI()\n@app.get("/greet/{name}")\ndef say(name: str):\n    return greet(name)\n'
const STEPS = 'def greet(name):\n    return f"Hello {name}"\n'
describe('a trial with a fixed text, in what a file does when it is started by itself, answers nobody', () => {
  projects([
    [
      'in Python, by a client that the file makes for others who never came',
      {
        'requirements.txt': 'fastapi\nlangchain-openai\n',
        'server.py': SERVER,
        'steps.py': STEPS,
        'makers/brain.py':
          'from langchain_openai import ChatOpenAI\nclass Brain:\n    def build(self, key):\n        return ChatOpenAI(api_key=key)\nif __name__ == "__main__":\n    import os\n    llm = Brain().build(os.environ["KEY"])\n    for part in llm.stream([{"role": "user", "content": "Who founded the town?"}]):\n        print(part.content, end="")\n',
      },
      { silent: true },
    ],
    [
      'in Python, by a request that is written out',
      {
        'requirements.txt': 'fastapi\nrequests\n',
        'server.py': SERVER,
        'steps.py': STEPS,
        'clients/moon.py':
          'import requests\nclass Moon:\n    pass\nif __name__ == "__main__":\n    r = requests.post("https://api.moonshot.cn/v1/chat/completions", json={"model": "moonshot-v1-8k", "messages": [{"role": "user", "content": "介绍一下你自己，好吗"}]})\n    print(r.json())\n',
      },
      { silent: true },
    ],
    [
      'in Java, in the main of a class of helpers',
      {
        'pom.xml': SPRING(),
        'src/main/java/reef/web/SpotController.java':
          'package reef.web;\n@RestController class SpotController {\n  @GetMapping("/spots") List<Spot> spots() { return store.all(); }\n}\n',
        'src/main/java/reef/util/Texts.java':
          'package reef.util;\nimport com.theokanning.openai.service.OpenAiService;\nimport com.theokanning.openai.completion.chat.ChatCompletionRequest;\npublic class Texts {\n  static String cut(String text) { return text.substring(0, 80); }\n  public static void main(String[] args) {\n    OpenAiService service = new OpenAiService("key");\n    System.out.println(service.createChatCompletion(ChatCompletionRequest.builder().model("gpt-4o").messages(one("tell me a joke")).build()));\n  }\n}\n',
      },
      { silent: true },
    ],
    [
      'in Node, where the module is started by itself',
      {
        'package.json':
          '{"name":"reef","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4","pino":"9","zod":"3","openai":"5"}}',
        'server.js':
          "const express = require('express')\nconst pino = require('pino')\nconst { z } = require('zod')\nconst { cut } = require('./words.js')\nconst app = express()\napp.get('/spots', (q, r) => r.json(cut(q.query.a)))\napp.listen(80)\n",
        'words.js': 'exports.cut = text => text.slice(0, 80)\n',
        'helpers/brain.js':
          "const OpenAI = require('openai')\nmodule.exports = { name: 'brain' }\nif (require.main === module) {\n  const client = new OpenAI()\n  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'tell me a joke' }] }).then(console.log)\n}\n",
      },
      { silent: true },
    ],
    [
      'but does where somebody types the text',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'server.py': SERVER,
        'steps.py': STEPS,
        'talk.py':
          'from openai import OpenAI\nif __name__ == "__main__":\n    print(OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": input("you: ")}]))\n',
      },
      { generates: ['text'] },
    ],
    [
      'but does where the answer is kept for people',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'server.py': SERVER,
        'steps.py': STEPS,
        'daily.py':
          'from openai import OpenAI\nfrom store import db\nif __name__ == "__main__":\n    db.insert(OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "write the story of the day"}]))\n',
      },
      { generates: ['text'] },
    ],
    [
      'but does where the server takes the client from that file',
      {
        'requirements.txt': 'fastapi\nlangchain-openai\n',
        'server.py':
          'from fastapi import FastAPI\nfrom brain import build\napp = FastAPI()\n@app.get("/greet/{name}")\ndef say(name: str):\n    return run(build("k"), name)\n',
        'brain.py':
          'from langchain_openai import ChatOpenAI\ndef build(key):\n    return ChatOpenAI(api_key=key)\nif __name__ == "__main__":\n    print(build("k").invoke("tell me a joke"))\n',
      },
      { generates: ['text'] },
    ],
  ])
})
