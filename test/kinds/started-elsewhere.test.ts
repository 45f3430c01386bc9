import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'

const ASK =
  "requests.post('https://api.deepseek.com/chat/completions', json={'model': 'deepseek-chat', 'messages': [{'role': 'user', 'content': question}]}).json()['choices'][0]['message']['content']"
const text = { generates: ['text'] } as const

describe('a program in a folder of scripts is none that was run once', () => {
  const SITE =
    'from flask import Flask, request\napp = Flask(__name__)\n@app.route("/say", methods=["POST"])\ndef say():\n    return keep(request.json["question"])\n'
  const WRITE = `import requests\n\ndef main(question):\n    text = ${ASK}\n    open('said.txt', 'w').write(text)\n`
  const beside = (name: string, more: Readonly<Record<string, string>>): Project => [
    name,
    { 'requirements.txt': 'flask\nrequests\n', 'app.py': SITE, ...more },
    text,
  ]
  const waiting = (name: string, loop: string): Project =>
    beside(name, { 'scripts/teller.py': `import requests\n\n${loop}\n` })
  const node = (name: string, server: string): Project => [
    name,
    {
      'package.json': '{"name":"plover","private":true,"dependencies":{"express":"4"}}',
      'server.js': `const express = require('express')\nconst app = express()\n${server}\napp.get('/spots', (q, r) => r.json([]))\napp.listen(80)\n`,
      'scripts/tale.js':
        "exports.run = async () => (await fetch('https://api.deepseek.com/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'deepseek-chat', messages: [{ role: 'user', content: 'a tale' }] }) })).json()\n",
    },
    text,
  ]
  projects([
    beside('where the server takes it up by a name that a visitor gives', {
      'app.py': `${SITE}@app.route("/do/<what>")\ndef do(what):\n    return importlib.import_module(f"scripts.{what}").main("q")\n`,
      'scripts/tell.py': WRITE,
    }),
    beside('where the server starts it by a command that is put together', {
      'app.py': `${SITE}@app.route("/do/<what>")\ndef do(what):\n    return subprocess.check_output(f"python scripts/{what}.py", shell=True)\n`,
      'scripts/tell.py': WRITE,
    }),
    node(
      'where the server takes up whatever lies there',
      "for (const one of fs.readdirSync(path.join(__dirname, 'scripts'))) every('8:00', () => require(path.join(__dirname, 'scripts', one)).run())",
    ),
    node('where the server forks it', "const run = name => fork('scripts/' + name)"),
    waiting(
      'where it takes jobs from a list for ever',
      `while True:\n    question = store.blpop('asked')[1].decode()\n    store.set('said', ${ASK})`,
    ),
    waiting(
      'where a broker hands it jobs',
      `def on_job(channel, method, props, question):\n    channel.basic_publish('', 'said', ${ASK})\n\nchannel.basic_consume('asked', on_job)\nchannel.start_consuming()`,
    ),
    waiting(
      'where it wakes up every morning',
      `def morning():\n    question = 'the tale of the day'\n    keep(${ASK})\n\nschedule.every().day.at('07:00').do(morning)`,
    ),
    beside('where a table of times starts it', {
      crontab: '0 7 * * * cd /srv && python3 scripts/tell.py\n',
      'scripts/tell.py': WRITE,
    }),
    beside('where the system starts it', {
      'deploy/tell.service':
        '[Unit]\nDescription=tells\n[Service]\nExecStart=/usr/bin/env python3 /srv/scripts/tell.py\n',
      'scripts/tell.py': WRITE,
    }),
  ])
})

describe('an answer that goes anywhere but to whoever runs the program is no trial', () => {
  const SERVER =
    'from fastapi import FastAPI\nfrom tales import last\napp = FastAPI()\n@app.get("/tale")\ndef tale():\n    return last()\n'
  const CALL =
    'client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Tell the tale of the day."}])'
  const started = (name: string, block: string, expected: Project[2]): Project => [
    name,
    {
      'requirements.txt': 'fastapi\nopenai\nhttpx\n',
      'server.py': SERVER,
      'tales.py': 'def last():\n    return kept()\n',
      'daily.py': `from openai import OpenAI\n\nif __name__ == "__main__":\n    client = OpenAI()\n${block.replace(/^/gm, '    ')}\n`,
    },
    expected,
  ]
  projects([
    started(
      'it is posted',
      `tale = ${CALL}\nhttpx.post("http://localhost/tale", json={"text": tale.choices[0].message.content})`,
      text,
    ),
    started(
      'it is pushed',
      `tale = ${CALL}\nbody = tale.choices[0].message.content.strip()\nredis.Redis().lpush("tales", body)`,
      text,
    ),
    started('it is mailed', `mail("all@example.org", ${CALL}.choices[0].message.content)`, text),
    started(
      'it becomes a part of something else',
      `tale = ${CALL}\nfeed["tale"] = tale.choices[0].message.content`,
      text,
    ),
    started(
      'it is handed on as it comes',
      `for part in ${CALL}:\n    channel.emit(part.choices[0].delta.content)`,
      text,
    ),
    started(
      'it is only printed',
      `tale = ${CALL}\nbody = tale.choices[0].message.content\nprint("said:", body.strip())`,
      { silent: true },
    ),
    started(
      'it is only logged',
      `tale = ${CALL}\nlogger.info(f"said {len(str(tale))}")\nlogger.info(tale.choices[0].message.content)`,
      { silent: true },
    ),
    started(
      'it is put into an address',
      `tale = ${CALL}\nurl = f"https://example.org/say?text={tale.choices[0].message.content}"\nhttpx.get(url)`,
      text,
    ),
    started('it is mapped by a pool', `pool.map(post, [${CALL}])`, text),
    started('it is dropped', CALL, { silent: true }),
  ])
})

