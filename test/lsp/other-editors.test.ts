import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTOML } from 'toml-eslint-parser'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from './support/process.ts'

const FOLDER = join(REPOSITORY, 'docs/editors')
const files = readdirSync(FOLDER).filter(file => !file.endsWith('.md'))
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8')

/** Fails on what the language of a file does not admit; for Lisp and Lua, which nothing here reads, on brackets and strings left open. */
function parse(file: string, text: string): void {
  if (file.endsWith('.json')) JSON.parse(text)
  else if (file.endsWith('.toml')) parseTOML(text)
  else balanced(text.replace(/^\s*(--|;).*$/gm, ''))
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

function balanced(text: string): void {
  const code = text.replace(/"[^"\n]*"/g, '')
  const open: string[] = []
  for (const sign of code.replace(/(?<=[\s({[,=])'[^'\n]*'/g, '')) {
    if ('([{'.includes(sign)) open.push(sign)
    if (sign in CLOSES && open.pop() !== CLOSES[sign]) throw new Error(`${sign} closes nothing`)
  }
  if (open.length > 0 || code.includes('"')) throw new Error(`left open: ${open.join('')}`)
}

describe('the configurations of other editors', () => {
  const { bin } = JSON.parse(readFileSync(join(REPOSITORY, 'server/package.json'), 'utf8')) as { bin: object }
  const settings = Object.keys(
    (
      JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
        contributes: { configuration: { properties: object } }
      }
    ).contributes.configuration.properties,
  )

  it.each(files)('%s parses, starts the command that the package installs, and sets only what exists', file => {
    const text = read(file)
    expect(() => parse(file, text)).not.toThrow()
    const commands = text.match(/genai-measures-[a-z-]+/g) ?? []
    expect(commands).not.toEqual([])
    for (const command of commands) expect(Object.keys(bin)).toContain(command)
    const named = [...text.matchAll(/genaiMeasures\W+(?:\(:|\{ )?(language|severity|asOf|\w+)/g)].map(([, key]) => key)
    for (const key of named) expect(settings).toContain(`genaiMeasures.${key}`)
  })

  it('of Zed stands in a page: each part parses, and the command is the one that the package installs', () => {
    const page = read('zed.md')
    const parts = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({ kind, text }))
    expect(parts.map(({ kind }) => kind)).toEqual(['toml', 'toml', 'rust', 'json'])
    for (const { kind, text } of parts)
      expect(() => (kind === 'rust' ? balanced(text) : parse(`x.${kind}`, text))).not.toThrow()
    for (const command of page.match(/genai-measures-[a-z-]+/g) ?? []) expect(Object.keys(bin)).toContain(command)
  })

  it('are all named by the page, in both languages', () => {
    for (const page of ['README.md', 'README.zh-CN.md'])
      for (const file of files) expect(read(page), page).toContain(`(${file})`)
  })

  it('would not pass with a bracket left open', () => {
    expect(() => parse('x.lua', "f({ 'a' }")).toThrow(/left open/)
    expect(() => parse('x.toml', '[a\nb = ')).toThrow(/./)
  })
})
