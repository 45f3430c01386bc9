import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'

type Files = Readonly<Record<string, string>>

const SILENT = { silent: true } as const
const TEXT = { generates: ['text'] } as const

/** A bot that takes down what a model calls spam. */
const guard = (check: string): Files => ({
  'requirements.txt': 'aiogram\nopenai\n',
  'bot.py': `import asyncio\nfrom aiogram import Bot, Dispatcher\nfrom check import is_spam\nbot = Bot('t')\ndp = Dispatcher()\n@dp.message()\nasync def seen(message):\n    if is_spam(message.text):\n        await message.delete()\nasyncio.run(dp.start_polling(bot))\n`,
  'check.py': `from openai import OpenAI\nclient = OpenAI()\n${check}`,
})
const ASK = `client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'system', 'content': RULES}, {'role': 'user', 'content': text}])`
const moderator = (client: string): Files => ({
  'plugin.rb': `# name: gatekeeper\n# about: lets a model look at posts\n# version: 1\nafter_initialize { require_relative 'lib/client' }\n`,
  'lib/client.rb': client,
})
const RUBY_ASK = (limit: string) =>
  `  def self.ask(text)\n    uri = URI("#{BASE}/chat/completions")\n    post = Net::HTTP::Post.new(uri)\n    post.body = { model: 'glm-4', messages: [{ role: 'user', content: text }]${limit} }.to_json\n    got = Net::HTTP.start(uri.host) { |http| http.request(post) }\n    data = JSON.parse(got.body)\n    said = data.dig('choices', 0, 'message', 'content').to_s\n    raise 'empty' if said.empty?\n    said\n  end\n`
const RUBY_VERDICT = `  def self.read(said)\n    words = said.upcase\n    return :keep if words.include?("APPROVE")\n    return :drop if words.include?("REJECT")\n    :later\n  end\n`
const inNode = (route: string): Files => ({
  'package.json': '{"name":"gate","private":true,"dependencies":{"express":"4","openai":"4"}}',
  'server.js': `const express = require('express')\nconst OpenAI = require('openai')\nconst app = express()\nconst client = new OpenAI()\n${route}app.listen(80)\n`,
})
const NODE_CHECK = `async function isUnsafe(text) {\n  const said = await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: RULE + text }] })\n  const word = said.choices[0].message.content.trim().toLowerCase()\n  return word === 'unsafe'\n}\napp.post('/comments', async (req, res) => {\n  if (await isUnsafe(req.body.text)) return res.status(422).json({ error: 'refused' })\n  res.json({ ok: true })\n})\n`
const inGo = (body: string): Files => ({
  'go.mod':
    'module gate\nrequire (\n\tgithub.com/gin-gonic/gin v1.9.0\n\tgithub.com/sashabaranov/go-openai v1.20.0\n)\n',
  'main.go': `package main\n\nimport (\n\t"context"\n\t"strings"\n\n\t"github.com/gin-gonic/gin"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\n${body}`,
})
const GO_ASK = `\tresp, err := client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: "gpt-4o-mini", Messages: asked(text)})\n\tif err != nil {\n\t\treturn FAIL, err\n\t}\n\tsaid := strings.ToUpper(resp.Choices[0].Message.Content)\n`
const GO_MAIN = `func main() {\n\tr := gin.Default()\n\tr.POST("/posts", func(c *gin.Context) {\n\t\tout, _ := look(c, c.PostForm("text"))\n\t\tc.JSON(200, gin.H{"out": out})\n\t})\n\tr.Run()\n}\n`

