import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing } from './stands.ts'

/** What only names a request (a constant, a build's default, a list of models) gives way to the call of another file that sends it. */
const SCOPE = 'scope-undeclared'
const PAGE = '<!doctype html><html><body><form><input id="q"></form><p id="answer"></p></body></html>\n'
const ANDROID = {
  'settings.gradle': "include ':app'\n",
  'app/src/main/AndroidManifest.xml':
    '<manifest><application><activity android:name=".MainActivity" android:exported="true"/></application></manifest>',
}
const SPRING = {
  'pom.xml':
    '<project><groupId>cn.elm</groupId><artifactId>elm</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
}
const FLASK = {
  'requirements.txt': 'flask\nrequests\n',
  'templates/index.html': PAGE,
  'app.py':
    "from flask import Flask, request, render_template\nfrom services.talk import answer\napp = Flask(__name__)\n@app.get('/')\ndef home():\n    return render_template('index.html')\n@app.post('/ask')\ndef ask():\n    return answer(request.json['q'])\n",
}

describe('a name that another file sends', () => {
  standing({
    'the default of a build, read by a property': {
      files: {
        ...ANDROID,
        'app/build.gradle.kts':
          'plugins { id("com.android.application") }\nandroid {\n  namespace = "cn.elm"\n  defaultConfig {\n    buildConfigField("String", "MODEL_GATE", "\\"https://api.deepseek.com/chat/completions\\"")\n  }\n}\n',
        'app/src/main/java/cn/elm/Prefs.kt':
          'package cn.elm\nobject Prefs {\n  var gate: String\n    get() = kv.decodeString("gate", BuildConfig.MODEL_GATE)\n    set(v) { kv.encode("gate", v) }\n}\n',
        'app/src/main/java/cn/elm/Wire.kt':
          'package cn.elm\nimport okhttp3.*\nclass Wire {\n  private val client = OkHttpClient()\n  fun answer(body: String): String {\n    val request = Request.Builder().url(Prefs.gate).post(body.toRequestBody()).build()\n    client.newCall(request).execute().use { return it.body!!.string() }\n  }\n}\n',
        'app/src/main/java/cn/elm/MainActivity.kt':
          'package cn.elm\nclass MainActivity : Activity() {\n  fun onAsk(q: String) { view.text = Wire().answer(q) }\n}\n',
      },
      at: { [SCOPE]: 'Wire.kt: client.newCall(request)' },
      says: { [SCOPE]: /named.{3,60}app\/build\.gradle\.kts/ },
    },
    'a constant of a module in Rust, handed to the sender of another': {
      files: {
        'Cargo.toml': '[package]\nname = "elm"\nversion = "0.1.0"\n[dependencies]\nreqwest = "0.12"\naxum = "0.7"\n',
        'src/main.rs':
          'mod config;\nmod sender;\nuse axum::{Router, routing::post};\n#[tokio::main]\nasync fn main() {\n  let app = Router::new().route("/ask", post(ask));\n  axum::serve(listener, app).await.unwrap();\n}\nasync fn ask(q: String) -> String {\n  let sender = sender::Sender::new();\n  sender.deliver(config::places::DEEP, &load(q)).await\n}\n',
        'src/config.rs': 'pub mod places {\n  pub const DEEP: &str = "https://api.deepseek.com/chat/completions";\n}\n',
        'src/sender.rs':
          'use reqwest::Client;\npub struct Sender { client: Client }\nimpl Sender {\n  pub async fn deliver(&self, to: &str, load: &Value) -> String {\n    let got = self.client.post(to).json(load).send().await.unwrap();\n    got.text().await.unwrap()\n  }\n}\n',
      },
      at: { [SCOPE]: 'src/sender.rs: let got = self.client.post(to)' },
    },
    'a constant in Go, through a package that sends JSON': {
      files: {
        'go.mod': 'module cn/elm\ngo 1.22\nrequire github.com/gin-gonic/gin v1.9.0\n',
        'main.go':
          'package main\nimport (\n "github.com/gin-gonic/gin"\n "cn/elm/talk"\n)\nfunc main() {\n r := gin.Default()\n r.POST("/ask", func(c *gin.Context) { c.String(200, talk.Answer(c.PostForm("q"))) })\n r.Run(":80")\n}\n',
        'config/config.go': 'package config\nconst ModelGate = "https://api.moonshot.cn/v1/chat/completions"\n',
        'talk/talk.go':
          'package talk\nimport (\n "cn/elm/config"\n "cn/elm/wire"\n)\nfunc Answer(q string) string {\n var got reply\n wire.DoJSON(config.ModelGate, load(q), &got)\n return got.Text\n}\n',
        'wire/wire.go':
          'package wire\nimport "net/http"\nfunc DoJSON(to string, load any, got any) error {\n req, _ := http.NewRequest("POST", to, body(load))\n resp, err := http.DefaultClient.Do(req)\n if err != nil { return err }\n return json.NewDecoder(resp.Body).Decode(got)\n}\n',
      },
      at: { [SCOPE]: 'wire/wire.go: resp, err := http.DefaultClient.Do(req)' },
    },
    'the default of a setting in Python': {
      files: {
        ...FLASK,
        'settings.py':
          "import os\n\nclass Settings:\n    gate = os.getenv('TALK_GATE', 'https://api.deepseek.com/v1')\n\nsettings = Settings()\n",
        'services/talk.py':
          "from settings import settings\nfrom services.wire import post_json\n\ndef answer(q):\n    got = post_json(settings.gate, {'messages': [{'role': 'user', 'content': q}]})\n    return got['choices'][0]['message']['content']\n",
        'services/wire.py':
          "import requests\n\ndef post_json(base, body):\n    response = requests.post(base + '/chat' + '/completions', json=body)\n    return response.json()\n",
      },
      at: { [SCOPE]: 'services/wire.py: response = requests.post(base' },
    },
    'a constant of an interface in Java, through a class of helpers': {
      files: {
        ...SPRING,
        'src/main/java/cn/elm/Const.java':
          'package cn.elm;\npublic interface Const {\n  String TALK = "https://api.openai.com/v1/chat/completions";\n}\n',
        'src/main/java/cn/elm/HttpUtil.java':
          'package cn.elm;\nimport okhttp3.*;\npublic class HttpUtil {\n  public static String postJson(String url, String json) throws IOException {\n    Request request = new Request.Builder().url(url).post(RequestBody.create(json, JSON)).build();\n    Response response = CLIENT.newCall(request).execute();\n    return response.body().string();\n  }\n}\n',
        'src/main/java/cn/elm/TalkController.java':
          'package cn.elm;\n@RestController\npublic class TalkController {\n  @PostMapping("/ask") public String ask(@RequestBody String q) throws Exception {\n    return HttpUtil.postJson(Const.TALK, load(q));\n  }\n}\n',
      },
      at: { [SCOPE]: 'HttpUtil.java: Response response = CLIENT.newCall(request)' },
    },
    'a constant in Dart, through a class over dio': {
      files: {
        'pubspec.yaml': 'name: elm\ndependencies:\n  flutter:\n    sdk: flutter\n  dio: ^5.0.0\n',
        'android/app/src/main/AndroidManifest.xml': '<manifest><application/></manifest>',
        'lib/main.dart':
          "import 'package:flutter/material.dart';\nimport 'talk_repo.dart';\nvoid main() => runApp(MaterialApp(home: TextField(onSubmitted: (q) => TalkRepo().answer(q))));\n",
        'lib/consts.dart':
          "class Consts {\n  static const talkGate = 'https://api.siliconflow.cn/v1/chat/completions';\n}\n",
        'lib/talk_repo.dart':
          "import 'consts.dart';\nimport 'wire.dart';\nclass TalkRepo {\n  final wire = Wire();\n  Future<String> answer(String q) async {\n    final got = await wire.postJson(Consts.talkGate, load(q));\n    return got['text'];\n  }\n}\n",
        'lib/wire.dart':
          "import 'package:dio/dio.dart';\nclass Wire {\n  final Dio dio = Dio();\n  Future<Map> postJson(String to, Map load) async {\n    final response = await dio.post(to, data: load);\n    return response.data;\n  }\n}\n",
      },
      at: { [SCOPE]: 'lib/wire.dart: final response = await dio.post(to' },
    },
    'a layer that everything goes through: the call that hands it the request': {
      files: {
        ...FLASK,
        'settings.py':
          "import os\n\nclass Settings:\n    gate = os.getenv('TALK_GATE', 'https://api.deepseek.com/v1')\n\nsettings = Settings()\n",
        'services/talk.py':
          "from settings import settings\nfrom services.wire import post_json\n\ndef answer(q):\n    got = post_json(settings.gate, {'messages': [{'role': 'user', 'content': q}]})\n    return got['choices'][0]['message']['content']\n",
        'services/wire.py':
          'import requests\n\ndef post_json(base, body):\n    response = requests.post(base, json=body)\n    return response.json()\n',
        'app.py': `${FLASK['app.py']}from services.orders import order\nfrom services.users import user\napp.add_url_rule('/order', view_func=lambda: order(1))\napp.add_url_rule('/user', view_func=lambda: user(1))\n`,
        'services/orders.py':
          "from services.wire import post_json\n\ndef order(n):\n    return post_json('https://shop.example/orders', {'n': n})\n",
        'services/users.py':
          "from services.wire import post_json\n\ndef user(n):\n    return post_json('https://shop.example/users', {'n': n})\n",
      },
      at: { [SCOPE]: 'services/talk.py: got = post_json(settings.gate' },
    },
  })
})

