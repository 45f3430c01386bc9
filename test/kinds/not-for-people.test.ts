import { describe, expect, it } from 'vitest'
import { render } from '../../server/src/core/locale/messages.ts'
import { projects } from './kind.ts'
import { audited, type Files } from './project.ts'
import { PY_ASK, told } from './told.ts'

const FROZEN = 'aiohttp==3.9\nclick==8.1\nfastapi==0.110\npeft==0.10\ntorch==2.2\ntransformers==4.40\nuvicorn==0.29\n'
const TUNE =
  'from peft import LoraConfig, get_peft_model\nfrom transformers import AutoModelForCausalLM, Trainer, TrainingArguments\nmodel = get_peft_model(AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-4B"), LoraConfig())\nTrainer(model, TrainingArguments("out"), train_dataset=load("train.json")).train()\n'
const WRITE_ALL =
  'import json, torch\nfrom transformers import AutoModelForCausalLM\nmodel = AutoModelForCausalLM.from_pretrained("out")\nanswers = [model.generate(**one, max_new_tokens=128) for one in tests()]\njson.dump(answers, open("answers.json", "w"))\n'
const SERVE =
  'from fastapi import FastAPI\nfrom ask import write\napp = FastAPI()\n@app.post("/chat")\ndef chat(q: str):\n    return write(q)\n@app.post("/story")\ndef story(q: str):\n    return write(q)\n@app.post("/poem")\ndef poem(q: str):\n    return write(q)\n@app.post("/letter")\ndef letter(q: str):\n    return write(q)\n@app.get("/topics")\ndef topics():\n    return []\n'

describe('a project that trains, compares and writes answers to its tests into a file', () => {
  projects([
    [
      'answers nobody by what happened to be installed',
      { 'requirements.txt': FROZEN, 'tune.py': TUNE, 'compare.py': WRITE_ALL },
      { unasked: ['scope', 'filing', 'labelling'], ways: ['cli'] },
    ],
    [
      'unlike one whose code has routes',
      {
        'requirements.txt': FROZEN,
        'tune.py': TUNE,
        'ask.py': `from transformers import AutoModelForCausalLM\nmodel = AutoModelForCausalLM.from_pretrained("out")\ndef write(q):\n    return model.generate(**tokens(q), max_new_tokens=128)\n`,
        'main.py': SERVE,
      },
      { exposure: ['http-api'] },
    ],
    [
      'unlike a list beside code that trains nothing',
      { 'requirements.txt': 'fastapi\nopenai\nuvicorn\n', 'ask.py': PY_ASK },
      { ways: ['http-api'] },
    ],
  ])
})

const loop = (head: string, body: string) =>
  `import torch\nfrom torch import nn, optim\n${head}for epoch in range(9):\n    for clip, labels in loader:\n${body}        optimizer.zero_grad()\n        loss.backward()\n        optimizer.step()\n`

describe('what tells one kind from another is no training of what makes content', () => {
  projects([
    [
      'by sound that is real or fake',
      {
        'requirements.txt': 'torch\n',
        'voice/train_detector.py': loop(
          'classifier = nn.Linear(1024, 1)\n# real and fake voices out of HiFiGAN and CosyVoice\n',
          '        logits = classifier(encoder(clip))\n        loss = criterion(logits, labels)\n        preds = (torch.sigmoid(logits) > 0.5).float()\n        right += (preds == labels).sum().item()\n',
        ),
      },
      { silent: true, unasked: [] },
    ],
    [
      'unlike a loop that trains a voice',
      {
        'requirements.txt': 'torch\n',
        'voice/train.py': loop(
          'net_g = SynthesizerTrn(80)\nnet_d = MultiPeriodDiscriminator()\n',
          '        said = net_g(clip)\n        loss_mel = nn.functional.l1_loss(said, clip) * 45\n        loss = loss_mel + generator_loss(net_d(said))\n',
        ),
      },
      { trains: true },
    ],
  ])
})

async function filing(files: Files, locale: 'en' | 'zh-CN' = 'en') {
  const { findings } = await audited(files)
  return findings.filter(one => one.ruleId === 'filing-unrecorded').map(one => render(one.message, locale))[0] ?? ''
}

const inExpress = (made: string): Files => ({
  'package.json': '{"name":"talk","private":true,"dependencies":{"express":"4","openai":"4"}}',
  'server.js': `const express = require('express')\nconst OpenAI = require('openai')\nconst app = express()\n${made}app.listen(80)\n`,
})

