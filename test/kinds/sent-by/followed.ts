import type { Placed } from '../places/placed.ts'

const EXPRESS = '{"name":"kiln","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4"}}'
const CARGO = '[package]\nname = "kiln"\nversion = "0.1.0"\n\n[dependencies]\naxum = "0.7"\nreqwest = "0.12"\n'
const SPRING =
  '<project><artifactId>kiln</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>'
const WEB =
  'package kiln;\n@RestController class Web {\n  @PostMapping("/say") String say(@RequestBody String q) { return talker.say(q); }\n}\n'

/** The address is written down first, and sent some lines below. */
export const FOLLOWED: readonly Placed[] = [
  {
    name: 'an object of options in JavaScript',
    files: {
      'package.json': EXPRESS,
      'server.js':
        "const express = require('express')\nconst axios = require('axios')\nconst app = express()\napp.post('/say', async (req, res) => {\n  const options = {\n    method: 'POST',\n    url: 'https://api.deepseek.com/chat/completions',\n    data: { model: 'deepseek-chat', messages: req.body.messages },\n  }\n  const reply = await axios(options)\n  res.json(reply.data.choices)\n})\napp.listen(3000)\n",
    },
    at: 'server.js: const reply = await axios(options)',
  },
  {
    name: 'a request made beforehand in TypeScript',
    files: {
      'package.json': EXPRESS,
      'server.ts':
        "import express from 'express'\nconst app = express()\napp.post('/say', async (req, res) => {\n  const asked = new Request(`${process.env.BASE}/v1/chat/completions`, { method: 'POST', body: JSON.stringify(req.body) })\n  asked.headers.set('x-kiln', '1')\n  const reply = await fetch(asked)\n  res.send(await reply.text())\n})\napp.listen(3000)\n",
    },
    at: 'server.ts: const reply = await fetch(asked)',
  },
  {
    name: 'an old request object of browsers',
    files: {
      'package.json': '{"name":"kiln","private":true,"scripts":{"dev":"vite"},"dependencies":{"vue":"3","vite":"5"}}',
      'index.html': '<html><body><div id="app"></div><script type="module" src="/src/main.js"></script></body></html>',
      'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
      'src/App.vue':
        '<script setup>\nimport { say } from "./talk"\n</script>\n<template><button @click="say(words, show)">Say</button></template>\n',
      'src/talk.js':
        "export function say(words, done) {\n  const asked = new XMLHttpRequest()\n  asked.open('POST', 'https://api.openai.com/v1/chat/completions')\n  asked.onload = () => done(JSON.parse(asked.responseText))\n  asked.send(JSON.stringify({ model: 'gpt-4o', messages: words }))\n}\n",
    },
    at: 'src/talk.js: asked.send(JSON.stringify(',
  },
  {
    name: 'a request of urllib in Python',
    files: {
      'requirements.txt': 'flask\n',
      'app.py':
        'import json, urllib.request\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.post("/say")\ndef say():\n    asked = urllib.request.Request(\n        url=f"{BASE}/chat/completions",\n        data=json.dumps({"model": "qwen-plus", "messages": request.json}).encode(),\n    )\n    with urllib.request.urlopen(asked) as reply:\n        return reply.read()\n',
    },
    at: 'app.py: with urllib.request.urlopen(asked)',
  },
  {
    name: 'a variable filled in branches in Python',
    files: {
      'requirements.txt': 'fastapi\nhttpx\n',
      'app.py':
        'import httpx\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/say")\nasync def say(q: dict):\n    if q.get("azure"):\n        url = f"{BASE}/openai/deployments/gpt/chat/completions"\n    else:\n        url = f"{BASE}/v1/chat/completions"\n    async with httpx.AsyncClient() as client:\n        reply = await client.post(url, json={"messages": q["messages"]})\n    return reply.json()\n',
    },
    at: 'app.py: reply = await client.post(url',
  },
  {
    name: 'net/http in Go',
    files: {
      'go.mod': 'module kiln\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
      'main.go':
        'package main\n\nimport (\n\t"bytes"\n\t"net/http"\n\n\t"github.com/gin-gonic/gin"\n)\n\nfunc say(c *gin.Context) {\n\turl := base + "/chat/completions"\n\tfor range 3 {\n\t\treq, err := http.NewRequest("POST", url, bytes.NewReader(body(c)))\n\t\tif err != nil {\n\t\t\treturn\n\t\t}\n\t\treq.Header.Set("Content-Type", "application/json")\n\t\tresp, err := http.DefaultClient.Do(req)\n\t\tif err == nil {\n\t\t\tc.DataFromReader(200, -1, "", resp.Body, nil)\n\t\t\treturn\n\t\t}\n\t}\n}\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/say", say)\n\tr.Run()\n}\n',
    },
    at: 'main.go: resp, err := http.DefaultClient.Do(req)',
  },
  {
    name: 'OkHttp in Java',
    files: {
      'pom.xml': SPRING,
      'src/main/java/kiln/Web.java': WEB,
      'src/main/java/kiln/Talker.java':
        'package kiln;\nimport okhttp3.*;\n@Service class Talker {\n  private final OkHttpClient http = new OkHttpClient();\n  String say(String q) throws IOException, RuntimeException {\n    Request asked = new Request.Builder()\n        .url(base + "/v1/chat/completions")\n        .addHeader("Authorization", key)\n        .post(RequestBody.create(q, JSON))\n        .build();\n    try (Response reply = http.newCall(asked).execute()) {\n      return reply.body().string();\n    }\n  }\n}\n',
    },
    at: 'src/main/java/kiln/Talker.java: try (Response reply = http.newCall(asked).execute())',
  },
  {
    name: 'a connection of the JDK',
    files: {
      'pom.xml': SPRING,
      'src/main/java/kiln/Web.java': WEB,
      'src/main/java/kiln/Talker.java':
        'package kiln;\nimport java.net.*;\n@Service class Talker {\n  String say(String q) throws Exception {\n    URL url = new URL("https://api.moonshot.cn/v1/chat/completions");\n    HttpURLConnection connection = (HttpURLConnection) url.openConnection();\n    connection.setRequestMethod("POST");\n    connection.setDoOutput(true);\n    connection.getOutputStream().write(q.getBytes());\n    return read(connection.getInputStream());\n  }\n}\n',
    },
    at: 'src/main/java/kiln/Talker.java: connection.getOutputStream().write(',
  },
  {
    name: 'curl in PHP',
    files: {
      'composer.json': '{"name":"kiln/site","type":"project","require":{"php":">=8"}}',
      'public/index.php':
        '<?php\nfunction say(array $words): string {\n  $url = "https://api.deepseek.com/chat/completions";\n  $asked = curl_init();\n  curl_setopt($asked, CURLOPT_URL, $url);\n  curl_setopt($asked, CURLOPT_POSTFIELDS, json_encode(["model" => "deepseek-chat", "messages" => $words]));\n  $reply = curl_exec($asked);\n  curl_close($asked);\n  return $reply;\n}\necho say($_POST["words"]);\n',
    },
    at: 'public/index.php: $reply = curl_exec($asked)',
  },
  {
    name: 'Net::HTTP in Ruby',
    files: {
      Gemfile: "source 'https://rubygems.org'\ngem 'sinatra'\n",
      'app.rb':
        "require 'sinatra'\nrequire 'net/http'\npost '/say' do\n  talk(request.body.read)\nend\ndef talk(words)\n  uri = URI('https://api.openai.com/v1/chat/completions')\n  asked = Net::HTTP::Post.new(uri)\n  asked.body = { model: 'gpt-4o', messages: words }.to_json\n  reply = Net::HTTP.start(uri.host, uri.port, use_ssl: true) do |http|\n    http.request(asked)\n  end\n  reply.body\nend\n",
    },
    at: 'app.rb: http.request(asked)',
  },
  {
    name: 'reqwest in Rust',
    files: {
      'Cargo.toml': CARGO,
      'src/main.rs':
        'use axum::{routing::post, Router};\nasync fn say(words: String) -> String {\n  let url = format!("{}/v1/chat/completions", base());\n  let client = reqwest::Client::new();\n  let reply = client.post(&url).body(words).send().await.unwrap();\n  reply.text().await.unwrap()\n}\n#[tokio::main]\nasync fn main() {\n  axum::serve(listener(), Router::new().route("/say", post(say))).await.unwrap();\n}\n',
    },
    at: 'src/main.rs: let reply = client.post(&url)',
  },
  {
    name: 'Dio in Dart',
    files: {
      'pubspec.yaml': 'name: kiln\ndependencies:\n  flutter:\n    sdk: flutter\n  dio: ^5.0.0\n',
      'lib/main.dart':
        "import 'package:flutter/material.dart';\nimport 'talk.dart';\nvoid main() => runApp(const TalkPage());\n",
      'lib/talk.dart':
        "import 'package:dio/dio.dart';\nFuture<String> say(List words) async {\n  final url = '$base/v1/chat/completions';\n  final body = {'model': 'glm-4', 'messages': words};\n  final reply = await Dio().post(url, data: body);\n  return reply.data['choices'][0]['message']['content'];\n}\n",
    },
    at: 'lib/talk.dart: final reply = await Dio().post(url',
  },
]
