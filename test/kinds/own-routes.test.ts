import { describe } from 'vitest'
import { standing } from './stands.ts'

const label = 'label-explicit-undeclared'

describe('a path that the program itself answers is no call', () => {
  standing({
    'a decorator of FastAPI, beside a client in another file': {
      files: {
        'requirements.txt': 'fastapi\nhttpx\n',
        'api.py':
          'from fastapi import FastAPI, Request\nfrom asking import translate\napp = FastAPI()\n@app.post("/v1/chat/completions")\nasync def completions(request: Request):\n    body = await request.json()\n    return {"choices": [{"message": {"content": await translate(body["messages"])}}]}\n',
        'asking.py':
          'import os\nimport httpx\nCHAT_URL = os.environ["BASE"] + "/v3/chat/completions"\nasync def translate(messages):\n    async with httpx.AsyncClient() as client:\n        answer = await client.post(CHAT_URL, json={"model": "doubao-pro", "messages": messages})\n    return answer.json()["choices"][0]["message"]["content"]\n',
      },
      at: { [label]: 'asking.py: answer = await client.post(CHAT_URL' },
    },
    'a set of paths that is asked whether it holds what came in': {
      files: {
        'requirements.txt': 'flask\nrequests\n',
        'server.py':
          'from flask import Flask, request\nfrom talk import answer\nCHAT_ROUTES = {"/api/chat", "/api/chat_stream"}\napp = Flask(__name__)\n@app.route("/<path:rest>", methods=["POST"])\ndef everything(rest):\n    if request.path in CHAT_ROUTES:\n        return answer(request.json["q"])\n    return "", 404\n',
        'talk.py':
          'import requests\nOLLAMA = "http://ollama.internal:11434"\ndef answer(q):\n    return requests.post(f"{OLLAMA}/api/chat", json={"model": "qwen2", "messages": [{"role": "user", "content": q}]}).text\n',
      },
      at: { [label]: 'talk.py: return requests.post(f"{OLLAMA}/api/chat"' },
    },
    'a constant under which a route of Express is registered': {
      files: {
        'package.json':
          '{"name":"gate","private":true,"scripts":{"start":"node index.js"},"dependencies":{"express":"4"}}',
        'index.js':
          "const express = require('express')\nconst { ask } = require('./upstream')\nconst COMPLETIONS = '/v1/chat/completions'\nconst app = express()\napp.post(COMPLETIONS, async (req, res) => res.json(await ask(req.body)))\napp.listen(80)\n",
        'upstream.js':
          "exports.ask = body => fetch(`${process.env.UPSTREAM}/chat/completions`, { method: 'POST', body: JSON.stringify(body) }).then(r => r.json())\n",
      },
      at: { [label]: 'upstream.js: exports.ask = body => fetch(`${process.env.UPSTREAM}/chat/completions`' },
    },
    'an annotation of Spring, beside a client of one’s own': {
      files: {
        'pom.xml':
          '<project><artifactId>lamp</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/lamp/ChatController.java':
          'package lamp;\n@RestController class ChatController {\n  private final Relay relay;\n  ChatController(Relay relay) { this.relay = relay; }\n  @PostMapping(value = "/v1/chat/completions")\n  String chat(@RequestBody String body) { return relay.ask(body); }\n}\n',
        'src/main/java/lamp/Relay.java':
          'package lamp;\nimport java.net.http.*;\n@Service class Relay {\n  String ask(String body) throws Exception {\n    var request = HttpRequest.newBuilder(URI.create(base + "/chat/completions")).POST(HttpRequest.BodyPublishers.ofString(body)).build();\n    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();\n  }\n}\n',
      },
      at: { [label]: 'src/main/java/lamp/Relay.java: return HttpClient.newHttpClient().send(request' },
    },
    'a route of gin, beside a request of net/http': {
      files: {
        'go.mod': 'module lamp\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
        'main.go':
          'package main\n\nimport "github.com/gin-gonic/gin"\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/v1/chat/completions", handle)\n\tr.Run(":80")\n}\n',
        'relay.go':
          'package main\n\nimport (\n\t"bytes"\n\t"net/http"\n\t"os"\n)\n\nfunc ask(body []byte) (*http.Response, error) {\n\treq, _ := http.NewRequest("POST", os.Getenv("BASE")+"/v1/chat/completions", bytes.NewReader(body))\n\treturn http.DefaultClient.Do(req)\n}\n',
        'handle.go':
          'package main\n\nimport (\n\t"io"\n\n\t"github.com/gin-gonic/gin"\n)\n\nfunc handle(c *gin.Context) {\n\tbody, _ := io.ReadAll(c.Request.Body)\n\tanswer, _ := ask(body)\n\tc.DataFromReader(200, -1, "application/json", answer.Body, nil)\n}\n',
      },
      at: { [label]: 'relay.go: return http.DefaultClient.Do(req)' },
    },
    'a minimal interface of ASP.NET': {
      files: {
        'lamp.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>',
        'Program.cs':
          'var app = WebApplication.CreateBuilder(args).Build();\napp.MapPost("/v1/chat/completions", async (HttpRequest request, Upstream upstream) => await upstream.Ask(request.Body));\napp.Run();\n',
        'Upstream.cs':
          'using System.Net.Http;\npublic class Upstream {\n  private readonly HttpClient http;\n  public Task<HttpResponseMessage> Ask(Stream body) {\n    return http.PostAsync(settings.Base + "/chat/completions", new StreamContent(body));\n  }\n}\n',
      },
      at: { [label]: 'Upstream.cs: return http.PostAsync' },
    },
    'a worker that looks at the path, and Hono': {
      files: {
        'package.json': '{"name":"edge","private":true,"scripts":{"dev":"wrangler dev"},"dependencies":{"hono":"4"}}',
        'src/index.ts':
          "import { Hono } from 'hono'\nimport { relay } from './relay'\nexport default new Hono().post('/v1/chat/completions', c => relay(c)).post('/api/chat', c => relay(c))\n",
        'src/relay.ts':
          "import type { Context } from 'hono'\nexport async function relay(c: Context) {\n  const answer = await fetch(c.env.BASE_URL + '/v1/chat/completions', { method: 'POST', body: c.req.raw.body })\n  return new Response(answer.body)\n}\n",
      },
      at: { [label]: 'src/relay.ts: const answer = await fetch(c.env.BASE_URL' },
    },
    'a table of routes of aiohttp, and one of Tornado': {
      files: {
        'requirements.txt': 'aiohttp\ntornado\n',
        'serve.py':
          'from aiohttp import web\nimport tornado.web\nfrom upstream import ask\nasync def completions(request):\n    return web.Response(text=await ask(await request.text()))\napp = web.Application()\napp.add_routes([web.post("/v1/chat/completions", completions)])\nold = tornado.web.Application([(r"/v1/completions", OldHandler)])\nweb.run_app(app)\n',
        'upstream.py':
          'import aiohttp\nfrom settings import BASE\nasync def ask(text):\n    async with aiohttp.ClientSession() as session:\n        async with session.post(BASE + "/chat/completions", data=text) as answer:\n            return await answer.text()\n',
        'settings.py': 'import os\nBASE = os.environ["BASE"]\n',
      },
      at: { [label]: 'upstream.py: async with session.post(BASE + "/chat/completions"' },
    },
    'a bare verb of Ktor and a route in Ruby': {
      files: {
        'build.gradle.kts': 'dependencies {\n  implementation("io.ktor:ktor-server-netty:2.3.0")\n}\n',
        'src/main/kotlin/App.kt':
          'import io.ktor.server.routing.*\nfun main() { embeddedServer(Netty, port = 80) { routing {\n  post("/v1/chat/completions") { call.respondText(Upstream.ask(call.receiveText())) }\n} }.start(true) }\n',
        'src/main/kotlin/Upstream.kt':
          'import io.ktor.client.*\nobject Upstream {\n  val client = HttpClient()\n  suspend fun ask(body: String) =\n    client.post("$base/chat/completions") { setBody(body) }.bodyAsText()\n}\n',
      },
      at: { [label]: 'src/main/kotlin/Upstream.kt: client.post' },
    },
  })
})

