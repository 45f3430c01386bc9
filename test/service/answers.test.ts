import { describe, expect, it } from 'vitest'
import { findingsOf } from '../support/rule-harness.ts'
import { ASK, type Files, OPENAI, shownAt } from './shown-at.ts'

const NEXT: Files = {
  'package.json': JSON.stringify({
    name: 'harbour',
    private: true,
    dependencies: { next: '15', ai: '5', openai: '4' },
  }),
  'app/page.tsx': 'export default function Page() { return <main /> }\n',
}
const MAVEN = (...artifacts: string[]) =>
  `<project><groupId>cn.harbour</groupId><artifactId>harbour</artifactId><dependencies>${artifacts
    .map(
      one =>
        `<dependency><groupId>${one.split(':')[0]}</groupId><artifactId>${one.split(':')[1]}</artifactId></dependency>`,
    )
    .join('')}</dependencies></project>`
const WEB = 'org.springframework.boot:spring-boot-starter-web'

describe('of several calls the finding stands at the one whose answer people get', () => {
  const ROUTE = `${OPENAI}export async function POST(req: Request) { return Response.json(${ASK('user')}) }\n`

  it.each([
    ['lib/chat-title.ts', `${OPENAI}export async function nameChat(text: string) { return ${ASK('system')} }\n`],
    ['lib/chat/naming.ts', `${OPENAI}export async function makeTitle(text: string) { return ${ASK('system')} }\n`],
    ['lib/chat/search.ts', `${OPENAI}export async function rewriteQuery(text: string) { return ${ASK('system')} }\n`],
    [
      'lib/chat/shorten.ts',
      `${OPENAI}export async function summarizeHistory(all: string) { return ${ASK('system')} }\n`,
    ],
    ['lib/chat/after.ts', `${OPENAI}export async function suggestQuestions(all: string) { return ${ASK('system')} }\n`],
    ['lib/chat/mood.ts', `${OPENAI}export async function detectIntent(all: string) { return ${ASK('system')} }\n`],
    ['lib/chat/memory/keep.ts', `${OPENAI}export async function fold(all: string) { return ${ASK('system')} }\n`],
  ])('and not at %s, which asks on the side', (path, code) => {
    const route = `import { x } from '@/${path.replace('.ts', '')}'\n${ROUTE}`
    expect(shownAt({ ...NEXT, 'app/a/say/route.ts': route, [path]: code })).toEqual(['app/a/say/route.ts create'])
  })

  it('and not at the private helper that only a title is made with, in the same class', () => {
    const code = [
      "import OpenAI from 'openai'",
      'export class Talk {',
      '  #once({',
      '    input,',
      '  }: { input: string }) {',
      `    return new OpenAI().chat.completions.create({ model: 'm', messages: [input] })`,
      '  }',
      '',
      '  #flow({',
      '    input,',
      '  }: { input: string }) {',
      `    return new OpenAI().chat.completions.create({ model: 'm', messages: [input], stream: true })`,
      '  }',
      '',
      '  async nameTopic(text: string) {',
      '    return await this.#once({ input: text })',
      '  }',
      '}',
      '',
    ].join('\n')
    const tree = new Map(
      Object.entries({ ...NEXT, 'app/api/talk/route.ts': `${code}export const GET = () => new Talk()\n` }),
    )
    const [found] = findingsOf('label-explicit-undeclared', tree).findings
    const line = code.slice(0, found?.at.span.start).split('\n').length
    expect(line).toBe(12)
  })

  it('and not at a controller that hands the model out bare, where a bot sends the answer', () => {
    const call = (how: string) => `import io.github.ollama4j.OllamaAPI;\nclass X {\n  ${how}\n}\n`
    const files = {
      'pom.xml': MAVEN(WEB, 'io.github.ollama4j:ollama4j'),
      'src/main/java/cn/harbour/web/RawController.java': `@RestController\n${call('@PostMapping("/raw") String raw(String q) { return ollamaApi.chat(q); }')}`,
      'src/main/java/cn/harbour/talk/Listener.java': `@Component\n${call(
        'void handle(Mail mail) { String words = ollamaApi.chat(mail.text()); wechat.sendTextMessage(words, mail.from()); }',
      )}`,
    }
    expect(shownAt(files)[0]).toContain('talk/Listener.java')
  })

  it('and not at the client’s construction, where the same file also asks', () => {
    const code =
      "import { ChatOpenAI } from '@langchain/openai'\nconst llm = new ChatOpenAI({ model: 'm' })\nexport const POST = async (r: Request) => Response.json(await llm.invoke(await r.text()))\n"
    const files = {
      'package.json': JSON.stringify({ private: true, dependencies: { next: '15', '@langchain/openai': '1' } }),
      'app/api/chat/route.ts': code,
    }
    expect(shownAt(files)).toEqual(['app/api/chat/route.ts invoke'])
  })
})

