import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing } from './stands.ts'

const EXTENSION: Files = {
  'manifest.json':
    '{"manifest_version":3,"name":"Fen","version":"1.0","background":{"service_worker":"src/back.ts"},"action":{"default_popup":"popup.html"}}',
  'package.json': '{"name":"fen","private":true,"devDependencies":{"@types/chrome":"0.0.300","vite":"5"}}',
  'popup.html': '<html><body><script type="module" src="/src/back.ts"></script></body></html>',
  'src/back.ts':
    "import { say } from './say'\nchrome.runtime.onMessage.addListener((words, _, done) => { say(words).then(done); return true })\n",
}
const NET =
  'export async function fetchSafely(url: string, init?: RequestInit) {\n  const reply = await fetch(url, { signal: AbortSignal.timeout(9000), ...init })\n  if (!reply.ok) throw new Error(reply.statusText)\n  return reply\n}\n'
const extension = (say: string, beside: Files = {}): Files => ({
  ...EXTENSION,
  'src/net.ts': NET,
  'src/say.ts': say,
  ...beside,
})
const every = (at: string | undefined) => ({
  'scope-undeclared': at,
  'filing-unrecorded': at,
  'label-explicit-undeclared': at,
})
const DEFAULTS: Files = {
  'src/defaults.ts':
    "export const talker = { name: 'Talker', url: 'https://api.openai.com/v1/chat/completions', model: 'gpt-4o', key: '' }\n",
}

describe('a request that a function of another file sends stands where its body is handed over', () => {
  standing({
    'to an address of settings, with a body that was given to a name': {
      files: extension(
        "import { fetchSafely } from './net'\nimport { talker } from './defaults'\nexport async function say(words: string) {\n  const kept = await chrome.storage.local.get('talker')\n  const set = { ...talker, ...kept.talker }\n  const body = { model: set.model, messages: [{ role: 'user', content: words }] }\n  const reply = await fetchSafely(set.url, {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${set.key}` },\n    body: JSON.stringify(body),\n  })\n  return reply.json()\n}\n",
        DEFAULTS,
      ),
      at: every('src/say.ts: const reply = await fetchSafely(set.url'),
    },
    'with the body written there, and no address in the repository at all': {
      files: extension(
        "import { fetchSafely } from './net'\nexport async function say(words: string, set: any) {\n  const reply = await fetchSafely(set.url, { method: 'POST', body: JSON.stringify({ contents: [{ parts: [{ text: words }] }] }) })\n  return reply.json()\n}\n",
      ),
      at: every('src/say.ts: const reply = await fetchSafely(set.url'),
    },
    'to a whole address that a constant of another file keeps': {
      files: extension(
        "import { fetchSafely } from './net'\nimport { TALKER_API_URL } from './addresses'\nexport async function say(words: string) {\n  const reply = await fetchSafely(TALKER_API_URL, { method: 'POST', body: JSON.stringify(bodyOf(words)) })\n  return reply.json()\n}\nconst bodyOf = (words: string) => ({ model: 'deepseek-chat', messages: [{ role: 'user', content: words }] })\n",
        {
          'src/addresses.ts':
            "export const LIST_URL = 'https://fen.example/list'\nexport const TALKER_API_URL = 'https://api.deepseek.com/chat/completions'\n",
        },
      ),
      at: every('src/say.ts: const reply = await fetchSafely(TALKER_API_URL'),
    },
  })
})

describe('what a function of another file sends and asks no model', () => {
  standing({
    'counts and signs in': {
      files: extension(
        "import { fetchSafely } from './net'\nexport async function say(words: string, set: any) {\n  const body = { model: set.device, event: 'opened' }\n  await fetchSafely(set.url, { method: 'POST', body: JSON.stringify(body) })\n  const messages = [words]\n  return messages.length\n}\n",
      ),
      at: every(undefined),
    },
    'only builds a request': {
      files: extension(
        "export function say(words: string, set: any) {\n  const made = makeRequest(set.url, { method: 'POST', body: JSON.stringify({ model: 'm', messages: [words] }) })\n  return made.url\n}\nconst makeRequest = (url: string, init: object) => ({ url, init })\n",
      ),
      at: every(undefined),
    },
    'asks a dealer for a car': {
      files: extension(
        "import { fetchSafely } from './net'\nexport async function say(words: string, set: any) {\n  const reply = await fetchSafely(set.url, { method: 'POST', body: JSON.stringify({ make: set.make, model: set.model, messages: set.notes, year: 2020 }) })\n  return reply.json()\n}\n",
      ),
      at: every(undefined),
    },
    'sends mail in parts': {
      files: extension(
        "import { fetchSafely } from './net'\nexport async function say(words: string, set: any) {\n  const reply = await fetchSafely(set.url, { method: 'POST', body: JSON.stringify({ to: set.to, contents: [{ type: 'text/plain', parts: [words] }] }) })\n  return reply.json()\n}\n",
      ),
      at: every(undefined),
    },
    'tells a device something': {
      files: extension(
        "import { fetchSafely } from './net'\nexport async function say(words: string, set: any) {\n  const reply = await fetchSafely(set.url, { method: 'POST', body: JSON.stringify({ device: { model: set.model }, messages: [{ role: 'title', text: words }] }) })\n  return reply.json()\n}\n",
      ),
      at: every(undefined),
    },
    'traces what was asked': {
      files: extension(
        "import { fetchSafely } from './net'\nexport async function say(words: string, set: any) {\n  const reply = await fetchSafely(`${set.url}/api/public/ingestion`, { method: 'POST', body: JSON.stringify({ batch: [{ model: set.model, messages: [{ role: 'user', content: words }], at: 1 }] }) })\n  return reply.json()\n}\n",
      ),
      at: every(undefined),
    },
    'keeps what was said': {
      files: extension(
        "import { fetchSafely } from './net'\nexport async function say(words: string, set: any) {\n  const reply = await fetchSafely(set.logUrl, { method: 'POST', body: JSON.stringify({ model: set.model, messages: [{ role: 'user', content: words }], at: 1 }) })\n  return reply.json()\n}\n",
      ),
      at: every(undefined),
    },
    'keeps a talk on the program’s own back end': {
      files: extension(
        "import { fetchSafely } from './net'\nexport async function say(words: string, set: any) {\n  const reply = await fetchSafely('/conversations/save', { method: 'POST', body: JSON.stringify({ model: set.model, messages: [{ role: 'user', content: words }], at: 1 }) })\n  return reply.json()\n}\n",
      ),
      at: every(undefined),
    },
    'asks a constant for something else': {
      files: extension(
        "import { fetchSafely } from './net'\nimport { LIST_URL } from './addresses'\nexport async function say(words: string) {\n  const reply = await fetchSafely(LIST_URL, { method: 'POST', body: JSON.stringify({ words }) })\n  return reply.json()\n}\n",
        { 'src/addresses.ts': "export const LIST_URL = 'https://fen.example/list'\n" },
      ),
      at: every(undefined),
    },
  })
})
