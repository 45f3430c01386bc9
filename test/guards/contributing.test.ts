import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../lsp/support/process.ts'
import { clone } from '../support/clone.ts'

const PAGE = readFileSync(path.join(REPOSITORY, 'CONTRIBUTING.md'), 'utf8')

interface Example {
  readonly files: readonly { readonly file: string; readonly more: boolean; readonly text: string }[]
  readonly commands: readonly string[]
}

/** The worked example under a heading: files to write, lines to add, commands to run. */
function exampleOf(heading: string): Example {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`)
  // Pages of rules have headings of their own.
  const [own = ''] = section.split(/\n## (?:Add|A) /)
  const files = [...own.matchAll(/^(File|One more line in) `([^`]+)`:\n\n```\w+\n([\s\S]*?)^```/gm)].map(
    ([, how, file = '', text = '']) => ({ file, more: how !== 'File', text }),
  )
  const commands = [...own.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, lines = '']) => lines.trim().split('\n'))
  return { files, commands }
}

function follow({ files, commands }: Example) {
  const { root, run, text } = clone()
  for (const { file, more, text: given } of files) {
    const target = path.join(root, file)
    expect(existsSync(target), file).toBe(more)
    mkdirSync(path.dirname(target), { recursive: true })
    if (more) appendFileSync(target, given)
    else writeFileSync(target, given)
  }
  const said = commands.map(command => {
    const [program = '', ...args] = command.split(' ')
    return run(program, ...args)
  })
  return { root, run, text, said }
}

/** Each compiles and generates a whole copy. */
const LIMIT_MS = 300_000

describe('the worked examples of CONTRIBUTING.md', { timeout: LIMIT_MS }, () => {
  it('a reader is listed and reads', () => {
    const { text, said } = follow(exampleOf('Add a reader'))
    expect(text('server/src/core/readers/registry.generated.ts')).toContain('railway-toml')
    expect(said.at(-1)).toMatch(/Tests .*passed/)
  })

  it('a rule flags and passes, and gets its pages', () => {
    const { root, said } = follow(exampleOf('Add a rule'))
    expect(said.at(-1)).toMatch(/Tests .*passed/)
    for (const page of ['privacy-policy-unstated.md', 'privacy-policy-unstated.zh-CN.md'])
      expect(existsSync(path.join(root, 'docs/rules', page)), page).toBe(true)
  })

  it('a fact is known', () => {
    const { said } = follow(exampleOf('Add a fact'))
    expect(said.at(-1)).toMatch(/@example\/talker \(package\)[\s\S]*openai/)
  })

  it('a text compiles in both languages, and in one it does not', () => {
    const example = exampleOf('Add a text')
    const { root, run } = follow(example)
    const [file] = example.files
    writeFileSync(
      path.join(root, file?.file ?? ''),
      (file?.text ?? '').replace(/\{ hello: \(\{ name \}\)[^\n]*/, '{},'),
    )
    expect(() => run('npx', 'tsc', '-b')).toThrow(/hello|Command failed/)
  })
})

describe('the rest of CONTRIBUTING.md', () => {
  it('names folders that are there, and scripts', () => {
    const table = /\| \| \|\n\|---\|---\|\n([\s\S]*?)\n\n/.exec(PAGE)?.[1] ?? ''
    expect(table.split('\n').length).toBeLessThanOrEqual(10)
    for (const [, folder = ''] of table.matchAll(/`([\w/]+)`/g))
      if (folder.includes('/') || !folder.includes(' '))
        expect(existsSync(path.join(REPOSITORY, folder)), folder).toBe(true)
    const { scripts } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8'))
    for (const [, name = ''] of PAGE.matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(name)
  })
})
