import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORMAT_NAMES } from '../../server/src/core/report/formats.ts'
import { writeLabel } from '../../server/src/labels.ts'
import { processIo } from '../../server/src/cli/main.ts'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const INTERNAL = 'version: 1\nservices:\n  - name: chat\n    audience: internal\n    territory: mainland-china\n'
/** The smallest picture: one transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const jsonOf = async (args: readonly string[]) => {
  const { code, out, err } = await runCli([...args, '--format', 'json', '--fail-on', 'never'])
  return { code, err, report: JSON.parse(out) }
}

describe('every format', () => {
  it.each(FORMAT_NAMES)('%s is the same twice but for time, and goes into a file', async format => {
    const root = writeTree(chatPackage('chat'))
    const out = path.join(writeTree({}), 'deep', `report.${format}`)
    const audit = async () => {
      const printed = await runCli(['audit', root, '--format', format, '--fail-on', 'never'])
      expect(printed.code).toBe(0)
      return withoutTime(printed.out)
    }
    const first = await audit()
    expect(first.length).toBeGreaterThan(20)
    expect(await audit()).toBe(first)
    const saved = await runCli(['audit', root, '--format', format, '--fail-on', 'never', '--output', out])
    expect([saved.code, saved.out, saved.err]).toEqual([0, '', ''])
    expect(readdirSync(path.dirname(out))).toEqual([`report.${format}`])
    if (format !== 'text') expect(withoutTime(readFileSync(out, 'utf8'))).toBe(first)
  })
})

/** Leaves out how long it took, and when a format has to say so, at what moment. */
function withoutTime(text: string): string {
  return text
    .replaceAll(/"durationMs": \d+/g, '"durationMs": 0')
    .replaceAll(/\d+\.\d+ s\b|\d+\.\d+ 秒/g, '0 s')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
}

describe('the language of a report', () => {
  it.each(['zh', 'zh_CN', 'zh-Hans', 'zh-CN'])('%s is Chinese', async lang => {
    const args = ['audit', writeTree(chatPackage('chat')), '--lang', lang, '--fail-on', 'never']
    const { language } = processIo(args)
    const { code, out } = await runCli(args, { language })
    expect(code).toBe(0)
    expect(out).toMatch(/备案|登记/)
  })
})

