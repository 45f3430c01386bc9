import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing } from './stands.ts'

const every = (at: string | undefined) => ({
  'scope-undeclared': at,
  'filing-unrecorded': at,
  'label-explicit-undeclared': at,
})
const CODE_EDITOR =
  '{"name":"brook","publisher":"brook","version":"1.0.0","main":"out/start.js","engines":{"vscode":"^1.90.0"},"activationEvents":["onStartupFinished"],"contributes":{"commands":[{"command":"brook.say","title":"Say"}]}}'
const editor = (client: string, more: Files = {}, manifest = CODE_EDITOR): Files => ({
  'package.json': manifest,
  'src/start.ts':
    "import * as vscode from 'vscode'\nimport { Talk } from './talk'\nimport { OllamaClient } from './ollamaClient'\nexport function activate() {\n  const talk = new Talk(new OllamaClient('http://localhost:11434'))\n  vscode.commands.registerCommand('brook.say', () => talk.say('Hi'))\n}\n",
  'src/talk.ts':
    "import { OllamaClient } from './ollamaClient'\nexport class Talk {\n  constructor(private readonly client: OllamaClient) {}\n  async say(words: string) {\n    const reply = await this.client.chat({ model: 'qwen3', messages: [{ role: 'user', content: words }] })\n    return reply\n  }\n}\n",
  'src/ollamaClient.ts': client,
  ...more,
})
const RAW =
  "export class OllamaClient {\n  constructor(private base: string) {}\n  async chat(body: object) {\n    const reply = await fetch(`${this.base}/api/chat`, { method: 'POST', body: JSON.stringify(body) })\n    return reply.json()\n  }\n}\n"

describe('a call of the program’s own client leads to the request that the client sends', () => {
  standing({
    'whatever package it is named after': {
      files: editor(RAW),
      at: every('src/ollamaClient.ts: const reply = await fetch('),
    },
    'and stands for it where nobody sees what the client does': {
      files: editor(
        "import { wire } from './wire'\nexport class OllamaClient {\n  chat(body: object) {\n    return wire.push('talk', body)\n  }\n}\n",
        { 'src/wire.ts': 'export const wire = { push: (to: string, body: object) => globalThis.pipe(to, body) }\n' },
      ),
      at: every('src/talk.ts: const reply = await this.client.chat('),
    },
    'and stands for it where a package’s client is of that name': {
      files: editor(
        "import { Ollama } from 'ollama'\nexport class OllamaClient extends Ollama {}\n",
        {},
        CODE_EDITOR.replace('"engines"', '"dependencies":{"ollama":"0.5"},"engines"'),
      ),
      at: every('src/talk.ts: const reply = await this.client.chat('),
    },
    'and where the file takes the package up itself': {
      files: editor(
        'export class OllamaClient {}\n',
        {
          'src/talk.ts':
            "import { Ollama } from 'ollama'\nimport type { OllamaClient } from './ollamaClient'\nexport class Talk {\n  private client = new Ollama()\n  constructor(private readonly told: OllamaClient) {}\n  async say(words: string) {\n    const reply = await this.client.chat({ model: 'qwen3', messages: [{ role: 'user', content: words }] })\n    return reply\n  }\n}\n",
        },
        CODE_EDITOR.replace('"engines"', '"dependencies":{"ollama":"0.5"},"engines"'),
      ),
      at: every('src/talk.ts: const reply = await this.client.chat('),
    },
  })
})
