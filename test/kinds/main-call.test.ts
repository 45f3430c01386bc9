import { describe } from 'vitest'
import { standing } from './stands.ts'

const filing = 'filing-unrecorded'
const ASK = (name: string) =>
  `import OpenAI from 'openai'\nexport async function ${name}(q: string) {\n  const done = await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n  return done.choices[0].message.content\n}\n`
const next = (page: string) => ({
  'package.json':
    '{"name":"lamp","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"16","openai":"6"}}',
  'lib/dataset/pairs.ts': ASK('answerPairs'),
  'lib/flow.ts': "import { talkOf } from './talk'\nexport const flowOf = (q: string) => talkOf(q)\n",
  'lib/talk.ts': ASK('talkOf'),
  'app/page.tsx': page,
})
const PAIRS = "import { answerPairs } from '../lib/dataset/pairs'\n"
const TALK = "import { flowOf } from '../lib/flow'\n"

const PY = (name: string) =>
  `from openai import OpenAI\n\ndef ${name}(q):\n    for part in OpenAI().chat.completions.create(model="gpt-4o", messages=q, stream=True):\n        yield part.choices[0].delta.content\n`

describe('of a product with several calls the main one stands', () => {
  standing({
    'not the one that prepares data, though people’s page imports it': {
      files: next(
        `${PAIRS}${TALK}export default async function P() { return <b>{await answerPairs('x')}{await flowOf('x')}</b> }\n`,
      ),
      at: { [filing]: 'lib/talk.ts: const done' },
    },
    'unless it is the only one': {
      files: {
        ...next(`${PAIRS}export default async function P() { return <b>{await answerPairs('x')}</b> }\n`),
        'lib/talk.ts': 'export const talkOf = (q: string) => q\n',
      },
      at: { [filing]: 'lib/dataset/pairs.ts: const done' },
    },
    'not the one of the commands, which a server takes up as well': {
      files: {
        'requirements.txt': 'fastapi\nopenai\n',
        'cli/answer.py': PY('answer_stream'),
        'core/answer.py': PY('answer_stream'),
        'main.py':
          'from fastapi import FastAPI\nfrom fastapi.responses import StreamingResponse\nfrom cli import answer as spoken\nfrom core import answer as written\napp = FastAPI()\n\n@app.post("/talk")\ndef talk(q: str):\n    return StreamingResponse(written.answer_stream(q))\n\n@app.post("/typed")\ndef typed(q: str):\n    return StreamingResponse(spoken.answer_stream(q))\n',
      },
      at: { [filing]: 'core/answer.py: for part' },
    },
  })
})
