import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing } from './stands.ts'

const EXPRESS = '{"name":"moor","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4"}}'
const web = (module: string, call: string): string =>
  `import express from 'express'\nimport { ${call} } from '${module}'\nconst app = express()\napp.use(express.json())\napp.post('/say', async (req, res) => res.json(await ${call}(req.body)))\napp.listen(80)\n`
const asked = (talk: string): Files => ({
  'package.json': EXPRESS,
  's.ts': web('./talk', 'say'),
  'talk.ts': talk,
})
const KOISHI =
  '{"name":"koishi-plugin-moor","version":"1.0.0","main":"lib/index.js","peerDependencies":{"koishi":"^4.18.0"}}'
const plugin = (code: string): Files => ({
  'package.json': KOISHI,
  'src/index.ts': `import { Context, Schema } from 'koishi'\nexport const name = 'moor'\nexport const Config = Schema.object({})\nexport function apply(ctx: Context) {\n  ctx.command('moor <text>').action(async (_, text) => {\n${code}  })\n}\n`,
})
const every = (at: string) => ({
  'scope-undeclared': at,
  'filing-unrecorded': at,
  'label-explicit-undeclared': at,
})

describe('a request stands where it is sent by what was handed in to send it', () => {
  standing({
    'as an option, within a function of the file': {
      files: asked(
        "async function post(input: { url: string; body: object; fetchImpl: typeof fetch }) {\n  const reply = await input.fetchImpl(input.url, { method: 'POST', body: JSON.stringify(input.body) })\n  return reply.json()\n}\nexport async function say(input: any) {\n  const url = `${input.base}/v1/chat/completions`\n  return post({ url, body: { model: 'deepseek-chat', messages: input.messages }, fetchImpl: input.fetchImpl ?? fetch })\n}\n",
      ),
      at: every('talk.ts: const reply = await input.fetchImpl('),
    },
    'as a parameter': {
      files: asked(
        "export async function say(input: any, fetchFn = fetch) {\n  const reply = await fetchFn('https://api.deepseek.com/chat/completions', { method: 'POST', body: JSON.stringify(input) })\n  return reply.json()\n}\n",
      ),
      at: every('talk.ts: const reply = await fetchFn('),
    },
    'as the client of a host program': {
      files: plugin(
        "    const reply = await ctx.http('https://api.openai.com/v1/images/generations', { method: 'POST', data: { model: 'gpt-image-1', prompt: text } })\n    return reply.data.data[0].url\n",
      ),
      at: every("src/index.ts: const reply = await ctx.http('"),
    },
    'as a value whose type is told anew': {
      files: plugin(
        "    const endpoint = `${ctx.config.base}/v1/images/generations`\n    const reply = await (ctx.http as unknown as { (url: string, more: object): Promise<any> })(endpoint, {\n      method: 'POST',\n      data: { model: 'gpt-image-1', prompt: text },\n    })\n    return reply.data.data[0].url\n",
      ),
      at: every('src/index.ts: const reply = await (ctx.http as unknown as'),
    },
  })
})

describe('what is only made or asked for beside a request stands for none', () => {
  standing({
    'a method of the class that draws': {
      files: asked(
        "abstract class Painter {\n  abstract generateImages(prompt: string): Promise<string[]>\n}\nclass Hosted extends Painter {\n  override async generateImages(prompt: string): Promise<string[]> {\n    return this.post({ prompt })\n  }\n  async post(body: object) {\n    const reply = await fetch(`${process.env.BASE}/v1/images/generations`, { method: 'POST', body: JSON.stringify(body) })\n    return (await reply.json()).data\n  }\n}\nexport const say = (input: any) => new Hosted().generateImages(input.prompt)\n",
      ),
      at: every('talk.ts: const reply = await fetch('),
    },
    'the kinds that a chat is told to answer in': {
      files: asked(
        "export async function say(input: any) {\n  const url = `${process.env.BASE}/v1beta/models/gemini-2.5-flash-image:generateContent`\n  const reply = await fetch(url, { method: 'POST', body: JSON.stringify({ contents: input.contents, generationConfig: config() }) })\n  return reply.json()\n}\nfunction config() {\n  const made: any = { responseModalities: ['IMAGE'] }\n  return made\n}\n",
      ),
      at: every('talk.ts: const reply = await fetch(url'),
    },
    'a fetch of pages that was handed in': {
      files: asked(
        "export async function say(input: { url: string; fetchImpl: typeof fetch }) {\n  const reply = await input.fetchImpl(input.url, { method: 'POST', body: JSON.stringify({ page: 1 }) })\n  return reply.json()\n}\n",
      ),
      at: { 'scope-undeclared': undefined, 'filing-unrecorded': undefined },
    },
  })
})
