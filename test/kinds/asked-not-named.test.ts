import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

const SCOPE = 'scope-undeclared'
const SWIFT = (more: string) => ({
  'App/App.swift':
    'import SwiftUI\n@main\nstruct OakApp: App {\n  var body: some Scene { WindowGroup { Text("Oak") } }\n}\n',
  'App/Voice.swift': `import Foundation\nclass Voice {\n  var root = "https://api.elevenlabs.io/v1"\n  func used() {\n    let address = "https://api.elevenlabs.io/v1/user/subscription"\n    let request = URLRequest(url: URL(string: address)!)\n    let task = URLSession.shared.dataTask(with: request) { data, _, _ in self.show(data) }\n    task.resume()\n  }\n${more}}\n`,
})
const FLASK = { 'requirements.txt': 'flask\nopenai\n' }

describe('who asks what he has used up', () => {
  standing({
    'is no place where the same file asks for speech': {
      files: SWIFT(
        '  func speak(_ text: String) {\n    let address = "\\(root)/text-to-speech/\\(voice)/stream"\n    let asked = URLRequest(url: URL(string: address)!)\n    let spoken = URLSession.shared.dataTask(with: asked) { data, _, _ in self.play(data) }\n    spoken.resume()\n  }\n',
      ),
      at: { [SCOPE]: 'App/Voice.swift: let spoken = URLSession.shared.dataTask' },
    },
  })
  projects([
    [
      'makes nothing by that: a page of costs',
      {
        'requirements.txt': 'flask\nrequests\n',
        'app.py':
          "from flask import Flask\nimport requests\napp = Flask(__name__)\n@app.get('/costs')\ndef costs():\n    return requests.get('https://api.openai.com/v1/dashboard/billing/usage').json()\napp.run(host='0.0.0.0')\n",
      },
      { silent: true },
    ],
    [
      'or a lamp that shows whether a vendor answers',
      {
        'package.json': '{"name":"oak","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4"}}',
        's.js':
          "import express from 'express'\nconst app = express()\napp.get('/state', async (req, res) => {\n  const got = await fetch('https://api.deepseek.com/user/balance')\n  res.json(await got.json())\n})\napp.listen(80)\n",
      },
      { silent: true },
    ],
  ])
})

describe('an address that is compared first and asked after', () => {
  standing({
    'stands at the call': {
      files: {
        'Oak.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>',
        'Program.cs':
          'var app = WebApplication.Create(args);\napp.MapPost("/ask", async (string q) => await new Asker().Ask(q));\napp.Run();\n',
        'Asker.cs':
          'using System.Net.Http;\npublic class Asker {\n  readonly HttpClient client = new();\n  string Whole(string url) {\n    if (url.EndsWith("/chat/completions")) return url;\n    return url + "/chat/completions";\n  }\n  public async Task<string> Ask(string q) {\n    var url = Whole(Settings.Url);\n    var request = new HttpRequestMessage(HttpMethod.Post, url);\n    var answer = await client.SendAsync(request);\n    return await answer.Content.ReadAsStringAsync();\n  }\n}\n',
      },
      at: { [SCOPE]: 'Asker.cs: var answer = await client.SendAsync(request)' },
    },
  })
})

describe('a function of the file itself under the name of a known call', () => {
  standing({
    'gives way to what it asks, in another file': {
      files: {
        'settings.gradle': "include ':app'\n",
        'app/build.gradle':
          "plugins { id 'com.android.application' }\nandroid { namespace 'cn.oak' }\ndependencies { implementation 'io.ktor:ktor-client-core:2.3.0' }\n",
        'app/src/main/AndroidManifest.xml':
          '<manifest><application><activity android:name=".MainActivity" android:exported="true"/></application></manifest>',
        'app/src/main/java/cn/oak/MainActivity.kt':
          'package cn.oak\nimport cn.oak.data.Answers\nclass MainActivity(private val answers: Answers) : Activity() {\n  fun onEvent(event: Event) {\n    when (event) {\n      is Event.Ask -> requestAIText(event.text)\n    }\n  }\n  private fun requestAIText(text: String) { answers.of(text) }\n}\n',
        'app/src/main/java/cn/oak/data/Answers.kt':
          'package cn.oak.data\nimport io.ktor.client.*\nclass Answers {\n  suspend fun of(text: String): String {\n    val said = httpClient.post("https://api.openai.com/v1/chat/completions") { setBody(text) }.bodyAsText()\n    return said\n  }\n}\n',
      },
      at: { [SCOPE]: 'Answers.kt: val said = httpClient.post' },
    },
  })
})

describe('steps of building a model', () => {
  standing({
    'are the product where its page imports them': {
      files: {
        ...FLASK,
        'app.py':
          "from flask import Flask, request\nfrom finetune.beats import beats\napp = Flask(__name__)\n@app.post('/beats')\ndef made():\n    return beats(request.json['text'])\napp.run(host='0.0.0.0')\n",
        'finetune/__init__.py': '',
        'finetune/beats.py':
          "import openai\nfrom finetune.client import get_client\ndef beats(text):\n    client = get_client()\n    made = client.chat.completions.create(model='gpt-4o', messages=[{'role': 'user', 'content': text}])\n    return made.choices[0].message.content\n",
        'finetune/client.py': 'from openai import OpenAI\ndef get_client():\n    return OpenAI()\n',
      },
      at: { [SCOPE]: 'finetune/beats.py: made = client.chat.completions.create' },
    },
  })
})

describe('a client that another file makes', () => {
  standing({
    'is asked by whoever imports it': {
      files: {
        'package.json':
          '{"name":"oak","private":true,"scripts":{"dev":"nuxt dev"},"dependencies":{"nuxt":"3","@azure/openai":"1.0.0-beta.2"}}',
        'server/utils/openai.ts':
          'import { OpenAIClient, AzureKeyCredential } from "@azure/openai"\nconst client = new OpenAIClient(process.env.ADDRESS, new AzureKeyCredential(process.env.KEY))\nexport default client\n',
        'server/api/answer.post.ts':
          'import client from "../utils/openai"\nexport default defineEventHandler(async event => {\n  const { messages } = await readBody(event)\n  const stream = await client.listChatCompletions("oak", messages)\n  return send(event, stream)\n})\n',
        'pages/index.vue': '<template><Chat /></template>\n',
      },
      at: { [SCOPE]: 'server/api/answer.post.ts: const stream = await client.listChatCompletions' },
    },
    'by a method that no table knows': {
      files: {
        'package.json':
          '{"name":"oak","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","@google/genai":"1"}}',
        'model.js':
          "import { GoogleGenAI } from '@google/genai'\nexport const ai = new GoogleGenAI({ apiKey: process.env.KEY })\n",
        's.js':
          "import express from 'express'\nimport { ai } from './model.js'\nconst app = express()\napp.post('/ask', async (req, res) => {\n  const said = await ai.askModel(req.body.text)\n  res.json({ said })\n})\napp.listen(80)\n",
      },
      at: { [SCOPE]: 's.js: const said = await ai.askModel' },
    },
  })
})
