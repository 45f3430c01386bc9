import type { Placed } from './placed.ts'

/** What people hold in their hands. */
export const CLIENTS: readonly Placed[] = [
  {
    name: 'is the call of an Android repository, not the interface that declares it',
    files: {
      'settings.gradle': 'rootProject.name = "Lotus"\ninclude \':app\'\n',
      'app/build.gradle':
        "plugins { id 'com.android.application' }\ndependencies { implementation 'com.squareup.retrofit2:retrofit:2.11.0' }\n",
      'app/src/main/java/cn/lotus/MainActivity.kt':
        'package cn.lotus\nimport android.os.Bundle\nimport androidx.appcompat.app.AppCompatActivity\nclass MainActivity : AppCompatActivity() {\n  private val talks = TalkRepository()\n}\n',
      'app/src/main/java/cn/lotus/ModelApi.kt':
        'package cn.lotus\nimport retrofit2.http.Body\nimport retrofit2.http.POST\ninterface ModelApi {\n  @POST("/v1/chat/completions")\n  suspend fun createChatCompletion(@Body asked: Asked): Answer\n}\n',
      'app/src/main/java/cn/lotus/TalkRepository.kt':
        'package cn.lotus\nclass TalkRepository(private val api: ModelApi = modelApi()) {\n  suspend fun answer(said: String): Answer {\n    return api.createChatCompletion(Asked(model = "qwen-plus", messages = listOf(Turn("user", said))))\n  }\n}\n',
    },
    at: 'app/src/main/java/cn/lotus/TalkRepository.kt: return api.createChatCompletion(',
    ways: ['a mobile app'],
  },
  {
    name: 'is the stream of a SwiftUI model',
    files: {
      'Lotus.xcodeproj/project.pbxproj':
        '// !$*UTF8*$!\n{ objects = { A = { isa = XCBuildConfiguration; buildSettings = { SDKROOT = iphoneos; PRODUCT_NAME = Lotus; }; }; }; }\n',
      'Lotus/LotusApp.swift':
        'import SwiftUI\n@main\nstruct LotusApp: App {\n  var body: some Scene { WindowGroup { TalkView() } }\n}\n',
      'Lotus/TalkModel.swift':
        'import Foundation\nclass TalkModel: ObservableObject {\n  func send(_ said: String) async throws {\n    var request = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)\n    request.httpBody = try JSONEncoder().encode(["model": "gpt-4o", "messages": said])\n    let (bytes, _) = try await URLSession.shared.bytes(for: request)\n    for try await line in bytes.lines { print(line) }\n  }\n}\n',
    },
    at: 'Lotus/TalkModel.swift: let (bytes, _) = try await URLSession.shared.bytes(for: request)',
    ways: ['a mobile app'],
  },
  {
    name: 'is the post of a Flutter repository, not the transcript of what was spoken',
    files: {
      'pubspec.yaml': 'name: lotus\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.2.0\n',
      'lib/main.dart':
        "import 'package:flutter/material.dart';\nimport 'talk.dart';\nvoid main() => runApp(const TalkPage());\n",
      'lib/listen.dart':
        "import 'package:http/http.dart' as http;\nFuture<String> transcribe(String path) async {\n  final reply = await http.post(Uri.parse('https://api.openai.com/v1/audio/transcriptions'), body: {'model': 'whisper-1'});\n  return reply.body;\n}\n",
      'lib/talk.dart':
        "import 'dart:convert';\nimport 'package:http/http.dart' as http;\nFuture<String> answer(List<Map<String, String>> messages) async {\n  final reply = await http.post(Uri.parse('https://api.openai.com/v1/chat/completions'), body: jsonEncode({'model': 'gpt-4o', 'messages': messages}));\n  return reply.body;\n}\n",
    },
    at: "lib/talk.dart: final reply = await http.post(Uri.parse('https://api.openai.com/v1/chat/completions')",
    ways: ['a mobile app'],
  },
  {
    name: 'is the request to an address that another object keeps, not the getter',
    files: {
      'package.json':
        '{"name":"lotus-draw","private":true,"scripts":{"dev":"vite"},"dependencies":{"vue":"3","vite":"5"}}',
      'index.html': '<html><body><div id="app"></div><script type="module" src="/src/main.ts"></script></body></html>',
      'src/main.ts': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
      'src/server.ts':
        'export class Server {\n  constructor(readonly base: string) {}\n  get api(): string {\n    return `${this.base}/sdapi/v1`\n  }\n  get fromWordsURL(): string {\n    return `${this.base}/sdapi/v1/txt2img`\n  }\n}\n',
      'src/App.vue':
        "<script setup lang=\"ts\">\nimport { Server } from './server'\nconst server = new Server(location.origin)\nasync function paint(prompt: string) {\n  const url = server.fromWordsURL\n  const reply = await fetch(url, { method: 'POST', body: JSON.stringify({ prompt }) })\n  return reply.json()\n}\n</script>\n<template><button @click=\"paint('fox')\">Paint</button></template>\n",
    },
    at: 'src/App.vue: const reply = await fetch(url',
    ways: ['a web page'],
    generates: [['image']],
  },
  {
    name: 'is the method of a client from a package that draws, not its import',
    files: {
      'package.json': '{"name":"lotus-draw","private":true,"dependencies":{"next":"14","midjourney":"4"}}',
      'pages/index.tsx':
        "import type { MJMessage } from 'midjourney'\nexport default function Page(_: { shown: MJMessage }) {\n  return <b />\n}\n",
      'pages/api/imagine.ts':
        "import { Midjourney } from 'midjourney'\nconst client = new Midjourney({ SalaiToken: process.env.TOKEN! })\nexport default async function handler(req: Request) {\n  const { prompt } = await req.json()\n  return Response.json(await client.Imagine(prompt))\n}\n",
    },
    at: 'pages/api/imagine.ts: return Response.json(await client.Imagine(prompt))',
    generates: [['image']],
  },
  {
    name: 'names the picture call by a place of its own',
    files: {
      'package.json': '{"name":"lotus","private":true,"dependencies":{"next":"14","openai":"4"}}',
      'app/page.tsx': 'export default function Page() {\n  return <b />\n}\n',
      'app/api/chat/route.ts':
        "import OpenAI from 'openai'\nconst openai = new OpenAI()\nexport async function POST(req: Request) {\n  const { messages } = await req.json()\n  const stream = await openai.chat.completions.create({ model: 'gpt-4o', messages, stream: true })\n  return new Response(stream.toReadableStream())\n}\n",
      'app/api/picture/route.ts':
        "import OpenAI from 'openai'\nconst openai = new OpenAI()\nexport async function POST(req: Request) {\n  const { prompt } = await req.json()\n  return Response.json(await openai.images.generate({ model: 'dall-e-3', prompt }))\n}\n",
      'app/api/title/route.ts':
        "import OpenAI from 'openai'\nconst openai = new OpenAI()\nexport async function POST(req: Request) {\n  return Response.json(await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Title?' }] }))\n}\n",
    },
    at: 'app/api/chat/route.ts: const stream = await openai.chat.completions.create(',
    generates: [['text'], ['image']],
  },
  {
    name: 'says a page alone where express hands out its files and a mocked interface lies beside it',
    files: {
      'package.json':
        '{"name":"lotus","private":true,"dependencies":{"react":"18","react-dom":"18","express":"4","openai":"4"}}',
      'mocked_api/Dockerfile': 'FROM python:3.12\nRUN pip install fastapi uvicorn\nEXPOSE 5174\n',
      'server/server.js':
        "import express from 'express'\nimport path from 'path'\nconst app = express()\napp.use(express.static(path.resolve('dist')))\napp.get('*', (req, res) => {\n  res.sendFile(path.resolve('dist', 'index.html'))\n})\nexport { app }\n",
      'client/index.jsx':
        "import { createRoot } from 'react-dom/client'\nimport { Talk } from './Talk.jsx'\ncreateRoot(document.getElementById('root')).render(<Talk />)\n",
      'client/Talk.jsx':
        "import OpenAI from 'openai'\nconst openai = new OpenAI({ dangerouslyAllowBrowser: true })\nexport function Talk() {\n  const ask = messages => openai.chat.completions.create({ model: 'gpt-4o', messages })\n  return <button onClick={() => ask([])}>Ask</button>\n}\n",
    },
    at: 'client/Talk.jsx: const ask = messages => openai.chat.completions.create(',
    ways: ['a web page'],
  },
  {
    name: 'is the stream of a Svelte page that Vite builds',
    files: {
      'package.json':
        '{"name":"lotus","private":true,"scripts":{"dev":"vite"},"devDependencies":{"svelte":"5","vite":"5","@microsoft/fetch-event-source":"2"}}',
      'index.html': '<html><body><div id="app"></div><script type="module" src="/src/main.ts"></script></body></html>',
      'src/main.ts':
        "import { mount } from 'svelte'\nimport App from './App.svelte'\nexport default mount(App, { target: document.body })\n",
      'src/App.svelte':
        "<script lang=\"ts\">\nimport { fetchEventSource } from '@microsoft/fetch-event-source'\nlet messages = []\nconst ask = () => {\n  fetchEventSource('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages }) })\n}\n</script>\n<button on:click={ask}>Ask</button>\n",
    },
    at: "src/App.svelte: fetchEventSource('https://api.openai.com/v1/chat/completions'",
    ways: ['a web page'],
  },
  {
    name: 'is the request of an Electron window, told as a desktop app alone',
    files: {
      'package.json':
        '{"name":"lotus","private":true,"main":"electron/main.js","dependencies":{"electron":"30","react-dom":"18","react":"18"}}',
      'electron/main.js':
        "const { app, BrowserWindow } = require('electron')\napp.whenReady().then(() => new BrowserWindow().loadFile('index.html'))\n",
      'renderer/index.jsx':
        "import { createRoot } from 'react-dom/client'\nimport { Talk } from './Talk.jsx'\ncreateRoot(document.body).render(<Talk />)\n",
      'renderer/Talk.jsx':
        "export function Talk() {\n  const ask = async messages => {\n    const reply = await fetch('https://api.moonshot.cn/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'moonshot-v1-8k', messages }) })\n    return reply.json()\n  }\n  return <button onClick={() => ask([])}>Ask</button>\n}\n",
    },
    at: "renderer/Talk.jsx: const reply = await fetch('https://api.moonshot.cn/v1/chat/completions'",
    ways: ['a desktop app'],
  },
]
