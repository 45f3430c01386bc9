import { describe, expect, it } from 'vitest'
import type { Files } from './project.ts'
import { AI, API, CHAT, JS_ASK, PY_ASK, SPRING, told } from './told.ts'

const NONEBOT =
  'from nonebot import on_message\nfrom ask import ask\nmatcher = on_message()\n@matcher.handle()\nasync def say(event):\n    await matcher.finish(ask(str(event.message)))\n'

describe('a library that mostly asks lets nobody in by being listed', () => {
  it.each([
    [
      'in setup.py',
      {
        'setup.py':
          'from setuptools import setup\nsetup(name="lamp", install_requires=["nonebot2", "aiohttp>=3", "openai"])\n',
      },
    ],
    [
      'in setup.cfg',
      {
        'setup.cfg': '[metadata]\nname = lamp\n[options]\ninstall_requires =\n    nonebot2\n    aiohttp\n    openai\n',
        'setup.py': 'from setuptools import setup\nsetup()\n',
      },
    ],
    ['in a list of requirements', { 'requirements.txt': 'nonebot2\naiohttp\nopenai\n' }],
    ['in a Pipfile', { Pipfile: '[packages]\nnonebot2 = "*"\naiohttp = "*"\nopenai = "*"\n' }],
  ] as readonly (readonly [string, Files])[])('%s', async (_, files) => {
    expect((await told({ ...files, 'bot.py': NONEBOT, 'ask.py': PY_ASK })).ways).toEqual(['a QQ bot'])
  })
})

describe("a person's own account on WeChat is no official account", () => {
  it.each([
    [
      'in Java, by the messages of a group',
      {
        'pom.xml': SPRING(AI),
        'src/main/java/lamp/Chat.java': CHAT,
        'src/main/java/lamp/Messages.java':
          'package lamp;\nclass Messages {\n  void read(JSONObject all) {\n    for (JSONObject one : all.getJSONArray("AddMsgList")) {\n      String from = one.getStr("FromUserName");\n      String to = one.getStr("ToUserName");\n      int type = one.getInt("MsgType");\n      if (from.startsWith("@@")) send(to, chat.ask(one.getStr("Content")));\n    }\n  }\n}\n',
      },
    ],
    [
      'in Go, by the protocol of the web',
      {
        'go.mod': 'module lamp\n\ngo 1.22\n',
        'main.go':
          'package main\n\nimport "net/http"\n\ntype message struct {\n\tFromUserName string\n\tToUserName   string\n\tMsgType      int\n\tContent      string\n}\n\nfunc sync() []message {\n\tres, _ := http.Get("https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxsync")\n\treturn parse(res.Body)\n}\n\nfunc ask(q string) string {\n\tres, _ := http.Post("https://api.openai.com/v1/chat/completions", "application/json", bodyOf(q))\n\treturn text(res.Body)\n}\n\nfunc main() {\n\tfor _, m := range sync() {\n\t\tsend(m.FromUserName, ask(m.Content))\n\t}\n}\n',
      },
    ],
    [
      'in Python, by its synchronisation',
      {
        'requirements.txt': 'requests\nopenai\n',
        'bot.py':
          'import requests\nfrom ask import ask\ndef loop(session):\n    while True:\n        data = session.post(f"{session.base}/webwxsync", json={"SyncKey": session.key}).json()\n        for m in data["AddMsgList"]:\n            if m["MsgType"] == 1:\n                session.send(m["FromUserName"], m["ToUserName"], ask(m["Content"]))\nif __name__ == "__main__":\n    loop(login())\n',
        'ask.py': PY_ASK,
      },
    ],
    [
      'in Node',
      {
        'package.json':
          '{"name":"lamp","private":true,"scripts":{"start":"node index.js"},"dependencies":{"openai":"5","request":"2"}}',
        'index.js':
          "import { ask } from './ask.js'\nasync function sync(wx) {\n  const { AddMsgList } = await wx.post('/webwxsync', { SyncKey: wx.key })\n  for (const m of AddMsgList) if (m.MsgType === 1) await wx.send({ FromUserName: m.ToUserName, ToUserName: m.FromUserName, Content: await ask(m.Content) })\n}\nsetInterval(sync, 1000)\n",
        'ask.js': JS_ASK,
      },
    ],
  ] as readonly (readonly [string, Files])[])('%s', async (_, files) => {
    const { ways } = await told(files)
    expect(ways).toContain('a WeChat bot')
    expect(ways).not.toContain('a WeChat official account')
  })
})

