import { describe } from 'vitest'
import { projects } from './kind.ts'

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
