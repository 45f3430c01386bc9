import { describe } from 'vitest'
import { projects } from './kind.ts'

const server = (list: string, use: string) => ({
  'package.json':
    '{"name":"elm","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","openai":"4"}}',
  's.js': `const express = require('express')\nconst OpenAI = require('openai')\nconst app = express()\nconst llm = new OpenAI()\n${list}\nasync function answer(prompt) {\n  const r = await llm.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: prompt }] })\n  return r.choices[0].message.content\n}\napp.post('/ask', async (q, r) => {\n  const prompt = q.body.prompt\n${use}\n})\napp.listen(80)\n`,
})
const AGAIN =
  '  for (let turn = 0; turn < 3; turn++) {\n    const text = await answer(prompt)\n    if (!SENSITIVE_PATTERNS.some(one => text.includes(one))) return r.json({ text })\n  }\n  r.json({ text: "" })'

describe('a list that answers are held against keeps nobody from anything', () => {
  projects([
    [
      'words by which a model refuses, asked in order to try again',
      server(
        'const SENSITIVE_PATTERNS = ["sorry", "I cannot", "unable to", "色情", "违规内容", "抱歉，我无法", "不能提供"]',
        AGAIN,
      ),
      { generates: ['text'], moderates: false },
    ],
    [
      'worn phrases that a style does without, in Python',
      {
        'requirements.txt': 'flask\nopenai\n',
        'app.py':
          'from flask import Flask, request\nfrom openai import OpenAI\napp = Flask(__name__)\nclient = OpenAI()\nBANNED_PHRASES = (\n    "in conclusion",\n    "moreover",\n    "a testament to",\n    "game-changer",\n)\n@app.post("/write")\ndef write():\n    text = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": request.json["topic"]}]).choices[0].message.content\n    if any(one in text.lower() for one in BANNED_PHRASES):\n        text = again(text)\n    return text\n',
      },
      { generates: ['text'], moderates: false },
    ],
    [
      'but words that people may not send do, one of them like a refusal',
      server(
        'const SENSITIVE_PATTERNS = ["色情", "赌博", "枪支", "代孕", "cannot-say-it"]',
        '  if (SENSITIVE_PATTERNS.some(one => prompt.includes(one))) return r.status(400).json({ error: "含违规内容" })\n  r.json({ text: await answer(prompt) })',
      ),
      { generates: ['text'], moderates: true },
    ],
  ])
})
