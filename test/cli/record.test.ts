import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { chatApp, declared } from '../lsp/support/chat-app.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const SCHEMA = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8'))

interface Told {
  readonly change: string
  readonly since: string
}
interface Report {
  readonly findings: (Told & { ruleId: string; file: string })[]
  readonly services: {
    name: string
    duties: (Told & { id: string; status: string; owner?: string; review?: string })[]
  }[]
  readonly previous: {
    auditedAsOf: string
    settled: { findings: { ruleId: string; since: string }[]; duties: { id: string; status: string; since: string }[] }
  }
  readonly due: object[]
}

/** A repository under audit and the folder of its reports. */
function repository() {
  const root = writeTree({ ...Object.fromEntries(chatApp()), 'genai-measures.yaml': declared('public') })
  const kept = writeTree({})
  const audit = (day: string, ...more: string[]) =>
    runCli(['audit', root, '--as-of', day, '--fail-on', 'never', '--quiet', ...more])
  const report = async (day: string, name: string, ...more: string[]): Promise<Report> => {
    const file = path.join(kept, name)
    expect((await audit(day, '--output', file, ...more)).code).toBe(0)
    return JSON.parse(readFileSync(file, 'utf8'))
  }
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(path.join(root, name), change(readFileSync(path.join(root, name), 'utf8')))
  return { root, kept, audit, report, edit, file: (name: string) => path.join(kept, name) }
}

const ofRule = (report: Report, rule: string) => report.findings.find(one => one.ruleId === rule)

describe('audit --previous', () => {
  it('says what is new, what is still there and since when, and what is settled, over three reports', async () => {
    const { report, edit, file } = repository()
    await report('2026-03-01', 'one.json')
    // A line moves, one thing is written down, another comes in.
    edit('app/api/chat/route.ts', text => `// moved\n${text}`)
    edit(
      'genai-measures.yaml',
      text => `${text}    complaints:\n      entry: https://example.com/report\n      answer_days: 5\n`,
    )
    const second = await report('2026-04-01', 'two.json', '--previous', file('one.json'))
    expect(ofRule(second, 'label-explicit-undeclared')).toMatchObject({ change: 'still', since: '2026-03-01' })
    expect(second.previous.auditedAsOf).toBe('2026-03-01')
    expect(second.previous.settled.findings).toMatchObject([{ ruleId: 'complaint-entry-missing', since: '2026-03-01' }])
    expect(second.previous.settled.duties).toContainEqual(
      expect.objectContaining({ id: 'complaint-channel', since: '2026-03-01' }),
    )
    const complaints = second.services[0]?.duties.find(one => one.id === 'complaint-channel')
    expect(complaints).toMatchObject({ change: 'new', since: '2026-04-01' })
    edit('genai-measures.yaml', text => text.replace(/ {4}complaints:[\s\S]*/, ''))
    const third = await report('2026-05-01', 'three.json', '--previous', file('two.json'))
    expect(ofRule(third, 'complaint-entry-missing')).toMatchObject({ change: 'new', since: '2026-05-01' })
    expect(ofRule(third, 'label-explicit-undeclared')).toMatchObject({ change: 'still', since: '2026-03-01' })
    const ajv = new Ajv({ allowUnionTypes: true, strict: false })
    for (const one of [second, third]) expect(ajv.validate(SCHEMA, one), ajv.errorsText()).toBe(true)
  })

  it.each([
    ['text', 'since 2026-03-01', 'Since the report of 2026-03-01'],
    ['markdown', 'since 2026-03-01', '## Since the report of 2026-03-01'],
    ['html', 'since 2026-03-01', '自 2026-03-01 起'],
  ])('tells it as %s', async (format, ...words) => {
    const { root, report, file, edit } = repository()
    await report('2026-03-01', 'one.json')
    edit('genai-measures.yaml', text => `${text}    user_agreement: https://example.com/terms\n`)
    const { out } = await runCli([
      'audit',
      root,
      '--as-of',
      '2026-04-01',
      '--fail-on',
      'never',
      '--previous',
      file('one.json'),
      '--format',
      format,
    ])
    for (const word of words) expect(out).toContain(word)
    expect(out.replace(/<script>[\s\S]*/, '')).not.toContain('undefined')
  })

  it('takes reports of before there were marks, and refuses what is none, was altered or is of a later day', async () => {
    const { report, audit, file, kept } = repository()
    const first = await report('2026-03-01', 'one.json')
    const old = {
      ...first,
      digest: undefined,
      findings: first.findings.map(one => ({ ...one, fingerprint: undefined, subject: undefined })),
    }
    writeFileSync(path.join(kept, 'old.json'), JSON.stringify(old))
    const again = await report('2026-04-01', 'again.json', '--previous', file('old.json'))
    expect(again.findings.map(one => one.change)).toEqual(again.findings.map(() => 'still'))
    writeFileSync(
      file('altered.json'),
      readFileSync(file('one.json'), 'utf8').replace('"auditedAsOf": "2026-03-01"', '"auditedAsOf": "2020-03-01"'),
    )
    writeFileSync(file('none.json'), '{}')
    for (const [name, word] of [
      ['altered.json', 'changed after it was written'],
      ['none.json', 'no JSON report'],
      ['missing.json', "can't be read"],
    ] as const) {
      const { code, err } = await audit('2026-04-01', '--previous', file(name))
      expect([code, err]).toEqual([2, expect.stringContaining(word)])
    }
    expect((await audit('2026-02-01', '--previous', file('one.json'))).err).toContain('comes after the day audited')
  })
})