describe('an address that is only given a name', () => {
  it('is shown where it is sent', () => {
    const code =
      'class Sender {\n  static final String ADDRESS = "https://api.openai.com/v1/chat/completions";\n  String say(String q) { return rest.postForObject(ADDRESS, q, String.class); }\n}\n'
    const files = { 'pom.xml': MAVEN(WEB), 'src/main/java/cn/harbour/Sender.java': `@RestController ${code}` }
    expect(shownAt(files)).toEqual(['src/main/java/cn/harbour/Sender.java postForObject'])
  })

  it('gives way to the request that another file sends', () => {
    const files = {
      'package.json': JSON.stringify({
        private: true,
        scripts: { start: 'node server.js' },
        dependencies: { express: '4' },
      }),
      'constants.js': "exports.PATH_OF_TALK = '/v1/chat/completions'\n",
      'server.js':
        "const express = require('express')\nconst { PATH_OF_TALK } = require('./constants')\nconst app = express()\napp.post('/say', async (q, r) => r.json(await fetch(process.env.AT + PATH_OF_TALK, { method: 'POST', body: JSON.stringify({ model: 'm', messages: q.body }) })))\napp.listen(80)\n",
    }
    expect(shownAt(files)[0]).toMatch(/^server\.js /)
  })
})

describe('an address that others ask', () => {
  const EXPRESS = JSON.stringify({
    private: true,
    scripts: { start: 'node server.js' },
    dependencies: { express: '4' },
  })
  const server = (more: string) =>
    `import express from 'express'\n${more}\nconst app = express()\napp.post('/paint', async (q, r) => r.json(await paint(q.body)))\napp.listen(80)\n`

  it('by its constant: the request is shown, and it makes what the address is for', () => {
    const files = {
      'package.json': EXPRESS,
      'reference.js': "export const TXT_2_IMG_URL = '/sdapi/v1/txt2img'\n",
      'painter.js':
        "import { TXT_2_IMG_URL } from './reference.js'\nexport const paint = words => helper.post(TXT_2_IMG_URL, words)\n",
      'server.js': server("import { paint } from './painter.js'"),
    }
    expect(shownAt(files)).toEqual(['painter.js post'])
  })

  it('by a function that only puts it together: its use is shown', () => {
    const code =
      'const buildUrl = base => `${base}/v1/chat/completions`\nexport const paint = words => send(buildUrl(process.env.AT), words)\n'
    const files = {
      'package.json': EXPRESS,
      'painter.js': code,
      'server.js': server("import { paint } from './painter.js'"),
    }
    expect(shownAt(files)).toEqual(['painter.js send'])
  })

  it('and not where it is only logged', () => {
    const code =
      "export const paint = async words => {\n  console.log(`asking ${AT}/v1/chat/completions`)\n  console.log(`${AT}/v1/chat/completions`)\n  return fetch(`${AT}/v1/chat/completions`, { method: 'POST', body: words })\n}\n"
    const files = {
      'package.json': EXPRESS,
      'painter.js': code,
      'server.js': server("import { paint } from './painter.js'"),
    }
    const tree = new Map(Object.entries(files))
    const [found] = findingsOf('label-explicit-undeclared', tree).findings
    expect(code.slice(0, found?.at.span.start).split('\n').length).toBe(4)
  })
})

