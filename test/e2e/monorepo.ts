import { declared } from '../lsp/support/chat-app.ts'

/** Two deployables over one package that calls a model; one of them declares itself, beside its own manifest. */
export function monorepo(): Map<string, string> {
  return new Map([
    ['package.json', json({ name: 'shop', private: true, workspaces: ['apps/*', 'packages/*'] })],
    ['packages/ai/package.json', json({ name: '@shop/ai', main: 'src/index.ts', dependencies: { openai: '5.0.0' } })],
    ['packages/ai/src/index.ts', CALL],
    ['apps/web/package.json', app('web', 'next', 'next start')],
    ['apps/web/app/page.tsx', `export default () => <html lang="zh-CN"><h1>智能问答</h1></html>\n`],
    ['apps/web/app/api/chat/route.ts', ROUTE],
    ['apps/admin/package.json', app('admin', 'express', 'node src/index.js')],
    ['apps/admin/src/index.js', SERVER],
    ['apps/admin/genai-measures.yaml', declared('internal').replace('name: chat', 'name: admin')],
  ])
}

function app(name: string, framework: string, start: string): string {
  return json({ name, private: true, scripts: { start }, dependencies: { [framework]: '*', '@shop/ai': '*' } })
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`

const CALL = `import OpenAI from 'openai'
const client = new OpenAI()
export async function answer(question) {
  const reply = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] })
  return reply.choices[0].message.content
}
`

const ROUTE = `import { answer } from '@shop/ai'
export async function POST(request) {
  const { question } = await request.json()
  return Response.json({ answer: await answer(question) })
}
`

const SERVER = `import express from 'express'
import { answer } from '@shop/ai'
const app = express()
app.post('/summary', async (request, response) => response.json({ text: await answer(request.body.text) }))
app.listen(3000)
`
