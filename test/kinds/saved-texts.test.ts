import { describe } from 'vitest'
import { standing } from './stands.ts'

const rule = 'label-metadata-undeclared'
const SAVES = {
  'package.json':
    '{"name":"lamp","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"16","openai":"6"}}',
  'app/api/talk/route.ts':
    "import OpenAI from 'openai'\nexport async function POST(request: Request) {\n  const { messages } = await request.json()\n  const done = await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages })\n  return Response.json({ answer: done.choices[0].message.content })\n}\n",
  'app/talk/page.tsx':
    "'use client'\nexport default function Talk({ answer }: { answer: string }) {\n  const url = URL.createObjectURL(new Blob([answer], { type: 'text/markdown' }))\n  return <a href={url} download=\"answer.md\">Save the answer</a>\n}\n",
}

describe('the metadata of a text that people may save', () => {
  standing({
    'is asked for once it is stated whom the service is for': {
      files: {
        ...SAVES,
        'genai-measures.yaml': 'services:\n  - name: lamp\n    audience: public\n    territory: mainland-china\n',
      },
      at: { [rule]: 'app/talk/page.tsx: ' },
    },
    'and not before: what is saved may be anything': { files: SAVES, at: { [rule]: undefined } },
  })
})
