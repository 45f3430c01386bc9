import { describe } from 'vitest'
import { projects } from './kind.ts'

const EXPRESS = '{"name":"reed","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","ws":"8"}}'

describe('a painter that is reached through the commands of a chat', () => {
  projects([
    [
      'in Java',
      {
        'pom.xml':
          '<project><groupId>cn.reed</groupId><artifactId>brush</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/cn/reed/Brush.java':
          'class Brush {\n  static final String AT = "https://discord.com/api/v9/interactions";\n  String imagine(String words) { return rest.postForObject(AT, body(words), String.class); }\n}\n',
      },
      { generates: ['image'], providers: ['midjourney'], generationIn: 'src/main/java/cn/reed/Brush.java' },
    ],
    [
      'in PHP, over an address from the settings',
      {
        'composer.json': '{"type":"project","require":{"laravel/framework":"^11"}}',
        'app/Http/Controllers/MidJourney.php':
          "<?php\nclass Paint { function go($c) { return Http::post(config('at.host') . '/api/v10/interactions', ['type' => 2]); } }\n",
      },
      { generates: ['image'], providers: ['midjourney'] },
    ],
    [
      'in Go',
      {
        'go.mod': 'module reed\n\ngo 1.22\n',
        'main.go':
          'package main\n\nimport "net/http"\n\nfunc mj(words string) { http.Post(base+"/api/v9/interactions", "application/json", body(words)) }\n\nfunc main() { http.HandleFunc("/draw", draw); http.ListenAndServe(":80", nil) }\n',
      },
      { generates: ['image'], providers: ['midjourney'] },
    ],
    [
      'is none where a bot answers its own commands',
      {
        'package.json': EXPRESS,
        's.js':
          "const express = require('express')\nconst app = express()\napp.post('/api/v2/interactions', (q, r) => r.json({ type: 4, data: { content: 'pong' } }))\napp.listen(80)\n",
      },
      { silent: true },
    ],
  ])
})

describe('an answer asked for in a frame over a socket', () => {
  projects([
    [
      'in JavaScript',
      {
        'package.json': EXPRESS,
        's.js':
          "const WebSocket = require('ws')\nconst app = require('express')()\napp.get('/ask', (q, r) => {\n  const line = new WebSocket(signed(process.env.LINE))\n  line.on('open', () => line.send(JSON.stringify({ header: { app_id: process.env.APP }, parameter: { chat: { domain: process.env.KIND } }, payload: { message: { text: [{ role: 'user', content: q.query.q }] } } })))\n  line.on('message', part => r.write(part))\n})\napp.listen(80)\n",
      },
      { generates: ['text'], providers: ['iflytek-spark'], generationIn: 's.js' },
    ],
    [
      'in Go',
      {
        'go.mod': 'module reed\n\ngo 1.22\n\nrequire github.com/gorilla/websocket v1.5.0\n',
        'ask.go':
          'package main\n\nfunc frame(turns []turn) map[string]interface{} {\n\treturn map[string]interface{}{\n\t\t"parameter": map[string]interface{}{\n\t\t\t"chat": map[string]interface{}{"domain": kind()},\n\t\t},\n\t\t"payload": map[string]interface{}{"message": map[string]interface{}{"text": turns}},\n\t}\n}\n',
      },
      { generates: ['text'], providers: ['iflytek-spark'] },
    ],
    [
      'in Java, put together piece by piece',
      {
        'pom.xml':
          '<project><groupId>cn.reed</groupId><artifactId>ask</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/cn/reed/Ask.java':
          'class Ask {\n  void send(Socket s) {\n    JSONObject chat = new JSONObject();\n    chat.put("domain", kind);\n    JSONObject parameter = new JSONObject();\n    parameter.put("chat", chat);\n    JSONObject payload = new JSONObject();\n    payload.put("message", turns);\n    s.send(all(parameter, payload));\n  }\n}\n',
      },
      { generates: ['text'], providers: ['iflytek-spark'] },
    ],
  ])
})

describe('a conversation that somebody else keeps', () => {
  projects([
    [
      'in Swift',
      {
        'Package.swift': 'let package = Package(name: "Reed")\n',
        'Sources/Talk.swift':
          'import SwiftUI\n@main struct Reed: App { var body: some Scene { WindowGroup { Talk() } } }\nclass Talk {\n  func say(_ words: String) async throws {\n    var request = URLRequest(url: URL(string: "https://talk.reed.example/say")!)\n    request.httpBody = try JSONSerialization.data(withJSONObject: ["conversation_id": number, "text": words])\n    let (bytes, _) = try await URLSession.shared.bytes(for: request)\n    turns.append(Turn(text: "", role: "assistant"))\n  }\n}\n',
      },
      { generates: ['text'], generationIn: 'Sources/Talk.swift' },
    ],
    [
      'in Python',
      {
        'requirements.txt': 'flask\nrequests\n',
        'app.py':
          'import os, requests\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.post("/say")\ndef say():\n    answer = requests.post(os.environ["TALK"], json={"session_id": request.json["id"], "text": request.json["q"]}).json()\n    return {"role": "assistant", "content": answer["text"]}\n',
      },
      { generates: ['text'], generationIn: 'app.py' },
    ],
    [
      'is none between people',
      {
        'requirements.txt': 'flask\nrequests\n',
        'app.py':
          'import os, requests\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.post("/say")\ndef say():\n    requests.post(os.environ["DESK"], json={"conversation_id": request.json["id"], "text": request.json["q"]})\n    return {"role": "agent"}\n',
      },
      { silent: true },
    ],
  ])
})

