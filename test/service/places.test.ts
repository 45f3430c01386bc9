import { describe, expect, it } from 'vitest'
import { findingsOf, textUnder } from '../support/rule-harness.ts'

const SERVER =
  'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.post("/chat")\ndef chat():\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n'
const IMAGE = 'FROM python:3.12\nRUN pip install openai\nCOPY . .\n'

/** Where the finding that asks for the scope is shown. */
function shownAt(files: Readonly<Record<string, string>>) {
  const tree = new Map(Object.entries({ 'services/chat/main.py': SERVER, ...files }))
  return findingsOf('scope-undeclared', tree).findings.map(one => [one.at.file, textUnder(tree, one.at)])
}

describe('the place of a finding', () => {
  const manifest = {
    'services/chat/pyproject.toml': '[project]\nname = "chat"\ndependencies = ["fastapi", "openai"]\n',
  }

  it.each(['Dockerfile', 'Dockerfile.gpu', 'chat.dockerfile'])(
    'is the call, however deep it lies, rather than a manifest or what %s installs',
    image => {
      expect(shownAt({ ...manifest, [image]: IMAGE })).toEqual([['services/chat/main.py', 'create']])
    },
  )

  it('is the call rather than a container beside it', () => {
    const compose = 'services:\n  llm:\n    image: vllm/vllm-openai:v0.8\n'
    expect(shownAt({ ...manifest, 'docker-compose.yml': compose })).toEqual([['services/chat/main.py', 'create']])
  })

  const UNCALLED =
    'from fastapi import FastAPI\nfrom openai import OpenAI\nfrom .rest import answer\napp = FastAPI()\n@app.post("/chat")\ndef chat():\n    return answer(OpenAI())\n'

  it.each(['Dockerfile', 'Dockerfile.gpu'])(
    'is the dependency in the manifest rather than the import or what %s installs, where no call is seen',
    image => {
      expect(shownAt({ ...manifest, 'services/chat/main.py': UNCALLED, [image]: IMAGE })).toEqual([
        ['services/chat/pyproject.toml', 'openai'],
      ])
    },
  )

  const PACKAGE = JSON.stringify({ name: 'atelier', private: true, dependencies: { next: '15' } })
  const TYPES = "import { MJMessage } from 'midjourney'\nexport default (shown: MJMessage) => shown.uri\n"
  const ROUTE =
    "import { Midjourney } from 'midjourney'\nconst client = new Midjourney({})\nexport default async req => client.Variation(req.body)\n"

  it.each(['pages/api/draw.ts', 'app/api/draw/route.ts', 'pages/api/v2/again.ts'])(
    'is %s, which answers, rather than a page that takes a type of the same package',
    route => {
      const code = route.startsWith('app/') ? ROUTE.replace('default async req', 'const POST = async req') : ROUTE
      const tree = new Map(
        Object.entries({ 'package.json': PACKAGE, 'pages/about.tsx': TYPES, 'pages/index.tsx': TYPES, [route]: code }),
      )
      const shown = findingsOf('label-explicit-undeclared', tree).findings.map(one => one.at.file)
      expect(shown).toEqual([route])
    },
  )
})
