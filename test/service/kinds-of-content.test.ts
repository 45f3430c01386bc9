import { describe, expect, it } from 'vitest'
import { findingsOf } from '../support/rule-harness.ts'
import { ASK, type Files, generatesOf, OPENAI, shownAt } from './shown-at.ts'

describe('a product of pictures', () => {
  const pictures = (file: string): Files => ({
    'package.json': JSON.stringify({ name: 'easel', private: true, dependencies: { next: '15', openai: '4' } }),
    'app/api/paint/route.ts':
      "import { into } from '@/lib/words'\nexport const POST = async (r: Request) => fetch(`${process.env.AT}/sdapi/v1/txt2img`, { method: 'POST', body: await into(await r.text()) })\n",
    'lib/words.ts': `export { into } from './${file}'\n`,
    [`lib/${file}.ts`]: `${OPENAI}export async function into(text: string) { return ${ASK('user')} }\n`,
  })

  it.each(['translate', 'prompt-helper', 'captions'])('whose prompts go through %s writes no text', file => {
    const [profile] = findingsOf('scope-undeclared', new Map(Object.entries(pictures(file)))).findings
    expect(profile).toBeDefined()
    expect(generatesOf(pictures(file))).toEqual(['image'])
  })

  it('whose translator is made in another file writes no text', () => {
    const files = {
      ...pictures('translate'),
      'lib/words.ts':
        "import { into as askTranslator } from './translate'\nexport const into = (text: string) => askTranslator(text)\n",
    }
    expect(generatesOf(files)).toEqual(['image'])
  })

  it('that also tells stories writes text', () => {
    expect(generatesOf(pictures('stories')).toSorted()).toEqual(['image', 'text'])
  })
})

describe('what the product is about decides among kinds of content', () => {
  const PICTURE =
    'export const paint = (words: string) => fetch(`${process.env.AT}/sdapi/v1/txt2img`, { body: words })\n'
  const files = (name: string): Files => ({
    'package.json': JSON.stringify({ name, private: true, dependencies: { next: '15', openai: '4' } }),
    'app/page.tsx':
      "import { paint } from '../lib/paint'\nexport default function Page() { return <main onClick={paint} /> }\n",
    'app/api/talk/route.ts': `${OPENAI}export const POST = async () => Response.json(${ASK('user')})\n`,
    'lib/paint.ts': PICTURE,
  })

  it.each(['sticker-painter', 'stable-diffusion-bot', 'huihua-画图'])('of %s it is pictures', name => {
    expect(shownAt(files(name))[0]).toMatch(/^lib\/paint\.ts/)
  })

  it.each(['harbour', 'chat-and-draw'])('of %s it is what is said', name => {
    expect(shownAt(files(name))[0]).toMatch(/^app\/api\/talk\/route\.ts/)
  })
})
