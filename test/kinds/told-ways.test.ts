import { describe, expect, it } from 'vitest'
import { render } from '../../server/src/core/locale/messages.ts'
import { audited, type Files } from './project.ts'
import { AI, CHAT, JS_ASK, PY_ASK, SPRING, told } from './told.ts'

const GO_MOD = 'module lamp\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.9.0\n'
const GO_ASK =
  'package main\n\nimport "net/http"\n\nfunc ask(q string) string {\n\tres, _ := http.Post("https://api.deepseek.com/chat/completions", "application/json", bodyOf(q))\n\treturn text(res.Body)\n}\n'
const GIN = (routes: string) =>
  `package main\n\nimport "github.com/gin-gonic/gin"\n\nfunc main() {\n\tr := gin.Default()\n${routes}\tr.Run(":80")\n}\n`
const WRITTEN_ON =
  '<!doctype html><html><body><h1>Ask the lamp</h1><textarea id="q"></textarea><p id="out"></p><script src="talk.js"></script></body></html>\n'

describe('an interface beside a way of people is the inside of that way', () => {
  it.each([
    [
      'a port that a bot opens for whoever asks whether it lives',
      {
        'requirements.txt': 'python-telegram-bot\nopenai\nflask\n',
        'bot.py':
          'from telegram.ext import ApplicationBuilder\nfrom ask import ask\nfrom flask import Flask\napp = Flask(__name__)\n@app.get("/health")\ndef health():\n    return "ok"\nasync def say(update, context):\n    await update.message.reply_text(ask(update.message.text))\nApplicationBuilder().token(T).build().run_polling()\n',
        'ask.py': PY_ASK,
      },
      ['a Telegram bot'],
    ],
    [
      'a listener of Go behind a bot',
      {
        'go.mod': 'module lamp\n\ngo 1.22\n\nrequire github.com/larksuite/oapi-sdk-go/v3 v3.0.0\n',
        'main.go':
          'package main\n\nimport (\n\t"net/http"\n\n\tlark "github.com/larksuite/oapi-sdk-go/v3"\n)\n\nfunc main() {\n\tlark.NewClient("a", "b")\n\tsrv := http.Server{Addr: ":9000"}\n\tsrv.ListenAndServe()\n}\n',
        'ask.go': GO_ASK,
      },
      ['a Feishu bot'],
    ],
    [
      'a route for uploads beside pages',
      {
        'package.json': '{"name":"lamp","private":true,"dependencies":{"next":"14","react":"18","openai":"5"}}',
        'app/page.tsx':
          "import { ask } from '../ask'\nexport default async function Page() { return <p>{await ask('hi')}</p> }\n",
        'app/api/files/route.ts': 'export async function POST(q: Request) { return new Response(await q.text()) }\n',
        'ask.js': JS_ASK,
      },
      ['a web page'],
    ],
  ] as readonly (readonly [string, Files, readonly string[]])[])('%s', async (_, files, ways) => {
    expect((await told(files)).ways).toEqual(ways)
  })

  it('nor is a route of its own that leads to the call told beside it', async () => {
    const files = {
      'package.json': '{"name":"lamp","private":true,"dependencies":{"next":"14","react":"18","openai":"5"}}',
      'app/page.tsx': 'export default function Page() { return <form><textarea name="q" /></form> }\n',
      'app/api/chat/route.ts':
        "import { ask } from '../../../ask'\nexport async function POST(q: Request) { return new Response(await ask(await q.text())) }\n",
      'ask.js': JS_ASK,
    }
    expect((await told(files)).ways.toSorted()).toEqual(['a web page'])
  })
})