const silent: readonly Project[] = [
  [
    'in a bot of Telegram',
    guard(`def is_spam(text):\n    said = ${ASK}\n    return 'yes' in said.choices[0].message.content.lower()\n`),
    SILENT,
  ],
  [
    'by branches that give back true or false',
    guard(
      `def is_spam(text):\n    try:\n        said = ${ASK}\n        word = said.choices[0].message.content.strip()\n        if word == 'spam':\n            return True\n        return False\n    except Exception as e:\n        print('failed', e)\n        return False\n`,
    ),
    SILENT,
  ],
  [
    'in parts, of which one is the verdict',
    guard(
      `import json\ndef is_spam(text):\n    said = ${ASK}\n    data = json.loads(said.choices[0].message.content)\n    return bool(data['is_spam'])\n`,
    ),
    SILENT,
  ],
  ['in a service of Express', inNode(NODE_CHECK), SILENT],
  [
    'in Go',
    inGo(
      `func look(ctx context.Context, text string) (int, error) {\n${GO_ASK}\tif strings.Contains(said, "REJECT") {\n\t\treturn REJECT, nil\n\t}\n\treturn APPROVE, nil\n}\n\n${GO_MAIN}`,
    ),
    SILENT,
  ],
]

const told: readonly Project[] = [
  [
    'whose words are given back',
    guard(
      `def is_spam(text):\n    said = ${ASK}\n    words = said.choices[0].message.content\n    if 'yes' in words.lower():\n        return words\n    return None\n`,
    ),
    TEXT,
  ],
  [
    'with the reason beside it',
    guard(
      `def is_spam(text):\n    said = ${ASK}\n    words = said.choices[0].message.content\n    return {'spam': 'yes' in words, 'why': words}\n`,
    ),
    TEXT,
  ],
  [
    'which is sent before',
    guard(
      `def is_spam(text, chat=None):\n    said = ${ASK}\n    words = said.choices[0].message.content\n    chat.post(words)\n    if words == 'yes':\n        return True\n    return False\n`,
    ),
    TEXT,
  ],
  [
    'which is kept in the object',
    guard(
      `class Check:\n    def is_spam(self, text):\n        said = ${ASK}\n        self.words = said.choices[0].message.content\n        return self.words == 'yes'\n`,
    ),
    TEXT,
  ],
  [
    'by a function that others may ask as well',
    guard(
      `def ask(text):\n    said = ${ASK}\n    return said.choices[0].message.content\ndef is_spam(text):\n    return ask(text).strip() == 'spam'\n`,
    ),
    TEXT,
  ],
  [
    'in Discourse, where the words are as many as the model likes',
    moderator(
      `module Gate\n  def self.judge(text)\n    said = ask(text)\n    read(said)\n  end\n${RUBY_ASK('')}${RUBY_VERDICT}end\n`,
    ),
    TEXT,
  ],
  [
    'beside a talk in the same file',
    inNode(
      `${NODE_CHECK}app.post('/talk', async (req, res) => {\n  const said = await client.chat.completions.create({ model: 'gpt-4o', messages: req.body })\n  res.json({ text: said.choices[0].message.content })\n})\n`,
    ),
    TEXT,
  ],
  [
    'that is handed on while it comes',
    inNode(
      `app.post('/talk', async (req, res) => {\n  const said = await client.chat.completions.create({ model: 'gpt-4o', stream: true, messages: req.body })\n  for await (const part of said) res.write(part.choices[0].delta.content === 'yes' ? 'ja' : part.choices[0].delta.content)\n  return true\n})\n`,
    ),
    TEXT,
  ],
  [
    'in Go with the words',
    inGo(
      `func look(ctx context.Context, text string) (string, error) {\n${GO_ASK.replace('FAIL', '""')}\tif strings.Contains(said, "REJECT") {\n\t\treturn "no", nil\n\t}\n\treturn said, nil\n}\n\n${GO_MAIN}`,
    ),
    TEXT,
  ],
]

