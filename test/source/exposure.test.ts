import { describe, expect, it } from 'vitest'
import { seen } from './seen.ts'

const ways = (path: string, text: string) =>
  [...new Set(seen('exposure', path, text).map(one => one.detail.exposure))].toSorted()
const values = (path: string, text: string) => seen('exposure', path, text).map(one => one.value)

const what = (path: string, text: string) => seen('access-control', path, text).map(one => one.detail.what)

describe('ways out', () => {
  it.each([
    ['Express', 'server.ts', "import express from 'express'\nconst app = express()\napp.post('/api/chat', handler)\n"],
    ['Fastify', 'server.ts', "import fastify from 'fastify'\nserver.get('/generate', async () => 1)\n"],
    ['Koa', 'r.js', "const Router = require('@koa/router')\nrouter.post('/chat', ctl.chat)\n"],
    ['Hono', 'index.ts', "import { Hono } from 'hono'\nconst app = new Hono()\napp.post('/v1/chat', c => c.json(1))\n"],
    [
      'Nest',
      'chat.controller.ts',
      "import { Controller, Post } from '@nestjs/common'\n@Controller('chat')\nexport class C { @Post('send') send() {} }\n",
    ],
    ['Next route', 'app/api/chat/route.ts', 'export async function POST(req: Request) { return new Response() }\n'],
    ['Next pages API', 'pages/api/chat.ts', 'export default function handler(req, res) {}\n'],
    ['SvelteKit', 'src/routes/chat/+server.ts', 'export async function POST({ request }) {}\n'],
    ['Nuxt', 'server/api/chat.post.ts', 'export default defineEventHandler(async () => 1)\n'],
    ['FastAPI', 'api.py', 'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/chat")\nasync def chat(): ...\n'],
    [
      'Flask',
      'api.py',
      'from flask import Flask\napp = Flask(__name__)\n@app.route("/chat", methods=["POST"])\ndef chat(): ...\n',
    ],
    ['Django', 'core/urls.py', 'from django.urls import path\nurlpatterns = [path("ai-assistant/", view)]\n'],
    ['aiohttp', 'api.py', 'from aiohttp import web\napp.router.add_post("/chat", chat)\n'],
    [
      'Gin',
      'router.go',
      'package r\nimport "github.com/gin-gonic/gin"\nfunc f() { v1.POST("/chat/completions", relay) }\n',
    ],
    ['Fiber', 'router.go', 'package r\nimport "github.com/gofiber/fiber/v2"\nfunc f() { app.Post("/chat", chat) }\n'],
    [
      'net/http',
      'main.go',
      'package main\nimport "net/http"\nfunc main() { http.HandleFunc("/chat", chat); http.ListenAndServe(":8080", nil) }\n',
    ],
    [
      'Spring',
      'ChatController.java',
      '@RestController\npublic class ChatController {\n  @PostMapping("/chat")\n  public String chat() { return ""; }\n}\n',
    ],
    ['ASP.NET', 'Program.cs', 'var app = builder.Build();\napp.MapPost("/chat", (Req r) => 1);\n'],
    [
      'Laravel',
      'routes/api.php',
      "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/chat', [C::class, 'chat']);\n",
    ],
    ['Rails', 'config/routes.rb', "Rails.application.routes.draw do\n  post '/chat', to: 'chat#create'\nend\n"],
    ['Axum', 'main.rs', 'use axum::Router;\nfn main() { let app = Router::new().route("/chat", post(chat)); }\n'],
    ['Actix', 'main.rs', 'use actix_web::post;\n#[post("/chat")]\nasync fn chat() -> String { String::new() }\n'],
  ])('%s is an HTTP interface', (_, path, text) => {
    expect(ways(path, text)).toContain('http-api')
  })

  it.each([
    ['web-ui', 'app/chat/page.tsx', 'export default function Page() { return <Chat /> }\n'],
    ['web-ui', 'src/main.ts', "import { createApp } from 'vue'\ncreateApp(App).mount('#app')\n"],
    ['web-ui', 'src/main.tsx', "import { createRoot } from 'react-dom/client'\ncreateRoot(el).render(<App />)\n"],
    ['desktop', 'src/main.ts', "import { BrowserWindow } from 'electron'\nnew BrowserWindow({})\n"],
    [
      'bot',
      'src/index.js',
      "import { WechatyBuilder } from 'wechaty'\nconst bot = WechatyBuilder.build({ name: 'x' })\n",
    ],
    ['demo-ui', 'web_demo.py', 'import gradio as gr\nwith gr.Blocks() as demo: ...\ndemo.launch()\n'],
    ['demo-ui', 'web_demo.py', 'import streamlit as st\nst.chat_input("x")\n'],
    ['mobile', 'lib/main.dart', "import 'package:flutter/material.dart';\nvoid main() { runApp(const App()); }\n"],
  ])('%s: %s', (way, path, text) => {
    expect(ways(path, text)).toContain(way)
  })

  it('a request is no route', () => {
    expect(seen('exposure', 'api.ts', "import axios from 'axios'\naxios.post('/api/chat', { q })\n")).toEqual([])
    expect(seen('exposure', 'api.py', 'import requests\nrequests.post("/v1/chat", json=b)\n')).toEqual([])
    expect(
      seen('exposure', 'a.go', 'package a\nimport "net/http"\nfunc f() { http.Get("/v1/chat") }\n').map(
        one => one.value,
      ),
    ).not.toContain('/v1/chat')
  })

  it('keeps every route that leads to generated content or lets the public in, and one of the others', () => {
    const text =
      "import express from 'express'\napp.get('/a', h)\napp.get('/b', h)\napp.post('/chat', h)\napp.post('/register', h)\n"
    expect(values('s.ts', text).filter(value => value.includes('/'))).toEqual([
      'GET /a',
      'POST /chat',
      'POST /register',
    ])
  })

  it('a shared Gradio address is strong, a local one weak and bound to the machine', () => {
    const shared = seen('exposure', 'd.py', 'import gradio as gr\ndemo.launch(share=True)\n').find(one =>
      one.value.startsWith('launch'),
    )
    expect(shared?.detail.strength).toBe('strong')
    const local = 'import gradio as gr\ndemo.launch(server_name="127.0.0.1")\n'
    expect(seen('exposure', 'd.py', local).find(one => one.value.startsWith('launch'))?.detail.strength).toBe('weak')
    expect(seen('access-control', 'd.py', local).map(one => one.detail.what)).toEqual(['loopback'])
  })

  it('sees guards, and does not take a lifted guard for one', () => {
    expect(
      what(
        'r.go',
        'package r\nimport "github.com/gin-gonic/gin"\nfunc f() { g.POST("/api/ai/chat", model.CheckAuth, model.CheckAdminRole, chat) }\n',
      ),
    ).toEqual(['authentication', 'admin-only'])
    expect(
      what(
        'A.java',
        '@RestController\nclass A {\n  @IgnoreAuth\n  @PostMapping("/chat")\n  String chat() { return ""; }\n}\n',
      ),
    ).toEqual([])
    expect(what('v.py', 'from flask import Flask\n@app.route("/chat")\n@login_required\ndef chat(): ...\n')).toEqual([
      'authentication',
    ])
    expect(what('app/(admin)/x/page.tsx', 'export default function P() { return <div /> }\n')).toEqual(['admin-only'])
    expect(what('config.py', 'host: str = Field(default="127.0.0.1", description="address")\n')).toEqual(['loopback'])
  })
})

