import { describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import type { AuditResult } from '../../server/src/core/engine/audit-result.ts'
import { AS_OF } from '../support/tree.ts'

type Files = Readonly<Record<string, string>>

function audit(files: Files): AuditResult {
  const session = createSession('harbour')
  for (const [path, text] of Object.entries(files)) session.update(path, text)
  return session.evaluate({ asOf: AS_OF })
}

const profiles = (files: Files) => audit(files).services.map(one => one.profile)
/** Where a rule's finding stands. */
const placeOf = (files: Files, rule: string) => audit(files).findings.find(one => one.ruleId === rule)?.at.file

const SDK = 'from openai import OpenAI\n'
const SPOKEN = {
  'requirements.txt': 'flask\nsoundfile\nopenai\n',
  'serve.py': [
    'import soundfile',
    'from flask import Flask, request',
    'from kokoro import KPipeline',
    'app = Flask(__name__)',
    '@app.post("/read")',
    'def read():',
    '    return KPipeline(lang_code="z")(request.form["words"])',
    'app.run(host="0.0.0.0")',
    '',
  ].join('\n'),
  'kokoro/__init__.py': 'from .voice import KPipeline\n',
  'kokoro/voice.py': 'class KPipeline:\n    def __call__(self, words):\n        return words\n',
}
const REWRITER = `${SDK}def polish(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=q)\n`

describe('what nothing leads to', () => {
  it('is kept for the record: a helper of a copied library makes no text', () => {
    const [one] = profiles({ ...SPOKEN, 'kokoro/more/polish.py': REWRITER })
    expect(one?.generates).toEqual(['audio'])
    expect(one?.providers).not.toContain('openai')
  })

  it.each([
    ['an import', { 'kokoro/voice.py': `from .more.polish import polish\n${SPOKEN['kokoro/voice.py']}` }],
    ['a loader', { 'kokoro/voice.py': `import importlib\nimportlib.import_module("kokoro.more." + n)\n` }],
    ['a README', { 'README.md': 'Start it: `python kokoro/more/polish.py`\n' }],
    ['its own start', { 'kokoro/more/polish.py': `${REWRITER}if __name__ == "__main__":\n    polish([])\n` }],
  ])('counts as soon as %s leads to it', (_, more) => {
    const [one] = profiles({ ...SPOKEN, 'kokoro/more/polish.py': REWRITER, ...more })
    expect(one?.generates).toEqual(['text', 'audio'])
  })

  it('cannot be known in an excerpt, where no import leads anywhere', () => {
    expect(profiles({ 'package.json': MANIFEST('openai'), 'lib/ask.ts': ASK })[0]?.generates).toEqual(['text'])
  })
})

const MANIFEST = (...names: string[]) =>
  JSON.stringify({
    name: 'parcel',
    private: true,
    scripts: { start: 'next start' },
    dependencies: Object.fromEntries(['next', ...names].map(name => [name, '1'])),
  })
const ASK =
  "import OpenAI from 'openai'\nexport const ask = (q: string) => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n"
const PAGE =
  "import { useState } from 'react'\nimport { ask } from '../lib/ask'\nexport default function Page() { return <main>{ask('x')}</main> }\n"

describe('a listed package', () => {
  const files = { 'app/page.tsx': PAGE, 'lib/ask.ts': ASK }
  it('that no file imports says nothing, where the others of its list are imported', () => {
    const [one] = profiles({ ...files, 'package.json': MANIFEST('@google/genai', 'openai', 'react') })
    expect(one?.providers).toEqual(['openai'])
  })

  it('stands where the code that would import it is not there to read', () => {
    const [one] = profiles({ 'package.json': MANIFEST('@google/genai', 'react') })
    expect(one?.providers).toEqual(['google-gemini'])
  })
})

describe('the place of a finding', () => {
  const server = (text: string) => ({
    'pyproject.toml': '[project]\nname = "ferry"\ndependencies = ["fastapi", "httpx"]\n',
    'main.py': `from fastapi import FastAPI\nfrom talk import answer\napp = FastAPI()\n@app.post("/ask")\ndef ask(q):\n    return answer(q)\n`,
    'talk.py': text,
  })
  const bySetting =
    'import os, httpx\ndef answer(q):\n    return httpx.post(os.environ["URL"], json={"model": os.environ["MODEL"], "messages": q}).json()\n'

  it('is the request that carries a talk, whatever its address, and no constant beside it', () => {
    const table = 'DEFAULTS = {"host": "https://api.anthropic.com/v1/messages", "price": 3}\n'
    const files = { ...server(`from offers import DEFAULTS\n${bySetting}`), 'offers.py': table }
    for (const rule of ['filing-unrecorded', 'scope-undeclared', 'label-explicit-undeclared'])
      expect(placeOf(files, rule)).toBe('talk.py')
  })

  it('is the answer, not the check before it that only greets', () => {
    const text = `${SDK}def check_model(c):\n    return c.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])\n\ndef answer(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=q)\n`
    const found = audit(server(text)).findings.find(one => one.ruleId === 'label-explicit-undeclared')
    expect(text.slice(found?.at.span.start).startsWith('create(model="gpt-4o", messages=q)')).toBe(true)
  })

  it('is never a script of the team where the product itself makes content', () => {
    const script = `${SDK}OpenAI(base_url="https://api.deepseek.com").chat.completions.create(model="deepseek-chat", messages=[])\n`
    const files = { ...server(bySetting), 'scripts/words/fill.py': script }
    expect(placeOf(files, 'label-explicit-undeclared')).toBe('talk.py')
    expect(profiles(files)[0]?.providers).toEqual([])
  })
})
