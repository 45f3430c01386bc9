import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(path.join(os.tmpdir(), 'tables-'))
  for (const part of [
    'scripts',
    'server/data',
    'server/src/core/law/generated',
    'server/src/core/catalogue/generated',
  ]) {
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true })
  }
  cpSync(path.join(root, 'node_modules/fflate'), path.join(copy, 'node_modules/fflate'), {
    recursive: true,
    dereference: true,
  })
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Runs the generator's check over the copy, with one table changed. */
function check(table?: string, change: (text: string) => string = text => text): { code: number | null; said: string } {
  const file = table && path.join(copy, 'server/data', table)
  const before = file ? readFileSync(file, 'utf8') : ''
  if (file) {
    expect(change(before)).not.toBe(before)
    writeFileSync(file, change(before))
  }
  const run = spawnSync(process.execPath, ['scripts/generate-data.mjs', '--check'], { cwd: copy, encoding: 'utf8' })
  if (file) writeFileSync(file, before)
  return { code: run.status, said: run.stderr }
}

/** Changes one line of a table, found by its beginning. */
const onLine = (start: string, change: (cells: string[]) => string[]) => (text: string) =>
  text
    .split('\n')
    .map(line => (line.startsWith(`${start}\t`) ? change(line.split('\t')).join('\t') : line))
    .join('\n')

/** The first line of a table that begins so. */
function rowOf(text: string, start: string): string {
  return text.split('\n').find(line => line.startsWith(start)) ?? ''
}

const set = (column: number, value: string) => (cells: string[]) =>
  cells.map((cell, i) => (i === column ? value : cell))

describe('the tables', () => {
  it('are in order, and the generated modules are theirs', () => {
    expect(check()).toEqual({ code: 0, said: '' })
  })

  it('each say how to be refreshed and as of when', () => {
    for (const name of readdirSync(path.join(root, 'server/data'))) {
      const text = readFileSync(path.join(root, 'server/data', name), 'utf8')
      expect(text, name).toMatch(/^# as-of: 20\d\d-\d\d-\d\d$/m)
    }
  })

  it.each([
    ['one field removed', 'duties.tsv', onLine('label-in-exports', cells => cells.slice(0, -1)), 'columns'],
    ['a field emptied', 'providers.tsv', onLine('deepseek', set(1, '')), 'is empty'],
    ['a text in one language', 'duty-texts.tsv', onLine('label-in-exports', set(3, '-')), 'one language'],
    [
      'an unknown instrument',
      'duties.tsv',
      onLine('label-in-exports', set(2, 'NOLAW Art 4')),
      'unknown instrument NOLAW',
    ],
    ['an id twice', 'duties.tsv', onLine('label-in-exports', set(0, 'implicit-label-single')), 'stands already'],
    [
      'a duty without text',
      'duty-texts.tsv',
      (text: string) => text.replace(/^label-in-exports\ttext\t.*\n/m, ''),
      'label-in-exports has no text',
    ],
    ['a broken address', 'instruments.tsv', onLine('MEAS', set(10, 'htp:/www')), 'is not a URL'],
    ['a wrong day', 'instruments.tsv', onLine('MEAS', set(7, '2023-15-08')), 'no ISO day'],
    ['an unknown provider', 'hosts.tsv', onLine('deepseek', set(0, 'deepsea')), 'unknown provider deepsea'],
    [
      'a number not on the list',
      'provider-filings.tsv',
      onLine('deepseek', set(2, 'Beijing-Nothing-202401010001')),
      'not in filed-services.tsv',
    ],
    [
      'two patterns of equal rank',
      'models.tsv',
      (text: string) => `${text}${rowOf(text, 'gpt-oss-*').replace('\tgpt-oss\t', '\tother\t')}\n`,
      'overlaps',
    ],
    [
      'a provider nothing recognises',
      'credentials.tsv',
      (text: string) => text.replace(/^udio\t.*\n/m, ''),
      'nothing recognises udio',
    ],
  ])('are refused with %s', (_, table, change, said) => {
    const run = check(table, change)
    expect(run.code).toBe(1)
    expect(run.said).toContain(said)
  })

  it('are stale once a fact changes', () => {
    const run = check('hosts.tsv', onLine('deepseek', set(2, 'text;image')))
    expect(run).toMatchObject({ code: 1 })
    expect(run.said).toContain('stale: server/src/core/catalogue/generated/hosts.ts')
  })
})
