import { describe, expect, it } from 'vitest'
import { sightMessage } from '../../server/src/core/report/first-sight.ts'
import { render } from '../../server/src/core/locale/messages.ts'
import { audited } from './project.ts'
import { standing } from './stands.ts'

/** What a platform answers, by a binding, an agent put together there, or an address that nobody has a standard for. */
const SCOPE = 'scope-undeclared'
const WORKER = {
  'package.json': '{ "name": "oak-worker", "private": true, "dependencies": { "hono": "4.6.0" } }\n',
  'wrangler.toml': 'name = "oak-worker"\nmain = "src/index.ts"\n\n[ai]\nbinding = "AI"\n',
}
const hono = (body: string): string =>
  `import { Hono } from 'hono'\nconst app = new Hono()\napp.post('/say', async c => {\n  const { messages, words } = await c.req.json()\n${body}\n})\nexport default app\n`
const GAME = {
  'Packages/manifest.json': '{ "dependencies": { "com.unity.ugui": "2.0.0" } }',
  'ProjectSettings/ProjectSettings.asset': 'PlayerSettings:\n  companyName: Oak\n  productName: Oak Talk\n',
}
const unity = (sent: string): string =>
  `using UnityEngine;\nusing UnityEngine.Networking;\npublic class Figure : MonoBehaviour {\n  public Settings settings;\n  System.Collections.IEnumerator Say(string text) {\n${sent}\n    bubble.text = www.downloadHandler.text;\n  }\n}\n`
const COZE =
  '    var body = new Ask { bot_id = settings.bot, stream = true, additional_messages = new List<Said> { new Said { role = "user", content = text } } };\n    using var www = new UnityWebRequest(settings.Address(), "POST");\n    yield return www.SendWebRequest();'

describe('Workers AI', () => {
  standing({
    'with a model that a setting names': {
      files: {
        ...WORKER,
        'src/index.ts': hono(
          '  const stream = await c.env.AI.run(c.env.MODEL, { messages, stream: true })\n  return new Response(stream)',
        ),
      },
      at: { [SCOPE]: 'src/index.ts: const stream = await c.env.AI.run(c.env.MODEL, { messages, stream: true })' },
    },
    'under a binding of another name, for a picture': {
      files: {
        ...WORKER,
        'src/index.ts': hono(
          "  const drawn = await env.PICTURE_AI.run('@cf/black-forest-labs/flux-1-schnell', { prompt: words })\n  return c.json(drawn)",
        ),
      },
      at: {
        [SCOPE]: "src/index.ts: const drawn = await env.PICTURE_AI.run('@cf/black-forest-labs/flux-1-schnell'",
      },
      says: { 'label-explicit-undeclared': /image/ },
    },
    'asked for vectors, whatever else its binding could be asked for': {
      files: {
        'package.json': WORKER['package.json'],
        'src/index.ts': hono(
          "  const { data } = await c.env.AI.run('@cf/baai/bge-base-en-v1.5', { text: messages })\n  return c.json(data)",
        ),
      },
      at: { [SCOPE]: undefined },
    },
    'something else that is run with messages': {
      files: {
        'package.json': WORKER['package.json'],
        'src/index.ts': hono('  const done = await env.MAIL.run(c.env.MODEL, { messages })\n  return c.json(done)'),
      },
      at: { [SCOPE]: undefined },
    },
  })
})

