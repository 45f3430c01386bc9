import { describe, expect, it } from 'vitest'
import { render } from '../../server/src/core/locale/messages.ts'
import { audited, type Files } from './project.ts'

const STATED = 'services:\n  - name: lamp\n    audience: public\n    territory: mainland-china\n'

async function offshore(files: Files) {
  const { findings } = await audited({ ...files, 'genai-measures.yaml': STATED })
  return findings.flatMap(one =>
    one.ruleId === 'model-offshore' ? [{ line: one.at.file, says: render(one.message, 'en') }] : [],
  )
}

const streamlit = (ask: string): Files => ({
  'requirements.txt': 'streamlit\nlangchain-huggingface\ntransformers\n',
  'app.py': `import streamlit as st\n${ask}\nst.write(reply(st.chat_input()))\n`,
})

describe('a library that runs weights and asks its vendor alike', () => {
  it('is no offshore service where all that is called runs here', async () => {
    const here =
      "from transformers import pipeline\nfrom langchain_huggingface import HuggingFacePipeline\n\n\ndef reply(q):\n    pipe = pipeline('text-generation', model='models/qwen')\n    return HuggingFacePipeline(pipeline=pipe).invoke(q)\n"
    expect(await offshore(streamlit(here))).toEqual([])
  })
  it('is one where its vendor is asked', async () => {
    const there =
      "from huggingface_hub import InferenceClient\n\n\ndef reply(q):\n    return InferenceClient(model='meta-llama/Llama-3.1-8B-Instruct').chat_completion(messages=[{'role': 'user', 'content': q}])\n"
    expect(await offshore(streamlit(there))).toHaveLength(1)
  })
})

const go = (): Files => ({
  'go.mod':
    'module lamp\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.9.0\n\tgithub.com/sashabaranov/go-openai v1.20.0\n)\n',
  'config.yaml': 'openai:\n  model: gpt-4o-mini\n',
  'main.go': `package main\n\nimport (\n\t"github.com/gin-gonic/gin"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/chat", chat)\n\tr.Run(":80")\n}\n\nfunc chat(c *gin.Context) {\n\tclient := openai.NewClient(key)\n\tres, _ := client.CreateChatCompletion(c, openai.ChatCompletionRequest{Model: conf.Model, Messages: of(c)})\n\tc.JSON(200, res)\n}\n`,
})

describe('an offshore model', () => {
  it('is shown where it is called, not where its library is taken up', async () => {
    const { findings } = await audited({ ...go(), 'genai-measures.yaml': STATED })
    const lines = findings.flatMap(one => (one.ruleId === 'model-offshore' ? [one.at.span.start] : []))
    expect(lines).toEqual([go()['main.go']?.indexOf('CreateChatCompletion(')])
  })
  it('is called where there is one vendor', async () => {
    expect((await offshore(go()))[0]?.says).toContain('calls an offshore model (OpenAI)')
  })
  it('is called or chosen where there are several', async () => {
    const files = {
      'package.json': '{ "name": "lamp", "private": true, "dependencies": { "express": "4" } }',
      'index.js':
        "import express from 'express'\nconst app = express()\nconst post = (url, body) => fetch(url, { method: 'POST', body: JSON.stringify(body) }).then(r => r.json())\napp.post('/chat', async (req, res) => {\n  const to = req.body.vendor === 'claude' ? 'https://api.anthropic.com/v1/messages' : 'https://api.openai.com/v1/chat/completions'\n  res.json(await post(to, { model: req.body.model, messages: req.body.messages }))\n})\napp.listen(80)\n",
    }
    expect((await offshore(files))[0]?.says).toMatch(
      /calls, or can be set to, an offshore model \((OpenAI and Anthropic|Anthropic and OpenAI)\)/,
    )
  })
})
