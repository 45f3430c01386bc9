import { describe, expect, it } from 'vitest'
import { firm, seen } from './seen.ts'

const generates = (path: string, text: string) =>
  firm('import', path, text).map(one => [one.value, one.detail.generates])

describe('imports of a client', () => {
  it.each([
    ['its types by module', 'a.py', 'from openai.types.chat import ChatCompletion\n'],
    ['its types alone', 'a.py', 'import openai.types\n'],
    ['its types by keyword', 'a.ts', "import type OpenAI from 'openai'\n"],
  ])('%s are shapes and raise nothing', (_, path, text) => {
    expect(seen('import', path, text).map(one => one.confidence)).toEqual(['low'])
  })

  it('a module whose name only begins like types is used', () => {
    expect(generates('a.py', 'from openai.typesetting import x\n')).toEqual([['openai.typesetting', ['text']]])
    expect(generates('a.py', 'from openai import OpenAI\n')).toEqual([['openai', ['text']]])
  })
})

const PY = 'from openai import OpenAI\nclient = OpenAI()\n'
const TS = "import OpenAI from 'openai'\nconst client = new OpenAI()\n"
const ASIDE: readonly (readonly [string, string, string])[] = [
  ['transcripts', 'a.py', `${PY}client.audio.transcriptions.create(model="whisper-1", file=f)\n`],
  ['translated transcripts', 'a.ts', `${TS}await client.audio.translations.create({ file })\n`],
  ['vectors', 'a.ts', `${TS}await client.embeddings.create({ input })\n`],
  ['vectors, over a line end', 'a.ts', `${TS}await client.embeddings\n  .create({ input })\n`],
  ['transcripts, over a line end', 'a.py', `${PY}x = (\n    client.audio.transcriptions\n    .create(file=f)\n)\n`],
  ['checks', 'a.py', `${PY}client.moderations.create(input=text)\n`],
]

describe('a client that is asked for no content', () => {
  it.each(ASIDE)('generates nothing: %s', (_, path, text) => {
    expect(firm('import', path, text).map(one => one.detail.generates)).toEqual([[]])
    expect(firm('generation', path, text)).toEqual([])
  })

  it.each(ASIDE)('generates when it is asked for content besides: %s', (_, path, text) => {
    const create = path.endsWith('.py') ? 'create(model="gpt-4o")' : "create({ model: 'gpt-4o' })"
    for (const chat of [`client.chat.completions.${create}\n`, `client.responses.${create}\n`]) {
      expect(firm('import', path, text + chat).flatMap(one => one.detail.generates)).toContain('text')
      expect(firm('generation', path, text + chat)).toHaveLength(1)
    }
  })

  it('generates when the chat is asked for over a line end', () => {
    const text = `${TS}await client.embeddings.create({ input })\nawait client.chat.completions\n  .create({ model: 'gpt-4o' })\n`
    expect(firm('import', 'a.ts', text).flatMap(one => one.detail.generates)).toContain('text')
    expect(firm('generation', 'a.ts', text).flatMap(one => one.detail.generates)).toEqual(['text'])
  })
})