describe('an agent that was put together on a platform', () => {
  standing({
    "asked by Coze's words, at an address from a setting of a game, and not where developers set a scene": {
      files: {
        ...GAME,
        'Assets/Oak/Scripts/Talk/Figure.cs': unity(COZE),
        'Assets/Oak/Scripts/Settings.cs':
          'using UnityEngine;\npublic class Settings : ScriptableObject {\n  public string bot;\n  public string root = "https://api.coze.cn";\n  public string Address() { return root + "/v3/chat"; }\n}\n',
        'Assets/Oak/Editor/SceneMaker.cs':
          'using UnityEditor;\npublic class SceneMaker {\n  [MenuItem("Oak/Make")] static void Make() { var made = Set("root", "https://api.coze.cn"); }\n}\n',
      },
      at: { [SCOPE]: 'Assets/Oak/Scripts/Talk/Figure.cs: yield return www.SendWebRequest();' },
    },
    "asked by Dify's words": {
      files: {
        'package.json':
          '{ "name": "oak", "private": true, "dependencies": { "express": "4.0.0", "axios": "1.0.0" } }\n',
        'server.js':
          "const app = require('express')()\nconst axios = require('axios')\napp.post('/say', async (req, res) => {\n  const payload = { inputs: {}, query: req.body.words, response_mode: 'blocking', user: req.user.id }\n  const { data } = await axios.post(process.env.AGENT_ADDRESS, payload)\n  res.json({ answer: data.answer })\n})\napp.listen(80)\n",
      },
      at: { [SCOPE]: 'server.js: const { data } = await axios.post(process.env.AGENT_ADDRESS, payload)' },
    },
    'a search whose answer comes in a mode is no talk': {
      files: {
        'package.json':
          '{ "name": "oak", "private": true, "dependencies": { "express": "4.0.0", "axios": "1.0.0" } }\n',
        'server.js':
          "const app = require('express')()\nconst axios = require('axios')\napp.post('/find', async (req, res) => {\n  const { data } = await axios.post(process.env.INDEX, { query: req.body.words, response_mode: 'compact' })\n  res.json(data.hits)\n})\napp.listen(80)\n",
      },
      at: { [SCOPE]: undefined },
    },
  })
})

const SONGS = {
  'package.json':
    '{ "name": "oak-songs", "private": true, "scripts": { "start": "next start" }, "dependencies": { "next": "15.0.0", "react": "19.0.0", "axios": "1.0.0" } }\n',
  'app/page.tsx':
    "'use client'\nexport default function Page() {\n  const sing = (words: string) =>\n    fetch('/api/custom_generate', { method: 'POST', body: JSON.stringify({ prompt: words }) })\n  return <button onClick={() => sing('rain')}>Sing</button>\n}\n",
  'lib/singer.ts':
    "import axios from 'axios'\nexport class Singer {\n  static readonly ROOT = 'https://studio-api.suno.ai'\n  client = axios.create()\n  async sing(prompt: string) {\n    const { data } = await this.client.post(`${Singer.ROOT}/api/generate/v2/`, { prompt })\n    return data.clips\n  }\n}\n",
}

describe('a page that asks a route of this very repository', () => {
  standing({
    'the statement that sends to the vendor is the place': {
      files: {
        ...SONGS,
        'app/api/custom_generate/route.ts':
          "import { Singer } from '../../../lib/singer'\nexport async function POST(request: Request) {\n  const { prompt } = await request.json()\n  return Response.json(await new Singer().sing(prompt))\n}\n",
      },
      at: { [SCOPE]: 'lib/singer.ts: const { data } = await this.client.post' },
    },
    'one that another server answers stays the call': {
      files: { 'package.json': SONGS['package.json'], 'app/page.tsx': SONGS['app/page.tsx'] },
      at: { [SCOPE]: "app/page.tsx: fetch('/api/custom_generate'" },
    },
  })
})

