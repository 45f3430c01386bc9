import { describe } from 'vitest'
import { projects } from './kind.ts'

const T = ['text'] as const

describe('a model asked in another language, by an own wrapper or at an address elsewhere', () => {
  projects([
    [
      'ruby rubyllm',
      {
        Gemfile: "source 'https://rubygems.org'\ngem 'rails'\ngem 'ruby_llm'\n",
        'app/controllers/asks_controller.rb':
          "class AsksController < ApplicationController\n  def create\n    @answer = RubyLLM.chat(model: 'gpt-4o-mini').ask(params[:q]).content\n    render :show\n  end\nend\n",
        'config/routes.rb': 'Rails.application.routes.draw do\n  resources :asks\nend\n',
      },
      { generates: T },
    ],
    [
      'swift picture app',
      {
        'Oak.xcodeproj/project.pbxproj':
          '// !$*UTF8*$!\n{ objects = { A = { isa = PBXNativeTarget; name = Oak; productType = "com.apple.product-type.application"; }; }; }\n',
        'Oak/OakApp.swift':
          'import SwiftUI\n@main struct OakApp: App { var body: some Scene { WindowGroup { ContentView() } } }\n',
        'Oak/ContentView.swift':
          'import SwiftUI\nstruct ContentView: View {\n  @State private var image: UIImage?\n  let maker = Maker()\n  var body: some View { VStack { if let image { Image(uiImage: image) }; Button("Draw") { Task { image = await maker.draw("a fig tree") } } } }\n}\n',
        'Oak/Maker.swift':
          'import Foundation\nimport UIKit\nstruct Maker {\n  func draw(_ prompt: String) async -> UIImage? {\n    var r = URLRequest(url: URL(string: "https://api.openai.com/v1/images/generations")!)\n    r.httpMethod = "POST"\n    r.httpBody = try? JSONSerialization.data(withJSONObject: ["model": "dall-e-3", "prompt": prompt, "n": 1])\n    let (d, _) = try! await URLSession.shared.data(for: r)\n    return UIImage(data: d)\n  }\n}\n',
      },
      { generates: ['image'], exposure: ['mobile'] },
    ],
    [
      'swift coreml sd',
      {
        'Package.swift':
          'let package = Package(name: "Oak", dependencies: [.package(url: "https://github.com/apple/ml-stable-diffusion", from: "1.0.0")], targets: [.executableTarget(name: "Oak", dependencies: [.product(name: "StableDiffusion", package: "ml-stable-diffusion")])])\n',
        'Sources/Oak/App.swift':
          'import SwiftUI\nimport StableDiffusion\n@main struct Oak: App { var body: some Scene { WindowGroup { V() } } }\nstruct V: View { @State var pipeline: StableDiffusionPipeline?; var body: some View { Button("Go") { let images = try! pipeline!.generateImages(configuration: .init(prompt: "fig")) } } }\n',
      },
      { generates: ['image'] },
    ],
    [
      'go newrequest config',
      {
        'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
        'main.go':
          'package main\n\nimport (\n\t"github.com/gin-gonic/gin"\n\t"oak/service"\n)\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/chat", func(c *gin.Context) { c.String(200, service.Ask(c.PostForm("q"))) })\n\tr.Run(":80")\n}\n',
        'config/config.go': 'package config\n\ntype Config struct{ ApiUrl, ApiKey, Model string }\n\nvar C Config\n',
        'config.yaml': 'apiUrl: https://api.deepseek.com/v1/chat/completions\nmodel: deepseek-chat\n',
        'service/ask.go':
          'package service\n\nimport (\n\t"bytes"\n\t"encoding/json"\n\t"io"\n\t"net/http"\n\t"oak/config"\n)\n\ntype message struct {\n\tRole    string `json:"role"`\n\tContent string `json:"content"`\n}\ntype body struct {\n\tModel    string    `json:"model"`\n\tMessages []message `json:"messages"`\n}\n\nfunc Ask(q string) string {\n\tb, _ := json.Marshal(body{Model: config.C.Model, Messages: []message{{"user", q}}})\n\treq, _ := http.NewRequest("POST", config.C.ApiUrl, bytes.NewReader(b))\n\treq.Header.Set("Authorization", "Bearer "+config.C.ApiKey)\n\tres, _ := http.DefaultClient.Do(req)\n\tout, _ := io.ReadAll(res.Body)\n\treturn string(out)\n}\n',
      },
      { generates: T, exposure: ['http-api'], providers: ['deepseek'] },
    ],
    [
      'langchain invoke',
      {
        'requirements.txt': 'fastapi\nlangchain-openai\n',
        'main.py':
          "from fastapi import FastAPI\nfrom chains import chain\napp = FastAPI()\n@app.post('/ask')\nasync def ask(q: str):\n    return {'answer': await chain.ainvoke({'q': q})}\n",
        'chains.py':
          "from langchain_openai import ChatOpenAI\nfrom langchain_core.prompts import ChatPromptTemplate\nfrom langchain_core.output_parsers import StrOutputParser\nchain = ChatPromptTemplate.from_template('{q}') | ChatOpenAI(model='qwen-plus', base_url='https://dashscope.aliyuncs.com/compatible-mode/v1') | StrOutputParser()\n",
      },
      { generates: T, exposure: ['http-api'], withProviders: ['dashscope'] },
    ],
    [
      'spring deepseek',
      {
        'pom.xml':
          '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-openai</artifactId></dependency></dependencies></project>',
        'src/main/resources/application.yml':
          'spring:\n  ai:\n    openai:\n      base-url: https://api.deepseek.com\n      chat:\n        options:\n          model: deepseek-chat\n',
        'src/main/java/cn/oak/Ask.java':
          'package cn.oak;\nimport org.springframework.ai.openai.OpenAiChatModel;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class Ask { private final OpenAiChatModel m; public Ask(OpenAiChatModel m) { this.m = m; } @GetMapping("/ask") public String ask(String q) { return m.call(q); } }\n',
      },
      { generates: T, providers: ['deepseek'], exposure: ['http-api'] },
    ],
    [
      'llama.cpp port',
      {
        'requirements.txt': 'flask\nrequests\n',
        'app.py':
          "from flask import Flask, request\nimport requests\napp = Flask(__name__)\n@app.post('/ask')\ndef ask():\n    r = requests.post('http://127.0.0.1:8080/completion', json={'prompt': request.json['q'], 'n_predict': 256})\n    return r.json()['content']\napp.run(host='0.0.0.0')\n",
      },
      { generates: T, exposure: ['http-api'] },
    ],
    [
      'go gateway',
      {
        'go.mod': 'module oak\n\ngo 1.22\n',
        'main.go':
          'package main\n\nimport (\n\t"io"\n\t"net/http"\n\t"os"\n)\n\nvar upstreams = map[string]string{"gpt-4o": os.Getenv("OPENAI_BASE"), "qwen-plus": "https://dashscope.aliyuncs.com/compatible-mode/v1"}\n\nfunc chat(w http.ResponseWriter, r *http.Request) {\n\tmodel := pick(r)\n\treq, _ := http.NewRequest("POST", upstreams[model]+"/chat/completions", r.Body)\n\tres, _ := http.DefaultClient.Do(req)\n\tio.Copy(w, res.Body)\n}\n\nfunc main() {\n\thttp.HandleFunc("/v1/chat/completions", chat)\n\thttp.ListenAndServe(":3000", nil)\n}\n',
      },
      { generates: T, exposure: ['http-api'] },
    ],
    [
      'elixir phoenix',
      {
        'mix.exs':
          'defmodule Oak.MixProject do\n  use Mix.Project\n  def project, do: [app: :oak, deps: deps()]\n  defp deps, do: [{:phoenix, "~> 1.7"}, {:req, "~> 0.5"}]\nend\n',
        'lib/oak_web/router.ex':
          'defmodule OakWeb.Router do\n  use OakWeb, :router\n  scope "/", OakWeb do\n    live "/", TalkLive\n  end\nend\n',
        'lib/oak_web/live/talk_live.ex':
          'defmodule OakWeb.TalkLive do\n  use OakWeb, :live_view\n  def handle_event("ask", %{"q" => q}, socket), do: {:noreply, assign(socket, answer: Oak.Brain.say(q))}\n  def render(assigns), do: ~H"<p>{@answer}</p>"\nend\n',
        'lib/oak/brain.ex':
          'defmodule Oak.Brain do\n  def say(q) do\n    Req.post!("https://api.openai.com/v1/chat/completions", auth: {:bearer, key()}, json: %{model: "gpt-4o-mini", messages: [%{role: "user", content: q}]}).body["choices"] |> hd() |> get_in(["message", "content"])\n  end\nend\n',
      },
      { generates: T, exposure: ['web-ui'] },
    ],
    [
      'flutter http',
      {
        'pubspec.yaml': 'name: oak\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.2.0\n',
        'lib/main.dart':
          "import 'package:flutter/material.dart';\nimport 'brain.dart';\nvoid main() => runApp(const MaterialApp(home: Talk()));\nclass Talk extends StatelessWidget { const Talk({super.key}); @override Widget build(BuildContext c) => TextButton(onPressed: () => say('hi'), child: const Text('ask')); }\n",
        'lib/brain.dart':
          "import 'dart:convert';\nimport 'package:http/http.dart' as http;\nconst base = String.fromEnvironment('BASE', defaultValue: 'https://api.moonshot.cn/v1');\nFuture<String> say(String q) async {\n  final r = await http.post(Uri.parse('$base/chat/completions'), body: jsonEncode({'model': 'moonshot-v1-8k', 'messages': [{'role': 'user', 'content': q}]}));\n  return jsonDecode(r.body)['choices'][0]['message']['content'];\n}\n",
      },
      { generates: T, providers: ['moonshot'], exposure: ['mobile'] },
    ],
    [
      'android kotlin retrofit',
      {
        'settings.gradle.kts': 'rootProject.name = "Oak"\ninclude(":app")\n',
        'app/build.gradle.kts':
          'plugins { id("com.android.application") }\nandroid { namespace = "cn.oak" }\ndependencies { implementation("com.squareup.retrofit2:retrofit:2.11.0") }\n',
        'app/src/main/AndroidManifest.xml':
          '<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application android:label="Oak"><activity android:name=".MainActivity" android:exported="true"><intent-filter><action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity></application></manifest>',
        'app/src/main/java/cn/oak/Api.kt':
          'package cn.oak\nimport retrofit2.http.*\ndata class Msg(val role: String, val content: String)\ndata class Ask(val model: String, val messages: List<Msg>)\ninterface Api { @POST("chat/completions") suspend fun chat(@Header("Authorization") key: String, @Body body: Ask): Answer }\n',
        'app/src/main/java/cn/oak/Net.kt':
          'package cn.oak\nimport retrofit2.Retrofit\nval api: Api = Retrofit.Builder().baseUrl(BuildConfig.BASE_URL).build().create(Api::class.java)\n',
        'app/src/main/java/cn/oak/MainActivity.kt':
          'package cn.oak\nimport androidx.activity.ComponentActivity\nclass MainActivity : ComponentActivity() { suspend fun ask(q: String) = api.chat("Bearer k", Ask("glm-4", listOf(Msg("user", q)))) }\n',
      },
      { generates: T, exposure: ['mobile'] },
    ],
  ])
})