describe('an answer that a program in another language hands on is no trial', () => {
  const reef = (block: string): Readonly<Record<string, string>> => ({
    'package.json':
      '{"name":"reef","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4","pino":"9","zod":"3","openai":"5"}}',
    'server.js':
      "const express = require('express')\nconst pino = require('pino')\nconst { z } = require('zod')\nconst { cut } = require('./words.js')\nconst app = express()\napp.get('/spots', (q, r) => r.json(cut(q.query.a)))\napp.listen(80)\n",
    'words.js': 'exports.cut = text => text.slice(0, 80)\n',
    'daily.js': `const OpenAI = require('openai')\nmodule.exports = { name: 'daily' }\nif (require.main === module) {\n  const client = new OpenAI()\n  ${block}\n}\n`,
  })
  const CALL =
    "client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'tell the tale of the day' }] })"
  projects([
    ['to a function by its name', reef(`${CALL}.then(mail)`), text],
    [
      'in a part that is taken out',
      reef(`const { choices } = await ${CALL}\n  await kv.lpush('tales', choices[0])`),
      text,
    ],
    [
      'but not where it is shown',
      reef(`const { choices } = await ${CALL}\n  console.log(choices[0].message)`),
      { silent: true },
    ],
    [
      'without brackets, in Ruby',
      {
        Gemfile: 'source "https://rubygems.org"\ngem "sinatra"\ngem "ruby-openai"\n',
        'app.rb': 'require "sinatra"\nget("/tale") { File.read("tale") }\n',
        'daily.rb':
          'require "openai"\nclass Daily\nend\nif __FILE__ == $0\n  client = OpenAI::Client.new\n  Redis.new.lpush "tales", client.chat(parameters: { model: "gpt-4o", messages: [{ role: "user", content: "tell the tale of the day" }] })\nend\n',
      },
      text,
    ],
  ])
})

describe('what a platform starts of Go runs beside a program', () => {
  const ANSWER =
    'http.Post("https://api.deepseek.com/chat/completions", "application/json", body("deepseek-chat", r.FormValue("q")))'
  const go = (name: string, path: string, code: string): Project => [
    name,
    {
      'go.mod': 'module example.org/plover\n\ngo 1.22\n',
      'cmd/seed/main.go': 'package main\n\nimport "example.org/plover/shelf"\n\nfunc main() { shelf.Fill() }\n',
      'shelf/shelf.go': 'package shelf\n\nimport "example.org/plover/shelf/rows"\n\nfunc Fill() { rows.Add() }\n',
      'shelf/rows/rows.go': 'package rows\n\nfunc Add() {}\n',
      [path]: code,
    },
    { generates: ['text'], exposure: ['http-api'] },
  ]
  projects([
    go(
      'a function that registers itself',
      'reply/reply.go',
      `package reply\n\nimport (\n\t"net/http"\n\t"github.com/GoogleCloudPlatform/functions-framework-go/functions"\n)\n\nfunc init() { functions.HTTP("Reply", reply) }\n\nfunc reply(w http.ResponseWriter, r *http.Request) {\n\t${ANSWER}\n}\n`,
    ),
    go(
      'a handler that lies where its platform looks',
      'api/say.go',
      `package handler\n\nimport "net/http"\n\nfunc Handler(w http.ResponseWriter, r *http.Request) {\n\t${ANSWER}\n}\n`,
    ),
  ])
})

describe('a folder of a product that is about tests is none of tests', () => {
  const PAGE =
    "import { useState } from 'react'\nexport function Quiz() {\n  const [said, setSaid] = useState('')\n  const ask = async () => setSaid(await (await fetch('https://api.deepseek.com/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'deepseek-chat', messages: [{ role: 'user', content: 'a quiz' }] }) })).text())\n  return <button onClick={ask}>{said}</button>\n}\n"
  const quiz = (folder: string): Project => [
    folder,
    {
      'package.json': '{"name":"quiz","private":true,"dependencies":{"react":"19","vite":"7"}}',
      'index.html': '<div id="root"></div><script type="module" src="/src/main.tsx"></script>',
      'src/main.tsx': `import { Quiz } from './${folder}/Quiz'\ncreateRoot(document.getElementById('root')).render(<Quiz />)\n`,
      [`src/${folder}/Quiz.tsx`]: PAGE,
    },
    text,
  ]
  projects([
    quiz('MockTests'),
    quiz('features/DrivingTests'),
    [
      'but one beside an app is',
      {
        'Quiz/QuizApp.swift':
          'import SwiftUI\n@main struct QuizApp: App { var body: some Scene { WindowGroup { Text("q") } } }\n',
        'QuizUITests/AskTests.swift':
          'import XCTest\nclass AskHelper { let url = "https://api.openai.com/v1/chat/completions" }\n',
      },
      { silent: true },
    ],
  ])
})