describe('a page that only says that it is there is no way to people', () => {
  const server = (page: Files): Files => ({
    'package.json':
      '{"name":"lamp","private":true,"scripts":{"dev":"next dev"},"dependencies":{"next":"15","react":"19","openai":"5"}}',
    'app/api/chat/route.ts': `${JS_ASK}export async function POST(request) {\n  return new Response(await ask(await request.text()))\n}\n`,
    ...page,
  })
  it.each([
    ['in one line of text', { 'app/page.tsx': 'export default function Home() {\n  return <h1>Lamp API</h1>\n}\n' }],
    [
      'in an arrow, below src/',
      {
        'src/app/page.tsx': 'const Page = () => <p>It works!</p>\nexport default Page\n',
        'app/api/chat/route.ts': '',
        'src/app/api/chat/route.ts': `${JS_ASK}export async function POST(request) {\n  return new Response(await ask(await request.text()))\n}\n`,
      },
    ],
    ['of the older routes', { 'pages/index.tsx': 'export default function Index() {\n  return <div>hello</div>\n}\n' }],
    ['that shows nothing', { 'app/page.tsx': 'export default function Page() {\n  return null\n}\n' }],
  ] as readonly (readonly [string, Files])[])('%s', async (_, page) => {
    expect((await told(server(page))).ways).toEqual(['an HTTP interface'])
  })
  it.each([
    [
      'where it has parts',
      {
        'app/page.tsx': "import { Talk } from './talk'\nexport default function Page() {\n  return <Talk />\n}\n",
        'app/talk.tsx': 'export const Talk = () => <form action="/api/chat" />\n',
      },
    ],
    [
      'where it has a form',
      {
        'app/page.tsx':
          'export default function Page() {\n  return <form action="/api/chat"><input name="q" /></form>\n}\n',
      },
    ],
  ] as readonly (readonly [string, Files])[])('but is one %s', async (_, page) => {
    expect((await told(server(page))).ways.toSorted()).toEqual(['a web page'])
  })
})

describe('a server that hands out views has pages', () => {
  it.each([
    [
      'in Spring, by the name of a template',
      {
        'src/main/java/lamp/PageController.java':
          'package lamp;\n@Controller\nclass PageController {\n  @GetMapping("/")\n  public String index(Model model) {\n    return "chat";\n  }\n}\n',
        'src/main/resources/templates/chat.html': '<html lang="en"><body><form id="ask"></form></body></html>',
      },
      ['a web page'],
    ],
    [
      'in Spring, by a view and its model',
      {
        'src/main/java/lamp/PageController.java':
          'package lamp;\n@Controller\npublic class PageController {\n  @RequestMapping("/talk")\n  public ModelAndView talk() {\n    return new ModelAndView("talk");\n  }\n}\n',
        'src/main/resources/templates/talk.html': '<html><body></body></html>',
      },
      ['a web page'],
    ],
    [
      'in Spring, by a page that lies with the static files',
      {
        'src/main/resources/static/index.html':
          '<html><body><script>fetch("/chat", { method: "POST" })</script></body></html>',
      },
      ['a web page'],
    ],
    [
      'but not in a controller that answers with the word itself',
      {
        'src/main/java/lamp/PageController.java':
          'package lamp;\n@RestController\nclass PageController {\n  @GetMapping("/")\n  public String index() {\n    return "ok";\n  }\n}\n',
      },
      ['an HTTP interface'],
    ],
    [
      'and not where a method of a controller says that it answers by itself',
      {
        'src/main/java/lamp/PageController.java':
          'package lamp;\n@Controller\nclass PageController {\n  @GetMapping("/")\n  @ResponseBody\n  public String index() {\n    return "ok";\n  }\n}\n',
      },
      ['an HTTP interface'],
    ],
  ] as readonly (readonly [string, Files, readonly string[]])[])('%s', async (_, files, expected) => {
    const all = {
      'pom.xml': SPRING(AI),
      'src/main/java/lamp/Chat.java': CHAT,
      'src/main/java/lamp/ApiController.java': API,
      ...files,
    }
    expect((await told(all)).ways.toSorted()).toEqual(expected)
  })
})

