import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/cli.ts'

/** Real manifests and configs beside a development checkout; a fresh clone has none, and says so. */
const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus')
const slices = path.join(corpus, 'slices')
const here = existsSync(slices)

const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8'))
const validate = new Ajv({ strict: false }).compile(schema)

if (!here) console.log('skipped: no corpus of real repositories beside this checkout')

describe.skipIf(!here)('slices of real repositories', () => {
  const labels: { repo: string; generative: boolean }[] = here
    ? JSON.parse(readFileSync(path.join(corpus, 'labels.json'), 'utf8'))
    : []
  const names = here
    ? readdirSync(slices, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name)
    : []

  it.each(names)('%s gives a report in the form of the contract', async name => {
    const { code, out } = await runCli(['audit', path.join(slices, name), '--format', 'json', '--fail-on', 'never'])
    expect(code).toBe(0)
    const report = JSON.parse(out)
    expect(validate(report) ? [] : validate.errors).toEqual([])
    const label = labels.find(one => one.repo.replace('/', '__') === name)
    if (label?.generative === false)
      expect(report.findings.filter((one: { severity: string }) => one.severity !== 'hint')).toEqual([])
  })
})