describe('the sentence that says what was seen', () => {
  const first = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const { services } = await audited(files)
    const said = services.map(one => sightMessage(one.profile, at => at.file)).find(one => one !== undefined)
    return said ? render(said, 'en') : ''
  }
  const server = (lines: string): Readonly<Record<string, string>> => ({
    'package.json':
      '{ "name": "oak", "private": true, "dependencies": { "express": "4.0.0", "openai": "4.0.0", "@anthropic-ai/sdk": "0.30.0" } }\n',
    'server.js': lines,
  })

  it('names no model of another vendor, or for another kind of content', async () => {
    const said = await first(
      server(
        "const OpenAI = require('openai')\nconst app = require('express')()\nconst speech = { model: 'cosyvoice-v2' }\napp.post('/say', async (req, res) => {\n  const done = await new OpenAI().chat.completions.create({ model: process.env.MODEL, messages: req.body.messages })\n  res.json(done.choices[0].message)\n})\napp.listen(80)\n",
      ),
    )
    expect(said).toContain('chat.completions.create')
    expect(said).not.toContain('cosyvoice')
  })

  it('names the model beside the call, of many that a list holds', async () => {
    const list = Array.from(
      { length: 60 },
      (_, at) => `// a remark in between, the ${at}th, that fills the file\n`,
    ).join('')
    const said = (model: string) =>
      server(
        `const OpenAI = require('openai')\nconst app = require('express')()\nconst MODELS = ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4-turbo']\n${list}app.post('/say', async (req, res) => {\n  const done = await new OpenAI().chat.completions.create({ model: ${model}, messages: req.body.messages })\n  res.json(done.choices[0].message)\n})\napp.listen(80)\n`,
      )
    expect(await first(said("'gpt-5-mini'"))).toContain('asks gpt-5-mini')
    expect(await first(said('req.body.model'))).toContain('a model of')
  })
})

describe('a function of the product’s own that is named as a library’s', () => {
  const BOT = {
    'package.json':
      '{ "name": "oak-bot", "private": true, "scripts": { "start": "node bot.js" }, "dependencies": { "telegraf": "4.0.0", "openai": "3.3.0" } }\n',
    'bot.ts':
      "import { Telegraf } from 'telegraf'\nimport * as openai from './openai'\nconst bot = new Telegraf(process.env.TOKEN!)\nbot.on('text', async ctx => {\n  for await (const piece of openai.streamChatCompletions(ctx.message.text)) await ctx.reply(piece)\n})\nbot.launch()\n",
  }
  standing({
    'in a module that is taken up as a whole: what it asks is the place': {
      files: {
        ...BOT,
        'openai.ts':
          "import { Configuration, OpenAIApi } from 'openai'\nconst client = new OpenAIApi(new Configuration({}))\nexport async function* streamChatCompletions(words: string): AsyncGenerator<string> {\n  const answer = await client.createChatCompletion({ model: 'gpt-4', messages: [{ role: 'user', content: words }] })\n  yield answer.data.choices[0].message.content\n}\n",
      },
      at: { [SCOPE]: 'openai.ts: const answer = await client.createChatCompletion' },
    },
    'in a module that only hands a library on: the library’s own line is left': {
      files: { ...BOT, 'openai.ts': "export * from 'openai'\nexport { streamChatCompletions } from 'openai'\n" },
      at: { [SCOPE]: 'package.json: ' },
    },
    'promised by an interface of Go': {
      files: {
        'go.mod':
          'module oak\n\ngo 1.22\n\nrequire (\n\tgithub.com/bwmarrin/discordgo v0.28.1\n\tgithub.com/sashabaranov/go-openai v1.36.0\n)\n',
        'main.go':
          'package main\n\nimport (\n\t"github.com/bwmarrin/discordgo"\n\t"oak/talk"\n)\n\nfunc main() {\n\tbot, _ := discordgo.New("Bot x")\n\tteller := talk.New()\n\tbot.AddHandler(func(s *discordgo.Session, m *discordgo.MessageCreate) {\n\t\ts.ChannelMessageSend(m.ChannelID, teller.Tell(m.Content))\n\t})\n\tbot.Open()\n}\n',
        'talk/talk.go':
          'package talk\n\nimport (\n\t"context"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\ntype Asked interface {\n\tCreateChatCompletion(ctx context.Context, asked openai.ChatCompletionRequest) (openai.ChatCompletionResponse, error)\n}\n\ntype Teller struct{ client Asked }\n\nfunc New() *Teller { return &Teller{client: openai.NewClient("")} }\n\nfunc (t *Teller) Tell(words string) string {\n\tanswer, _ := t.client.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{Model: "gpt-4o"})\n\treturn answer.Choices[0].Message.Content\n}\n',
      },
      at: { [SCOPE]: 'talk/talk.go: answer, _ := t.client.CreateChatCompletion(context.Background()' },
    },
  })
})
