import { describe, expect, it } from 'vitest'
import { render } from '../../server/src/core/locale/messages.ts'
import { audited, type Files } from './project.ts'

const FLASK = (ask: string) =>
  `import os\nfrom flask import Flask, request\nfrom openai import OpenAI\napp = Flask(__name__)\n${ask}\n@app.post("/chat")\ndef chat():\n    return client.chat.completions.create(model=os.environ["MODEL"], messages=request.json).choices[0].message.content\n`
const PY = { 'requirements.txt': 'flask\nopenai\n' }

async function filing(files: Files): Promise<string> {
  const { findings } = await audited(files)
  const found = findings.find(one => one.ruleId === 'filing-unrecorded')
  return found === undefined ? '' : render(found.message, 'en')
}

const UNLESS = 'unless its settings name another, the vendor is OpenAI, offshore'
const SETTLED = 'generates content offshore, with OpenAI: '

describe('an address that a setting may replace settles no vendor', () => {
  it.each([
    [
      'in Python',
      {
        ...PY,
        'app.py': FLASK(
          'client = OpenAI(api_key=os.environ["KEY"], base_url=os.getenv("LLM_URL", "https://api.openai.com/v1"))',
        ),
      },
    ],
    [
      'in a class of settings',
      {
        ...PY,
        'settings.py':
          'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    llm_url: str = "https://api.openai.com/v1"\n    key: str = ""\nsettings = Settings()\n',
        'app.py':
          'import requests\nfrom flask import Flask, request\nfrom settings import settings\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    return requests.post(settings.llm_url + "/chat/completions", json={"model": settings.model, "messages": request.json}).json()\n',
      },
    ],
    [
      'in Go',
      {
        'go.mod':
          'module lamp\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.9.0\n\tgithub.com/sashabaranov/go-openai v1.20.0\n)\n',
        'main.go':
          'package main\n\nimport (\n\t"flag"\n\n\t"github.com/gin-gonic/gin"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nvar base = flag.String("base", "https://api.openai.com/v1", "address")\n\nfunc main() {\n\tcfg := openai.DefaultConfig(key)\n\tcfg.BaseURL = *base\n\tclient := openai.NewClientWithConfig(cfg)\n\tr := gin.Default()\n\tr.POST("/chat", func(c *gin.Context) {\n\t\tres, _ := client.CreateChatCompletion(c, openai.ChatCompletionRequest{Model: *model, Messages: of(c)})\n\t\tc.String(200, res.Choices[0].Message.Content)\n\t})\n\tr.Run()\n}\n',
      },
    ],
    [
      'among the flags of a program',
      {
        'go.mod': 'module lamp\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.9.0\n',
        'main.go':
          'package main\n\nimport (\n\t"net/http"\n\n\t"github.com/gin-gonic/gin"\n\t"github.com/spf13/pflag"\n)\n\nfunc main() {\n\tfs := pflag.NewFlagSet("lamp", 0)\n\turl := fs.String("LLM_URL", "https://api.openai.com/v1", "address")\n\tr := gin.Default()\n\tr.POST("/chat", func(c *gin.Context) {\n\t\tres, _ := http.Post(*url+"/chat/completions", "application/json", bodyOf(c))\n\t\tc.DataFromReader(200, -1, "text/plain", res.Body, nil)\n\t})\n\tr.Run()\n}\n',
      },
    ],
    [
      'in JavaScript',
      {
        'package.json':
          '{"name":"lamp","private":true,"scripts":{"start":"node index.js"},"dependencies":{"express":"4"}}',
        'index.js':
          "const app = require('express')()\nconst BASE = process.env.BASE || 'https://api.openai.com/v1'\napp.post('/chat', async (q, r) => {\n  const res = await fetch(BASE + '/chat/completions', { method: 'POST', body: JSON.stringify({ model: process.env.MODEL, messages: q.body }) })\n  r.send(await res.text())\n})\napp.listen(80)\n",
      },
    ],
  ] as readonly (readonly [string, Files])[])('%s', async (_, files) => {
    expect(await filing(files)).toContain(UNLESS)
  })

  it('an address that stands by itself does', async () => {
    const files = {
      ...PY,
      'app.py': FLASK('client = OpenAI(api_key=os.environ["KEY"], base_url="https://api.openai.com/v1")'),
    }
    expect(await filing(files)).toContain(SETTLED)
  })

  it('nor does the client of another vendor, which makes something else', async () => {
    const files = {
      ...PY,
      'requirements.txt': 'flask\nopenai\nelevenlabs\n',
      'app.py': `${FLASK('client = OpenAI(api_key=os.environ["KEY"], base_url=os.getenv("LLM_URL", "https://api.openai.com/v1"))')}from elevenlabs.client import ElevenLabs\n@app.post("/speak")\ndef speak():\n    return ElevenLabs().text_to_speech.convert(text=request.data, voice_id="v")\n`,
    }
    expect(await filing(files)).toContain(UNLESS)
  })

  it('and a mainland address beside it leaves both ways open', async () => {
    const files = {
      ...PY,
      '.env': 'LLM_URL=https://api.deepseek.com\n',
      'app.py': FLASK(
        'client = OpenAI(api_key=os.environ["KEY"], base_url=os.getenv("LLM_URL", "https://api.deepseek.com/v1"))',
      ),
    }
    expect(await filing(files)).toContain('to file (备案: own or tuned model) or register')
  })
})

describe('a model’s name settles no vendor by itself', () => {
  const NODE = '{"name":"lamp","private":true,"scripts":{"start":"node index.js"},"dependencies":{"express":"4"}}'
  const asking = (before: string, url: string) =>
    `const app = require('express')()\nconst MODEL = 'gemini-2.5-pro'\n${before}app.post('/chat', async (q, r) => {\n  const res = await fetch(${url}, { method: 'POST', headers: { key: KEY }, body: JSON.stringify({ model: MODEL, messages: q.body }) })\n  r.send(await res.text())\n})\napp.listen(80)\n`

  it('where it is sent to an address of one’s own', async () => {
    const files = {
      'package.json': NODE,
      'index.js': asking('const KEY = process.env.GATEWAY_KEY\n', "process.env.GATEWAY_URL + '/v1/chat/completions'"),
    }
    expect(await filing(files)).not.toContain('offshore, with')
  })

  it('but does beside the vendor’s key', async () => {
    const files = {
      'package.json': NODE,
      'index.js': asking('const KEY = process.env.GEMINI_API_KEY\n', "BASE + '/v1/chat/completions'"),
    }
    expect(await filing(files)).toContain('offshore, with Google Gemini')
  })
})
