import { describe, expect, it } from 'vitest'
import { runCli } from '../support/cli.ts'

describe('law on the command line', () => {
  it('lists the texts without an argument', async () => {
    const { code, out } = await runCli(['law'])
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}MEAS {8}2023-08-15 {2}Interim Measures .*\n.* of 24 places shown/m)
  })

  it.each([['meas-12'], ['MEAS', '12'], ['MEAS', 'Art', '12']])(
    'prints the article asked for as %s %s',
    async (...words) => {
      const { code, out } = await runCli(['law', ...words.filter(Boolean)])
      expect(code).toBe(0)
      expect(out).toMatch(/^Art 12: Marks on generated/m)
      expect(out).toContain('  label-in-exports: export-unlabelled\n')
      expect(out).not.toContain('Art 11')
    },
  )

  it('prints a whole text in Chinese, unread parts as unread', async () => {
    const { out } = await runCli(['law', 'g45654'], { language: 'zh-CN' })
    expect(out).toContain('附录B：')
    expect(out).toMatch(/^其余：[^\n]*\n {2}仓库能否说明：不能；未为本对照表阅读/m)
  })

  it('says why no rule looks', async () => {
    expect((await runCli(['law', 'meas-13'])).out).toMatch(/service-continuity: no rule: \S/)
    expect((await runCli(['law', 'meas-16'])).out).toContain('no duty of this tool rests on it')
  })

  it('gives data, several in a list', async () => {
    const one = JSON.parse((await runCli(['law', 'label-8', '--format', 'json'])).out)
    expect(one).toMatchObject({ instrument: 'LABEL', article: '8', duties: [{ id: 'label-terms-clause' }] })
    const two = JSON.parse((await runCli(['law', 'label-8', 'deep', '--format', 'json'])).out)
    expect(two[1].articles).toHaveLength(25)
    expect(JSON.parse((await runCli(['law', '--format', 'json'])).out).instruments.length).toBeGreaterThan(30)
  })

  it.each([
    [['law', 'meas-99'], 1, 'meas-99: not on the map'],
    [['law', '--format', 'pdf'], 2, '--format pdf: expected text, json'],
    [['law', '--changes', 'yesterday'], 2, '--changes yesterday: expected YYYY-MM-DD'],
    [['law', 'MEAS', '--changes', '2025-01-01'], 2, '--changes stands alone'],
  ])('%j ends with %i', async (args, code, said) => {
    const run = await runCli(args)
    expect(run.code).toBe(code)
    expect(run.err).toContain(said)
  })

  it('lists what began after a day, the day itself left out', async () => {
    const before = (await runCli(['law', '--changes', '2025-08-31'])).out
    expect(before).toContain('2025-09-01  label-in-exports: in force')
    expect(before).toContain('2025-09-01  explicit-label-image: details in force; Labelling Measures Art 4(3)')
    expect(before).toContain('2026-07-15  companion-scope: in force')
    const after = (await runCli(['law', '--changes', '2025-09-01'])).out
    expect(after).not.toContain('label-in-exports')
    expect((await runCli(['law', '--changes', '2026-07-15'], { language: 'zh-CN' })).out).toContain(
      '没有已知的义务生效或变化',
    )
  })
})
