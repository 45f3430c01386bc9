import { describe, expect, it } from 'vitest'
import type { Language } from '../../server/src/core/locale/messages.ts'
import { RENDERERS } from '../../server/src/core/report/formats.ts'
import type { ReportContext } from '../../server/src/core/report/json.ts'
import { audit } from '../support/tree.ts'

// Whatever a report is for, it says how many files were left out or read in part, and why: in a few lines, however many there are.

const MANY = 70_000
const result = audit(
  new Map([
    ['package.json', '{ "name": "chat", "dependencies": { "openai": "4", "next": "15" } }'],
    ['half.json', '{ "a": '],
  ]),
)

function context(language: Language): ReportContext {
  const names = Array.from({ length: MANY }, (_, at) => `data/${String(at).padStart(5, '0')}.json`)
  const left = [...names.map(path => ({ path, why: 'binary' })), { path: 'big.py', why: 'too-large' }]
  const files = { seen: MANY + 10, read: 2, skipped: MANY + 8, unreadable: 0 }
  return {
    toolVersion: '1',
    lawAsOf: '',
    filedServicesAsOf: '',
    language,
    files,
    left,
    durationMs: 0,
    textOf: () => undefined,
  }
}

/** Forms with a place for it; the table of findings, GitLab's list of issues and SPDX have none, and JSON has a list of its own. */
const FORMS = ['text', 'sarif', 'markdown', 'html', 'junit', 'github'] as const

describe.each(FORMS)('a report as %s', form => {
  it('says how many files were left and why, without naming them all', () => {
    const english = RENDERERS[form](result, context('en'))
    expect(english).toContain(`${MANY} files: binary, not read (data/00000.json, data/00001.json, data/00002.json, …)`)
    expect(english).toContain('1 file: too large to have been written by hand, not read (big.py)')
    expect(RENDERERS[form](result, context('zh-CN'))).toContain(`${MANY} 个文件：二进制文件，未读取`)
    expect(english.length).toBeLessThan(300_000)
  })
})

it('an inventory says how many files were left', () => {
  const { metadata } = JSON.parse(RENDERERS.cyclonedx(result, context('en')))
  expect(metadata.properties).toContainEqual({ name: 'genai-measures:files-left:binary', value: String(MANY) })
})

it('JSON names each', () => {
  const { left } = JSON.parse(RENDERERS.json(result, context('en')))
  expect(left.length).toBe(MANY + 1)
})

it('a page counts what was left out apart from what is of no kind that is read', () => {
  expect(RENDERERS.markdown(result, context('en'))).toContain(
    `${MANY + 10} files seen: 2 read, 7 of no kind the tool reads, ${MANY + 1} left out, 0 unreadable.`,
  )
})