describe('a model that only judges', () => {
  const judge = (says: string, shape: string) =>
    `import os\nfrom fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\nclient = OpenAI()\n@app.post("/check")\ndef check(text: str):\n    answer = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "system", "content": "${says} ${shape}"}, {"role": "user", "content": text}])\n    return read(answer)\n`
  const listed = { 'requirements.txt': 'fastapi\nopenai\n' }
  projects([
    [
      'whether mail is wanted',
      {
        ...listed,
        'app.py': judge('You are a phishing detection engine.', 'Give is_phishing (boolean) and a reason.'),
      },
      { silent: true },
    ],
    [
      'in Chinese',
      { ...listed, 'app.py': judge('你是一个评论分类助手。', '输出 category: 好评 或 差评') },
      { silent: true },
    ],
    [
      'is not silent where it also writes',
      {
        ...listed,
        'app.py': judge('You are a support mail classifier. You are a kind writer of replies.', 'label: reply'),
      },
      { generates: ['text'] },
    ],
    [
      'is not silent where what it tells is content',
      { ...listed, 'app.py': judge('You are a private detective.', 'Tell a story.') },
      { generates: ['text'] },
    ],
  ])
})

describe('weights of one’s own behind a foreign interface', () => {
  projects([
    [
      'from Go',
      {
        'go.mod': 'module reed\n\ngo 1.22\n',
        'reed.go':
          'package reed\n\n// #include "reed.h"\nimport "C"\n\nfunc Open(at string) { C.load_model(C.CString(at)) }\n\nfunc Say(m model, messages []string) string { return C.GoString(C.stream_chat(m.p, pack(messages))) }\n',
      },
      { generates: ['text'], generationIn: 'reed.go', access: ['self-hosted'] },
    ],
    [
      'from Python',
      {
        'requirements.txt': 'flask\n',
        'app.py':
          'import ctypes\nfrom flask import Flask\napp = Flask(__name__)\nlib = ctypes.CDLL("libreed.so")\nmodel = lib.reed_load_model(b"w.bin")\n@app.post("/say")\ndef say():\n    return lib.reed_generate(model, words(), max_tokens)\n',
      },
      { generates: ['text'], generationIn: 'app.py' },
    ],
    [
      'is none where a classifier predicts',
      {
        'go.mod': 'module reed\n\ngo 1.22\n',
        'main.go':
          'package main\n\n// #include "trees.h"\nimport "C"\n\nfunc main() { m := C.load_model(C.CString("t.bin")); serve(C.predict(m, row)) }\n',
      },
      { silent: true },
    ],
  ])
})

describe('a face that is made to speak by a net of one’s own', () => {
  projects([
    [
      'frame by frame',
      {
        'requirements.txt': 'torch\nopencv-python\n',
        'render.py':
          'import cv2, torch\nfrom net import Net\nnet = Net()\nnet.load_state_dict(torch.load("w.pth"))\nsink = cv2.VideoWriter("o.mp4", 0, 25, size)\nfor audio_feat in feats:\n    sink.write(paste(net(mouth_crop(), audio_feat)))\n',
      },
      { generates: ['video'], generationIn: 'render.py' },
    ],
    [
      'is none where faces are only counted',
      {
        'requirements.txt': 'torch\nopencv-python\n',
        'count.py':
          'import cv2, torch\nfrom net import Net\nnet = Net()\nnet.load_state_dict(torch.load("w.pth"))\nsink = cv2.VideoWriter("o.mp4", 0, 25, size)\nfor frame in frames:\n    sink.write(boxed(frame, net(frame)))\n',
      },
      { silent: true },
    ],
  ])
})

describe('a sample of settings', () => {
  projects([
    [
      'in YAML',
      {
        'pom.xml':
          '<project><groupId>cn.reed</groupId><artifactId>ask</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/resources/application.yml.example':
          'ai:\n  base-url: https://api.deepseek.com/v1\n  model: deepseek-chat\n',
        'src/main/java/cn/reed/Ask.java':
          'class Ask {\n  String ask(String q) { return rest.postForObject(base + "/chat/completions", body(q), String.class); }\n}\n',
      },
      { generates: ['text'], providers: ['deepseek'], models: ['deepseek-chat'] },
    ],
    [
      'in a script',
      {
        'package.json': EXPRESS,
        'config.js.sample': "module.exports = { host: 'https://api.moonshot.cn/v1' }\n",
        's.js':
          "const { host } = require('./config.js')\nconst app = require('express')()\napp.post('/ask', async (q, r) => r.send(await (await fetch(host + '/chat/completions', { method: 'POST', body: q.body })).text()))\napp.listen(80)\n",
      },
      { generates: ['text'], providers: ['moonshot'] },
    ],
  ])
})
