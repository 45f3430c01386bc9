import { describe, expect, it } from 'vitest'
import { readFile } from '../../server/src/core/engine/read-file.ts'
import { NOTHING, type Reader } from '../../server/src/core/readers/reader.ts'
import { READERS } from '../../server/src/core/readers/registry.generated.ts'
import { Tokens, WORD } from '../../server/src/core/syntax/tokens.ts'
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
  ['a.py', Array.from({ length: 15_000 }, (_, at) => `n${at} = ${at}\nload_dataset(n${at})\n`).join('')],
  ['a.ts', `${of('(')}${of(']')}`],
  ['a.vue', of('<div>{')],
  ['a.vue', `${of('<a>')}${of('</b>')}`],
  ['a.svelte', of('{"')],
  ['a.astro', of("{'")],
  ['pyproject.toml', of('{"')],
  ['pom.xml', of('\ud800', 100_000)],
  ['docker-compose.yml', of(']', 1_900_000)],
  ['values.yaml', of('}\n', 1_900_000)],
  ['Info.plist', of('<></>')],
  ['a.csproj', `<a>${of('</>')}`],
  ['a.ipynb', `{"nbformat":4,"cells":[${of('{"cell_type":"code","source":["', 2_000_000)}`],
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

  /** Does something while every reader of requirements fails. */
  function failing<T>(act: () => T): T {
    return withReaders(FILE, missing, act)
  }
})

describe('a file that takes more work than a file may', () => {
  const FILE = 'requirements.txt'
  const TEXT = `openai==1\n# ${'a'.repeat(16_000)}\n`

  /** A reader that never ends; what it looks at is counted. */
  let looks = 0
  const endless: Reader['read'] = ({ text }) => {
    const tokens = new Tokens(text)
    for (let at = tokens.push(WORD, 0, text.length); tokens.value(at) !== ''; ) looks++
    return NOTHING
  }

  it('is stopped inside a reader, costs itself only, and is named', async () => {
    const root = mkdtempSync(join(tmpdir(), 'genai-measures-endless-'))
    writeFileSync(join(root, FILE), TEXT)
    writeFileSync(join(root, 'package.json'), '{ "name": "chat", "dependencies": { "openai": "4", "next": "15" } }')
    const here: Reader['read'] = file => (file.path === FILE ? endless(file) : NOTHING)
    await withReaders(FILE, here, async () => {
      const { out, err } = await run('en', 'audit', root, '--format', 'json')
      expect(err).toContain(`${FILE}: took too much work to read`)
      expect(JSON.parse(out).left).toEqual([{ file: FILE, why: 'too-slow' }])
      expect(JSON.parse(out).findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('scope-undeclared')
      expect((await run('zh-CN', 'audit', root)).err).toContain(`${FILE}：读取所需的工作量过大`)
    })
  })

  it('is stopped at the same step each time, whatever the machine', () => {
    const counts = [1, 2].map(() =>
      withReaders(FILE, endless, () => {
        looks = 0
        expect(readFile(FILE, TEXT).problem).toMatchObject({ what: 'too-slow' })
        return looks
      }),
    )
    expect(counts[0]).toBeGreaterThan(10_000)
    expect(counts[1]).toBe(counts[0])
  })

  it('keeps what was seen in it before', () => {
    const text = `{ "description": "${'a'.repeat(16_000)}", "dependencies": { "openai": "4" } }`
    const last = READERS.filter(one => one.matches('package.json')).slice(-1)
    const whole = readFile('package.json', text).evidence
    const cut = withReaders('package.json', endless, () => readFile('package.json', text), last)
    expect(cut.problem).toMatchObject({ what: 'too-slow' })
    expect(cut.evidence.length).toBeGreaterThan(0)
    expect(whole).toEqual(expect.arrayContaining([...cut.evidence]))
  })

  it('is stopped by the clock as a last resort, inside a reader and behind one that counts nothing', () => {
    let now = 0
    const clock = () => (now += 6_000)
    withReaders(FILE, endless, () => {
      looks = 0
      expect(readFile(FILE, TEXT, clock).problem).toMatchObject({ what: 'too-slow' })
      expect(looks).toBeLessThan(10_000)
    })
    withReaders(
      FILE,
      () => NOTHING,
      () => {
        expect(readFile(FILE, TEXT, () => (now += 70_000)).problem).toMatchObject({ what: 'too-slow' })
        expect(readFile(FILE, TEXT, () => now).problem).toBeUndefined()
      },
    )
  })
})

/** Does something while readers of a file read in another way: all of them, if not told which. */
function withReaders<T>(
  path: string,
  read: Reader['read'],
  act: () => T,
  which: readonly Reader[] = READERS.filter(one => one.matches(path)),
): T {
  const before = which.map(reader => ({ reader, read: reader.read }))
  const back = () => before.forEach(({ reader, read: own }) => Object.assign(reader, { read: own }))
  for (const { reader } of before) Object.assign(reader, { read })
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
