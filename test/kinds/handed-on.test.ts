import { describe } from 'vitest'
import { projects } from './kind.ts'
import type { Files } from './project.ts'

const manifest = (name: string, dependencies: Readonly<Record<string, string>>) =>
  JSON.stringify({ name, private: true, scripts: { start: 'node index.js', dev: 'vite' }, dependencies })
const WORKSPACE = '{"name":"sand","private":true,"workspaces":["apps/*"]}'
const HONO: Files = {
  'apps/server/package.json': manifest('@sand/server', { hono: '4', ai: '5' }),
  'apps/server/src/app.ts':
    "import { Hono } from 'hono'\nimport { talk } from './talk.js'\nexport const app = new Hono()\napp.route('/api/ai', talk)\n",
  'apps/server/src/talk.ts':
    "import { Hono } from 'hono'\nimport { streamText } from 'ai'\nexport const talk = new Hono()\ntalk.post('/completion', async c => streamText({ model: 'gpt-4o', prompt: await c.req.text() }).toTextStreamResponse())\n",
}
const EXPRESS: Files = {
  'apps/api/package.json': manifest('core', { express: '4', openai: '5' }),
  'apps/api/index.js':
    "const express = require('express')\nconst OpenAI = require('openai')\nconst app = express()\napp.post('/api/talk', async (q, r) => r.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: q.body })))\napp.listen(80)\n",
}
/** Pages that make something of their own, too: without the routes that hand on they would be a product by themselves. */
const TITLES =
  "'use server'\nimport { generateText } from 'ai'\nexport const title = async (text: string) => (await generateText({ model: 'gpt-4o', prompt: text })).text\n"
const next = (route: string, code: string): Files => ({
  'apps/pages/package.json': manifest('pages', { next: '15', react: '19', ai: '5' }),
  'apps/pages/app/page.tsx': 'export default function Page() { return <main /> }\n',
  'apps/pages/app/actions.ts': TITLES,
  [`apps/pages/app/api/${route}/route.ts`]: code,
})

describe('pages whose routes hand on to the server of the same repository are one product with it', () => {
  projects([
    [
      'through a function, below the place where the router hangs',
      {
        'package.json': WORKSPACE,
        ...HONO,
        ...next(
          'ai/completion',
          "import { proxyToServerApi } from '@/lib/proxy'\nexport async function POST(request: Request) {\n  return proxyToServerApi(request, '/api/ai/completion')\n}\n",
        ),
      },
      { roots: ['apps/server'] },
    ],
    [
      'through a request that is written out',
      {
        'package.json': WORKSPACE,
        ...EXPRESS,
        ...next(
          'talk',
          'export async function POST(request: Request) {\n  const answer = await fetch(`${process.env.CORE}/api/talk`, { method: "POST", body: request.body })\n  return new Response(answer.body)\n}\n',
        ),
      },
      { roots: ['apps/api'] },
    ],
    [
      'through a route that catches all below it',
      {
        'package.json': WORKSPACE,
        ...EXPRESS,
        ...next(
          'talk/[[...path]]',
          'export async function POST(request: Request, { params }) {\n  return fetch(`${process.env.CORE}/api/talk/${params.path}`, { method: "POST", body: request.body })\n}\n',
        ),
      },
      { roots: ['apps/api'] },
    ],
    [
      'of SvelteKit',
      {
        'package.json': WORKSPACE,
        ...EXPRESS,
        'apps/pages/package.json': manifest('pages', { '@sveltejs/kit': '2', svelte: '5', ai: '5' }),
        'apps/pages/src/lib/title.ts': TITLES,
        'apps/pages/src/routes/+page.svelte': '<main />\n',
        'apps/pages/src/routes/api/talk/+server.ts':
          'export const POST = async ({ request }) => fetch(`${process.env.CORE}/api/talk`, { method: "POST", body: request.body })\n',
      },
      { roots: ['apps/api'] },
    ],
    [
      'of Nuxt',
      {
        'package.json': WORKSPACE,
        ...EXPRESS,
        'apps/pages/package.json': manifest('pages', { nuxt: '3', ai: '5' }),
        'apps/pages/server/utils/title.ts': TITLES,
        'apps/pages/pages/index.vue': '<template><main /></template>\n',
        'apps/pages/server/api/talk.post.ts':
          'export default defineEventHandler(async event => $fetch(`${process.env.CORE}/api/talk`, { method: "POST", body: await readBody(event) }))\n',
      },
      { roots: ['apps/api'] },
    ],
    [
      'but not where the route asks somebody else under another path',
      {
        'package.json': WORKSPACE,
        ...EXPRESS,
        ...next(
          'story',
          "import { streamText } from 'ai'\nexport async function POST(request: Request) {\n  return streamText({ model: 'gpt-4o', prompt: await request.text() }).toTextStreamResponse()\n}\n",
        ),
      },
      { roots: ['apps/api', 'apps/pages'] },
    ],
  ])
})
