import { describe } from 'vitest'
import { standing } from './stands.ts'

/** What stands beside requests that are known by a header, a binding, a body or a folder, and is none of them. */
const SCOPE = 'scope-undeclared'
const EXPRESS = (more = '') =>
  `{ "name": "oak", "private": true, "scripts": { "start": "node server.js" }, "dependencies": { "express": "4.0.0"${more} } }\n`

describe('another request of the same vendor or platform', () => {
  standing({
    'voices are listed under the key by which speech is asked for': {
      files: {
        'package.json': EXPRESS(),
        'server.js':
          "const app = require('express')()\nconst key = process.env.KEY\napp.get('/voices', async (req, res) => {\n  const listed = await fetch('https://api.elevenlabs.io/v1/voices', { headers: { 'xi-api-key': key } })\n  res.json(await listed.json())\n})\napp.post('/say', async (req, res) => {\n  const said = await fetch(`${process.env.SPEECH}/v1/text-to-speech/${req.body.voice}`, { method: 'POST', headers: { 'xi-api-key': key }, body: JSON.stringify({ text: req.body.words, model_id: 'eleven_turbo_v2' }) })\n  said.body.pipe(res)\n})\napp.listen(80)\n",
      },
      at: { [SCOPE]: 'server.js: const said = await fetch(`${process.env.SPEECH}/v1/text-to-speech' },
    },
    'meaning is measured by Workers AI beside the answer of another vendor': {
      files: {
        'package.json':
          '{ "name": "oak-worker", "private": true, "dependencies": { "hono": "4.6.0", "@anthropic-ai/sdk": "0.30.0" } }\n',
        'wrangler.toml': 'name = "oak-worker"\nmain = "src/index.ts"\n\n[ai]\nbinding = "AI"\n',
        'src/index.ts':
          "import { Hono } from 'hono'\nimport { reply } from './reply'\nconst app = new Hono()\napp.post('/say', async c => {\n  const { messages } = await c.req.json()\n  const meant = await c.env.AI.run(c.env.EMBED_MODEL, { text: messages.map(one => one.content) })\n  return c.json(await reply(messages, await c.env.INDEX.query(meant.data[0])))\n})\nexport default app\n",
        'src/reply.ts':
          "import Anthropic from '@anthropic-ai/sdk'\nexport const reply = (messages, found) => new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages })\n",
      },
      at: { [SCOPE]: 'src/reply.ts: export const reply' },
    },
    "a talk is opened and files are handed over before Coze's agent is asked": {
      files: {
        'package.json': EXPRESS(', "axios": "1.0.0"'),
        'server.js':
          "const app = require('express')()\nconst axios = require('axios')\nconst http = axios.create({ baseURL: process.env.ROOT })\napp.post('/open', async (req, res) => res.json((await http.post('/v1/conversation/create', {})).data))\napp.post('/stop', async (req, res) => res.json((await http.post('/v3/chat/cancel', { conversation_id: req.body.id })).data))\napp.post('/say', async (req, res) => {\n  const { data } = await http.post('/v3/chat', { bot_id: process.env.BOT, user_id: 'u', additional_messages: [{ role: 'user', content: req.body.words }] })\n  res.json(data)\n})\napp.listen(80)\n",
      },
      at: { [SCOPE]: "server.js: const { data } = await http.post('/v3/chat', { bot_id" },
    },
    'a window of the editor is the product where nothing of a game asks': {
      files: {
        'Packages/manifest.json': '{ "dependencies": { "com.unity.ugui": "2.0.0" } }',
        'Assets/Oak/Editor/OakWindow.cs':
          'using UnityEditor;\nusing UnityEngine.Networking;\npublic class OakWindow : EditorWindow {\n  [MenuItem("Oak/Write")] static void Open() { GetWindow<OakWindow>(); }\n  async void Ask(string text) {\n    var body = "{\\"model\\":\\"gpt-4o\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"" + text + "\\"}]}";\n    var www = UnityWebRequest.Post("https://api.openai.com/v1/chat/completions", body, "application/json");\n    await www.SendWebRequest();\n    said = www.downloadHandler.text;\n  }\n}\n',
        'Assets/Oak/Runtime/Settings.cs':
          'public static class Settings {\n  public const string Address = "https://api.openai.com/v1/chat/completions";\n}\n',
      },
      at: { [SCOPE]: 'Assets/Oak/Editor/OakWindow.cs: ' },
    },
    'a route of the same repository that hands the question on to another server': {
      files: {
        'package.json':
          '{ "name": "oak", "private": true, "scripts": { "start": "next start" }, "dependencies": { "next": "15.0.0", "react": "19.0.0" } }\n',
        'app/page.tsx':
          "'use client'\nexport default function Page() {\n  const ask = (messages: unknown) =>\n    fetch('/api/chat', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages }) })\n  return <button onClick={() => ask([{ role: 'user', content: 'hello' }])}>Ask</button>\n}\n",
        'app/api/chat/route.ts':
          "export async function POST(request: Request) {\n  const answer = await fetch(`${process.env.BACK_END}/answer`, { method: 'POST', body: request.body })\n  return new Response(answer.body)\n}\n",
        'lib/suggest.ts':
          "export async function followUps(text: string) {\n  const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: text }] }) })\n  return (await answer.json()).choices[0].message.content\n}\n",
        'app/api/more/route.ts':
          "import { followUps } from '../../../lib/suggest'\nexport async function POST(request: Request) {\n  return Response.json(await followUps(await request.text()))\n}\n",
      },
      at: { [SCOPE]: "app/page.tsx: fetch('/api/chat'" },
    },
  })
})
