import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

/** Reports of two repositories, as their own pipelines would have left them. */
async function collected(): Promise<string> {
  const reports = writeTree({ 'team-b/.keep': '' })
  const save = async (files: Record<string, string>, file: string, ...more: string[]) =>
    runCli([
      'audit',
      writeTree(files),
      '--format',
      'json',
      '--fail-on',
      'never',
      '--output',
      path.join(reports, file),
      ...more,
    ])
  await save(chatPackage('one'), 'one.json')
  await save(
    { ...chatPackage('two', 'two'), ...chatPackage('three', 'three') },
    'team-b/two.json',
    '--as-of',
    '2026-01-31',
  )
  return reports
}

describe('overview', () => {
  it('joins reports of a folder into one page, the worst first', async () => {
    const reports = await collected()
    const { code, out, err } = await runCli(['overview', reports, '--format', 'json'])
    expect([code, err]).toEqual([0, ''])
    const overview = JSON.parse(out)
    expect(overview.repositories).toBe(2)
    expect(overview.totals.services).toBe(3)
    expect(overview.rows.map((row: { report: string }) => path.basename(row.report))).toEqual(['two.json', 'one.json'])
    const findings = ['one.json', 'team-b/two.json'].flatMap(
      file => JSON.parse(readFileSync(path.join(reports, file), 'utf8')).findings,
    )
    const counted = Object.values<number>(overview.totals.findings).reduce((sum, one) => sum + one, 0)
    expect(counted).toBe(findings.length)
    expect(overview.rules.find((one: { id: string }) => one.id === 'filing-unrecorded')).toMatchObject({
      repositories: 2,
    })
  })

  it('counts the duties of every report by state, in one table for people', async () => {
    const reports = await collected()
    const overview = JSON.parse((await runCli(['overview', reports, '--format', 'json'])).out)
    const counted: Record<string, number> = {}
    for (const file of ['one.json', 'team-b/two.json'])
      for (const service of JSON.parse(readFileSync(path.join(reports, file), 'utf8')).services)
        for (const { status } of service.duties) counted[status] = (counted[status] ?? 0) + 1
    const none = { open: 0, 'nothing-seen': 0, stated: 0, evidenced: 0, accepted: 0, 'not-checkable': 0 }
    expect(overview.totals.states).toEqual({ ...none, ...counted })
    expect(overview.rows[1].states.open).toBe(overview.rows[1].open)
    const { out } = await runCli(['overview', reports], { language: 'zh-CN' })
    expect(out).toMatch(
      /^## 义务状态\n\n\| 仓库 \| 待处理 \| 未见依据 \| 已声明 \| 有依据 \| 已接受 \| 无法从代码核查 \| 不涉及 \|$/m,
    )
    expect(out).toContain(`| 合计 | ${Object.values(overview.totals.states).join(' | ')} |`)
  })

  it('counts what reports of the first form called discharged as nothing seen', async () => {
    const duties = ['discharged', 'discharged', 'open'].map((status, i) => ({ id: `duty-${i}`, status, findings: [] }))
    const report = {
      schemaVersion: 1,
      tool: { name: 'genai-measures' },
      workspace: 'old',
      services: [{ name: 'a', generates: ['text'], scope: { basis: 'inferred' }, duties }],
      findings: [],
    }
    const root = writeTree({ 'old.json': JSON.stringify(report) })
    const { totals } = JSON.parse((await runCli(['overview', root, '--format', 'json'])).out)
    expect(totals.states).toMatchObject({ open: 1, 'nothing-seen': 2, evidenced: 0 })
  })

  it('takes files and globs, each report once', async () => {
    const reports = await collected()
    for (const words of [['one.json', 'team-b/two.json'], ['**/*.json'], ['.', 'one.json']]) {
      const { code, out } = await runCli(['overview', ...words, '--format', 'json'], { cwd: reports })
      expect([code, JSON.parse(out).repositories]).toEqual([0, 2])
    }
  })

  it('writes Markdown and HTML in both languages, with the oldest dates', async () => {
    const reports = await collected()
    const markdown = await runCli(['overview', reports])
    expect(markdown.out).toMatch(/^# Generative-AI duties: overview$/m)
    expect(markdown.out).toContain('Oldest audit 2026-01-31')
    const file = path.join(reports, 'page.html')
    const chinese = await runCli(['overview', reports, '--output', file], { language: 'zh-CN' })
    expect([chinese.code, chinese.out]).toEqual([0, ''])
    const html = readFileSync(file, 'utf8')
    expect(html).toMatch(/<html lang="zh-CN">[\s\S]*default-src 'none'[\s\S]*待处理义务/)
    expect(html).not.toMatch(/<script|https?:\/\//)
  })

  it('shows text of a report as text', async () => {
    const name = '<img src=x onerror=alert(1)>|'
    const report = {
      schemaVersion: 1,
      tool: { name: 'genai-measures' },
      workspace: name,
      services: [],
      findings: [{ ruleId: '__proto__', severity: 'error' }],
    }
    const root = writeTree({ 'evil.json': JSON.stringify(report) })
    const html = (await runCli(['overview', root, '--format', 'html'])).out
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toContain('<img')
    expect((await runCli(['overview', root])).out).toContain('\\<img src=x onerror=alert(1)\\>\\|')
  })

  it('names what is no report, passes over its own page, and says when nothing is left', async () => {
    const reports = await collected()
    await runCli(['overview', reports, '--output', path.join(reports, 'overview.json')])
    writeFileSync(path.join(reports, 'broken.json'), '{')
    writeFileSync(path.join(reports, 'other.json'), '{ "name": "x" }')
    const { code, out, err } = await runCli(['overview', '.', '--format', 'json'], { cwd: reports })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ repositories: 2, unusable: ['broken.json', 'other.json'] })
    expect(err).toBe(
      'broken.json: not a report of genai-measures audit --format json\nother.json: not a report of genai-measures audit --format json\n',
    )
    expect((await runCli(['overview', 'broken.json', 'one.json'], { cwd: reports })).code).toBe(2)
    expect((await runCli(['overview', 'nowhere.json', 'one.json'], { cwd: reports })).err).toBe(
      'nowhere.json: not found\n',
    )
    expect((await runCli(['overview', '*.yaml'], { cwd: reports })).err).toBe(
      '*.yaml: no file of the kind asked for there\n',
    )
  })
})
