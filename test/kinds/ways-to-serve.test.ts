import { describe } from 'vitest'
import { projects } from './kind.ts'

const T = ['text'] as const
const MSG = "messages: [{ role: 'user', content: q }]"
const PKG = (deps: Record<string, string>, more = {}) =>
  JSON.stringify({ name: 'oak', private: true, scripts: { start: 'node s.js' }, dependencies: deps, ...more })
const POMX = (deps: string) =>
  `<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>${deps}</dependencies></project>`
describe('a server that asks a model in one way or another', () => {
  projects([
    [
      'node env axios',
      {
        'package.json': PKG({ express: '4', axios: '1' }),
        's.js': `const express = require('express')\nconst axios = require('axios')\nconst app = express()\napp.post('/ask', async (req, res) => {\n  const q = req.body.q\n  const r = await axios.post(process.env.LLM_URL, { model: process.env.LLM_MODEL, ${MSG} })\n  res.json(r.data.choices[0].message)\n})\napp.listen(80)\n`,
      },
      { generates: T, exposure: ['http-api'] },
    ],
    [
      'nest http',
      {
        'package.json': PKG({ '@nestjs/core': '10', '@nestjs/axios': '3' }, { scripts: { start: 'nest start' } }),
        'src/main.ts':
          "import { NestFactory } from '@nestjs/core'\nimport { AppModule } from './app.module'\nNestFactory.create(AppModule).then(a => a.listen(80))\n",
        'src/app.module.ts':
          "import { Module } from '@nestjs/common'\nimport { TalkController } from './talk.controller'\nimport { TalkService } from './talk.service'\n@Module({ controllers: [TalkController], providers: [TalkService] })\nexport class AppModule {}\n",
        'src/talk.controller.ts':
          "import { Controller, Post, Body } from '@nestjs/common'\nimport { TalkService } from './talk.service'\n@Controller('talk')\nexport class TalkController { constructor(private s: TalkService) {} @Post() say(@Body('q') q: string) { return this.s.say(q) } }\n",
        'src/talk.service.ts':
          "import { Injectable } from '@nestjs/common'\nimport { HttpService } from '@nestjs/axios'\nimport { ConfigService } from '@nestjs/config'\n@Injectable()\nexport class TalkService {\n  constructor(private http: HttpService, private config: ConfigService) {}\n  async say(q: string) {\n    const r = await this.http.axiosRef.post(`${this.config.get('AI_BASE')}/chat/completions`, { model: this.config.get('AI_MODEL'), messages: [{ role: 'user', content: q }] })\n    return r.data.choices[0].message.content\n  }\n}\n",
      },
      { generates: T, exposure: ['http-api'] },
    ],
    [
      'java okhttp value',
      {
        'pom.xml': POMX(
          '<dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp</artifactId></dependency>',
        ),
        'src/main/resources/application.yml':
          'ai:\n  url: https://open.bigmodel.cn/api/paas/v4/chat/completions\n  model: glm-4-flash\n',
        'src/main/java/cn/oak/AskController.java':
          'package cn.oak;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class AskController { private final AskService s; public AskController(AskService s) { this.s = s; } @PostMapping("/ask") public String ask(@RequestBody String q) throws Exception { return s.ask(q); } }\n',
        'src/main/java/cn/oak/AskService.java':
          'package cn.oak;\nimport okhttp3.*;\nimport com.alibaba.fastjson.*;\nimport org.springframework.beans.factory.annotation.Value;\nimport org.springframework.stereotype.Service;\n@Service\npublic class AskService {\n  @Value("${ai.url}") private String url;\n  @Value("${ai.model}") private String model;\n  public String ask(String q) throws Exception {\n    JSONObject body = new JSONObject();\n    body.put("model", model);\n    JSONArray messages = new JSONArray();\n    JSONObject m = new JSONObject();\n    m.put("role", "user");\n    m.put("content", q);\n    messages.add(m);\n    body.put("messages", messages);\n    Request r = new Request.Builder().url(url).post(RequestBody.create(body.toJSONString(), MediaType.parse("application/json"))).build();\n    return new OkHttpClient().newCall(r).execute().body().string();\n  }\n}\n',
      },
      { generates: T, providers: ['zhipu'], exposure: ['http-api'] },
    ],
    [
      'java resttemplate',
      {
        'pom.xml': POMX(''),
        'src/main/resources/application.properties': 'llm.endpoint=https://api.siliconflow.cn/v1/chat/completions\n',
        'src/main/java/cn/oak/LlmProps.java':
          'package cn.oak;\nimport org.springframework.boot.context.properties.ConfigurationProperties;\n@ConfigurationProperties("llm")\npublic class LlmProps { private String endpoint; public String getEndpoint() { return endpoint; } }\n',
        'src/main/java/cn/oak/ChatRequest.java':
          'package cn.oak;\nimport java.util.List;\npublic record ChatRequest(String model, List<Message> messages) { public record Message(String role, String content) {} }\n',
        'src/main/java/cn/oak/AskController.java':
          'package cn.oak;\nimport java.util.List;\nimport org.springframework.web.bind.annotation.*;\nimport org.springframework.web.client.RestTemplate;\n@RestController\npublic class AskController { private final LlmProps p; private final RestTemplate rest = new RestTemplate(); public AskController(LlmProps p) { this.p = p; } @PostMapping("/ask") public String ask(@RequestBody String q) { return rest.postForObject(p.getEndpoint(), new ChatRequest("Qwen/Qwen2.5-7B-Instruct", List.of(new ChatRequest.Message("user", q))), String.class); } }\n',
      },
      { generates: T, withProviders: ['siliconflow'] },
    ],
    [
      'csharp httpclient',
      {
        'Oak.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>',
        'appsettings.json': '{"Ai":{"Url":"https://api.moonshot.cn/v1/chat/completions","Model":"moonshot-v1-8k"}}',
        'Program.cs':
          'var b = WebApplication.CreateBuilder(args);\nb.Services.AddHttpClient();\nvar app = b.Build();\napp.MapPost("/ask", async (string q, IHttpClientFactory f, IConfiguration c) => {\n  var r = await f.CreateClient().PostAsJsonAsync(c["Ai:Url"], new { model = c["Ai:Model"], messages = new[] { new { role = "user", content = q } } });\n  return await r.Content.ReadAsStringAsync();\n});\napp.Run();\n',
      },
      { generates: T, providers: ['moonshot'] },
    ],
    [
      'php guzzle',
      {
        'composer.json':
          '{"name":"oak/oak","type":"project","require":{"laravel/framework":"11","guzzlehttp/guzzle":"7"}}',
        'routes/api.php':
          "<?php\nuse App\\Http\\Controllers\\Ask;\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/ask', [Ask::class, 'say']);\n",
        'app/Http/Controllers/Ask.php':
          "<?php\nnamespace App\\Http\\Controllers;\nuse Illuminate\\Support\\Facades\\Http;\nclass Ask extends Controller {\n  public function say() {\n    $r = Http::withToken(config('services.ai.key'))->post(config('services.ai.url') . '/chat/completions', ['model' => config('services.ai.model'), 'messages' => [['role' => 'user', 'content' => request('q')]]]);\n    return $r->json('choices.0.message.content');\n  }\n}\n",
      },
      { generates: T },
    ],
    [
      'php curl ollama',
      {
        'ask.php':
          "<?php\n$q = $_POST['q'];\n$ch = curl_init('http://localhost:11434/api/generate');\ncurl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(['model' => 'llama3', 'prompt' => $q, 'stream' => false]));\ncurl_setopt($ch, CURLOPT_RETURNTRANSFER, true);\necho json_decode(curl_exec($ch))->response;\n",
      },
      { generates: T, withProviders: ['ollama'] },
    ],
    [
      'rust reqwest',
      {
        'Cargo.toml':
          '[package]\nname = "oak"\nversion = "0.1.0"\n[dependencies]\naxum = "0.7"\nreqwest = "0.12"\nserde_json = "1"\n',
        'src/main.rs':
          'mod brain;\nuse axum::{routing::post, Router};\n#[tokio::main] async fn main() { axum::serve(l(), Router::new().route("/ask", post(|q: String| async move { brain::say(&q).await }))).await.unwrap(); }\n',
        'src/brain.rs':
          'use serde_json::json;\npub async fn say(q: &str) -> String {\n  let base = std::env::var("LLM_BASE").unwrap();\n  let r: serde_json::Value = reqwest::Client::new().post(format!("{base}/v1/chat/completions")).json(&json!({"model": "local", "messages": [{"role": "user", "content": q}]})).send().await.unwrap().json().await.unwrap();\n  r["choices"][0]["message"]["content"].to_string()\n}\n',
      },
      { generates: T, exposure: ['http-api'] },
    ],
    [
      'go resty',
      {
        'go.mod':
          'module oak\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/go-resty/resty/v2 v2.0.0\n)\n',
        'main.go':
          'package main\n\nimport (\n\t"os"\n\n\t"github.com/gin-gonic/gin"\n\t"github.com/go-resty/resty/v2"\n)\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/ask", func(c *gin.Context) {\n\t\tres, _ := resty.New().R().SetAuthToken(os.Getenv("KEY")).SetBody(map[string]any{"model": os.Getenv("MODEL"), "messages": []map[string]string{{"role": "user", "content": c.PostForm("q")}}}).Post(os.Getenv("BASE_URL") + "/chat/completions")\n\t\tc.String(200, res.String())\n\t})\n\tr.Run()\n}\n',
      },
      { generates: T },
    ],
    [
      'go langchaingo',
      {
        'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/tmc/langchaingo v0.1.12\n',
        'main.go':
          'package main\n\nimport (\n\t"context"\n\t"net/http"\n\n\t"github.com/tmc/langchaingo/llms"\n\t"github.com/tmc/langchaingo/llms/ollama"\n)\n\nfunc main() {\n\tllm, _ := ollama.New(ollama.WithModel("qwen2"))\n\thttp.HandleFunc("/ask", func(w http.ResponseWriter, r *http.Request) {\n\t\tout, _ := llms.GenerateFromSinglePrompt(context.Background(), llm, r.FormValue("q"))\n\t\tw.Write([]byte(out))\n\t})\n\thttp.ListenAndServe(":80", nil)\n}\n',
      },
      { generates: T, withProviders: ['ollama'] },
    ],
    [
      'dify http',
      {
        'requirements.txt': 'flask\nrequests\n',
        'app.py':
          "import os, requests\nfrom flask import Flask, request, render_template\napp = Flask(__name__)\nBASE = os.environ['DIFY_URL']\n@app.get('/')\ndef home():\n    return render_template('index.html')\n@app.post('/ask')\ndef ask():\n    r = requests.post(f'{BASE}/chat-messages', headers={'Authorization': 'Bearer ' + os.environ['DIFY_KEY']}, json={'inputs': {}, 'query': request.json['q'], 'response_mode': 'blocking', 'user': 'u'})\n    return r.json()['answer']\napp.run(host='0.0.0.0')\n",
      },
      { generates: T, withProviders: ['dify'] },
    ],
    [
      'coze http',
      {
        'package.json': PKG({ express: '4' }),
        's.js':
          "const app = require('express')()\napp.post('/ask', async (req, res) => {\n  const r = await fetch('https://api.coze.cn/v3/chat', { method: 'POST', headers: { Authorization: 'Bearer ' + process.env.K }, body: JSON.stringify({ bot_id: process.env.BOT, user_id: 'u', additional_messages: [{ role: 'user', content: req.body.q, content_type: 'text' }] }) })\n  res.json(await r.json())\n})\napp.listen(80)\n",
      },
      { generates: T, withProviders: ['coze'] },
    ],
    [
      'spark ws',
      {
        'requirements.txt': 'fastapi\nwebsocket-client\n',
        'main.py':
          "import json\nfrom fastapi import FastAPI\nfrom websocket import create_connection\napp = FastAPI()\n@app.post('/ask')\ndef ask(q: str):\n    ws = create_connection(sign('wss://spark-api.xf-yun.com/v3.5/chat'))\n    ws.send(json.dumps({'header': {'app_id': 'a'}, 'parameter': {'chat': {'domain': 'generalv3.5'}}, 'payload': {'message': {'text': [{'role': 'user', 'content': q}]}}}))\n    return ws.recv()\n",
      },
      { generates: T, withProviders: ['iflytek-spark'] },
    ],
    [
      'bailian app',
      {
        'requirements.txt': 'fastapi\ndashscope\n',
        'main.py':
          "from fastapi import FastAPI\nfrom dashscope import Application\napp = FastAPI()\n@app.post('/ask')\ndef ask(q: str):\n    return Application.call(app_id='a', prompt=q).output.text\n",
      },
      { generates: T, withProviders: ['dashscope'] },
    ],
    [
      'go embed page',
      {
        'go.mod': 'module oak\n\ngo 1.22\n',
        'main.go':
          'package main\n\nimport (\n\t"embed"\n\t"net/http"\n)\n\n//go:embed web\nvar web embed.FS\n\nfunc main() {\n\thttp.Handle("/", http.FileServer(http.FS(web)))\n\thttp.HandleFunc("/ask", ask)\n\thttp.ListenAndServe(":80", nil)\n}\n',
        'ask.go':
          'package main\n\nimport (\n\t"io"\n\t"net/http"\n\t"strings"\n)\n\nfunc ask(w http.ResponseWriter, r *http.Request) {\n\tres, _ := http.Post("http://localhost:11434/api/chat", "application/json", strings.NewReader(`{"model":"llama3","messages":[{"role":"user","content":"`+r.FormValue("q")+`"}]}`))\n\tio.Copy(w, res.Body)\n}\n',
        'web/index.html':
          '<!doctype html><html><body><form id="f"><input id="q" placeholder="Ask"></form><div id="o"></div><script>f.onsubmit = async e => { e.preventDefault(); o.textContent = await (await fetch("/ask", { method: "POST", body: new FormData(f) })).text() }</script></body></html>',
      },
      { generates: T, exposure: ['web-ui'], withProviders: ['ollama'] },
    ],
    [
      'drupal',
      {
        'oak.info.yml': 'name: Oak\ntype: module\ncore_version_requirement: ^10\n',
        'src/Form/AskForm.php':
          "<?php\nnamespace Drupal\\oak\\Form;\nuse Drupal\\Core\\Form\\FormBase;\nclass AskForm extends FormBase {\n  public function submitForm(array &$form, $s) {\n    $r = \\Drupal::httpClient()->post('https://api.openai.com/v1/chat/completions', ['json' => ['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => $s->getValue('q')]]]]);\n    $this->messenger()->addStatus(json_decode($r->getBody())->choices[0]->message->content);\n  }\n}\n",
      },
      { generates: T, exposure: ['web-ui'] },
    ],
    [
      'dart server',
      {
        'pubspec.yaml': 'name: oak\ndependencies:\n  shelf: ^1.4.0\n  http: ^1.2.0\n',
        'bin/server.dart':
          "import 'dart:convert';\nimport 'package:shelf/shelf_io.dart' as io;\nimport 'package:shelf/shelf.dart';\nimport 'package:http/http.dart' as http;\nvoid main() => io.serve((Request r) async {\n  final a = await http.post(Uri.https('api.openai.com', '/v1/chat/completions'), body: jsonEncode({'model': 'gpt-4o-mini', 'messages': [{'role': 'user', 'content': await r.readAsString()}]}));\n  return Response.ok(a.body);\n}, '0.0.0.0', 80);\n",
      },
      { generates: T, exposure: ['http-api'] },
    ],
  ])
})
