import { describe } from 'vitest'
import { standing } from './stands.ts'

/** A request to a vendor's whole address, whose answer goes to people as it comes, is asked as surely as by the vendor's library. */
const SCOPE = 'scope-undeclared'
const KIT = (routes: Record<string, string>) => ({
  'package.json':
    '{"name":"oak","private":true,"dependencies":{"openai":"^4"},"devDependencies":{"@sveltejs/kit":"^2","svelte":"^4"}}',
  'src/routes/+page.svelte': '<script>let q = ""</script><input bind:value={q} /><button>Ask</button>\n',
  ...routes,
})
const POST = (name: string, body: string) =>
  `export const ${name} = async ({ request }) => {\n  const { q } = await request.json()\n${body}}\n`
const LIBRARY =
  "import OpenAI from 'openai'\nconst openai = new OpenAI()\n" +
  POST(
    'POST',
    "  const told = await openai.chat.completions.create({ model: 'gpt-4o', stream: true, messages: [{ role: 'user', content: q }] })\n  return new Response(told.toReadableStream())\n",
  )
const FETCH =
  "  const options = { model: 'gpt-4o', messages: [{ role: 'user', content: q }], temperature: 0 }\n  const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', headers, body: JSON.stringify(options) })\n"
const AT_FETCH = "const answer = await fetch('https://api.openai.com/v1/chat/completions'"

describe('an answer that is handed to whoever asked', () => {
  standing({
    'as the body of a response': {
      files: KIT({
        'src/routes/api/alpha/+server.js': POST(
          'POST',
          `${FETCH}  return new Response(answer.body, { headers: TYPE })\n`,
        ),
        'src/routes/api/beta/+server.js': LIBRARY,
      }),
      at: { [SCOPE]: `src/routes/api/alpha/+server.js: ${AT_FETCH}` },
    },
    'piped to a response': {
      files: KIT({
        'src/routes/api/alpha/+server.js': POST(
          'POST',
          `${FETCH}  if (!answer.ok) throw new Error('no')\n  return Readable.fromWeb(answer.body).pipe(res)\n`,
        ),
        'src/routes/api/beta/+server.js': LIBRARY,
      }),
      at: { [SCOPE]: `src/routes/api/alpha/+server.js: ${AT_FETCH}` },
    },
    'what is read first is only returned': {
      files: KIT({
        'src/routes/api/alpha/+server.js': POST(
          'POST',
          `${FETCH}  const made = await answer.json()\n  return json({ said: made.choices[0].message.content })\n`,
        ),
        'src/routes/api/beta/+server.js': LIBRARY,
      }),
      at: { [SCOPE]: 'src/routes/api/beta/+server.js: const told = await openai.chat.completions.create(' },
    },
    'and what is handed on as it came in is a relay': {
      files: KIT({
        'src/routes/api/alpha/+server.js':
          "export const POST = async ({ request }) => {\n  const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', headers, body: request.body })\n  return new Response(answer.body, { status: answer.status })\n}\n",
        'src/routes/api/beta/+server.js': LIBRARY,
      }),
      at: { [SCOPE]: 'src/routes/api/beta/+server.js: const told = await openai.chat.completions.create(' },
    },
    'an answer of another request is none': {
      files: KIT({
        'src/routes/api/alpha/+server.js': POST(
          'POST',
          `${FETCH}  keep(await answer.json())\n  const page = await fetch('/page')\n  return new Response(page.body)\n`,
        ),
        'src/routes/api/beta/+server.js': LIBRARY,
      }),
      at: { [SCOPE]: 'src/routes/api/beta/+server.js: const told = await openai.chat.completions.create(' },
    },
  })
})
