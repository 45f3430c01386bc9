import { describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { render } from '../../server/src/core/locale/messages.ts'
import { AS_OF } from '../support/tree.ts'

type Files = Readonly<Record<string, string>>

function profileOf(files: Files) {
  const session = createSession('cove')
  for (const [path, text] of Object.entries(files)) session.update(path, text)
  const [one] = session.evaluate({ asOf: AS_OF }).services
  if (one === undefined) throw new Error('no service')
  return one.profile
}

const ways = (files: Files) => profileOf(files).exposure.toSorted()
const reasons = (files: Files) => {
  const { audienceReasons, territoryReasons } = profileOf(files).scope
  return [...audienceReasons, ...territoryReasons].map(one => `${one.at?.file ?? ''}: ${render(one.message, 'en')}`)
}

const ASK =
  "import OpenAI from 'openai'\nexport const say = q => new OpenAI().chat.completions.create({ model: 'm', messages: [q] })\n"
const list = (dependencies: Record<string, string>, more: object = {}) =>
  JSON.stringify({ name: 'cove', private: true, dependencies: { openai: '4', ...dependencies }, ...more })
const PAGE: Files = {
  'package.json': list(
    { react: '19', 'react-dom': '19', vite: '6' },
    { scripts: { dev: 'vite', preview: 'vite preview' } },
  ),
  'src/main.tsx':
    "import { createRoot } from 'react-dom/client'\nimport { say } from './say.js'\ncreateRoot(document.body).render(<p onClick={say} />)\n",
  'src/say.js': ASK,
}

describe('a way out that is none', () => {
  it.each([
    ['Dockerfile', 'FROM node:22\nCOPY . .\nEXPOSE 4173\nCMD ["npx", "vite", "preview"]\n'],
    ['docker-compose.yml', 'services:\n  site:\n    build: .\n    ports:\n      - "8080:80"\n'],
  ])('the port of a page, in %s', (path, text) => {
    expect(ways({ ...PAGE, [path]: text })).toEqual(['web-ui'])
  })

  it('but the port of an interface beside the page counts', () => {
    const server =
      "import express from 'express'\nimport { say } from './src/say.js'\nconst app = express()\napp.post('/answers', async (q, r) => r.json(await say(q.body)))\napp.listen(80)\n"
    const files = {
      ...PAGE,
      'package.json': list({ react: '19', 'react-dom': '19', express: '5' }),
      'server.js': server,
      Dockerfile: 'FROM node:22\nEXPOSE 80\n',
    }
    expect(ways(files)).toEqual(['http-api', 'web-ui'])
  })

  it('the server that takes in what a platform sends to the bot', () => {
    const files = {
      'package.json': list(
        { '@larksuiteoapi/node-sdk': '1', koa: '2', 'koa-router': '12' },
        { scripts: { start: 'node index.js' } },
      ),
      'index.js':
        "import { Client } from '@larksuiteoapi/node-sdk'\nimport './router.js'\nimport { say } from './say.js'\nexport const answer = async q => new Client({}).im.message.create(await say(q))\n",
      'router.js':
        "import Router from 'koa-router'\nconst router = new Router()\nrouter.post('/in', async ctx => { if (ctx.body.type === 'url_verification') ctx.body = ctx.challenge })\nexport default router\n",
      'say.js': ASK,
    }
    expect(ways(files)).toEqual(['bot'])
    expect(reasons(files).join('\n')).toContain('messaging platform is used (@larksuiteoapi/node-sdk)')
  })

  it('a robot that posts into the team’s group, where people come in by a page', () => {
    const notice =
      "export const tell = text => fetch('https://oapi.dingtalk.com/robot/send?access_token=x', { method: 'POST', body: text })\n"
    expect(ways({ ...PAGE, 'src/tell.js': notice })).toEqual(['web-ui'])
  })

  it('a list of packages that ask as well as answer, beside a bot', () => {
    const files = (code: string) => ({
      'requirements.txt': 'aiohttp\nwechaty\nopenai\n',
      'bot.py': `from wechaty import Wechaty\nfrom openai import OpenAI\n${code}class Me(Wechaty):\n    async def on_message(self, m):\n        await m.say(OpenAI().chat.completions.create(model="m", messages=[m]))\n`,
    })
    expect(ways(files(''))).toEqual(['bot'])
    expect(ways(files('from aiohttp import web\nweb.run_app(web.Application())\n'))).toEqual(['bot', 'http-api'])
  })

  it('data shapes of a bot’s library, without its events', () => {
    const pom = `<project><groupId>cn.cove</groupId><artifactId>cove</artifactId><dependencies>${[
      'org.springframework.boot:spring-boot-starter-web',
      'net.dv8tion:JDA',
    ]
      .map(
        one =>
          `<dependency><groupId>${one.split(':')[0]}</groupId><artifactId>${one.split(':')[1]}</artifactId></dependency>`,
      )
      .join('')}</dependencies></project>`
    const paint = (taken: string) => ({
      'pom.xml': pom,
      'src/main/java/cn/cove/Painter.java': `import net.dv8tion.jda.api.${taken};\n@RestController\nclass Painter {\n  @PostMapping("/paint") Object imagine(Object q) { return rest.postForObject("https://discord.com/api/v9/interactions", q, DataObject.class); }\n}\n`,
    })
    expect(ways(paint('utils.data.DataObject'))).toEqual(['http-api'])
    expect(ways(paint('hooks.ListenerAdapter'))).toEqual(['bot', 'http-api'])
  })

  it('pages of a desktop program’s windows', () => {
    const files = {
      'package.json': list({ electron: '33', next: '15' }, { main: 'main/background.js' }),
      'main/background.js': "import { BrowserWindow } from 'electron'\nnew BrowserWindow()\n",
      'renderer/pages/home.tsx': `${ASK}export default function Home() { return <p /> }\n`,
    }
    expect(ways(files)).toEqual(['desktop'])
  })

  it('platforms of a uni-app template that no script builds', () => {
    const files = (script: string): Files => ({
      'package.json': JSON.stringify({
        name: 'uni-preset-vue',
        scripts: { build: script },
        dependencies: {
          vue: '3',
          '@dcloudio/uni-app': '3',
          '@dcloudio/uni-app-plus': '3',
          '@dcloudio/uni-mp-weixin': '3',
        },
      }),
      'src/manifest.json':
        '{ "name": "", "appid": "", "app-plus": { "splashscreen": {} }, "mp-weixin": { "appid": "" } }',
      'src/App.vue': "<script>\nimport { onLaunch } from '@dcloudio/uni-app'\nonLaunch(() => {})\n</script>\n",
      'src/pages/home.vue': `<template><p>{{ a }}</p></template>\n<script>\n${ASK}</script>\n`,
    })
    expect(ways(files('uni build'))).toEqual(['web-ui'])
    expect(ways(files('uni build -p mp-weixin'))).toContain('mini-program')
  })
})

describe('what a reason rests on', () => {
  const NEXT = { 'package.json': list({ next: '15' }) }
  const ROUTE = `${ASK}export const POST = async r => Response.json(await say(await r.text()))\n`

  it('is the route that answers, not one beside it', () => {
    const files = {
      ...NEXT,
      'app/api/about/route.ts': 'export const GET = () => new Response()\n',
      'app/api/say/route.ts': ROUTE,
    }
    expect(reasons(files)[0]).toBe('app/api/say/route.ts: app/api/say/route.ts offers it through an HTTP interface')
  })

  it.each([
    ['app/api/feedback/route.ts', false],
    ['app/api/say/route.ts', true],
  ])('a sign-in in %s is told: %s', (path, told) => {
    const guard = 'export const POST = async request => { await getUser(request); return say(r) }\n'
    const files: Record<string, string> = { ...NEXT, 'app/api/say/route.ts': ROUTE, [path]: `${ASK}${guard}` }
    if (!told) files[path] = guard.replace('return say(r)', '')
    expect(reasons(files).some(one => one.includes('sign-in'))).toBe(told)
  })

  it('constants in the path of a Java route are no guard', () => {
    const files = {
      'pom.xml':
        '<project><groupId>cn.cove</groupId><artifactId>cove</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
      'src/main/java/cn/cove/ChatController.java':
        'import org.springframework.ai.chat.client.ChatClient;\n@RestController\n@RequestMapping(Paths.API + Paths.SESSION)\nclass ChatController {\n  ChatClient chatClient;\n  @PostMapping("/chat") String chat(String q) { return chatClient.prompt(q).call().content(); }\n}\n',
    }
    expect(reasons(files).join('\n')).not.toContain('sign-in')
  })

  it.each(['src/locales/zh-CN.ts', 'src/i18n/zh.js', 'libs/i18n.ts'])(
    'the texts of %s show a Chinese interface',
    path => {
      const texts = Array.from({ length: 9 }, (_, at) => `  k${at}: '第 ${at} 句话',`).join('\n')
      expect(reasons({ ...PAGE, [path]: `export default {\n${texts}\n}\n` }).join('\n')).toContain(
        `${path}: the interface is in Chinese`,
      )
    },
  )
})