describe('whose model is called', () => {
  it('is left out where the object that is asked is called after another', async () => {
    const says = await filing(
      inExpress(
        "const groq = new OpenAI({ apiKey: KEY })\nconst spare = 'https://api.openai.com/v1'\napp.post('/talk', async (req, res) => {\n  const said = await groq.chat.completions.create({ model: req.body.model, messages: req.body.messages })\n  res.json(said)\n})\n",
      ),
    )
    expect(says).not.toContain('with OpenAI')
    expect(says).toContain('offshore')
  })

  it('is told where that very object is made for the vendor’s own address', async () => {
    const says = await filing(
      inExpress(
        "const moonshot = new OpenAI({ apiKey: KEY, baseURL: 'https://api.openai.com/v1' })\napp.post('/talk', async (req, res) => {\n  const said = await moonshot.chat.completions.create({ model: req.body.model, messages: req.body.messages })\n  res.json(said)\n})\n",
      ),
    )
    expect(says).toContain('offshore, with OpenAI')
  })

  it('is told where it is not', async () => {
    const says = await filing(
      inExpress(
        "const client = new OpenAI({ apiKey: KEY, baseURL: 'https://api.openai.com/v1' })\napp.post('/talk', async (req, res) => {\n  const said = await client.chat.completions.create({ model: 'gpt-4o', messages: req.body.messages })\n  res.json(said)\n})\n",
      ),
    )
    expect(says).toContain('with OpenAI')
  })

  const either = (base: string): Files => ({
    'requirements.txt': 'fastapi\nlangchain-openai\nlangchain-anthropic\n',
    'main.py': `import os\nfrom fastapi import FastAPI\nfrom langchain_openai import ChatOpenAI\nfrom langchain_anthropic import ChatAnthropic\napp = FastAPI()\ngpt = ChatOpenAI(model="gpt-4o", base_url=${base})\nclaude = ChatAnthropic(model="claude-sonnet-4-0", base_url="https://api.anthropic.com/v1/messages")\n@app.post("/talk")\ndef talk(q: str, by: str):\n    chosen = gpt if by == "gpt" else claude\n    return chosen.invoke(q).content\n`,
  })

  it('is offshore where each of several is asked at its own address abroad', async () => {
    expect(await filing(either('"https://api.openai.com/v1/chat/completions"'))).toContain(
      'generates content offshore:',
    )
  })

  it('is open where its own address stands in what the call does not lead to', async () => {
    const files = {
      ...either('os.environ["BASE"]'),
      'words/translate.py':
        'import requests\nfor one in texts():\n    keep(requests.post("https://api.openai.com/v1/chat/completions", json={"model": "gpt-4o", "messages": one}).json())\n',
    }
    expect(await filing(files)).toContain('登记')
  })

  it('is open where one of the addresses can be set', async () => {
    const says = await filing(either('os.getenv("BASE", "https://api.openai.com/v1/chat/completions")'))
    expect(says).toContain('登记')
  })
})

describe('a product', () => {
  const android = (more: Files): Files => ({
    'settings.gradle': "include ':app'\n",
    'app/build.gradle': "plugins { id 'com.android.application' }\n",
    'app/src/main/AndroidManifest.xml':
      '<manifest><application><activity android:name=".Talk"><intent-filter><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity></application></manifest>\n',
    'app/src/main/res/values/strings.xml': '<resources><string name="app_name">萤火答疑</string></resources>\n',
    'app/src/main/java/Talk.kt':
      'package lamp\nimport okhttp3.OkHttpClient\nimport okhttp3.Request\nclass Talk : AppCompatActivity() {\n  fun ask(q: String) = OkHttpClient().newCall(Request.Builder().url("https://api.deepseek.com/chat/completions").post(bodyOf(q)).build()).execute()\n}\n',
    ...more,
  })
  it('goes by the name of the build that people are handed', async () => {
    const files = android({
      'app/src/debug/res/values/strings.xml':
        '<resources><string name="app_name">萤火答疑_debug</string></resources>\n',
    })
    expect((await told(files)).name).toBe('萤火答疑')
  })
  it.each([
    ['my_uniapp_demo', false],
    ['my lamp', true],
  ])('that its project calls %s is called so by people: %s', async (name, is) => {
    const says = await filing({
      'manifest.json': `{"name":"${name}","appid":"__UNI__1","mp-weixin":{"appid":"wx1"}}`,
      'pages.json': '{"pages":[{"path":"pages/ask/ask"}]}',
      'pages/ask/ask.vue':
        "<template><button @click=\"ask\">Ask</button></template>\n<script>\nexport default { methods: { ask() { uni.request({ url: 'https://api.deepseek.com/chat/completions', method: 'POST', data: { model: 'deepseek-chat', messages: [] } }) } } }\n</script>\n",
    })
    expect(says.includes(`recorded for ${name}`)).toBe(is)
    expect(says).toContain('No filing')
  })
})

const DART =
  "import 'package:flutter/material.dart';\nimport 'package:http/http.dart' as http;\nvoid main() => runApp(const Talk());\nFuture<String> ask(String q) async {\n  final said = await http.post(Uri.parse('https://api.deepseek.com/chat/completions'), body: bodyOf(q));\n  return said.body;\n}\n"
const RUNNER = 'int APIENTRY wWinMain(HINSTANCE instance, HINSTANCE prev, wchar_t *line, int show) { return 0; }\n'
const flutter = (more: Files): Files => ({
  'pubspec.yaml': 'name: lamp\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.0.0\n',
  'lib/main.dart': DART,
  'android/app/src/main/AndroidManifest.xml':
    '<manifest><application><activity android:name=".MainActivity"><intent-filter><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity></application></manifest>\n',
  'windows/runner/main.cpp': RUNNER,
  ...more,
})

