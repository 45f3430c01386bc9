import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENDINGS } from '../../server/src/cli/audit/names.ts'
import { formatOf } from '../../server/src/cli/audit/outputs.ts'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const folder = () => writeTree(chatPackage('chat'))

describe('--output', () => {
  it('writes as many reports as are named from one run, each in the form of its ending', async () => {
    const cwd = writeTree({})
    const names = ['a.sarif', 'b.json', 'c.gitlab.json', 'd.cdx.json', 'e.MD', 'f.html', 'g.xml', 'h.csv', 'i.txt']
    const outputs = names.flatMap(name => ['--output', name])
    const run = await runCli(['audit', folder(), ...outputs, '--lang', 'en'], { cwd })
    expect(run).toEqual({ code: 0, out: '', err: '' })
    expect(readdirSync(cwd).toSorted()).toEqual(names.toSorted())
    const text = (name: string) => readFileSync(path.join(cwd, name), 'utf8')
    expect(JSON.parse(text('a.sarif'))).toMatchObject({ version: '2.1.0' })
    expect(JSON.parse(text('b.json'))).toMatchObject({ schemaVersion: 2 })
    expect(JSON.parse(text('c.gitlab.json'))[0]).toHaveProperty('fingerprint')
    expect(JSON.parse(text('d.cdx.json'))).toMatchObject({ bomFormat: 'CycloneDX' })
    expect(text('e.MD')).toMatch(/^# /)
    expect(text('f.html')).toMatch(/^<!doctype html>/i)
    expect(text('g.xml')).toContain('<testsuites')
    expect(text('h.csv').split('\n')[0]).toContain(',')
    expect(text('i.txt')).toContain('filing-unrecorded')
  })

  it('prints as well when - is among them, in the form of --format', async () => {
    const cwd = writeTree({})
    const args = ['audit', folder(), '--output', '-', '--output', 'a.json', '--format', 'csv']
    const { out } = await runCli(args, { cwd })
    expect(out).toContain('service,root,audience')
    expect(JSON.parse(readFileSync(path.join(cwd, 'a.json'), 'utf8'))).toMatchObject({ schemaVersion: 2 })
  })

  it('takes --format before the ending of a single file', async () => {
    const cwd = writeTree({})
    await runCli(['audit', folder(), '--output', 'report.json', '--format', 'sarif'], { cwd })
    expect(JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8'))).toMatchObject({ version: '2.1.0' })
  })

  it('colours only what a terminal shows', async () => {
    const cwd = writeTree({})
    const { out } = await runCli(['audit', folder(), '--output', '-', '--output', 'a.txt'], { cwd, color: true })
    expect(out).toContain('\u001b[')
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).not.toContain('\u001b[')
  })

  it.each([
    [
      'an ending that says nothing',
      ['.', '--output', 'a.json', '--output', 'b.bin'],
      '--output b.bin: expected .cdx.json',
    ],
    [
      'several for several folders',
      ['.', '..', '--output', 'a', '--output', 'b'],
      '--output goes once with several PATHs',
    ],
    ['standard output for several folders', ['.', '..', '--output', '-'], '--output goes once with several PATHs'],
  ])('refuses %s', async (_, args, said) => {
    const { code, out, err } = await runCli(['audit', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })

  it('knows each format by the ending that reports of several folders get', () => {
    for (const [format, ending] of Object.entries(ENDINGS))
      expect(formatOf(`a${ending}`)).toBe(format === 'github' ? 'text' : format)
  })
})
