import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing, type Standing } from './stands.ts'

const stands = (files: Files, where: string): Standing => ({ files, at: { 'scope-undeclared': where } })

const page = (script: string): Files => ({
  'package.json': '{"name":"lamp","private":true,"dependencies":{"vite":"5"}}',
  'index.html':
    '<!doctype html><html lang="zh-CN"><body><main id="out"></main><script type="module" src="/src/main.js"></script></body></html>',
  'src/main.js': script,
})
const SIDE = "const listed = await fetch('https://generativelanguage.googleapis.com/v1beta/models')\n"

describe('an address whose model is put in, with the method behind it', () => {
  standing({
    'stands where that is asked, not where models are listed': stands(
      page(
        `${SIDE}export async function glow(q, lamp) {\n  const told = await fetch(\`https://generativelanguage.googleapis.com/v1beta/models/\${lamp}:generateContent\`, { method: 'POST', body: JSON.stringify({ contents: q }) })\n  out.textContent = await told.text()\n}\nout.onclick = () => glow('Hi there', 'gemini-pro')\n`,
      ),
      'src/main.js: const told = await fetch(',
    ),
    streamed: stands(
      page(
        `${SIDE}export async function glow(q, lamp) {\n  const told = await fetch(\`\${BASE}/\${lamp}:streamGenerateContent?alt=sse\`, { method: 'POST', body: JSON.stringify({ contents: q }) })\n  out.textContent = await told.text()\n}\nout.onclick = () => glow('Hi there', 'gemini-pro')\n`,
      ),
      'src/main.js: const told = await fetch(',
    ),
  })
})