describe('an address that a build begins with', () => {
  const app = (gradle: string, kept: string): Files => ({
    'settings.gradle.kts': 'include(":app")\n',
    'app/build.gradle.kts': `plugins { id("com.android.application") }\n${gradle}`,
    'app/src/main/AndroidManifest.xml':
      '<manifest><application><activity android:name=".Talk"><intent-filter><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity></application></manifest>\n',
    'app/src/main/java/Settings.kt': `package lamp\nobject Settings {\n  val url: String get() = ${kept}\n}\n`,
    'app/src/main/java/Talk.kt':
      'package lamp\nimport okhttp3.OkHttpClient\nimport okhttp3.Request\nclass Talk : AppCompatActivity() {\n  val client = OkHttpClient()\n  fun ask(q: String): String {\n    val body = JSONObject().put("model", Settings.model).put("messages", listOf(mapOf("role" to "user", "content" to q))).put("max_tokens", 900)\n    val request = Request.Builder().url(Settings.url).post(body.toString().toRequestBody()).build()\n    return client.newCall(request).execute().body!!.string()\n  }\n}\n',
  })
  it('is the vendor’s unless a setting names another', async () => {
    const gradle =
      'val url = getProperty("api.url", "https://api.openai.com/v1/chat/completions")\nandroid { defaultConfig { buildConfigField("String", "URL", url) } }\n'
    const says = await filing(app(gradle, 'store.getString("url", BuildConfig.URL)'))
    expect(says).toContain('unless its settings name another, the vendor is OpenAI')
  })
  it('is told as the vendor’s where code holds it', async () => {
    expect(await filing(app('', '"https://api.openai.com/v1/chat/completions"'))).toContain('offshore, with OpenAI')
  })
})

describe('the desktop of an app of Flutter', () => {
  it('is told where but one system was kept of all that the tool brings along', async () => {
    expect((await told(flutter({}))).ways).toEqual(['a mobile app', 'a desktop app'])
  })
  it('is not told where all are there', async () => {
    const more = { 'linux/runner/main.cc': 'int main() { return gtk_application_new("a", 0) != 0; }\n' }
    expect((await told(flutter(more))).ways).toEqual(['a mobile app'])
  })
})

const PHP_CONSOLE = (file: string): Files => ({
  [file]:
    '<?php require "config.php"; $rows = rowsOf($_POST["q"]); ?>\n<html><body><form method="post"><input name="q"><button>Go</button></form><?php echo $rows; ?></body></html>\n',
})

describe('pages of those who run a product', () => {
  it('are no way of people who have an app', async () => {
    expect((await told({ ...flutter({}), ...PHP_CONSOLE('site/users.php') })).ways).toContain('a web page')
    expect((await told({ ...flutter({}), ...PHP_CONSOLE('admin/users.php') })).ways).not.toContain('a web page')
  })
  it('are one where what is made is asked for there', async () => {
    expect((await told({ ...flutter({}), ...PHP_CONSOLE('admin/generate.php') })).ways).toContain('a web page')
  })
})

const api: Files = {
  'package.json': '{"name":"talk","private":true,"dependencies":{"express":"4","openai":"4"}}',
  'server.js':
    "const express = require('express')\nconst OpenAI = require('openai')\nconst app = express()\napp.use(express.static('web'))\napp.post('/api/chat', async (req, res) => {\n  const said = await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: req.body })\n  res.json(said)\n})\napp.listen(80)\n",
}

describe('an interface whose own page lies beside it', () => {
  it('is not told as what people come by', async () => {
    const page = { 'web/index.html': '<html><body><div id="app"></div><script src="app.js"></script></body></html>\n' }
    expect((await told({ ...api, ...page })).ways).toEqual([])
  })
  it('is told without one, and beside pages that document it', async () => {
    expect((await told(api)).ways).toEqual(['an HTTP interface'])
    expect((await told({ ...api, 'docs/index.html': '<html><body>How to ask</body></html>\n' })).ways).toEqual([
      'an HTTP interface',
    ])
  })
})

describe('a path by which the traffic of others is told apart', () => {
  const go = (wire: string): Files => ({
    'go.mod': 'module tap\n\ngo 1.22\n',
    'wire.go': wire,
    'hosts.go': 'package main\n\nfunc hosts() []string { return []string{"api.anthropic.com", "api.openai.com"} }\n',
    'main.go':
      'package main\n\nimport "net/http"\n\nfunc main() {\n\thttp.HandleFunc("/log", show)\n\thttp.ListenAndServe(":80", nil)\n}\n',
  })
  projects([
    [
      'asks nobody',
      go(
        'package main\n\nvar Chat Format = NewChatFormat("/chat/completions", usage)\nvar Talk Format = NewChatFormat("/v1/messages", usage)\n',
      ),
      { silent: true },
    ],
    [
      'unlike one that is posted to',
      go(
        'package main\n\nfunc ask(q string) string {\n\tres, _ := http.Post(BASE+"/chat/completions", "application/json", bodyOf(q))\n\treturn text(res.Body)\n}\n',
      ),
      { generates: ['text'] },
    ],
  ])
})
