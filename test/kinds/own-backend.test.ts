import { describe } from 'vitest'
import { projects } from './kind.ts'

const VUE = '{"name":"lamp","private":true,"scripts":{"dev":"vite"},"dependencies":{"vue":"3","axios":"1"}}'
const MAIN = "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n"
const http = "import axios from 'axios'\nexport const $http = axios.create({ baseURL: import.meta.env.VITE_API })\n"
const page = (name: string, from: string) =>
  `<script setup>\nimport { ${name} } from '${from}'\n</script>\n<template><button @click="${name}('a fox')">draw</button></template>\n`

/** A mini-program that asks under a path of its own. */
const TOLD = (path: string, said: string) => ({
  'package.json': '{"name":"lamp","private":true,"dependencies":{"@tarojs/taro":"3.6.0","@tarojs/components":"3.6.0"}}',
  'project.config.json': '{"appid":"wx0000000000000000","miniprogramRoot":"dist/"}',
  'src/app.config.ts': "export default { pages: ['pages/ask/index'] }\n",
  'src/pages/ask/index.tsx': `import Taro from '@tarojs/taro'\nimport { Text } from '@tarojs/components'\nconst go = (question: string) => Taro.request({ url: 'https://lamp.example.xyz/api/${path}', method: 'POST', data: { question } })\nexport default () => <Text onClick={() => go('x')}>${said}</Text>\n`,
})

describe('a call to one’s own back end, which is not in the tree', () => {
  projects([
    [
      'that imagines, in Vue',
      {
        'package.json': VUE,
        'src/main.js': MAIN,
        'src/App.vue': page('createMessage', './api/paint'),
        'src/http.js': http,
        'src/api/paint.js':
          "import { $http } from '../http'\nexport const createMessage = prompt => $http.post('/mj/imagine', { prompt })\n",
      },
      { generates: ['image'], providers: ['midjourney'], generationIn: 'src/api/paint.js' },
    ],
    [
      'that is named after the model, in a mini-program of Taro',
      {
        'package.json':
          '{"name":"lamp","private":true,"dependencies":{"@tarojs/taro":"3.6.0","@tarojs/components":"3.6.0"}}',
        'project.config.json': '{"appid":"wx0000000000000000","miniprogramRoot":"dist/"}',
        'src/app.config.ts': "export default { pages: ['pages/chat/index'] }\n",
        'src/api/index.ts':
          "import Taro from '@tarojs/taro'\nimport { domain } from './config'\nexport const say = data => Taro.request({ url: domain + '/api/chatgpt', data, method: 'POST' })\nexport const join = data => Taro.request({ url: domain + '/api/register', data, method: 'POST' })\n",
        'src/api/config.ts': 'export const domain = process.env.BASE\n',
        'src/pages/chat/index.tsx':
          "import { View } from '@tarojs/components'\nimport { say } from '../../api'\nexport default () => <View onClick={() => say({ words: 'x' })}>问</View>\n",
      },
      { generates: ['text'], generationIn: 'src/api/index.ts' },
    ],
    ...(['answers/generate', 'stories/generate', 'generate-reply'] as const).map(
      path =>
        [
          `that writes at ${path}, in a page that tells of it`,
          TOLD(path, 'AI 作答'),
          { generates: ['text'], generationIn: 'src/pages/ask/index.tsx' },
        ] as const,
    ),
    ['that generates a key', TOLD('tokens/generate', 'AI 作答'), { generates: [] }],
    ['that writes in a page that tells nothing of a model', TOLD('answers/generate', '作答'), { generates: [] }],
    [
      'that only keeps a talk of people',
      {
        'package.json': VUE,
        'src/main.js': MAIN,
        'src/App.vue': page('keep', './api/talk'),
        'src/http.js': http,
        'src/api/talk.js':
          "import { $http } from '../http'\nexport const keep = data => $http.post('/chat/send', { to: data.to, words: data.words })\n",
      },
      { generates: [] },
    ],
    [
      'that sings, in a mini-program',
      {
        'app.json': '{"pages":["pages/song/index"]}',
        'app.js': 'App({})\n',
        'pages/song/index.wxml': '<button bindtap="make">写歌</button><text>{{song}}</text>\n',
        'pages/song/index.js':
          "const { base } = require('../../config')\nPage({ make() { wx.request({ url: base + '/suno/create', method: 'POST', data: { prompt: this.data.words }, success: r => this.setData({ song: r.data.url }) }) } })\n",
        'config.js': "module.exports = { base: 'https://song.example.com' }\n",
      },
      { generates: ['audio'], generationIn: 'pages/song/index.js' },
    ],
    [
      'that draws, in Flutter',
      {
        'pubspec.yaml': 'name: lamp\ndependencies:\n  flutter:\n    sdk: flutter\n  dio: ^5.0.0\n',
        'lib/main.dart':
          "import 'package:flutter/material.dart';\nimport 'paint.dart';\nvoid main() => runApp(const Lamp());\n",
        'lib/paint.dart':
          "import 'package:dio/dio.dart';\nfinal dio = Dio(BaseOptions(baseUrl: Env.api));\nFuture<String> paint(String words) async {\n  final answer = await dio.post('/draw', data: {'prompt': words, 'size': '1024x1024'});\n  return answer.data['url'];\n}\n",
      },
      { generates: ['image'], generationIn: 'lib/paint.dart' },
    ],
    [
      'that talks, in React, with a base from the environment',
      {
        'package.json':
          '{"name":"lamp","private":true,"scripts":{"dev":"vite"},"dependencies":{"react":"19","react-dom":"19"}}',
        'src/main.jsx':
          "import { createRoot } from 'react-dom/client'\nimport { Talk } from './Talk'\ncreateRoot(document.body).render(<Talk />)\n",
        'src/Talk.jsx':
          "export const Talk = () => <b onClick={() => fetch(`${import.meta.env.VITE_API}/api/chat`, { method: 'POST', body: JSON.stringify({ prompt: 'q', options: {} }) })}>ask</b>\n",
      },
      { generates: ['text'], generationIn: 'src/Talk.jsx' },
    ],
    [
      'that answers, in Python',
      {
        'requirements.txt': 'requests\nnonebot2\n',
        'bot.py':
          'import requests\nfrom nonebot import on_message\nfrom config import BASE\nmatcher = on_message()\n@matcher.handle()\nasync def say(event):\n    answer = requests.post(f"{BASE}/gpt/ask", json={"prompt": event.get_plaintext()})\n    await matcher.send(answer.json()["text"])\n',
        'config.py': 'import os\nBASE = os.environ["BASE"]\n',
      },
      { generates: ['text'], generationIn: 'bot.py' },
    ],
    [
      'is none where people talk to one another',
      {
        'package.json': VUE,
        'src/main.js': MAIN,
        'src/App.vue': page('send', './api/chat'),
        'src/http.js': http,
        'src/api/chat.js':
          "import { $http } from '../http'\nexport const send = content => $http.post('/api/chat', { content, to: 7 })\nexport const draw = id => $http.post('/lottery/draw', { id })\n",
      },
      { silent: true },
    ],
    [
      'is none where the tree holds the back end, and that asks nobody',
      {
        'web/package.json': VUE,
        'web/src/main.js': MAIN,
        'web/src/App.vue': page('draw', './api/paint'),
        'web/src/http.js': http,
        'web/src/api/paint.js':
          "import { $http } from '../http'\nexport const draw = prompt => $http.post('/draw', { prompt })\n",
        'server/package.json':
          '{"name":"lamp-server","private":true,"scripts":{"start":"node index.js"},"dependencies":{"express":"4"}}',
        'server/index.js':
          "const express = require('express')\nconst app = express()\napp.post('/draw', (q, r) => r.json(lots(q.body.prompt)))\napp.listen(80)\n",
      },
      { silent: true },
    ],
  ])
})

