import { describe } from 'vitest'
import { projects } from './kind.ts'
import type { Files } from './project.ts'

describe('a label of one page', () => {
  projects([
    [
      'next two',
      {
        'app/api/letter/route.ts':
          "import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\n",
        'app/api/poem/route.ts':
          "import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\n",
        'app/letter/page.tsx':
          "'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/letter', { method: 'POST' })).text())}>go</button><p>{a}</p><small>以上内容由 AI 生成</small></main>\n}\n",
        'app/poem/page.tsx':
          "'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/poem', { method: 'POST' })).text())}>go</button><p>{a}</p></main>\n}\n",
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"15","openai":"5","react":"19"}}',
      },
      { barePages: ['app/poem/page'] },
    ],
    [
      'next layout',
      {
        'app/api/letter/route.ts':
          "import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\n",
        'app/api/poem/route.ts':
          "import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\n",
        'app/layout.tsx':
          'export default function L({ children }) { return <html><body>{children}<footer>本站回答由 AI 生成</footer></body></html> }\n',
        'app/letter/page.tsx':
          "'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/letter', { method: 'POST' })).text())}>go</button><p>{a}</p></main>\n}\n",
        'app/poem/page.tsx':
          "'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/poem', { method: 'POST' })).text())}>go</button><p>{a}</p></main>\n}\n",
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"15","openai":"5","react":"19"}}',
      },
      { labelled: true, barePages: [] },
    ],
    [
      'next shared component',
      {
        'app/api/letter/route.ts':
          "import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\n",
        'app/api/poem/route.ts':
          "import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\n",
        'app/letter/page.tsx':
          "import { Note } from '@/components/Note'\n'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/letter', { method: 'POST' })).text())}>go</button><p>{a}</p><Note /></main>\n}\n",
        'app/poem/page.tsx':
          "import { Note } from '@/components/Note'\n'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/poem', { method: 'POST' })).text())}>go</button><p>{a}</p><Note /></main>\n}\n",
        'components/Note.tsx': 'export const Note = () => <small>以上内容由 AI 生成</small>\n',
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"15","openai":"5","react":"19"}}',
      },
      { labelled: true, barePages: [] },
    ],
    [
      'next one api',
      {
        'app/api/chat/route.ts':
          "import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\n",
        'app/letter/page.tsx':
          "'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/chat', { method: 'POST' })).text())}>go</button><p>{a}</p><small>以上内容由 AI 生成</small></main>\n}\n",
        'app/poem/page.tsx':
          "'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/chat', { method: 'POST' })).text())}>go</button><p>{a}</p></main>\n}\n",
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"15","openai":"5","react":"19"}}',
      },
      { labelled: true, barePages: [] },
    ],
    [
      'next login',
      {
        'app/api/chat/route.ts':
          "import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\n",
        'app/api/login/route.ts': 'export async function POST() { return Response.json({}) }\n',
        'app/letter/page.tsx':
          "'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/chat', { method: 'POST' })).text())}>go</button><p>{a}</p><small>以上内容由 AI 生成</small></main>\n}\n",
        'app/login/page.tsx':
          "'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/login', { method: 'POST' })).text())}>go</button><p>{a}</p></main>\n}\n",
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"15","openai":"5","react":"19"}}',
      },
      { labelled: true, barePages: [] },
    ],
    [
      'backend suffix',
      {
        'app/api/letter/route.ts':
          "import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\n",
        'app/api/poem/route.ts':
          "import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json({ note: '本文由 AI 生成' }, await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\n",
        'app/letter/page.tsx':
          "'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/letter', { method: 'POST' })).text())}>go</button><p>{a}</p><small>以上内容由 AI 生成</small></main>\n}\n",
        'app/poem/page.tsx':
          "'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/poem', { method: 'POST' })).text())}>go</button><p>{a}</p></main>\n}\n",
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"15","openai":"5","react":"19"}}',
      },
      { labelled: true, barePages: [] },
    ],
    [
      'mp two',
      {
        'fns/dream/index.js':
          "const cloud = require('wx-server-sdk')\nconst axios = require('axios')\ncloud.init()\nexports.main = async e => (await axios.post('https://api.deepseek.com/chat/completions', { model: 'deepseek-chat', messages: [{ role: 'user', content: e.text }] })).data\n",
        'fns/dream/package.json': '{"name":"dream","dependencies":{"wx-server-sdk":"2","axios":"1"}}',
        'fns/recipe/index.js':
          "const cloud = require('wx-server-sdk')\nconst axios = require('axios')\ncloud.init()\nexports.main = async e => (await axios.post('https://api.deepseek.com/chat/completions', { model: 'deepseek-chat', messages: [{ role: 'user', content: e.text }] })).data\n",
        'fns/recipe/package.json': '{"name":"recipe","dependencies":{"wx-server-sdk":"2","axios":"1"}}',
        'mp/app.json': '{"pages":["pages/dream/index","pages/recipe/index"]}',
        'mp/pages/dream/index.js':
          "Page({ data: { t: '' }, async go() { const r = await wx.cloud.callFunction({ name: 'dream', data: {} }); this.setData({ t: r.result }) } })\n",
        'mp/pages/dream/index.wxml': '<text>{{t}}</text><view class="tip">本结果由人工智能生成</view>\n',
        'mp/pages/recipe/index.js':
          "Page({ data: { t: '' }, async go() { const r = await wx.cloud.callFunction({ name: 'recipe', data: {} }); this.setData({ t: r.result }) } })\n",
        'mp/pages/recipe/index.wxml': '<text>{{t}}</text>\n',
        'project.config.json': '{"appid":"wx0","projectname":"fig","cloudfunctionRoot":"fns/","miniprogramRoot":"mp/"}',
      },
      { barePages: ['mp/pages/recipe/index'] },
    ],
    [
      'mp both',
      {
        'fns/dream/index.js':
          "const cloud = require('wx-server-sdk')\nconst axios = require('axios')\ncloud.init()\nexports.main = async e => (await axios.post('https://api.deepseek.com/chat/completions', { model: 'deepseek-chat', messages: [{ role: 'user', content: e.text }] })).data\n",
        'fns/dream/package.json': '{"name":"dream","dependencies":{"wx-server-sdk":"2","axios":"1"}}',
        'fns/recipe/index.js':
          "const cloud = require('wx-server-sdk')\nconst axios = require('axios')\ncloud.init()\nexports.main = async e => (await axios.post('https://api.deepseek.com/chat/completions', { model: 'deepseek-chat', messages: [{ role: 'user', content: e.text }] })).data\n",
        'fns/recipe/package.json': '{"name":"recipe","dependencies":{"wx-server-sdk":"2","axios":"1"}}',
        'mp/app.json': '{"pages":["pages/dream/index","pages/recipe/index"]}',
        'mp/pages/dream/index.js':
          "Page({ data: { t: '' }, async go() { const r = await wx.cloud.callFunction({ name: 'dream', data: {} }); this.setData({ t: r.result }) } })\n",
        'mp/pages/dream/index.wxml': '<text>{{t}}</text><view class="tip">本结果由人工智能生成</view>\n',
        'mp/pages/recipe/index.js':
          "Page({ data: { t: '' }, async go() { const r = await wx.cloud.callFunction({ name: 'recipe', data: {} }); this.setData({ t: r.result }) } })\n",
        'mp/pages/recipe/index.wxml': '<text>{{t}}</text><view>内容由AI生成</view>\n',
        'project.config.json': '{"appid":"wx0","projectname":"fig","cloudfunctionRoot":"fns/","miniprogramRoot":"mp/"}',
      },
      { labelled: true, barePages: [] },
    ],
  ])
})