describe('applications of each platform', () => {
  it.each([
    ['mobile', 'App.swift', '@main\nstruct ChatApp: App { var body: some Scene { WindowGroup { ContentView() } } }\n'],
    [
      'mobile',
      'MainActivity.kt',
      'import androidx.activity.ComponentActivity\nclass MainActivity : ComponentActivity() {}\n',
    ],
    ['desktop', 'main.rs', 'fn main() { tauri::Builder::default().run(ctx) }\n'],
    ['desktop', 'app.py', 'from PyQt5.QtWidgets import QApplication\napp = QApplication(sys.argv)\n'],
    ['mini-program', 'pages/index/index.js', 'Page({\n  send() { wx.request({ url: host }) }\n})\n'],
    ['bot', 'bot.php', '<?php\n$r = post("https://api.telegram.org/bot$token/sendMessage");\n'],
    [
      'web-ui',
      'src/pages/index.astro',
      '---\nimport Chat from "../components/Chat"\n---\n<html><body><Chat /></body></html>\n',
    ],
    ['http-api', 'src/pages/api/generate.ts', 'export const post: APIRoute = async (context) => {}\n'],
  ])('%s: %s', (way, path, text) => {
    expect(ways(path, text)).toContain(way)
  })

  it('a comment begins nothing', () => {
    expect(seen('exposure', 'main.rs', '// tauri::Builder::default()\nfn main() {}\n')).toEqual([])
  })
})