/** A page of React that asks its back end, which is not in the tree. */
const ASKS = (path: string, body: string, then: string) => ({
  'package.json':
    '{"name":"lamp","private":true,"scripts":{"dev":"vite"},"dependencies":{"react":"19","react-dom":"19","axios":"1"}}',
  'src/main.jsx':
    "import { createRoot } from 'react-dom/client'\nimport { Make } from './Make'\ncreateRoot(document.body).render(<Make />)\n",
  'src/Make.jsx': `import axios from 'axios'\nimport { keep } from './store'\nconst go = async (${body}) => {\n  const answer = await axios.post(\`\${process.env.REACT_APP_API}${path}\`, { ${body} })\n  ${then}\n}\nexport const Make = () => <b onClick={() => go('a')}>go</b>\n`,
  'src/store.js': 'export const keep = one => localStorage.setItem("one", one)\n',
})

describe('a picture that a back end elsewhere is told to make', () => {
  const kept = 'keep(answer.data.images)'
  projects([
    [
      'by a description, a style and a number',
      ASKS('/generate_image/', 'description, style, size, count', kept),
      { generates: ['image'], generationIn: 'src/Make.jsx' },
    ],
    [
      'by a prompt and a size, in a mini-program with an address of its own',
      {
        'app.json': '{"pages":["pages/draw/draw"]}',
        'app.js': 'App({})\n',
        'pages/draw/draw.wxml': '<button bindtap="go">画</button><image wx:for="{{images}}" src="{{item}}"/>\n',
        'pages/draw/draw.js':
          "Page({ async go() {\n  const answer = await wx.request({\n    url: 'https://oak.example.com/generate',\n    method: 'POST',\n    data: { style: this.data.style, prompt: this.data.prompt, size: this.data.size },\n  })\n  this.setData({ images: answer.data.images })\n} })\n",
      },
      { generates: ['image'], generationIn: 'pages/draw/draw.js' },
    ],
    ['but no code with a text and a size', ASKS('/generate', 'text, size', kept), { generates: [] }],
    ['no password', ASKS('/generate', 'length, count', 'keep(answer.data.password)'), { generates: [] }],
    ['no card that is filled with a title', ASKS('/generate-image', 'title, template, size', kept), { generates: [] }],
    ['no text by a prompt in a style', ASKS('/generate', 'prompt, style', 'keep(answer.data.text)'), { generates: [] }],
    [
      'no story, though it may have pictures',
      ASKS('/generate', 'prompt, size, images', 'keep(answer.data.story)'),
      { generates: [] },
    ],
    [
      'no program, though it is told a ratio and a picture',
      ASKS('/generate', 'prompt, image, aspect_ratio', 'keep(answer.data.code)'),
      { generates: [] },
    ],
    [
      'no answer about a picture that is handed over',
      ASKS('/generate', 'prompt, image, size', 'keep(file.imageUrl, answer.data.answer)'),
      { generates: [] },
    ],
    [
      'no voice',
      ASKS('/generate', 'prompt, resolution', 'new Audio(URL.createObjectURL(await answer.blob())).play()'),
      { generates: [] },
    ],
    [
      'no report that is called a summary',
      ASKS('/summary/generate', 'body, from', 'keep(answer.data, "AI comes later")'),
      { generates: [] },
    ],
    [
      'a film where it says so',
      ASKS('/video/generate', 'prompt, aspect_ratio, image_url', 'keep(answer.data.video_url)'),
      { generates: ['video'] },
    ],
    ['no report', ASKS('/reports/generate', 'prompt, size, images', 'keep(answer.data.images)'), { generates: [] }],
    [
      'no poster of an event',
      ASKS('/generate-poster', 'title, date, description, size', 'keep(answer.data.image_url)'),
      { generates: [] },
    ],
    ['no certificates', ASKS('/certificates/generate-image', 'description, style, count', kept), { generates: [] }],
    ['no thing of a shop', ASKS('/products/create', 'description, style, count', kept), { generates: [] }],
    ['no search', ASKS('/images/search', 'prompt, size, count', kept), { generates: [] }],
    [
      'nor what the tree’s own back end puts together',
      {
        ...ASKS('/generate_image/', 'description, style, size, count', kept),
        'server/requirements.txt': 'flask\n',
        'server/app.py':
          'from flask import Flask, request\napp = Flask(__name__)\n@app.post("/generate_image/")\ndef make():\n    return {"images": [drawn(request.json["description"])]}\n',
      },
      { silent: true },
    ],
  ])
})