describe('what is no request to a model', () => {
  const MINI = {
    'project.config.json': '{ "appid": "wx1", "projectname": "card", "compileType": "miniprogram" }',
    'app.json': '{ "pages": ["pages/card"] }',
  }

  it.each([
    [
      'pages/card.js',
      "Page({ data: { history: [], query: '' }, find() { const history = this.data.history; wx.request({ url: 'https://bus.test/base', data: { card: 1, sign: 'a' } }) } })\n",
    ],
    [
      'pages/card.js',
      "Page({ options: [{ name: 'Partial messages', role: 'user', model: 'x' }], go() { wx.request({ url: 'https://a.test' }) } })\n",
    ],
  ])('in %s', (path, code) => {
    expect(shownAt({ ...MINI, [path]: code })).toEqual([])
  })

  it.each(['.vitepress/config.mts', 'docusaurus.config.ts'])('a page of documents listed in %s', path => {
    expect(
      shownAt({
        'package.json': JSON.stringify({
          name: 'pages',
          private: true,
          dependencies: { vitepress: '1', express: '4' },
        }),
        [path]: "export default { dirs: ['calendar-v4', 'spark-v1', 'gpt-4o'] }\n",
      }),
    ).toEqual([])
  })
})

describe('what an interface promises is no call', () => {
  it('of Retrofit: the service that uses it is shown', () => {
    const files = {
      'pom.xml': MAVEN(WEB, 'com.squareup.retrofit2:retrofit'),
      'src/main/java/cn/harbour/api/Api.java':
        'package cn.harbour.api;\nimport retrofit2.http.POST;\npublic interface Api {\n    @POST("/v1/chat/completions")\n    Single<Answer> createChatCompletion(@Body Asked asked);\n}\n',
      'src/main/java/cn/harbour/TalkController.java':
        'package cn.harbour;\nimport cn.harbour.api.Api;\n@RestController\nclass TalkController {\n  @PostMapping("/talk") Answer talk(Asked asked) { return api.createChatCompletion(asked).blockingGet(); }\n}\n',
    }
    expect(shownAt(files)).toEqual(['src/main/java/cn/harbour/TalkController.java createChatCompletion'])
  })
})

describe('answers that went unseen', () => {
  it('an agent that streams is the place, not the title beside it', () => {
    const files = {
      ...NEXT,
      'app/api/talk/route.ts':
        "import { research } from '@/lib/agent'\nimport { nameOf } from '@/lib/title'\nexport async function POST(r: Request) { nameOf(''); const run = await researchAgent.stream({ messages: await r.json() }); return run.toUIMessageStreamResponse() }\n",
      'lib/title.ts':
        "import { generateText } from 'ai'\nexport const nameOf = (text: string) => generateText({ model: 'm', prompt: text })\n",
    }
    expect(shownAt(files)).toEqual(['app/api/talk/route.ts stream'])
  })

  it('a run of an assistant that the vendor keeps', () => {
    const files = {
      'requirements.txt': 'openai\nflask\n',
      'bot.py':
        'from flask import Flask\nfrom openai import OpenAI\napp = Flask(__name__)\nclient = OpenAI()\n@app.post("/say")\ndef say():\n    return client.beta.threads.runs.create(thread_id="t", assistant_id="a")\n@app.post("/paint")\ndef paint():\n    return client.images.generate(prompt="p")\napp.run(host="0.0.0.0")\n',
    }
    expect(shownAt(files)).toEqual(['bot.py create'])
  })

  it.each([
    [
      'app/api/say/route.ts',
      "export const POST = async (r: Request) => fetch(`${process.env.DIFY_BASE}/chat-messages`, { method: 'POST', body: await r.text() })\n",
    ],
    [
      'app/say/view.tsx',
      "import { fetchEventSource } from '@microsoft/fetch-event-source'\nexport default function View() { return fetchEventSource('/own/streamAsk', { method: 'POST', body: JSON.stringify({ question: 'q', sessionId: 1 }) }) }\n",
    ],
  ])('in %s', (path, code) => {
    expect(shownAt({ ...NEXT, [path]: code })[0]).toContain(path)
  })
})
