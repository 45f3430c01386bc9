import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { COMMAND_NAMES } from '../../server/src/cli/main.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')
const prose = (file: string) =>
  textOf(file)
    .replace(/^(```|~~~~)[\s\S]*?^\1/gm, '')
    .replace(/`[^`\n]*`/g, '')
const rowsOf = (page: string) =>
  textOf(page)
    .split('\n')
    .filter(line => /^\| (?!-)/.test(line))

/** What is measured: a number and its unit, or how many of something were. Numbers of law, versions and days are no claims about the tool. */
const MEASURED =
  /(?<![\w.-])\d[\d,.]*(?:\s?(?:%|ms|s|seconds?|minutes?|MB|GB|kB|KiB|MiB)(?![\w-])|\s?(?:秒|毫秒|分钟|倍)|\s(?:repositories|times)\b|\s?个(?:仓库))/g

const PAGES = globSync(['README*.md', 'SECURITY.md', 'docs/{guide,marketplace}/*.md', 'server/README.md'], {
  cwd: ROOT,
})
const TRUST = ['docs/trust.md', 'docs/trust.zh-CN.md']
const trustOf = (page: string) => (page.endsWith('.zh-CN.md') ? 'docs/trust.zh-CN.md' : 'docs/trust.md')

describe('the page of trust', () => {
  it('finds the numbers that pages state', () => {
    expect('joins 5,000 of them (369 MB) in about 6 s'.match(MEASURED)).toEqual(['369 MB', '6 s'])
    expect('汇总约用 6 秒，共 42 个仓库'.match(MEASURED)).toEqual(['6 秒', '42 个仓库'])
    expect('GB 45438-2025, Art 17, version 0.1.0, 2026-11-22, exit 1'.match(MEASURED)).toBeNull()
  })

  it.each(PAGES)('has every number of %s', page => {
    const rows = rowsOf(trustOf(page)).filter(row => row.includes(page.replace(/^docs\//, '').replace('.zh-CN.md', '')))
    for (const [number] of prose(page).matchAll(MEASURED))
      expect(
        rows.some(row => row.includes(number)),
        `${page}: ${number} stands without a command in ${trustOf(page)}`,
      ).toBe(true)
  })

  it.each([
    [
      'README.md',
      'What it never does',
      [
        'opens no connection',
        'starts no program',
        'runs nothing',
        'prints no secret',
        'sends no telemetry',
        'you break',
        'filing number is "valid"',
      ],
    ],
    [
      'README.zh-CN.md',
      '绝不做什么',
      ['不联网', '不启动程序', '不运行工作区内容', '不输出密钥', '不收集遥测', '从不断言“违法”', '从不说编号“有效”'],
    ],
  ])('has every promise of %s', (page, heading, promises) => {
    const [, section = ''] = new RegExp(`^## ${heading}\\n([\\s\\S]*?)^## `, 'm').exec(textOf(page)) ?? []
    const said = section.replaceAll('\n', ' ')
    const table = rowsOf(trustOf(page)).join('\n')
    // Sentences are cut at their signs: a promise that is added there has to be added here.
    const clauses = said
      .split(/[,.:，。、；]| and /)
      .filter(one => /\b(no|never|nothing)\b|不|从不/.test(one) && !/\*\*|only|只说/.test(one))
    expect(clauses.length).toBeGreaterThanOrEqual(5)
    for (const clause of clauses)
      expect(
        promises.some(one => clause.includes(one)),
        clause,
      ).toBe(true)
    for (const promise of promises) {
      expect(said).toContain(promise)
      expect(table, promise).toContain(promise)
    }
  })

  it.each(TRUST)('%s names in every row a command that is there, or a record', page => {
    const scripts = JSON.parse(textOf('package.json')).scripts as Record<string, string>
    // The figures have a record instead, which the next test holds them to.
    const figures = /^\| (?:Measure|指标) [\s\S]*?\n\n/m.exec(textOf(page))![0].split('\n')
    const rows = rowsOf(page).filter(row => !figures.includes(row) && !/Shown by|如何验证/.test(row))
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) {
      const cell = row.split('|').at(-2) ?? ''
      const commands = [...cell.matchAll(/`((?:npx|npm|node|genai-measures) [^`]+)`/g)].map(found => found[1] ?? '')
      expect(commands.length, row).toBeGreaterThan(0)
      for (const command of commands) {
        const [program, ...words] = command.split(' ')
        if (program === 'genai-measures') expect(COMMAND_NAMES, command).toContain(words[0])
        if (program === 'npm') expect(Object.keys(scripts), command).toContain(words[1])
        const file = words.find(word => word.includes('/'))
        if (file) expect(existsSync(path.join(ROOT, file)), command).toBe(true)
      }
    }
  })

  it.each(TRUST)('%s gives the figures of the two newest unseen sets as the record does', page => {
    const cells = (line: string) =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim())
    const tableOf = (file: string, head: RegExp) =>
      textOf(file)
        .split('\n\n')
        .find(part => head.test(part))!
        .split('\n')
        .slice(2)
        .map(cells)
    const record = new Map(
      tableOf('bench/accuracy/corpus.md', /^\| measure/).map(([name, newest, before]) => [name, [newest, before]]),
    )
    const shown = tableOf(page, /^\| (?:Measure|指标) /).map(([name = '', newest, before]) => [
      /（([a-z][^）]+)）/.exec(name)?.[1] ?? name,
      [newest, before].map(inWords),
    ])
    expect(shown).toEqual([...record])
  })
})

/** A count of cases as the record writes it. */
function inWords(cell = ''): string {
  return cell
    .replace(/^(\d+) 中 (\d+)/, '$2 of $1')
    .replace(/，误报 (\d+)/, ', $1 false')
    .replace(/^无(?=$|,)/, 'no case')
}
