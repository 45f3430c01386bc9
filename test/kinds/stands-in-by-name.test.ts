import { describe } from 'vitest'
import { standing } from './stands.ts'

/** Names say that a call is there for when another fails, or from before it: the other one is shown, where there is one. */
const SCOPE = 'scope-undeclared'
const ASK =
  "import OpenAI from 'openai'\nconst openai = new OpenAI()\nexport const POST = async ({ request }) => {\n  const { q } = await request.json()\n  const told = await openai.chat.completions.create({ model: 'gpt-4o', stream: true, messages: [{ role: 'user', content: q }] })\n  return new Response(told.toReadableStream())\n}\n"
const KIT = (routes: Record<string, string>, name = 'oak') => ({
  'package.json': `{"name":"${name}","private":true,"dependencies":{"openai":"^4"},"devDependencies":{"@sveltejs/kit":"^2","svelte":"^4"}}`,
  'src/routes/+page.svelte': '<script>let q = ""</script><input bind:value={q} /><button>Ask</button>\n',
  ...routes,
})
const FUNCTIONS = (first: string, second: string) => ({
  'requirements.txt': 'flask\nopenai\nanthropic\n',
  'app.py': `import anthropic\nimport openai\nfrom flask import Flask, request, jsonify\napp = Flask(__name__)\nclient = openai.OpenAI()\nother = anthropic.Anthropic()\n\ndef ${first}(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n\ndef ${second}(q):\n    return other.messages.create(model="claude-3-5-haiku-latest", max_tokens=9, messages=[{"role": "user", "content": q}])\n\n@app.post("/ask")\ndef route():\n    q = request.json["q"]\n    try:\n        return jsonify(${second}(q))\n    except Exception:\n        return jsonify(${first}(q))\n\nif __name__ == "__main__":\n    app.run()\n`,
})

describe('a name that says that a call stands in for another', () => {
  standing({
    'of a folder': {
      files: KIT({ 'src/routes/api/fallback/+server.js': ASK, 'src/routes/api/model/+server.js': ASK }),
      at: { [SCOPE]: 'src/routes/api/model/+server.js' },
    },
    'of a file': {
      files: KIT({ 'src/routes/api/ask/LegacyAsk.server.js': ASK, 'src/routes/api/model/+server.js': ASK }),
      at: { [SCOPE]: 'src/routes/api/model/+server.js' },
    },
    'of a function': {
      files: FUNCTIONS('ask_fallback', 'ask_model'),
      at: { [SCOPE]: 'app.py: return other.messages.create(' },
    },
    'what only has a stand-in is none': {
      files: FUNCTIONS('ask_with_other_fallback', 'ask_model'),
      at: { [SCOPE]: 'app.py: return client.chat.completions.create(' },
    },
    'and what is old may be what it works on': {
      files: FUNCTIONS('ask_old_books', 'ask_model'),
      at: { [SCOPE]: 'app.py: return client.chat.completions.create(' },
    },
    'the only call stands': {
      files: KIT({ 'src/routes/api/fallback/+server.js': ASK }),
      at: { [SCOPE]: 'src/routes/api/fallback/+server.js' },
    },
    'and a product may be named so': {
      files: KIT(
        { 'src/routes/api/fallback/+server.js': ASK, 'src/routes/api/model/+server.js': ASK },
        'fallback-chat',
      ),
      at: { [SCOPE]: 'src/routes/api/fallback/+server.js' },
    },
  })
})
