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
    const rows = rowsOf(page).filter(row => !/Shown by|如何验证|Measure|指标| \d\.\d{3} /.test(row))
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

  it('gives precision and recall as the record does', () => {
    const record = textOf('bench/accuracy/corpus.md').split('\n')
    for (const page of TRUST) {
      const rows = rowsOf(page).filter(row => / \d\.\d{3} /.test(row))
      expect(rows.length).toBe(8)
      for (const row of rows) {
        const [, name = '', first = '', second = ''] = row.split('|').map(cell => cell.trim())
        const measure = /（([a-z][^）]+)）/.exec(name)?.[1] ?? name.replace(/, F1$|, recall$| \(precision.*/, '')
        const source = record
          .filter(line => line.startsWith(`| ${measure}`))
          .map(line => line.split('|').map(cell => cell.trim()))
        expect(
          source.some(cells => cells[2] === first && cells[4] === second),
          `${page}: ${name}`,
        ).toBe(true)
      }
    }
  })
})
