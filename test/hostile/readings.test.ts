import { describe, expect, it } from 'vitest'
import { readFile } from '../../server/src/core/engine/read-file.ts'
import { READERS } from '../../server/src/core/readers/registry.generated.ts'
import { main } from '../../server/src/cli/main.ts'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// One kind of text after another that once took time that grew with the square of its length. Nothing is timed: as it was, each would
// outlast the runner's limit by far.

const N = 400_000
const of = (unit: string, length = N): string => unit.repeat(Math.ceil(length / unit.length))

const SLOW: readonly (readonly [path: string, text: string])[] = [
  ['a.sh', of('-')],
  ['a.sh', of('sk-')],
  ['a.java', `import android\nclass\te${of('ng')};`],
  ['nginx.conf', `n${of('\r_')}#`],
  ['nginx.conf', `proxy_pass${of(' ')}#`],
  ['a.ts', `import OpenAI from 'openai'\nconst x = "http://hf-mirror.com/f/s/blob/${of('ic')}?"\n`],
  ['config.yaml', `model: "\${A${of('-')}"\n`],
  ['config.yaml', `model: "{{${of(' ')}"\n`],
  ['config.yaml', `base_url: "https://a${of('/')}x"\n`],
  ['a.ts', of('/[')],
  ['a.ts', of('load_dataset(')],
  ['a.py', of('load_dataset(')],
  ['a.ts', `${of('(')}${of(']')}`],
  ['a.vue', of('<div>{')],
  ['a.vue', `${of('<a>')}${of('</b>')}`],
  ['a.svelte', of('{"')],
  ['a.astro', of("{'")],
  ['pyproject.toml', of('{"')],
  ['README.md', of('``` a\n')],
  ['README.md', `load(\n${of('`')}\nx`],
  ['package.json', `{ "name": "${of('-', 290_000)}" }`],
  ['ecosystem.yaml', of('a.', 290_000)],
  ['AppScope/app.json5', of('\n')],
  ['config.json', `{"ai_label": ${of(' ', 190_000)}x`],
  ['locales/zh.yml', `${of(' ')}由AI生成`],
  ['locales/zh.properties', `a=由AI生成${of(' ')}x`],
]

describe('a text of one thing over and over', () => {
  it.each(SLOW)('in %s is read in time that grows with its length', (path, text) => {
    const { problem } = readFile(path, text)
    expect(problem?.what ?? 'read').toBe('read')
  })
})

describe('a reader that fails', () => {
  const FILE = 'requirements.txt'

  it('costs what it would have seen in this file, and the file is named', () => {
    failing(() => {
      expect(readFile(FILE, 'openai==1\n')).toMatchObject({ evidence: [], problem: { what: 'failed' } })
      expect(readFile('package.json', '{ "dependencies": { "openai": "4" } }').evidence).not.toEqual([])
    })
    expect(readFile(FILE, 'openai==1\n').evidence).not.toEqual([])
  })

  it('is told in the report and beside it, in both languages', async () => {
    const root = mkdtempSync(join(tmpdir(), 'genai-measures-cut-'))
    writeFileSync(join(root, FILE), 'openai==1\n')
    await failing(async () => {
      const english = await run('en', 'audit', root, '--format', 'json')
      expect(english.err).toContain(`${FILE}: a reader of genai-measures failed here`)
      expect(JSON.parse(english.out).left).toEqual([{ file: FILE, why: 'failed' }])
      expect((await run('zh-CN', 'audit', root)).err).toContain(`${FILE}：genai-measures 的一个读取程序在此出错`)
      expect((await run('en', 'audit', root, '--format', 'html')).out).toContain('failed here, read in part')
    })
  })

  it('is no worse than a file that takes too long: that is cut short and named', () => {
    let ticks = 0
    expect(readFile('a.py', 'import openai\n', () => (ticks += 20_000)).problem).toMatchObject({ what: 'too-slow' })
    expect(readFile('a.py', 'import openai\n', () => ticks).problem).toBeUndefined()
  })

  /** Does something while every reader of requirements fails. */
  function failing<T>(act: () => T): T {
    const readers = READERS.filter(one => one.matches(FILE)).map(reader => ({ reader, read: reader.read }))
    const back = () => readers.forEach(({ reader, read }) => Object.assign(reader, { read }))
    for (const { reader } of readers) Object.assign(reader, { read: missing })
    try {
      const done = act()
      if (done instanceof Promise) return done.finally(back) as T
      back()
      return done
    } catch (error) {
      back()
      throw error
    }
  }
})

function missing(): never {
  throw new TypeError('of ours')
}

async function run(language: 'en' | 'zh-CN', ...args: string[]): Promise<{ out: string; err: string; code: number }> {
  let out = ''
  let err = ''
  const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), cwd: tmpdir() }
  const code = await main(args, { ...io, language, today: '2026-11-22', isTerminal: false } as never)
  return { out, err, code }
}