describe('an interface that nothing proves', () => {
  const IDLE = {
    'pom.xml': SPRING(AI),
    'src/main/java/lamp/Application.java':
      'package lamp;\nimport org.springframework.boot.SpringApplication;\npublic class Application { public static void main(String[] a) { SpringApplication.run(Application.class, a); } }\n',
    'src/main/java/lamp/Chat.java': CHAT,
  }
  it('is not told, and the sentence goes without', async () => {
    const { findings } = await audited(IDLE)
    const scope = findings.find(one => one.ruleId === 'scope-undeclared')
    expect(scope && render(scope.message, 'en')).toContain('Chat.java. The Interim Measures')
    expect(scope && render(scope.message, 'zh-CN')).toContain('生成文本。《暂行办法》')
  })
  it('is asked about as before', async () => {
    const { findings } = await audited(IDLE)
    expect(findings.filter(one => one.severity !== 'hint').map(one => one.ruleId)).toContain('filing-unrecorded')
  })
})

describe('a page that lies there as it is, on which people write what is asked', () => {
  it.each([
    [
      'handed out by Go',
      { 'go.mod': GO_MOD, 'main.go': GIN('\tr.POST("/chat", talk)\n\tr.Static("/", "web")\n'), 'ask.go': GO_ASK },
      'web/index.html',
      ['a web page'],
    ],
    [
      'handed out by Python',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\nfrom ask import ask\napp = FastAPI()\n@app.post("/ask")\ndef post(q: str):\n    return ask(q)\napp.mount("/", StaticFiles(directory="static", html=True))\n',
        'ask.py': PY_ASK,
      },
      'static/index.html',
      ['a web page'],
    ],
  ] as readonly (readonly [string, Files, string, readonly string[]])[])('%s', async (_, files, page, ways) => {
    const all = { ...files, [page]: WRITTEN_ON, [page.replace('index.html', 'talk.js')]: "fetch('/chat')\n" }
    expect((await told(all)).ways.toSorted()).toEqual([...ways])
  })
  it.each([
    ['documents', 'docs/index.html', WRITTEN_ON],
    ['a mail', 'emails/welcome.html', WRITTEN_ON],
    ['a page to read', 'web/index.html', '<!doctype html><h1>The chat of lamps</h1><script src="a.js"></script>\n'],
    [
      'a sign-in',
      'web/login.html',
      '<!doctype html><form><input type="text" name="user"><input type="password"></form>\n',
    ],
  ])('%s are none', async (_, page, text) => {
    const files = {
      'go.mod': GO_MOD,
      'main.go': GIN('\tr.POST("/chat", talk)\n'),
      'ask.go': GO_ASK,
      [page]: text,
    }
    expect((await told(files)).ways).toEqual(['an HTTP interface'])
  })
  it('is the inside of the desktop program that holds it', async () => {
    const files = {
      'package.json': '{"name":"lamp","private":true,"main":"main.js","dependencies":{"electron":"30","openai":"5"}}',
      'main.js':
        "const { BrowserWindow, ipcMain } = require('electron')\nconst { ask } = require('./ask.js')\nipcMain.handle('chat', (e, q) => ask(q))\nnew BrowserWindow().loadFile('window/index.html')\n",
      'ask.js': JS_ASK,
      'window/index.html': WRITTEN_ON,
      'window/talk.js': 'go()\n',
    }
    expect((await told(files)).ways).toEqual(['a desktop app'])
  })
})

describe('parts of Vue in the window of a desktop program', () => {
  it('are no pages of the web', async () => {
    const files = {
      'package.json':
        '{"name":"lamp","private":true,"dependencies":{"vue":"3","@tauri-apps/api":"1","openai":"5"},"devDependencies":{"@tauri-apps/cli":"1","vite":"5"}}',
      'src-tauri/tauri.conf.json': '{"package":{"productName":"lamp"},"tauri":{}}',
      'src-tauri/src/main.rs': 'fn main() {\n    tauri::Builder::default().run(x());\n}\n',
      'src/main.js':
        "import { createApp } from 'vue'\nimport App from './pages/main.vue'\ncreateApp(App).mount('#app')\n",
      'src/pages/main.vue':
        "<template><p>{{ a }}</p></template>\n<script setup>\nimport { ask } from '../ask.js'\nconst a = await ask('q')\n</script>\n",
      'src/ask.js': JS_ASK,
    }
    expect((await told(files)).ways).toEqual(['a desktop app'])
  })
})
