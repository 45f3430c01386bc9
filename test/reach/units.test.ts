import { describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { AS_OF } from '../support/tree.ts'

function profiles(files: Readonly<Record<string, string>>) {
  const session = createSession('harbour')
  for (const [path, text] of Object.entries(files)) session.update(path, text)
  return session.evaluate({ asOf: AS_OF }).services.map(one => one.profile)
}

const CLOUD =
  "const https = require('https')\nexports.main = async event => https.request('https://api.deepseek.com/chat/completions', { body: JSON.stringify({ model: 'deepseek-chat', messages: event.turns }) })\n"
const cloud = (name: string) => ({
  [`cloudfunctions/${name}/index.js`]: CLOUD,
  [`cloudfunctions/${name}/package.json`]: JSON.stringify({
    name,
    main: 'index.js',
    dependencies: { 'wx-server-sdk': '2' },
  }),
})

describe('one product', () => {
  it('is a mini-program with the cloud functions that its pages call, under its project’s name', () => {
    const found = profiles({
      'project.config.json': JSON.stringify({ appid: 'wx1', projectname: 'tidepool', miniprogramRoot: 'miniprogram/' }),
      'miniprogram/pages/home/home.js':
        "Page({ async go() { await wx.cloud.callFunction({ name: 'poem' }); await wx.cloud.callFunction({ name: 'riddle' }) } })\n",
      ...cloud('poem'),
      ...cloud('riddle'),
    })
    expect(found.map(one => [one.name, one.exposure])).toEqual([['tidepool', ['mini-program']]])
  })

  const CALL =
    "import OpenAI from 'openai'\nexport const ask = (q: string) => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n"
  const member = (name: string, more: object = {}) =>
    JSON.stringify({
      name,
      private: true,
      scripts: { start: 'node .' },
      dependencies: { '@kelp/llm': 'workspace:*' },
      ...more,
    })
  const shared = {
    'package.json': JSON.stringify({ name: 'kelp', private: true, workspaces: ['apps/*', 'packages/*'] }),
    'packages/llm/package.json': JSON.stringify({
      name: '@kelp/llm',
      private: true,
      main: 'index.ts',
      dependencies: { openai: '6' },
    }),
    'packages/llm/index.ts': CALL,
  }
  const route = (path: string) =>
    `import express from 'express'\nimport { ask } from '@kelp/llm'\nconst app = express()\napp.post('${path}', async (q, s) => s.json(await ask(q.body)))\napp.listen(80)\n`

  it('is each deployable that leads to the shared code by itself', () => {
    const found = profiles({
      ...shared,
      'apps/site/package.json': member('site'),
      'apps/site/server.ts': route('/ask'),
      'apps/admin/package.json': member('admin'),
      'apps/admin/server.ts': route('/drafts/write'),
    })
    expect(found.map(one => one.name).toSorted()).toEqual(['admin', 'site'])
    for (const one of found) expect(one.generates).toEqual(['text'])
  })

  it('is called as its root says, where one way in is all that is left', () => {
    const found = profiles({ ...shared, 'apps/web/package.json': member('web'), 'apps/web/server.ts': route('/ask') })
    expect(found.map(one => one.name)).toEqual(['kelp'])
  })
})

describe('a way in', () => {
  const desk = {
    'package.json': JSON.stringify({
      name: 'desk',
      private: true,
      main: 'shell/main.js',
      scripts: { start: 'electron .' },
      dependencies: { electron: '30', openai: '4', vue: '3', ws: '8' },
    }),
    'shell/main.js':
      "const { app, BrowserWindow, ipcMain } = require('electron')\nconst { WebSocket } = require('ws')\nconst OpenAI = require('openai')\nnew BrowserWindow()\nnew WebSocket('wss://example.org/x')\nipcMain.handle('x', (_, q) => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: q }))\n",
    'src/main.ts': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
    'src/App.vue': '<template><p>x</p></template>\n',
  }
  it('is no page inside a desktop program, and no socket of a client', () => {
    expect(profiles(desk)[0]?.exposure).toEqual(['desktop'])
  })

  it('is a page beside the program, where something hands it out over the web', () => {
    const web = {
      'web.js':
        "const express = require('express')\nconst app = express()\napp.post('/chat', (q, s) => s.end())\napp.listen(80)\n",
    }
    expect(profiles({ ...desk, ...web })[0]?.exposure.toSorted()).toEqual(['desktop', 'http-api', 'web-ui'])
  })
})
