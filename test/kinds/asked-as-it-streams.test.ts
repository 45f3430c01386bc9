import { describe } from 'vitest'
import { standing } from './stands.ts'

/** Small signs that tell the use which people meet from what stands beside it. */
const SCOPE = 'scope-undeclared'
const ADAPTER = (first: string, second: string) => ({
  'package.json': '{"name":"oak","private":true,"type":"module","dependencies":{"express":"4"}}',
  's.js':
    "import express from 'express'\nimport { Adapter } from './adapter.js'\nconst app = express()\nconst adapter = new Adapter()\napp.post('/ask', async (req, res) => adapter.query(req.body, res))\napp.listen(80)\n",
  'adapter.js': `export class Adapter {\n  query(body, res) { return res ? this.${second}(body) : this.${first}(body) }\n  async ${first}(body) {\n    const plain = await fetch(this.chatUrl(), { method: 'POST', body: JSON.stringify(body) })\n    return plain.json()\n  }\n  async ${second}(body) {\n    const words = await fetch(this.chatUrl(), { method: 'POST', body: JSON.stringify({ ...body, stream: true }) })\n    return words.body\n  }\n  chatUrl() { return \`\${this.base}/chat/completions\` }\n}\n`,
})
const BOT = (file: string, name = 'oak') => ({
  'requirements.txt': 'aiogram\nrequests\n',
  'main.py': `import os\nfrom aiogram import Bot, Dispatcher\nfrom draw.${file} import make\nfrom draw.start import start\nbot = Bot(os.environ["T"])\ndp = Dispatcher()\n\n@dp.message()\nasync def on(message):\n    await message.answer_photo(start(message.text))\n    await message.answer_photo(make(message.text))\n`,
  'pyproject.toml': `[project]\nname = "${name}"\nversion = "1"\n`,
  [`draw/${file}.py`]:
    'import requests\n\ndef make(prompt):\n    return requests.post("http://sd:7860/sdapi/v1/txt2img", json={"prompt": prompt}).json()["images"][0]\n',
  'draw/start.py':
    'import requests\n\ndef start(prompt):\n    picture = requests.post("http://sd:7860/sdapi/v1/txt2img", json={"prompt": prompt}).json()["images"][0]\n    return picture\n',
})

describe('of several requests', () => {
  standing({
    'that take their address from one function, the streamed one': {
      files: ADAPTER('queryPlain', 'queryStreaming'),
      at: { [SCOPE]: 'adapter.js: const words = await fetch(' },
    },
    'not one that says that it does not stream': {
      files: ADAPTER('queryPlain', 'queryNonStreaming'),
      at: { [SCOPE]: 'adapter.js: const plain = await fetch(' },
    },
    'not one whose name only holds that word': {
      files: ADAPTER('queryPlain', 'probeUpstream'),
      at: { [SCOPE]: 'adapter.js: const plain = await fetch(' },
      says: { [SCOPE]: /"value":"\/chat\/completions"/ },
    },
    'none that only keeps a model in memory': {
      files: {
        'package.json': '{"name":"oak","private":true,"type":"module","dependencies":{"express":"4"}}',
        's.js':
          "import express from 'express'\nconst app = express()\nasync function setKeepAlive(model) {\n  const kept = await fetch('http://ollama:11434/api/chat', { method: 'POST', body: JSON.stringify({ model, keep_alive: -1, messages: [] }) })\n  return kept.ok\n}\nasync function polish(model, q) {\n  const told = await fetch('http://ollama:11434/api/chat', { method: 'POST', body: JSON.stringify({ model, messages: [{ role: 'user', content: q }] }) })\n  return told.json()\n}\napp.post('/ask', async (req, res) => { await setKeepAlive('qwen3'); res.json(await polish('qwen3', req.body.q)) })\napp.listen(80)\n",
      },
      at: { [SCOPE]: "s.js: const told = await fetch('http://ollama:11434/api/chat'" },
    },
    'a picture that is made rather than one that is altered': {
      files: BOT('outpainting'),
      at: { [SCOPE]: 'draw/start.py: picture = requests.post(' },
    },
    'but for what the product is called after': {
      files: BOT('outpainting', 'outpainting-bot'),
      at: { [SCOPE]: 'draw/outpainting.py: return requests.post(' },
    },
  })
})