/** A guard that is right, beside what its project makes for people in other ways. */
const RIGHT = `def is_spam(text):\n    said = ${ASK}\n    return 'yes' in said.choices[0].message.content.lower()\n`
const inFlask = (code: string): Files => ({
  'requirements.txt': 'flask\nopenai\n',
  'app.py': `from flask import Flask, request, jsonify\nfrom openai import OpenAI\napp = Flask(__name__)\nclient = OpenAI()\n# approve or reject\n${code}`,
})
const asks = (after: string) =>
  `@app.post('/make')\ndef make():\n    text = request.json['q']\n    said = ${ASK}\n    words = said.choices[0].message.content\n${after}`
const beside: readonly Project[] = [
  [
    'beside a picture in the same file',
    inFlask(
      `${RIGHT}@app.post('/draw')\ndef draw():\n    if is_spam(request.json['q']):\n        return '', 422\n    made = client.images.generate(model='gpt-image-1', prompt=request.json['q'])\n    return jsonify(made.data[0].url)\n`,
    ),
    { generates: ['text', 'image'] },
  ],
  [
    'beside a talk of another client that only settings name',
    {
      ...guard(RIGHT),
      '.env': 'OPENAI_MODEL=gpt-4o\n',
    },
    TEXT,
  ],
  [
    'beside a talk at another vendor, whose own vendor stays told',
    {
      ...inNode(
        `const { isUnsafe } = require('./gate')\napp.post('/talk', async (req, res) => {\n  if (await isUnsafe(req.body.text)) return res.status(422).end()\n  const other = new OpenAI({ baseURL: 'https://api.deepseek.com' })\n  const said = await other.chat.completions.create({ model: 'deepseek-chat', messages: req.body.said })\n  res.json({ text: said.choices[0].message.content })\n})\n`,
      ),
      'gate.js': `const OpenAI = require('openai')\nconst gate = new OpenAI({ baseURL: 'https://api.openai.com/v1' })\nasync function isUnsafe(text) {\n  const said = await gate.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: RULE + text }] })\n  return said.choices[0].message.content === 'unsafe'\n}\nmodule.exports = { isUnsafe }\n`,
    },
    { withProviders: ['openai', 'deepseek'], ...TEXT },
  ],
  [
    'kept in a part of a record that is saved',
    inFlask(
      asks(
        `    if words == 'REJECT':\n        return jsonify(ok=False)\n    post = Post()\n    post.body = words\n    post.save()\n    return jsonify(ok=True)\n`,
      ),
    ),
    TEXT,
  ],
  [
    'where something else is compared',
    inFlask(
      asks(
        `    if request.json['status'] == 'rejected':\n        return jsonify(ok=False)\n    return jsonify(words)\n`,
      ),
    ),
    TEXT,
  ],
  [
    'as lines that are listed',
    inFlask(
      asks(
        `    if words == 'REJECT':\n        return []\n    return [line.strip() for line in words.splitlines() if line]\n`,
      ),
    ),
    TEXT,
  ],
  ['given back unless refused', inFlask(asks(`    return words != 'REJECT' and words\n`)), TEXT],
  [
    'that is printed',
    inFlask(asks(`    if words == 'REJECT':\n        return ''\n    print(words)\n    return ''\n`)),
    TEXT,
  ],
  [
    'put into a page',
    inNode(
      `app.post('/x', async (req, res) => {\n  const said = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'approve? ' + req.body.q }] })\n  const word = said.choices[0].message.content\n  if (word === 'REJECT') return false\n  res.locals.body = word\n  return true\n})\n`,
    ),
    TEXT,
  ],
  [
    'sent over a channel in Go',
    inGo(
      `func look(ctx context.Context, text string, out chan string) error {\n${GO_ASK.replace('FAIL, ', '')}\tif strings.Contains(said, "REJECT") {\n\t\treturn nil\n\t}\n\tout <- said\n\treturn nil\n}\n\n${GO_MAIN}`,
    ),
    TEXT,
  ],
]

describe('an answer that only decides is no content', () => {
  projects(silent)
})

describe('unlike an answer', () => {
  projects(told)
})

describe('nor is an answer', () => {
  projects(beside)
})
