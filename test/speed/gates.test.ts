import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../server/src/core/engine/read-file.ts'
import { lookAt, mayMatch, withoutGates } from '../../server/src/core/text/looked-at.ts'
import { neededWords } from '../../server/src/core/text/needed-words.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const BESIDE = path.dirname(ROOT)
const TREES = [
  path.join(ROOT, 'server/src/core/rules'),
  path.join(ROOT, 'examples'),
  // Cases and slices that stand beside a checkout, known by their runner; nothing else that lies there.
  ...readdirSync(BESIDE)
    .filter(name => existsSync(path.join(BESIDE, name, 'cases/run.mjs')))
    .flatMap(name => ['cases', 'corpus/slices'].map(folder => path.join(BESIDE, name, folder))),
].filter(folder => existsSync(folder))
const LARGEST = 400_000

/** Texts of every file below a folder that people keep. */
function* textsBelow(folder: string): Generator<{ file: string; text: string }> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') yield* textsBelow(file)
    else if (entry.isFile()) {
      const bytes = readFileSync(file)
      if (bytes.length < LARGEST && !bytes.includes(0)) yield { file, text: bytes.toString('utf8') }
    }
  }
}

describe('gates', () => {
  it.each(TREES)(
    'keep nothing out of %s that would be seen without them',
    folder => {
      let files = 0
      for (const { file, text } of textsBelow(folder)) {
        // Short texts are not looked at beforehand: made longer, they are.
        const long = `${text}\n${'\n'.repeat(200)}`
        const name = path.relative(folder, file).split(path.sep).join('/')
        expect(readFile(name, long), name).toEqual(withoutGates(() => readFile(name, long)))
        files++
      }
      expect(files).toBeGreaterThan(10)
    },
    300_000,
  )
})

it('let through a folder of weights that is named after a model', () => {
  const lines = 'MODELS = {\n' + "  'config_name': '/data/pre_models/torch/chatglm/config.json',\n".repeat(4)
  const text = `${lines}  'model_name_or_path': '/data/pre_models/torch/chatglm/chatglm-6b-int4',\n}\n`
  expect(readFile('config/maps.py', text).evidence.map(one => one.value)).toContain(
    '/data/pre_models/torch/chatglm/chatglm-6b-int4',
  )
})

describe('words read off an expression', () => {
  it.each<[RegExp, readonly string[] | undefined]>([
    [/\bclass\s+\w+/, ['class']],
    [/from_pretrained|load_model\(/, ['from_pretrained', 'load_model(']],
    [/\.(pth?|ckpt)$/i, ['.pt', '.pth', '.ckpt']],
    [/water_?mark/i, ['watermark', 'water_mark']],
    [/ai[-_]?(?:label|mark)/i, ['ailabel', 'aimark', 'ai-label', 'ai_label', 'ai-mark', 'ai_mark']],
    [/[Ww]atermark/, ['watermark']],
    [/foo(?!bar)baz/, ['foobaz']],
    [/^(?=[^]*audio)x/, ['audio']],
    [/a+bc?de/, ['bde', 'bcde']],
    [/女朋友|女友/, ['女朋友', '女友']],
    [/(?<n>a)foo{2}\k<n>/, ['foo']],
    [/b{ai}\{label/, ['b{ai}{label']],
    [/(x)label\1y/, ['label']],
  ])('%s', (pattern, words) => {
    expect(neededWords(pattern)?.toSorted()).toEqual(words?.toSorted())
  })

  it.each([/ab|chat/, /(?:chat)?/, /(chat|)/, /chat*|x/, /\w+/, /(?:chat){0,2}ab/, /é+/i, /chat/u, /[a-c]{9}/])(
    '%s: none, where it matches without',
    pattern => {
      expect(neededWords(pattern)).toBeUndefined()
    },
  )

  it('a text without them is not searched, one with them is', () => {
    const filler = 'a line of some other program\n'.repeat(20)
    const asked = (pattern: RegExp, text: string) => {
      lookAt(text)
      return [1, 2, 3].map(() => mayMatch(text, pattern)).at(-1)
    }
    expect(asked(/moderation|sensitive_?word/i, filler)).toBe(false)
    expect(asked(/moderation|sensitive_?word/i, `${filler}SensitiveWord`)).toBe(true)
    expect(asked(/女友|恋人/, filler)).toBe(false)
    expect(asked(/女友|恋人/, `${filler}你的朋友`)).toBe(false)
    expect(asked(/女友|恋人/, `${filler}她是你的女友`)).toBe(true)
  })
})