describe('a frame around all pages of SvelteKit', () => {
  const PAGE =
    '<script>\n  let { form } = $props()\n</script>\n<form method="POST"><input name="q" /></form>\n{#if form?.answer}<article>{form.answer}</article>{/if}\n'
  const SERVER =
    "import OpenAI from 'openai'\nexport const actions = { default: async ({ request }) => {\n  const q = (await request.formData()).get('q')\n  const r = await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: q }] })\n  return { answer: r.choices[0].message.content }\n} }\n"
  const KIT: Files = {
    'package.json':
      '{"name":"fig","private":true,"scripts":{"start":"node build"},"dependencies":{"openai":"5"},"devDependencies":{"@sveltejs/kit":"2","svelte":"5"}}',
    'src/routes/+page.server.ts': SERVER,
  }
  const NOTE = '<small>回答由 AI 生成</small>\n'
  projects([
    [
      'speaks for them',
      {
        ...KIT,
        'src/routes/+layout.svelte': `<script>\n  let { children } = $props()\n</script>\n{@render children()}\n${NOTE}`,
        'src/routes/+page.svelte': PAGE,
      },
      { labelled: true, barePages: [] },
    ],
    [
      'a page and what loads it are one',
      { ...KIT, 'src/routes/+page.svelte': PAGE + NOTE },
      { labelled: true, barePages: [] },
    ],
    [
      'and a page speaks for itself alone',
      {
        ...KIT,
        'src/routes/+page.svelte': PAGE + NOTE,
        'src/routes/poem/+page.server.ts': SERVER,
        'src/routes/poem/+page.svelte': PAGE,
      },
      { barePages: ['src/routes/poem/+page'] },
    ],
  ])
})