describe('what is kept', () => {
  it('is the same bytes for the same tree, day and law, in every form', async () => {
    const { report, audit, file } = repository()
    await report('2026-03-01', 'before.json')
    for (const name of ['a.json', 'b.json', 'a.txt', 'b.txt', 'a.html', 'b.html'])
      await audit('2026-04-01', '--previous', file('before.json'), '--output', file(name))
    for (const ending of ['json', 'txt', 'html'])
      expect(readFileSync(file(`a.${ending}`))).toEqual(readFileSync(file(`b.${ending}`)))
  })

  it('names who looks after a duty, and what ends or is to be reviewed within thirty days', async () => {
    const { report, audit, edit } = repository()
    edit(
      'genai-measures.yaml',
      text =>
        `${text}    duties:\n      - duty: complaint-channel\n        owner: Li Lei\n        review: 2026-03-20\n      - duty: minors\n        review: 2026-01-01\n      - duty: content-moderation\n        review: 2026-09-01\naccepted:\n  - rule: user-statements-missing\n    reason: with the next release\n    by: Han Meimei\n    until: 2026-03-31\n`,
    )
    const { due, services } = await report('2026-03-01', 'one.json')
    expect(due).toMatchObject([
      { what: 'review', id: 'minors', overdue: true, at: { file: 'genai-measures.yaml' } },
      { what: 'review', id: 'complaint-channel', owner: 'Li Lei', overdue: false, day: '2026-03-20' },
      { what: 'acceptance', id: 'user-statements-missing', owner: 'Han Meimei', day: '2026-03-31' },
    ])
    expect(services[0]?.duties.find(one => one.id === 'complaint-channel')).toMatchObject({
      owner: 'Li Lei',
      review: '2026-03-20',
    })
    const text = (await runCli(['audit', '--fail-on', 'never', '--as-of', '2026-03-01'], { cwd: repository().root }))
      .out
    expect(text).not.toContain('Due within')
    expect((await audit('2026-03-01', '--format', 'markdown')).out).toContain(
      'looked after by Li Lei, review on 2026-03-20',
    )
  })

  it('refuses the id of no duty, with the one that was meant', async () => {
    const { audit, edit } = repository()
    edit('genai-measures.yaml', text => `${text}    duties:\n      - duty: complaint-chanel\n        owner: Li\n`)
    expect((await audit('2026-03-01', '--format', 'markdown')).out).toMatch(/complaint-chanel.*complaint-channel/)
  })
})

describe('overview of several days', () => {
  it('counts what stands now, and shows how each repository came to it', async () => {
    const { report, kept, edit } = repository()
    await report('2026-03-01', 'march.json')
    edit(
      'genai-measures.yaml',
      text =>
        `${text}    user_agreement: https://example.com/terms\n    complaints:\n      entry: https://example.com/report\n      answer_days: 5\n`,
    )
    await report('2026-04-01', 'april.json')
    const { code, out } = await runCli(['overview', kept, '--format', 'json'])
    const { rows, trends, repositories } = JSON.parse(out)
    expect([code, repositories]).toEqual([0, 1])
    expect(rows).toMatchObject([{ auditedAsOf: '2026-04-01' }])
    const [{ days }] = trends
    expect(days.map((one: { day: string }) => one.day)).toEqual(['2026-03-01', '2026-04-01'])
    expect(days[1].open).toBeLessThan(days[0].open)
    expect(days[1].open).toBe(rows[0].open)
    for (const lang of ['en', 'zh-CN'] as const)
      expect((await runCli(['overview', kept], { language: lang })).out).toContain(
        lang === 'en' ? 'Change over time' : '变化',
      )
  })
})
