import { describe } from 'vitest'
import { standing } from './stands.ts'

/** What a page brings along in `<script src>` is as near to people as what is imported. */
const SCOPE = 'scope-undeclared'
const ask = (name: string, system: string) =>
  `class ${name} {\n  async callAPI(messages) {\n    const response = await fetch(\`\${this.baseURL}/chat/completions\`, { method: 'POST', headers: { Authorization: \`Bearer \${this.key}\` }, body: JSON.stringify({ model: this.model, messages: [{ role: 'system', content: '${system}' }, ...messages] }) })\n    return (await response.json()).choices[0].message.content\n  }\n}\n`
const PET = (script: string) => ({
  'package.json': '{"name":"oak","private":true,"main":"main.js","devDependencies":{"electron":"^30"}}',
  'main.js':
    "const { app, BrowserWindow, ipcMain } = require('electron')\nconst { Words } = require('./src/core/words.js')\nconst words = new Words()\nipcMain.handle('words', (_, m) => words.callAPI(m))\napp.whenReady().then(() => new BrowserWindow({}).loadFile('index.html'))\n",
  'index.html': `<!doctype html><html><body><textarea id="q"></textarea><button>Send</button>\n${script}\n</body></html>\n`,
  'src/core/chat.js': `${ask('Talk', 'You are a cat.')}window.talk = new Talk()\n`,
  'src/core/words.js': `${ask('Words', 'Put this into Japanese.')}module.exports = { Words }\n`,
})

describe('a script of a page', () => {
  standing({
    'is as near as what a program imports': {
      files: PET('<script src="src/core/chat.js"></script>'),
      at: { [SCOPE]: 'src/core/chat.js: const response = await fetch(' },
    },
    'also from the root': {
      files: PET('<script defer src="/src/core/chat.js"></script>'),
      at: { [SCOPE]: 'src/core/chat.js: const response = await fetch(' },
    },
    'elsewhere on the net is none of the product': {
      files: PET('<script src="https://cdn.oak.test/src/core/chat.js"></script>'),
      at: { [SCOPE]: 'src/core/words.js: const response = await fetch(' },
    },
    'and a link brings nothing along': {
      files: PET('<a href="src/core/chat.js">Source</a>'),
      at: { [SCOPE]: 'src/core/words.js: const response = await fetch(' },
    },
    'and of a page to try with, what the product asks goes first': {
      files: {
        ...PET('<script src="src/core/chat.js"></script>'),
        'test-talk.html': `<!doctype html><html><body><button>Try</button><script>\n${ask('Try', 'You are a cat.')}</script></body></html>\n`,
      },
      at: { [SCOPE]: 'src/core/chat.js: const response = await fetch(' },
    },
  })
})
