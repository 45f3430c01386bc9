import type { Placed } from '../places/placed.ts'

const EXPRESS = '{"name":"kiln","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4"}}'
const SPRING =
  '<project><artifactId>kiln</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>'
const WEB =
  'package kiln;\n@RestController class Web {\n  private final Talker talker = new Talker();\n  @PostMapping("/say") String say(@RequestBody String q) { return talker.say(q); }\n}\n'
const ANDROID = {
  'settings.gradle': 'rootProject.name = "Kiln"\ninclude \':app\'\n',
  'app/build.gradle': "plugins { id 'com.android.application' }\n",
  'app/src/main/java/kiln/MainActivity.kt':
    'package kiln\nimport androidx.appcompat.app.AppCompatActivity\nclass MainActivity : AppCompatActivity() {\n  private val talker = Talker()\n}\n',
}

/** The address stands in another file than the call that sends it. */
export const ELSEWHERE: readonly Placed[] = [
  {
    name: 'an entry of a table in TypeScript',
    files: {
      'package.json': EXPRESS,
      'server.ts':
        "import express from 'express'\nimport { talk } from './talk'\nconst app = express()\napp.post('/say', async (req, res) => res.send(await talk(req.body)))\napp.listen(3000)\n",
      'endpoints.ts':
        'export const ENDPOINTS = {\n  talk: `${process.env.BASE}/v1/chat/completions`,\n  list: `${process.env.BASE}/v1/models`,\n}\n',
      'talk.ts':
        "import { ENDPOINTS } from './endpoints'\nexport async function talk(words: unknown) {\n  const target = ENDPOINTS.talk\n  const asked = new Request(target, { method: 'POST', body: JSON.stringify(words) })\n  const reply = await fetch(asked)\n  return reply.text()\n}\n",
    },
    at: 'talk.ts: const reply = await fetch(asked)',
  },
  {
    name: 'a constant of a Java class, through a builder',
    files: {
      'pom.xml': SPRING,
      'src/main/java/kiln/Web.java': WEB,
      'src/main/java/kiln/Constants.java':
        'package kiln;\npublic class Constants {\n  public static final String CHAT_URL = "https://api.deepseek.com/chat/completions";\n}\n',
      'src/main/java/kiln/Talker.java':
        'package kiln;\nimport okhttp3.*;\n@Service class Talker {\n  private final OkHttpClient http = new OkHttpClient();\n  String say(String q) throws IOException {\n    Request asked = new Request.Builder().url(Constants.CHAT_URL).post(RequestBody.create(q, JSON)).build();\n    Response reply = http.newCall(asked).execute();\n    return reply.body().string();\n  }\n}\n',
    },
    at: 'src/main/java/kiln/Talker.java: Response reply = http.newCall(asked).execute()',
  },
  {
    name: 'a constant of the same package in Go',
    files: {
      'go.mod': 'module kiln\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
      'addresses.go': 'package main\n\nconst talkURL = "https://api.moonshot.cn/v1/chat/completions"\n',
      'talk.go':
        'package main\n\nimport (\n\t"io"\n\t"net/http"\n)\n\nfunc talk(body io.Reader) (*http.Response, error) {\n\treq, err := http.NewRequest("POST", talkURL, body)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn http.DefaultClient.Do(req)\n}\n',
      'main.go':
        'package main\n\nimport "github.com/gin-gonic/gin"\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/say", func(c *gin.Context) {\n\t\treply, _ := talk(c.Request.Body)\n\t\tc.DataFromReader(200, -1, "", reply.Body, nil)\n\t})\n\tr.Run()\n}\n',
    },
    at: 'talk.go: return http.DefaultClient.Do(req)',
  },
  {
    name: 'a setting of a module in Python',
    files: {
      'requirements.txt': 'flask\n',
      'settings.py': 'import os\nBASE = os.environ["BASE"]\nTALK_URL = BASE + "/v1/chat/completions"\n',
      'talk.py':
        'import urllib.request\nimport settings\ndef talk(body):\n    asked = urllib.request.Request(settings.TALK_URL, data=body)\n    asked.add_header("Content-Type", "application/json")\n    with urllib.request.urlopen(asked) as reply:\n        return reply.read()\n',
      'app.py':
        'from flask import Flask, request\nfrom talk import talk\napp = Flask(__name__)\n@app.post("/say")\ndef say():\n    return talk(request.data)\n',
    },
    at: 'talk.py: with urllib.request.urlopen(asked)',
  },
  {
    name: 'an enumeration of Swift',
    files: {
      'Kiln.xcodeproj/project.pbxproj':
        '// !$*UTF8*$!\n{ objects = { A = { isa = XCBuildConfiguration; buildSettings = { SDKROOT = iphoneos; PRODUCT_NAME = Kiln; }; }; }; }\n',
      'Kiln/KilnApp.swift':
        'import SwiftUI\n@main\nstruct KilnApp: App {\n  var body: some Scene { WindowGroup { TalkView() } }\n}\n',
      'Kiln/Addresses.swift':
        'enum Addresses {\n  static let talkURL = "https://api.openai.com/v1/chat/completions"\n}\n',
      'Kiln/Talker.swift':
        'import Foundation\nclass Talker: ObservableObject {\n  func say(_ words: Data) async throws -> Data {\n    var asked = URLRequest(url: URL(string: Addresses.talkURL)!)\n    asked.httpMethod = "POST"\n    asked.httpBody = words\n    let (reply, _) = try await URLSession.shared.data(for: asked)\n    return reply\n  }\n}\n',
    },
    at: 'Kiln/Talker.swift: let (reply, _) = try await URLSession.shared.data(for: asked)',
  },
  {
    name: 'a method of a declared interface in Kotlin',
    files: {
      ...ANDROID,
      'app/src/main/java/kiln/ModelApi.kt':
        'package kiln\nimport retrofit2.http.Body\nimport retrofit2.http.POST\ninterface ModelApi {\n  @POST("v1/chat/completions")\n  suspend fun next(@Body asked: Asked): Answer\n}\n',
      'app/src/main/java/kiln/Talker.kt':
        'package kiln\nclass Talker(private val api: ModelApi = modelApi()) {\n  suspend fun say(words: String): Answer {\n    val asked = Asked(words)\n    return api.next(asked)\n  }\n}\n',
    },
    at: 'app/src/main/java/kiln/Talker.kt: return api.next(asked)',
  },
  {
    name: 'a function of another file that puts the request together',
    files: {
      'package.json': EXPRESS,
      'server.ts':
        "import express from 'express'\nimport { talk } from './talk'\nconst app = express()\napp.post('/say', async (req, res) => res.send(await talk(req.body)))\napp.listen(3000)\n",
      'requests.ts':
        'export function buildTalkRequest(vendor: string, words: unknown) {\n  if (vendor === "azure") {\n    return { url: `${process.env.AZURE}/openai/deployments/gpt/chat/completions`, body: words }\n  }\n  return { url: `${process.env.BASE}/v1/chat/completions`, body: words }\n}\n',
      'talk.ts':
        "import { buildTalkRequest } from './requests'\nexport async function talk(words: unknown) {\n  const asked = buildTalkRequest(process.env.VENDOR ?? '', words)\n  const headers = { 'content-type': 'application/json', authorization: `Bearer ${process.env.KEY}`, 'x-kiln': '1', 'x-run': '2' }\n  console.log('asked', asked.url, Object.keys(headers).length, new Date().toISOString())\n  const reply = await fetch(asked.url, { method: 'POST', headers, body: JSON.stringify(asked.body) })\n  return reply.text()\n}\n",
    },
    at: 'talk.ts: const reply = await fetch(asked.url',
  },
  {
    name: 'a constant of a PHP class',
    files: {
      'composer.json': '{"name":"kiln/site","type":"project","require":{"php":">=8"}}',
      'src/Addresses.php':
        '<?php\nclass Addresses {\n  const TALK_URL = "https://api.deepseek.com/chat/completions";\n}\n',
      'public/index.php':
        '<?php\nrequire __DIR__ . "/../src/Addresses.php";\nfunction say(string $body): string {\n  $asked = curl_init();\n  curl_setopt($asked, CURLOPT_URL, Addresses::TALK_URL);\n  curl_setopt($asked, CURLOPT_POSTFIELDS, $body);\n  return curl_exec($asked);\n}\necho say(file_get_contents("php://input"));\n',
    },
    at: 'public/index.php: return curl_exec($asked)',
  },
]
