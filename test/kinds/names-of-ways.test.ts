import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const ASK =
  "import OpenAI from 'openai'\nexport const ask = async q => (await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })).choices[0].message.content\n"
const pack = (more: object) => JSON.stringify({ name: 'lamp', private: true, ...more })

describe('ways by the names that people give them', () => {
  it('an extension of an editor', async () => {
    const files = {
      'package.json': pack({
        main: 'out/ext.js',
        engines: { vscode: '^1.90.0' },
        contributes: { commands: [{ command: 'lamp.ask', title: 'Ask' }] },
        dependencies: { openai: '5' },
        devDependencies: { '@types/vscode': '^1.90.0' },
      }),
      'src/ext.ts':
        "import * as vscode from 'vscode'\nimport { ask } from './ask'\nexport function activate(c: vscode.ExtensionContext) {\n  c.subscriptions.push(vscode.commands.registerCommand('lamp.ask', async () => vscode.window.showInformationMessage(await ask('q'))))\n}\n",
      'src/ask.ts': ASK,
    }
    expect((await told(files)).ways).toEqual(['a VS Code extension'])
  })
  it('a plug-in of Obsidian', async () => {
    const files = {
      'manifest.json': '{"id":"lamp","name":"Lamp","version":"1.0.0","minAppVersion":"1.4.0","isDesktopOnly":false}',
      'package.json': pack({ dependencies: { openai: '5' }, devDependencies: { obsidian: '1' } }),
      'main.ts':
        "import { Notice, Plugin } from 'obsidian'\nimport { ask } from './ask'\nexport default class Lamp extends Plugin {\n  async onload() {\n    this.addCommand({ id: 'ask', name: 'Ask', callback: async () => new Notice(await ask('q')) })\n  }\n}\n",
      'ask.ts': ASK,
    }
    expect((await told(files)).ways).toEqual(['an Obsidian plug-in'])
  })
  it('a program of its own beside an extension stays one', async () => {
    const files = {
      'package.json': pack({
        main: 'main.js',
        dependencies: { electron: '30', openai: '5' },
        engines: { vscode: '1' },
      }),
      'main.js':
        "const { BrowserWindow, ipcMain } = require('electron')\nconst { ask } = require('./ask.js')\nipcMain.handle('chat', (e, q) => ask(q))\nnew BrowserWindow().loadFile('window/index.html')\n",
      'ask.js': ASK,
      'window/index.html': '<p id="a"></p><script>lamp.chat("q").then(t => (a.textContent = t))</script>\n',
    }
    expect((await told(files)).ways).toContain('a desktop app')
  })
  it('a grammar that a program brings along is no extension of its own', async () => {
    const files = {
      'package.json': pack({ main: 'main.js', dependencies: { electron: '30', openai: '5' } }),
      'main.js':
        "const { BrowserWindow, ipcMain } = require('electron')\nconst { ask } = require('./ask.js')\nipcMain.handle('chat', (e, q) => ask(q))\nnew BrowserWindow().loadFile('window/index.html')\n",
      'ask.js': ASK,
      'window/index.html': '<p id="a"></p><script>lamp.chat("q").then(t => (a.textContent = t))</script>\n',
      'resources/grammars/oak/package.json': pack({
        name: 'oak-grammar',
        engines: { vscode: '^1.60.0' },
        contributes: { grammars: [{ language: 'oak', scopeName: 'source.oak', path: './oak.json' }] },
        devDependencies: { '@types/vscode': '^1.60.0' },
      }),
    }
    expect((await told(files)).ways).toEqual(['a desktop app'])
  })
  it('a program of its own is no extension by the types that it uses', async () => {
    const files = {
      'package.json': pack({
        main: 'main.js',
        dependencies: { electron: '30', openai: '5' },
        devDependencies: { '@types/vscode': '1' },
      }),
      'main.js':
        "const { BrowserWindow, ipcMain } = require('electron')\nconst { ask } = require('./ask.js')\nipcMain.handle('chat', (e, q) => ask(q))\nnew BrowserWindow().loadFile('window/index.html')\n",
      'ask.js': ASK,
      'window/index.html': '<p id="a"></p><script>lamp.chat("q").then(t => (a.textContent = t))</script>\n',
    }
    expect((await told(files)).ways).toEqual(['a desktop app'])
  })
  it('a plug-in of Figma', async () => {
    const files = {
      'manifest.json': '{"name":"Lamp","id":"1","api":"1.0.0","main":"code.js","ui":"ui.html","editorType":["figma"]}',
      'package.json': pack({ dependencies: { openai: '5' }, devDependencies: { '@figma/plugin-typings': '1' } }),
      'code.ts': "import { ask } from './ask'\nfigma.ui.onmessage = async m => figma.notify(await ask(m))\n",
      'ask.ts': ASK,
      'ui.html': '<button>Go</button>',
    }
    expect((await told(files)).ways).toEqual(['a Figma plug-in'])
  })
  it('a bot that speaks WeChat’s protocol for bots is no official account', async () => {
    const files = {
      'package.json': pack({ main: 'index.js', dependencies: { openai: '5', 'weixin-agent-sdk': '1' } }),
      'index.js':
        "import { start } from 'weixin-agent-sdk'\nimport { ask } from './ask.js'\nstart({ chat: async m => ({ text: await ask(m.text) }) })\n",
      'ask.js': ASK,
    }
    expect((await told(files)).ways).toEqual(['a WeChat bot'])
  })
  it('a page is told once, though two things draw pages', async () => {
    const files = {
      'requirements.txt': 'open-webui\nopenai\n',
      'tools/ask.py':
        'import open_webui\nfrom openai import OpenAI\ndef ask(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}]).choices[0].message.content\n',
      'package.json': pack({ scripts: { dev: 'next dev' }, dependencies: { next: '15', react: '19', openai: '5' } }),
      'lib/ask.ts': ASK,
      'app/page.tsx':
        "import { ask } from '../lib/ask'\nexport default async function Page() { return <p>{await ask('q')}</p> }\n",
    }
    expect((await told(files)).ways).toEqual(['a web page'])
  })
})

describe('a package of messages by phone', () => {
  const SITE = {
    'package.json': pack({
      scripts: { dev: 'next dev' },
      dependencies: { next: '15', react: '19', openai: '5', twilio: '5' },
    }),
    'lib/ask.ts': ASK,
    'app/page.tsx':
      "import { ask } from '../lib/ask'\nexport default async function Page() { return <p>{await ask('q')}</p> }\n",
  }
  it('is no bot where codes are sent with it', async () => {
    const files = {
      ...SITE,
      'lib/codes.ts':
        "import twilio from 'twilio'\nexport const send = (to: string, code: string) => twilio().messages.create({ to, from: '+1', body: code })\n",
    }
    expect((await told(files)).ways).toEqual(['a web page'])
  })
  it('is one where it answers', async () => {
    const files = {
      ...SITE,
      'app/api/phone/route.ts':
        "import twilio from 'twilio'\nimport { ask } from '../../../lib/ask'\nexport async function POST(q: Request) {\n  const form = await q.formData()\n  const answer = new twilio.twiml.MessagingResponse()\n  answer.message(await ask(String(form.get('Body'))))\n  return new Response(answer.toString())\n}\n",
    }
    expect((await told(files)).ways).toContain('a chat bot')
  })
})
