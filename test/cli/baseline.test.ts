import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const PACKAGES = 70

/** A repository with more than 200 findings, all of them written into its baseline. */
async function knownRepository(): Promise<{ root: string; baseline: string }> {
  const files: Record<string, string> = {}
  for (let i = 0; i < PACKAGES; i++) Object.assign(files, chatPackage(`chat-${i}`, `services/s${i}`))
  const root = writeTree(files)
  const baseline = path.join(writeTree({}), 'known.json')
  const { code } = await runCli(['audit', root, '--write-baseline', baseline, '--fail-on', 'information'])
  expect(code).toBe(0)
  return { root, baseline }
}

const held = (root: string, baseline: string) =>
  runCli(['audit', root, '--baseline', baseline, '--fail-on', 'information', '--format', 'json'])

function change(root: string, file: string, edit: (text: string) => string): void {
  const absolute = path.join(root, file)
  writeFileSync(absolute, edit(readFileSync(absolute, 'utf8')))
}

describe('a baseline of 200 findings', () => {
  it('knows all of them, and marks them by nothing that moves', async () => {
    const { root, baseline } = await knownRepository()
    const { entries } = JSON.parse(readFileSync(baseline, 'utf8'))
    expect(entries.length).toBeGreaterThanOrEqual(200)
    expect(Object.keys(entries[0])).toEqual(['fingerprint', 'subject', 'ruleId', 'service', 'file'])
    const { code, out, err } = await held(root, baseline)
    expect(code).toBe(0)
    expect(JSON.parse(out).findings).toEqual([])
    expect(err).toBe(`baseline: 0 new, ${entries.length} known and left out, 0 no longer found\n`)
  })

  it('takes a moved line, a re-indented one and another version beside the package for known', async () => {
    const { root, baseline } = await knownRepository()
    change(root, 'services/s1/package.json', text => text.replace('{\n', '{\n\n\n'))
    change(root, 'services/s2/package.json', text => text.replaceAll('\n  ', '\n        '))
    change(root, 'services/s3/package.json', text => text.replace('6.0.0', '6.1.2'))
    change(root, 'services/s4/app/api/chat/route.ts', text => `// moved\n\n${text}`)
    const { code, out } = await held(root, baseline)
    expect(JSON.parse(out).findings).toEqual([])
    expect(code).toBe(0)
  })

  it('fails for a new finding, and shows it alone', async () => {
    const { root, baseline } = await knownRepository()
    for (const [file, text] of Object.entries(chatPackage('chat-new'))) write(root, `services/new/${file}`, text)
    const { code, out } = await held(root, baseline)
    const services = new Set(JSON.parse(out).findings.map((one: { service: string }) => one.service))
    expect([...services]).toEqual(['chat-new'])
    expect(code).toBe(1)
  })

  it('points the duties of a report at the findings that are left', async () => {
    const { root, baseline } = await knownRepository()
    for (const [file, text] of Object.entries(chatPackage('chat-new'))) write(root, `services/new/${file}`, text)
    const report = JSON.parse((await held(root, baseline)).out)
    for (const { name, duties } of report.services)
      for (const { id, findings } of duties)
        for (const index of findings) {
          expect(report.findings[index].service).toBe(name)
          expect(report.findings[index].duties).toContain(id)
        }
  })

  it('counts what is gone', async () => {
    const { root, baseline } = await knownRepository()
    change(root, 'services/s5/package.json', () => '{ "name": "chat-5" }')
    change(root, 'services/s5/app/api/chat/route.ts', () => '')
    const { err } = await held(root, baseline)
    expect(err).toMatch(/0 new, .* known and left out, [1-9]\d* no longer found/)
  })
})

describe('an acceptance', () => {
  const declared = (until: string) =>
    `version: 1\nservices:\n  - name: chat\n    audience: public\n    territory: mainland-china\naccepted:\n  - rule: filing-unrecorded\n    service: chat\n    reason: the filing is under way\n    by: legal\n    until: ${until}\n`

  it('fails the pipeline once it has expired, though the baseline knows everything else', async () => {
    const root = writeTree({ ...chatPackage('chat'), 'genai-measures.yaml': declared('2026-12-31') })
    const baseline = path.join(writeTree({}), 'known.json')
    const on = (asOf: string, ...more: string[]) =>
      runCli(['audit', root, '--fail-on', 'warning', '--format', 'json', '--as-of', asOf, ...more])
    await on('2026-11-22', '--write-baseline', baseline)
    expect((await on('2026-12-31', '--baseline', baseline)).code).toBe(0)
    const { code, out } = await on('2027-01-01', '--baseline', baseline)
    expect(code).toBe(1)
    const rules = JSON.parse(out).findings.map((one: { ruleId: string }) => one.ruleId)
    expect(rules).toContain('filing-unrecorded')
    expect(rules).toContain('accepted-lapsed')
  })
})

describe('a baseline that is none', () => {
  it.each([['{}'], ['not json'], ['[]']])('is refused: %s', async text => {
    const root = writeTree({ 'known.json': text })
    const { code, err } = await runCli(['audit', root, '--baseline', path.join(root, 'known.json')])
    expect(code).toBe(2)
    expect(err).toMatch(/known\.json: not a baseline; make one with --write-baseline\n$/)
  })

  it('is refused when it is not there', async () => {
    const root = writeTree({})
    const { code, err } = await runCli(['audit', root, '--baseline', '/nowhere/known.json'])
    expect([code, err]).toEqual([2, "/nowhere/known.json: can't be read\n"])
  })
})

function write(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}
