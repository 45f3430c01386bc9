import { describe } from 'vitest'
import { standing } from './stands.ts'

const every = (at: string | undefined) => ({
  'scope-undeclared': at,
  'filing-unrecorded': at,
  'label-explicit-undeclared': at,
})
const ELECTRON =
  '{"name":"brook","private":true,"main":"main.js","scripts":{"start":"electron ."},"dependencies":{"electron":"30"}}'
const SAYS = (name: string) =>
  `class ${name} {\n  async ask(words) {\n    const reply = await fetch(\`\${this.base}/chat/completions\`, { method: 'POST', body: JSON.stringify({ model: this.model, messages: words }) })\n    return reply.json()\n  }\n}\n`

describe('the scripts that a page names are taken up by it', () => {
  standing({
    'and lie as near to people as what the program requires': {
      files: {
        'package.json': ELECTRON,
        'main.js':
          "const { app, BrowserWindow } = require('electron')\nconst { Renderer } = require('./src/renderer')\napp.whenReady().then(() => new BrowserWindow().loadFile('index.html'))\nmodule.exports = new Renderer()\n",
        'index.html':
          '<html><body><textarea id="words"></textarea><button id="say">Say</button><script src="src/chat.js"></script><script src="libs/pixi.min.js"></script></body></html>\n',
        'src/chat.js': `${SAYS('Chat')}document.getElementById('say').onclick = () => new Chat().ask([])\n`,
        'src/renderer.js': `${SAYS('Renderer')}module.exports = { Renderer }\n`,
      },
      at: every('src/chat.js: const reply = await fetch('),
    },
  })
})

const SPEECH = (first: string) =>
  `export async function speak(text) {\n${first}  const sound = await fetch('https://eastasia.tts.speech.microsoft.com/cognitiveservices/v1', {\n    method: 'POST',\n    headers: { 'Content-Type': 'application/ssml+xml', 'X-Microsoft-OutputFormat': 'riff-24khz-16bit-mono-pcm' },\n    body: \`<speak version="1.0"><voice name="zh-CN-XiaoyiNeural">\${text}</voice></speak>\`,\n  })\n  return sound.blob()\n}\n`

describe('a text is spoken where it is sent, and not where a key for it is fetched', () => {
  standing({
    'in one function': {
      files: {
        'package.json': '{"name":"brook","private":true,"scripts":{"dev":"vite"},"dependencies":{"vite":"5"}}',
        'index.html':
          '<html><body><div id="app"></div><script type="module" src="/src/main.js"></script></body></html>',
        'src/main.js':
          "import { speak } from './speak'\ndocument.body.onclick = async () => new Audio(URL.createObjectURL(await speak('Hi'))).play()\n",
        'src/speak.js': SPEECH(
          "  const { key } = await fetch('https://brook.example/key', { method: 'GET' }).then(reply => reply.json())\n",
        ),
      },
      at: { 'scope-undeclared': 'src/speak.js: const sound = await fetch(' },
    },
  })
})
