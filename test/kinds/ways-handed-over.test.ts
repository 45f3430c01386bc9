import { describe } from 'vitest'
import { projects } from './kind.ts'

const GO = {
  'go.mod':
    'module lamp\n\ngo 1.23\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/sashabaranov/go-openai v1.36.1\n)\n',
  'main.go':
    'package main\n\nimport (\n\t"github.com/gin-gonic/gin"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\tclient := openai.NewClient("k")\n\tr := gin.Default()\n\tr.StaticFile("/", "web/index.html")\n\tr.POST("/api/advice", func(c *gin.Context) {\n\t\tout, _ := client.CreateChatCompletion(c, openai.ChatCompletionRequest{Model: "deepseek-chat", Messages: []openai.ChatCompletionMessage{{Role: "user", Content: c.PostForm("q")}}})\n\t\tc.String(200, out.Choices[0].Message.Content)\n\t})\n\tr.Run(":8080")\n}\n',
}
const page = (body: string) => ({
  ...GO,
  'web/index.html': `<!doctype html><html lang="zh-CN"><body>${body}</body></html>\n`,
})
const FIELD = '<form id="f"><input name="q" placeholder="叶子怎么了"><button>看看</button></form>'

describe('a page whose form goes to the product’s own interface', () => {
  projects([
    [
      'fetched by a script',
      page(`${FIELD}<script>f.onsubmit = e => fetch('/api/advice', { method: 'POST' })</script>`),
      { exposure: ['web-ui'] },
    ],
    [
      'by axios',
      page(`${FIELD}<script>f.onsubmit = () => axios.post('/api/advice', q)</script>`),
      { exposure: ['web-ui'] },
    ],
    ['by htmx', page(`<form hx-post="/api/advice"><input placeholder="叶子怎么了"></form>`), { exposure: ['web-ui'] }],
    [
      'as a form',
      page('<form action="/api/advice" method="post"><input placeholder="叶子怎么了"></form>'),
      { exposure: ['web-ui'] },
    ],
    [
      'a page to sign in',
      page('<form action="/api/login" method="post"><input placeholder="账号"></form>'),
      { ways: ['http-api'] },
    ],
    [
      'a search elsewhere',
      page('<form action="https://e.com/s"><input placeholder="找一找"></form>'),
      { ways: ['http-api'] },
    ],
  ])
})

describe('a program with windows that show pages of its own', () => {
  const list = (...more: string[]) => ['PySide6', 'openai', ...more, ''].join('\n')
  const app =
    "import sys\nfrom openai import OpenAI\nfrom PySide6.QtWidgets import QApplication\nfrom PySide6.QtWebEngineWidgets import QWebEngineView\n\n\ndef write(points):\n    return OpenAI().chat.completions.create(model='gpt-4o', messages=[{'role': 'user', 'content': points}])\n\n\napp = QApplication(sys.argv)\nview = QWebEngineView()\nview.load('view.html')\nsys.exit(app.exec())\n"
  const view =
    '<html><body><textarea id="p" placeholder="要点"></textarea><button>写讲稿</button><script src="qwebchannel.js"></script></body></html>\n'
  projects([
    [
      'with a library of sockets in its list',
      { 'requirements.txt': list('websockets'), 'main.py': app, 'view.html': view },
      { ways: ['desktop'] },
    ],
    [
      'beside a server of its own',
      {
        'requirements.txt': list('fastapi'),
        'main.py': app,
        'web.py':
          "from fastapi import FastAPI\nfrom main import write\napi = FastAPI()\n\n\n@api.post('/write')\ndef w(p: str):\n    return write(p)\n",
        'view.html': view,
      },
      { exposure: ['desktop', 'http-api'] },
    ],
  ])
})

describe('an application for Apple’s systems that a generator describes', () => {
  const code = {
    'Sources/LampApp.swift':
      'import SwiftUI\n\n@main\nstruct LampApp: App {\n    var body: some Scene { WindowGroup { Text("Lamp") } }\n}\n',
    'Sources/Ask.swift':
      'import FoundationModels\n\nstruct Ask {\n    func ask(_ q: String) async throws -> String {\n        try await LanguageModelSession().respond(to: q).content\n    }\n}\n',
  }
  const gen = (target: string) => ({
    ...code,
    'project.yml': `name: Lamp\ntargets:\n  Lamp:\n    type: application\n${target}    sources: [Sources]\n`,
  })
  const tuist = (destinations: string) => ({
    ...code,
    'Project.swift': `import ProjectDescription\n\nlet project = Project(name: "Lamp", targets: [.target(name: "Lamp", destinations: ${destinations}, product: .app, bundleId: "e.lamp", sources: ["Sources/**"])])\n`,
  })
  projects([
    ['for the Mac', gen('    platform: macOS\n'), { ways: ['desktop'] }],
    ['for the Mac among destinations', gen('    supportedDestinations: [macOS]\n'), { ways: ['desktop'] }],
    ['for phones', gen('    platform: iOS\n'), { ways: ['mobile'] }],
    ['for the Mac by Tuist', tuist('.macOS'), { ways: ['desktop'] }],
    ['for phones by Tuist', tuist('.iOS'), { ways: ['mobile'] }],
  ])
})

describe('a film that fluent-ffmpeg puts together', () => {
  const speaks = {
    'package.json':
      '{"name":"lamp","private":true,"type":"module","scripts":{"start":"node a.js"},"dependencies":{"express":"5","openai":"6","fluent-ffmpeg":"2"}}',
    'a.js':
      "import express from 'express'\nimport OpenAI from 'openai'\nimport { film } from './film.js'\nconst ai = new OpenAI()\nexpress().post('/v', async (q, s) => { await ai.audio.speech.create({ model: 'tts-1', voice: 'sage', input: q.body.t }); s.json(await film('v.mp3', `out/${q.body.id}`)) }).listen(1)\n",
  }
  const film = (options: string, end = '.save(out)') => ({
    ...speaks,
    'film.js': `import ffmpeg from 'fluent-ffmpeg'\nexport const film = (voice, out) =>\n  new Promise(done => {\n    ffmpeg()\n      .input('stock.mp4')\n      .input(voice)\n      .outputOptions(${options})\n      .on('end', done)\n      ${end}\n  })\n`,
  })
  projects([
    [
      'into a file that is handed over',
      film("'-map', '0:v', '-map', '1:a', '-c:v', 'libx264', '-shortest'"),
      { generates: ['audio', 'video'] },
    ],
    ['into a name by a template', film("'-shortest'", '.save(`${out}.mp4`)'), { generates: ['audio', 'video'] }],
    ['and run later', film("'-shortest'", ".output('a.mp4').run()"), { generates: ['audio', 'video'] }],
    ['a sound alone', film("'-shortest'", '.save(`${out}.mp3`)'), { generates: ['audio'] }],
    ['two sounds into a file that is handed over', film("'-c:a', 'aac'"), { generates: ['audio'] }],
  ])
})
