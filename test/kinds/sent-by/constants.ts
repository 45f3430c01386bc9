import type { Placed } from '../places/placed.ts'

/** The address is kept under a name outside of the function that sends it. */
export const CONSTANTS: readonly Placed[] = [
  {
    name: 'a field of a Swift class, through a function that carries requests out',
    files: {
      'Kiln.xcodeproj/project.pbxproj':
        '// !$*UTF8*$!\n{ objects = { A = { isa = XCBuildConfiguration; buildSettings = { SDKROOT = iphoneos; PRODUCT_NAME = Kiln; }; }; }; }\n',
      'Kiln/KilnApp.swift':
        'import SwiftUI\n@main\nstruct KilnApp: App {\n  var body: some Scene { WindowGroup { TalkView() } }\n}\n',
      'Kiln/Talker.swift':
        'import Foundation\nclass Talker: ObservableObject {\n  let address = URL(string: "https://api.openai.com/v1/chat/completions")\n  func say() async throws -> Data {\n    var asked = URLRequest(url: self.address!)\n    asked.httpMethod = "POST"\n    asked.httpBody = try JSONSerialization.data(withJSONObject: ["model": "gpt-4o", "messages": log])\n    let (reply, _) = try await URLSession.shared.data(for: asked)\n    return reply\n  }\n}\n',
    },
    at: 'Kiln/Talker.swift: let (reply, _) = try await URLSession.shared.data(for: asked)',
  },
  {
    name: 'a constant of a C# service, of two that one is chosen of',
    files: {
      'Kiln.csproj':
        '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>',
      'Program.cs':
        'var builder = WebApplication.CreateBuilder(args);\nvar app = builder.Build();\napp.MapPost("/say", (string q, Talker talker) => talker.Say(q));\napp.Run();\n',
      'Talker.cs':
        'using System.Net.Http;\npublic class Talker {\n  private const string Address = "https://api.openai.com/v1/chat/completions";\n  private readonly HttpClient http = new();\n  public async Task<string> Say(string q) {\n    var address = Address;\n    if (q.Length > 9000) address = Mirror;\n    var content = new StringContent(q);\n    var reply = await http.PostAsync(address, content);\n    return await reply.Content.ReadAsStringAsync();\n  }\n}\n',
    },
    at: 'Talker.cs: var reply = await http.PostAsync(address',
  },
  {
    name: 'an attribute of a Python object',
    files: {
      'requirements.txt': 'flask\nrequests\n',
      'app.py':
        'import requests\nfrom flask import Flask, request\napp = Flask(__name__)\nclass Talker:\n    def __init__(self, base):\n        self.address = base + "/v1/chat/completions"\n    def say(self, words):\n        body = {"model": "gpt-4o", "messages": words}\n        return requests.post(self.address, json=body).json()\ntalker = Talker(BASE)\n@app.post("/say")\ndef say():\n    return talker.say(request.json)\n',
    },
    at: 'app.py: return requests.post(self.address',
  },
  {
    name: 'a function of a Kotlin client that gives the address',
    files: {
      'settings.gradle': 'rootProject.name = "Kiln"\ninclude \':app\'\n',
      'app/build.gradle': "plugins { id 'com.android.application' }\n",
      'app/src/main/java/kiln/MainActivity.kt':
        'package kiln\nimport androidx.appcompat.app.AppCompatActivity\nclass MainActivity : AppCompatActivity() {\n  private val talker = Talker()\n}\n',
      'app/src/main/java/kiln/Talker.kt':
        'package kiln\nimport okhttp3.*\nclass Talker {\n  private val http = OkHttpClient()\n  private fun address(): String {\n    return base + "/v1/chat/completions"\n  }\n  fun say(words: String): String {\n    val asked = Request.Builder().url(address()).post(words.toRequestBody()).build()\n    http.newCall(asked).execute().use { return it.body!!.string() }\n  }\n}\n',
    },
    at: 'app/src/main/java/kiln/Talker.kt: http.newCall(asked).execute()',
  },
  {
    name: 'a module attribute in Elixir',
    files: {
      'mix.exs':
        'defmodule Kiln.MixProject do\n  use Mix.Project\n  def project, do: [app: :kiln, version: "0.1.0", deps: deps()]\n  defp deps, do: [{:phoenix, "~> 1.7"}, {:req, "~> 0.5"}]\nend\n',
      'lib/kiln_web/router.ex':
        'defmodule KilnWeb.Router do\n  use Phoenix.Router\n  post "/say", KilnWeb.TalkController, :say\nend\n',
      'lib/kiln_web/talk_controller.ex':
        'defmodule KilnWeb.TalkController do\n  use Phoenix.Controller\n  def say(conn, %{"words" => words}), do: json(conn, Kiln.Talker.say(words))\nend\n',
      'lib/kiln/talker.ex':
        'defmodule Kiln.Talker do\n  @address "https://api.openai.com/v1/chat/completions"\n  def say(words) do\n    body = %{model: "gpt-4o", messages: words}\n    Req.post!(@address, json: body).body\n  end\nend\n',
    },
    at: 'lib/kiln/talker.ex: Req.post!(@address',
  },
  {
    name: 'an address in a frame of a socket that another function of the file sends',
    files: {
      'package.json':
        '{"name":"kiln","private":true,"scripts":{"start":"node bot.js"},"dependencies":{"wechaty":"1","ws":"8"}}',
      'bot.js':
        "const { WechatyBuilder } = require('wechaty')\nconst WebSocket = require('ws')\nfunction frame(words) {\n  const parameter = { chat: { domain: 'generalv3', max_tokens: 1024 } }\n  return { header: { app_id: APP }, parameter, payload: { message: { text: words } } }\n}\nfunction say(message) {\n  const socket = new WebSocket(signed('wss://spark-api.xf-yun.com/v3.1/chat'))\n  socket.on('open', () => socket.send(JSON.stringify(frame(message.text()))))\n  socket.on('message', data => message.say(JSON.parse(data).payload.choices.text[0].content))\n}\nWechatyBuilder.build().on('message', say).start()\n",
    },
    at: "bot.js: socket.on('open', () => socket.send(JSON.stringify(",
  },
  {
    name: 'a setter that is told the address, in a class with a client of a library',
    files: {
      'settings.gradle': 'rootProject.name = "Kiln"\ninclude \':app\'\n',
      'app/build.gradle': "plugins { id 'com.android.application' }\n",
      'app/src/main/java/kiln/MainActivity.java':
        'package kiln;\nimport androidx.appcompat.app.AppCompatActivity;\npublic class MainActivity extends AppCompatActivity {\n  private final Talker talker = new Talker(Talker.TALK_URL);\n}\n',
      'app/src/main/java/kiln/Talker.java':
        'package kiln;\nimport okhttp3.*;\npublic class Talker {\n  public static final String TALK_URL = "https://api.openai.com/v1/chat/completions";\n  private OkHttpClient client;\n  private String url;\n  Talker(String url) { this.url = url; client = new OkHttpClient(); }\n  JSONObject body(String words) {\n    var json = new JSONObject();\n    json.put("model", "gpt-4o");\n    json.put("messages", turns(words));\n    return json;\n  }\n  public void say(String words, Callback done) {\n    var asked = new Request.Builder()\n        .url(url)\n        .post(RequestBody.create(body(words).toString(), JSON))\n        .build();\n    client.newCall(asked).enqueue(done);\n  }\n}\n',
    },
    at: 'app/src/main/java/kiln/Talker.java: client.newCall(asked).enqueue(done)',
  },
  {
    name: 'a path that is appended to a base in Swift, past the base itself',
    files: {
      'Kiln.xcodeproj/project.pbxproj':
        '// !$*UTF8*$!\n{ objects = { A = { isa = XCBuildConfiguration; buildSettings = { SDKROOT = iphoneos; PRODUCT_NAME = Kiln; }; }; }; }\n',
      'Kiln/KilnApp.swift':
        'import SwiftUI\n@main\nstruct KilnApp: App {\n  var body: some Scene { WindowGroup { TalkView() } }\n}\n',
      'Kiln/Talker.swift':
        'import Foundation\nstruct Talker {\n  static let base = URL(string: "https://openrouter.ai/api/v1")!\n  func say(_ words: Data) async throws -> Data {\n    let asked = makeRequest(words)\n    let (reply, _) = try await URLSession.shared.data(for: asked)\n    return reply\n  }\n  private func makeRequest(_ words: Data) -> URLRequest {\n    var made = URLRequest(url: Talker.base.appendingPathComponent("chat/completions"))\n    made.httpMethod = "POST"\n    made.httpBody = words\n    return made\n  }\n}\n',
    },
    at: 'Kiln/Talker.swift: let (reply, _) = try await URLSession.shared.data(for: asked)',
  },
  {
    name: 'a request beside rows of a table that goes by the name of a chat',
    files: {
      'package.json':
        '{"name":"kiln","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4","openai":"4","@prisma/client":"5"}}',
      'server.js':
        "import express from 'express'\nimport { talk } from './talk.js'\nimport { keep } from './keep.js'\nconst app = express()\napp.post('/say', async (req, res) => { const said = await talk(req.body); await keep(said); res.send(said) })\napp.listen(3000)\n",
      'keep.js':
        "import { PrismaClient } from '@prisma/client'\nimport OpenAI from 'openai'\nconst client = new PrismaClient()\nexport const price = OpenAI.VERSION\nexport async function keep(said) {\n  await client.chat.create({\n    data: { said, price },\n  })\n}\n",
      'talk.js':
        "export async function talk(words) {\n  const reply = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: words }) })\n  return (await reply.json()).choices[0].message.content\n}\n",
    },
    at: "talk.js: const reply = await fetch('https://api.openai.com/v1/chat/completions'",
  },
]