const WEB: Files = {
  'package.json': '{"name":"elm","private":true,"dependencies":{"react":"18"}}',
  'index.html': '<div id="root"></div><script type="module" src="/src/main.tsx"></script>',
  'src/main.tsx':
    "import { createRoot } from 'react-dom/client'\nimport { App } from './App'\ncreateRoot(document.getElementById('root')!).render(<App />)\n",
}
const form = (imports: string, action: string) =>
  `import { useState } from 'react'\n${imports}\nconst SUPPLIERS = [{ title: 'Elm', models: ['gpt-image-1', 'gemini-3-pro-image'] }]\nexport function App() {\n  const [set, setSet] = useState({ base: '', key: '', model: SUPPLIERS[0].models[0] })\n  const [url, setUrl] = useState('')\n  return <main><select>{SUPPLIERS[0].models.map(m => <option>{m}</option>)}</select><button onClick={${action}}>Paint</button><img src={url} /></main>\n}\n`
const ADAPTER =
  "export async function paint(set: Setting, prompt: string): Promise<string> {\n  const made = await send<Made>(set, '/images/async', { model: set.model, prompt, size: '1k', n: 1 })\n  return made.url\n}\nasync function send<T>(set: Setting, path: string, body: unknown): Promise<T> {\n  const response = await fetch(`${set.base}${path}`, {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${set.key}` },\n    body: JSON.stringify(body),\n  })\n  return response.json()\n}\n"