describe('a package that code in an unread language may take up', () => {
  projects([
    [
      'Groovy beside Java',
      {
        'build.gradle':
          "plugins { id 'groovy' }\ndependencies {\n  implementation 'org.springframework.boot:spring-boot-starter-web'\n  implementation 'dev.langchain4j:langchain4j-open-ai:1.0.0'\n}\n",
        'src/main/java/quiz/QuizApplication.java':
          'package quiz;\n@SpringBootApplication class QuizApplication { public static void main(String[] a) { SpringApplication.run(QuizApplication.class, a); } }\n',
        'src/main/java/quiz/Row.java': 'package quiz;\nrecord Row(String name) {}\n',
        'src/main/groovy/quiz/Ask.groovy':
          'package quiz\n@RestController class Ask { @PostMapping("/ask") String ask(@RequestBody String q) { model.chat(q) } }\n',
      },
      text,
    ],
    [
      'F# beside C#',
      {
        'Tools/Tools.csproj': '<Project Sdk="Microsoft.NET.Sdk"></Project>',
        'Tools/Row.cs': 'namespace Tools;\npublic class Row { }\n',
        'Site/Site.fsproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><Compile Include="Site.fs"/><PackageReference Include="OpenAI" Version="2.2.0"/></ItemGroup></Project>',
        'Site/Site.fs': 'open Giraffe\nopen OpenAI.Chat\n',
      },
      text,
    ],
    [
      'C# that lies in another folder',
      {
        'Shared/Ask.cs': 'namespace Shared;\npublic class Ask { }\n',
        'Site/Site.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><Compile Include="..\\Shared\\**\\*.cs"/><PackageReference Include="OpenAI" Version="2.2.0"/></ItemGroup></Project>',
      },
      text,
    ],
  ])
})

describe('of flows that lie together any may be run where a name is put together', () => {
  const PICTURE =
    '{"1":{"class_type":"CheckpointLoaderSimple","inputs":{"ckpt_name":"sd_xl_base_1.0.safetensors"}},"3":{"class_type":"KSampler","inputs":{"model":["1",0]}},"4":{"class_type":"VAEDecode","inputs":{"samples":["3",0]}},"5":{"class_type":"SaveImage","inputs":{"images":["4",0]}}}'
  const FILM =
    '{"1":{"class_type":"UNETLoader","inputs":{"unet_name":"wan2.1_t2v_1.3B_fp16.safetensors"}},"2":{"class_type":"KSampler","inputs":{"model":["1",0]}},"5":{"class_type":"SaveWEBM","inputs":{"images":["2",0]}}}'
  const SERVER =
    'from fastapi import FastAPI\napp = FastAPI()\nKNOWN = "flows/still.json"\n@app.post("/make/{kind}")\ndef make(kind: str):\n'
  const flows = (name: string, code: string, more: Readonly<Record<string, string>> = {}, all = true): Project => [
    name,
    {
      'requirements.txt': 'fastapi\n',
      'server.py': `import json\n${SERVER}    ${code}\n`,
      'flows/still.json': PICTURE,
      'flows/film.json': FILM,
      ...more,
    },
    { generates: all ? ['image', 'video'] : ['image'] },
  ]
  const script = (name: string, code: string): Project => [
    name,
    {
      'package.json': '{"name":"flows","private":true,"dependencies":{"express":"5"}}',
      'server.js': `import express from 'express'\nconst app = express()\nconst KNOWN = 'flows/still.json'\napp.post('/make/:kind', (q, r) => r.json(run(JSON.parse(read(${code})))))\napp.listen(80)\n`,
      'flows/still.json': PICTURE,
      'flows/film.json': FILM,
    },
    { generates: ['image', 'video'] },
  ]
  projects([
    flows('by a sign for it', 'return run(json.load(open("flows/%s.json" % kind)))'),
    flows('by a format', 'return run(json.load(open("flows/{}.json".format(kind))))'),
    flows('by an entry of a table', 'return run(json.load(open(f"flows/{KINDS[kind]}.json")))'),
    flows('by an ending', 'return run(json.load(open(kind + "_v2.json")))', { 'flows/wide_v2.json': FILM }),
    flows('by a walk', 'return [run(json.load(open(one))) for _, _, ones in os.walk("flows") for one in ones]'),
    flows('by a setting', 'return run(json.load(open(os.environ["FLOW"])))', {
      '.env.example': 'FLOW=flows/film.json\n',
    }),
    script('by a template', '`flows/${KINDS[q.params.kind]}.json`'),
    script('by what is hung on', "'flows/'.concat(q.params.kind).concat('.json')"),
    flows('but not where one alone is named', 'return run(json.load(open(KNOWN)))', {}, false),
  ])
})
