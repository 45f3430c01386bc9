import { describe } from 'vitest'
import { standing } from './stands.ts'
import type { Files } from './asking.ts'

/** Workflows that somebody put together without code, by n8n, Make or Zapier, as they are asked by a product. */
const SCOPE = 'scope-undeclared'
const PAGE = (script: string, says = '问 AI'): Files => ({
  'index.html': `<!doctype html><html lang="zh-CN"><body><textarea id="q"></textarea><h1>${says}</h1><button onclick="ask()">go</button><p id="out"></p><script>\n${script}\n</script></body></html>\n`,
})
const ROUTE = (lines: string): Files => ({
  'package.json': '{"name":"ash","private":true,"dependencies":{"next":"15","react":"19","react-dom":"19"}}',
  'app/page.tsx':
    "'use client'\nexport default () => <button onClick={() => fetch('/api/make', { method: 'POST', body: JSON.stringify({ words: 'a shoe' }) })}>go</button>\n",
  'app/api/make/route.ts': lines,
})

describe('a workflow that is told what to make', () => {
  standing({
    'by a page, at an address of Make that is chosen on the way': {
      files: PAGE(
        "const HOOK = 'https://hook.eu1.make.com/abcdefgh'\nfunction told(prompt) { const url = new URL(HOOK); url.searchParams.append('question', prompt); return url.toString() }\nasync function send(prompt, isLong) {\n  const url = isLong ? HOOK : told(prompt)\n  return fetch(url, { method: isLong ? 'POST' : 'GET' })\n}\nasync function ask() { document.getElementById('out').textContent = await (await send('今天如何', false)).text() }",
      ),
      at: { [SCOPE]: 'index.html: return fetch(url' },
    },
    'by a route, at an address of n8n that a setting names': {
      files: ROUTE(
        "async function run(hook: string, payload: unknown) {\n  const answer = await fetch(hook, { method: 'POST', body: JSON.stringify(payload) })\n  return (await answer.json()).generated_image_url\n}\nexport async function POST(request: Request) {\n  const { words } = await request.json()\n  const hook = process.env.N8N_PICTURE_WEBHOOK_URL as string\n  return Response.json({ url: await run(hook, { prompt_template: words }) })\n}\n",
      ),
      at: { [SCOPE]: 'app/api/make/route.ts: const answer = await fetch(hook' },
      says: { 'label-explicit-undeclared': /image/ },
    },
    'by a route, through a function whose answer has a type of many parts': {
      files: ROUTE(
        "async function callFlow(\n  hook: string,\n  payload: unknown,\n): Promise<{ done: true; images: string[] } | { done: false; why: string }> {\n  const answer = await fetch(hook, { method: 'POST', body: JSON.stringify(payload) })\n  return { done: true, images: (await answer.json()).generated_images }\n}\nexport async function POST(request: Request) {\n  const { words, isLong } = await request.json()\n  let hook: string | undefined\n  if (isLong) {\n    hook = process.env.N8N_LONG_WEBHOOK_URL\n  } else {\n    hook = process.env.N8N_WEBHOOK_URL\n  }\n  const made = await callFlow(hook as string, { prompt: words })\n  return Response.json(made)\n}\n",
      ),
      at: { [SCOPE]: 'app/api/make/route.ts: const answer = await fetch(hook' },
    },
    'but not one that is handed a form': {
      files: PAGE(
        "const HOOK = 'https://hook.eu1.make.com/abcdefgh'\nasync function ask() { const done = await fetch(HOOK, { method: 'POST', body: JSON.stringify({ name: 'a', question: 'call me' }) }); document.getElementById('out').textContent = await done.text() }",
      ),
      at: { [SCOPE]: undefined },
    },
    'nor one that is told what was asked, on a page that tells of no model': {
      files: PAGE(
        "const HOOK = 'https://hook.eu1.make.com/abcdefgh'\nasync function ask() { const done = await fetch(HOOK, { method: 'POST', body: JSON.stringify({ prompt: 'call me' }) }); document.getElementById('out').textContent = await done.text() }",
        '联系我们',
      ),
      at: { [SCOPE]: undefined },
    },
    'nor one whose answer nobody reads, though a request that came in is read': {
      files: ROUTE(
        "// Tells our AI team of somebody who asked.\nexport async function POST(request: Request) {\n  const body = await request.json()\n  const res = await fetch(process.env.N8N_WEBHOOK_URL!, { method: 'POST', body: JSON.stringify({ name: body.name, prompt: body.why }) })\n  if (!res.ok) return Response.json({ error: 'later' }, { status: 500 })\n  return Response.json({ done: true })\n}\n",
      ),
      at: { [SCOPE]: undefined },
    },
    'nor one that keeps a log of what is asked elsewhere': {
      files: ROUTE(
        "// What the AI costs.\nexport async function POST(request: Request) {\n  const { prompt } = await request.json()\n  return Response.json({ said: await log(prompt) })\n}\nasync function log(prompt: string) {\n  const res = await fetch(process.env.MAKE_WEBHOOK_URL!, { method: 'POST', body: JSON.stringify({ prompt }) })\n  return res.text()\n}\n",
      ),
      at: { [SCOPE]: undefined },
    },
    'nor one that takes in documents': {
      files: ROUTE(
        "// For the AI to find later.\nexport async function POST(request: Request) {\n  const res = await fetch(process.env.N8N_UPLOAD_WEBHOOK_URL!, { method: 'POST', body: await request.formData() })\n  const data = await res.json()\n  return Response.json({ id: data.id, systemPrompt: 'none' })\n}\n",
      ),
      at: { [SCOPE]: undefined },
    },
    'nor one where only a comment speaks of a prompt': {
      files: PAGE(
        "// the prompt to install comes later\nconst HOOK = 'https://hook.eu1.make.com/abcdefgh'\nasync function ask() { const done = await fetch(HOOK, { method: 'POST', body: JSON.stringify({ name: 'a' }) }); document.getElementById('out').textContent = await done.text() }",
      ),
      at: { [SCOPE]: undefined },
    },
    'nor a setting that nothing sends to': {
      files: ROUTE(
        "// AI pictures come later.\nconst needed = ['N8N_WEBHOOK_URL', 'DATABASE_URL']\nexport async function POST(request: Request) {\n  const { prompt } = await request.json()\n  const said = await (await fetch('https://weather.example.com/now?city=' + prompt)).json()\n  return Response.json({ said, needed })\n}\n",
      ),
      at: { [SCOPE]: undefined },
    },
  })
})