const LIST = 'src/App.tsx: const SUPPLIERS'

describe('a list of models in a form', () => {
  standing({
    'the one file that sends and looks like a question': {
      files: {
        ...WEB,
        'src/App.tsx': form(
          "import { paint } from './paint/adapter'",
          "async () => setUrl(await paint(set, 'a tree'))",
        ),
        'src/paint/adapter.ts': ADAPTER,
      },
      at: { [SCOPE]: 'src/paint/adapter.ts: const response = await fetch(`${set.base}${path}`' },
    },
    'only counts are sent': {
      files: {
        ...WEB,
        'src/App.tsx': form("import { track } from './track'", "() => track('paint', set.model)"),
        'src/track.ts':
          "export const track = (event: string, model: string) => fetch(import.meta.env.VITE_TRACK, { method: 'POST', body: JSON.stringify({ event, model, at: Date.now() }) })\n",
      },
      at: { [SCOPE]: LIST },
    },
    'the weather is asked for, with its temperature': {
      files: {
        ...WEB,
        'src/App.tsx': form(
          "import { weather } from './weather'",
          'async () => setUrl((await weather(set.base)).icon)',
        ),
        'src/weather.ts':
          'export async function weather(base: string) {\n  const response = await fetch(`${base}/now`)\n  const { temperature, icon, text } = await response.json()\n  return { temperature, icon, text }\n}\n',
      },
      at: { [SCOPE]: LIST },
    },
    'two files that look alike': {
      files: {
        ...WEB,
        'src/App.tsx': form(
          "import { paint } from './paint/adapter'\nimport { paint as other } from './paint/other'",
          "async () => setUrl(await (set.key ? paint : other)(set, 'a tree'))",
        ),
        'src/paint/adapter.ts': ADAPTER,
        'src/paint/other.ts': ADAPTER,
      },
      at: { [SCOPE]: LIST },
    },
    'an address that is only linked to': {
      files: {
        ...WEB,
        'src/App.tsx': form("import { CONSOLE_PLACE } from './places'", '() => window.open(CONSOLE_PLACE)'),
        'src/places.ts': "export const CONSOLE_PLACE = 'https://api.deepseek.com/v1'\n",
        'src/Footer.tsx':
          "import { CONSOLE_PLACE } from './places'\nexport const Footer = () => <a href={CONSOLE_PLACE}>Console</a>\n",
      },
      at: { [SCOPE]: 'src/' },
      neverSays: { [SCOPE]: /"named"/ },
    },
  })
})