describe('a path that a client asks stays a call', () => {
  standing({
    'of an interface that Feign fills': {
      files: {
        'pom.xml':
          '<project><artifactId>lamp</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-starter-openfeign</artifactId></dependency></dependencies></project>',
        'src/main/java/lamp/Asking.java':
          'package lamp;\nimport org.springframework.cloud.openfeign.FeignClient;\n@FeignClient(name = "llm", url = "${llm.url}")\ninterface Asking {\n  @PostMapping("/v1/chat/completions")\n  Answer chat(@RequestBody Question question);\n}\n',
        'src/main/java/lamp/Say.java':
          'package lamp;\n@RestController class Say {\n  private final Asking asking;\n  @PostMapping("/say") Answer say(@RequestBody Question q) { return asking.chat(q); }\n}\n',
      },
      at: {
        [label]:
          'src/main/java/lamp/Say.java: @PostMapping("/say") Answer say(@RequestBody Question q) { return asking.chat(q); }',
      },
    },
    'of a front end whose object is called api': {
      files: {
        'package.json':
          '{"name":"lamp","private":true,"scripts":{"dev":"vite"},"dependencies":{"vue":"3","axios":"1"}}',
        'src/App.vue':
          "<script setup>\nimport api from './api'\nconst say = q => api.post('/v1/chat/completions', { model: 'm', messages: [{ role: 'user', content: q }] })\n</script>\n<template><button @click=\"say('a')\">ask</button></template>\n",
        'src/api.js': "import axios from 'axios'\nexport default axios.create({ baseURL: import.meta.env.VITE_API })\n",
        'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
      },
      at: { [label]: 'src/App.vue: const say = q => api.post(' },
    },
  })
})