describe('a summary that an app has made elsewhere', () => {
  const app = (name: string, path: string) => ({
    'Lamp.xcodeproj/project.pbxproj': '{ SDKROOT = iphoneos; PRODUCT_BUNDLE_IDENTIFIER = cn.lamp; }\n',
    'Lamp/App.swift':
      'import SwiftUI\n@main struct Lamp: App { var body: some Scene { WindowGroup { Text(verbatim: "").task { print(try? await Pages(base: "b").read(of: "u")) } } } }\n',
    'Lamp/Pages.swift': `import Foundation\nstruct Asked: Codable { let url: String }\nstruct ${name}: Codable { let summary: String }\nstruct Pages {\n  let base: String\n  func read(of url: String) async throws -> ${name} {\n    var address = URL(string: base)!\n    address = address.appending(path: "${path}")\n    var request = URLRequest(url: address)\n    request.httpMethod = "POST"\n    request.httpBody = try JSONEncoder().encode(Asked(url: url))\n    let (data, _) = try await URLSession.shared.data(for: request)\n    return try JSONDecoder().decode(${name}.self, from: data)\n  }\n}\n`,
  })
  projects([
    [
      'by a model, as its types say',
      app('FetchAISummary', 'api/generate/summary/url'),
      { generates: ['text'], generationIn: 'Lamp/Pages.swift' },
    ],
    ['but no sum of orders', app('OrderSummary', 'api/generate/summary/url'), { generates: [] }],
    ['nor what a page tells of itself', app('FetchAISummary', 'api/generate/metadata'), { generates: [] }],
  ])
})