describe('several folders', () => {
  it('print a report each and an overview', async () => {
    const { code, out } = await runCli(['audit', writeTree(chatPackage('one')), writeTree(chatPackage('two'))])
    expect(code).toBe(0)
    expect(out).toMatch(/^one$[\s\S]*^two$[\s\S]*^# Generative-AI duties: overview$/m)
    expect(out).toMatch(/2 repositories with 2 services/)
  })

  it('save a file each and an overview, also when they bear the same name', async () => {
    const both = writeTree({ ...chatPackage('one', 'a/app'), ...chatPackage('two', 'b/App') })
    const output = path.join(both, 'reports')
    const { code } = await runCli(['audit', `${both}/a/app`, `${both}/b/App`, '--format', 'json', '--output', output])
    expect(code).toBe(0)
    expect(readdirSync(output).toSorted()).toEqual(['App-2.json', 'app.json', 'overview.json'])
    const overview = JSON.parse(readFileSync(path.join(output, 'overview.json'), 'utf8'))
    expect(overview).toMatchObject({ kind: 'overview', repositories: 2, totals: { services: 2 } })
  })

  it.each([
    [['--format', 'json'], '--format json with several PATHs needs --output FOLDER'],
    [['--baseline', 'x'], '--baseline goes with one PATH only'],
    [['--write-baseline', 'x'], '--write-baseline goes with one PATH only'],
    [['--config', 'x'], '--config goes with one PATH only'],
  ])('refuse %j', async (args, said) => {
    const { code, out, err } = await runCli(['audit', '.', '..', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(err.trimEnd()).not.toContain('\n')
  })
})

describe('--service', () => {
  it('keeps one service, its findings and its files', async () => {
    const root = writeTree({ ...chatPackage('one', 'one'), ...chatPackage('two', 'two') })
    const { report } = await jsonOf(['audit', root, '--service', 'two'])
    expect(report.services.map((one: { name: string }) => one.name)).toEqual(['two'])
    expect(report.findings.length).toBeGreaterThan(0)
    for (const { service, file } of [...report.findings, ...report.evidence]) {
      expect(service).toBe('two')
      expect(file).toMatch(/^two\//)
    }
  })

  it('names those there are when there is no such service', async () => {
    const { code, err } = await runCli(['audit', writeTree(chatPackage('chat')), '--service', 'chta'])
    expect([code, err]).toEqual([2, '--service chta: no such service here; there are chat\n'])
  })
})

describe('--config', () => {
  it('speaks for the root from elsewhere, in place of the one that is there', async () => {
    const root = writeTree({ ...chatPackage('chat'), 'genai-measures.yaml': INTERNAL })
    const elsewhere = writeTree({ 'policy/chat.yaml': INTERNAL.replace('internal', 'public') })
    const stated = await jsonOf(['audit', root, '--config', path.join(elsewhere, 'policy/chat.yaml')])
    expect(stated.report.services[0].scope).toMatchObject({ audience: 'public', basis: 'declared' })
    expect((await jsonOf(['audit', root])).report.services[0].scope.audience).toBe('internal')
  })

  it('shows places in it under its own name', async () => {
    const root = writeTree({ ...chatPackage('chat'), 'policy/chat.yaml': `${INTERNAL}    audiense: public\n` })
    const { report } = await jsonOf(['audit', root, '--config', path.join(root, 'policy/chat.yaml')])
    const finding = report.findings.find((one: { ruleId: string }) => one.ruleId === 'declaration-invalid')
    expect(finding).toMatchObject({ file: 'policy/chat.yaml', line: 6, column: 5 })
  })

  it('is refused when it is not there', async () => {
    const { code, err } = await runCli(['audit', writeTree({}), '--config', '/nowhere.yaml'])
    expect([code, err]).toEqual([2, "/nowhere.yaml: can't be read\n"])
  })
})

describe('--labels', () => {
  it('reports what is wrong with labels that files carry, and counts those without', async () => {
    const good = await writeLabel(PIXEL, { producer: '001191110102MACQD9K64010000', produceId: 'x' })
    const bad = Buffer.from(PIXEL)
    const text = Buffer.from('AIGC\0{"Label":"9"}', 'latin1')
    const root = writeTree({
      'logo.png': PIXEL,
      'bad.png': Buffer.concat([bad.subarray(0, 33), chunk('tEXt', text), bad.subarray(33)]),
      'good.png': good,
      'docs/page.md': '---\nAIGC:\n  Label: 1\n---\n# Page\n',
    })
    const { report, err } = await jsonOf(['audit', root, '--labels'])
    expect(report.labels).toMatchObject({ notRead: 0, unreadable: 0, labelled: 3 })
    const files = new Set(report.labels.findings.map((index: number) => report.findings[index].file))
    expect(files).toContain('bad.png')
    expect(files).toContain('docs/page.md')
    expect(files).not.toContain('logo.png')
    expect(files).not.toContain('good.png')
    expect(err).toMatch(/^labels: \d of \d files read carry one\n$/)
    const without = await jsonOf(['audit', root])
    expect(without.report.labels).toBeUndefined()
    expect(without.report.findings).toEqual([])
  })

  it('reads a sample of a big folder and says how many it left', async () => {
    const root = writeTree(Object.fromEntries(Array.from({ length: 130 }, (_, i) => [`pictures/${i}.png`, PIXEL])))
    const { report, err } = await jsonOf(['audit', root, '--labels'])
    expect(report.labels).toMatchObject({ files: 130, read: 100, notRead: 30 })
    expect(err).toBe('labels: 0 of 100 files read carry one; 30 of 130 not read (sampled)\n')
  })
})

/** A PNG chunk with its checksum. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(8)
  out.writeUInt32BE(data.length, 0)
  let crc = 0xffffffff
  for (const byte of body) {
    crc ^= byte
    for (let i = 0; i < 8; i++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 4)
  return Buffer.concat([out.subarray(0, 4), body, out.subarray(4)])
}

describe('--quiet', () => {
  it('says nothing unless it fails', async () => {
    const root = writeTree({ ...chatPackage('chat'), 'config.json': new Uint8Array([0, 1]) })
    expect(await runCli(['audit', root, '--quiet'])).toEqual({ code: 0, out: '', err: '' })
    const failing = await runCli(['audit', root, '--quiet', '--fail-on', 'information'])
    expect([failing.code, failing.err]).toEqual([1, ''])
    expect(failing.out).toContain('filing-unrecorded')
  })

  it('draws progress on a terminal otherwise', async () => {
    const root = writeTree(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`${i}.json`, '{}'])))
    const shown = await runCli(['audit', root], { isTerminal: true })
    expect(shown.err).toContain('reading 500 of 600 files')
    expect(shown.err.endsWith('\r\u001b[K')).toBe(true)
    expect((await runCli(['audit', root, '--quiet'], { isTerminal: true })).err).toBe('')
  })
})

describe('a wrong line', () => {
  it.each([
    [['audit', '--jobs', '0'], '--jobs 0: expected 1–64'],
    [['audit', '--jobs', 'many'], '--jobs many: expected 1–64'],
    [['audit', '--as-of', '2026-02-31'], '--as-of 2026-02-31: expected YYYY-MM-DD'],
    [['audit', '--format'], '--format: expected a value'],
    [['audit', '--format', '--quiet'], '--format: expected a value'],
    [['audit', '--quiet=yes'], '--quiet takes no value'],
    [['audit', '--rule', 'x'], "Unknown option '--rule'"],
    [['audit', '--lang', 'de'], '--lang de: expected en, zh-CN'],
    [['--format', 'json', 'audit'], '--format comes after the command'],
    [['toString'], 'unknown command toString'],
    [['audit', 'package.json'], 'package.json: not a folder'],
    [['fix', 'a', 'b'], 'one PATH only'],
    [['fix', '--rule', 'no-such'], '--rule no-such: no such rule'],
    [['init', '/nowhere'], '/nowhere: not found'],
    [['overview'], 'no report given'],
  ])('%j is refused in one line', async (args, said) => {
    const { code, out, err } = await runCli(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(err.match(/\n/g)).toHaveLength(1)
    const chinese = await runCli(args, { language: 'zh-CN' })
    expect(chinese.code).toBe(2)
    expect(chinese.err).toMatch(/\p{Script=Han}/u)
  })

  it('is refused when the report has nowhere to go', async () => {
    const root = writeTree({ 'a.txt': '' })
    const { code, err } = await runCli(['audit', root, '--output', path.join(root, 'a.txt', 'report.txt')])
    expect(code).toBe(2)
    expect(err).toMatch(/report\.txt: can't be written\n$/)
    mkdirSync(path.join(root, 'folder'))
    expect((await runCli(['audit', root, '--output', path.join(root, 'folder')])).code).toBe(2)
    writeFileSync(path.join(root, 'old.txt'), 'old')
    await runCli(['audit', root, '--output', path.join(root, 'old.txt')])
    expect(readFileSync(path.join(root, 'old.txt'), 'utf8')).toMatch(/Not legal advice\./)
    expect(existsSync(path.join(root, 'report.txt'))).toBe(false)
  })
})