describe('a route that a platform of talk calls is a bot on that platform', () => {
  it.each([
    [
      'WhatsApp, in Rails',
      {
        Gemfile: 'source "https://rubygems.org"\ngem "rails"\ngem "ruby-openai"\n',
        'config/routes.rb':
          'Rails.application.routes.draw do\n  namespace :webhooks do\n    post "twilio/whatsapp", to: "twilio#whatsapp"\n  end\nend\n',
        'app/controllers/webhooks/twilio_controller.rb':
          'class Webhooks::TwilioController < ApplicationController\n  def whatsapp\n    render xml: reply(OpenAI::Client.new.chat(parameters: { model: "gpt-4o", messages: [{ role: "user", content: params[:Body] }] }))\n  end\nend\n',
      },
      'a WhatsApp bot',
    ],
    [
      'WeCom, in Flask',
      {
        'requirements.txt': 'flask\nopenai\n',
        'app.py':
          'from flask import Flask, request\nfrom ask import ask\napp = Flask(__name__)\n@app.route("/wecom/callback", methods=["POST"])\ndef callback():\n    return seal(ask(open_it(request.data)))\n',
        'ask.py': PY_ASK,
      },
      'a WeCom bot',
    ],
    [
      'Telegram, in Express',
      {
        'package.json':
          '{"name":"lamp","private":true,"type":"module","scripts":{"start":"node index.js"},"dependencies":{"express":"4","openai":"5"}}',
        'index.js':
          "import express from 'express'\nimport { ask } from './ask.js'\nconst app = express()\napp.post('/telegram/webhook', async (q, r) => { await send(q.body.message.chat.id, await ask(q.body.message.text)); r.end() })\napp.listen(80)\n",
        'ask.js': JS_ASK,
      },
      'a Telegram bot',
    ],
    [
      'Feishu, in Gin',
      {
        'go.mod': 'module lamp\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.9.0\n',
        'main.go':
          'package main\n\nimport (\n\t"net/http"\n\n\t"github.com/gin-gonic/gin"\n)\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/webhook/feishu", func(c *gin.Context) { reply(c, ask(textOf(c))) })\n\tr.Run()\n}\n\nfunc ask(q string) string {\n\tres, _ := http.Post("https://api.openai.com/v1/chat/completions", "application/json", bodyOf(q))\n\treturn text(res.Body)\n}\n',
      },
      'a Feishu bot',
    ],
  ] as readonly (readonly [string, Files, string])[])('%s', async (_, files, expected) => {
    expect((await told(files)).ways).toContain(expected)
  })
  it.each(['/wechat/login', '/dingtalk/oauth/callback', '/telegram/notify', '/slack/settings'])(
    'but %s is none',
    async path => {
      const files = {
        'package.json':
          '{"name":"lamp","private":true,"type":"module","scripts":{"start":"node index.js"},"dependencies":{"express":"4","openai":"5"}}',
        'index.js': `import express from 'express'\nimport { ask } from './ask.js'\nconst app = express()\napp.post('${path}', (q, r) => r.end())\napp.post('/chat', async (q, r) => r.end(await ask(q.body)))\napp.listen(80)\n`,
        'ask.js': JS_ASK,
      }
      expect((await told(files)).ways).toEqual(['an HTTP interface'])
    },
  )
})
