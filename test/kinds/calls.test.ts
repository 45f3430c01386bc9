import { describe } from 'vitest'
import { projects } from './kind.ts'

const EXPRESS = '{"name":"tide","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4"}}'

describe('a request whose address is a setting', () => {
  projects([
    [
      'in PHP',
      {
        'composer.json': '{"type":"project","require":{"laravel/framework":"^11"}}',
        'app/Http/Controllers/Say.php':
          "<?php\nclass Say { function say($r) { return Http::withToken(config('ai.key'))->post(config('ai.url'), ['model' => config('ai.model'), 'messages' => [['role' => 'user', 'content' => $r->q]]])->json(); } }\n",
      },
      { generates: ['text'], generationIn: 'app/Http/Controllers/Say.php' },
    ],
    [
      'in Rust',
      {
        'Cargo.toml':
          '[package]\nname = "t"\nversion = "0.1.0"\n[dependencies]\naxum = "0.8"\nreqwest = "0.12"\nserde_json = "1"\n',
        'src/main.rs':
          'use serde_json::json;\nasync fn say(q: String) -> String {\n    let body = json!({"model": cfg().model, "messages": [{"role": "user", "content": q}]});\n    reqwest::Client::new().post(cfg().url).json(&body).send().await.unwrap().text().await.unwrap()\n}\n#[tokio::main]\nasync fn main() { axum::serve(l, axum::Router::new()).await.unwrap(); }\n',
      },
      { generates: ['text'], generationIn: 'src/main.rs' },
    ],
    [
      'of a question and what was said before',
      {
        'package.json': EXPRESS,
        's.js':
          "const express = require('express')\nconst app = express()\napp.post('/ask', async (q, r) => r.json(await (await fetch(process.env.BRAIN, { method: 'POST', body: JSON.stringify({ question: q.body.q, history: q.body.turns }) })).json()))\napp.listen(80)\n",
      },
      { generates: ['text'] },
    ],
    [
      'with turns alone, to an address of talk',
      {
        'package.json':
          '{"name":"tide","private":true,"scripts":{"dev":"vite"},"dependencies":{"react":"19","react-dom":"19"}}',
        'src/Helper.tsx':
          "export const Helper = () => <b onClick={() => fetch(`${import.meta.env.VITE_HELPER}/v2/ai/outline/stream`, { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: 'q' }] }) })} />\n",
      },
      { generates: ['text'], generationIn: 'src/Helper.tsx' },
    ],
    [
      'is none where messages are kept or mailed',
      {
        'package.json': EXPRESS,
        's.js':
          "const express = require('express')\nconst app = express()\napp.post('/mail', async (q, r) => r.json(await fetch(process.env.MAILER, { method: 'POST', body: JSON.stringify({ messages: q.body, from: 'us' }) })))\napp.listen(80)\n",
      },
      { silent: true },
    ],
  ])
})

describe('a call under another name', () => {
  projects([
    [
      'of a destructured module',
      {
        'package.json': EXPRESS.replace('"express"', '"ai":"5","@ai-sdk/deepseek":"1","express"'),
        's.js':
          "const { streamText: speak } = require('ai')\nconst { deepseek } = require('@ai-sdk/deepseek')\nrequire('express')().post('/say', (q, r) => speak({ model: deepseek('deepseek-chat'), prompt: q.body }).pipeTextStreamToResponse(r)).listen(80)\n",
      },
      { generates: ['text'], providers: ['deepseek'], models: ['deepseek-chat'] },
    ],
    [
      'in Python',
      {
        'requirements.txt': 'litellm\nflask\n',
        'app.py':
          'from flask import Flask\nfrom litellm import completion as say\napp = Flask(__name__)\n@app.post("/say")\ndef answer():\n    return say(model=NAME, messages=[])\n',
      },
      { generates: ['text'], generationIn: 'app.py' },
    ],
    [
      'in Kotlin',
      {
        'build.gradle.kts':
          'dependencies {\n  implementation("org.springframework.ai:spring-ai-starter-model-ollama:1.0.0")\n  implementation("org.springframework.boot:spring-boot-starter-web")\n}\n',
        'src/main/kotlin/a/Say.kt':
          'package a\nimport org.springframework.ai.chat.client.ChatClient as Talker\n@RestController class Say(builder: Talker.Builder) {\n  private val talker = builder.build()\n  @PostMapping("/say") fun say(q: String) = talker.prompt(q).call().content()\n}\n',
      },
      { generates: ['text'], withProviders: ['ollama'] },
    ],
  ])
})

describe('a client that another file made', () => {
  projects([
    [
      'is known by what it is asked for',
      {
        'package.json': EXPRESS.replace('"express"', '"openai":"5","express"'),
        's.js':
          "const OpenAI = require('openai')\nconst { draw } = require('./draw')\nrequire('express')().post('/draw', async (q, r) => r.json(await draw(new OpenAI(), q.body))).listen(80)\n",
        'draw.js': 'exports.draw = (maker, words) => maker.images.generate({ prompt: words, size: "1024x1024" })\n',
      },
      { generates: ['image'], generationIn: 'draw.js' },
    ],
    [
      'whose declared type says what it is, whatever it is called',
      {
        'pom.xml':
          '<project><artifactId>a</artifactId><dependencies><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-deepseek</artifactId></dependency></dependencies></project>',
        'src/main/java/a/Say.java':
          'package a;\nimport org.springframework.ai.chat.model.StreamingChatModel;\n@RestController class Say {\n  private final StreamingChatModel brain;\n  @PostMapping("/say") Flux<String> say(String q) { return brain.stream(q); }\n}\n',
      },
      { generates: ['text'], generationIn: 'src/main/java/a/Say.java' },
    ],
  ])
})

describe('a path in pieces', () => {
  projects([
    [
      'behind a base that a variable names',
      {
        'package.json': EXPRESS,
        's.js':
          "require('express')().post('/say', async (q, r) => r.json(await fetch(config.ollamaHost + '/api/chat', { method: 'POST', body: q.body }))).listen(80)\n",
      },
      { generates: ['text'], providers: ['ollama'] },
    ],
    [
      'in Ruby’s brackets',
      {
        Gemfile: "gem 'sinatra'\n",
        'app.rb': "require 'sinatra'\npost('/say') { Net::HTTP.post(URI(\"#{ollama_url}/api/generate\"), body) }\n",
      },
      { generates: ['text'], withProviders: ['ollama'] },
    ],
    [
      'in Python’s',
      {
        'requirements.txt': 'fastapi\nrequests\n',
        'main.py':
          'import requests\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/draw")\ndef draw(p: str):\n    return requests.post(f"{SD_WEBUI}/txt2img", json={"prompt": p}).json()\n',
      },
      { generates: ['image'], providers: ['stable-diffusion-webui'] },
    ],
  ])
})
