import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossierReport } from '../../server/src/core/report/dossier.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'
import { audited, companyTree } from './support/company.ts'

const TREE = companyTree()

const tree = () => writeTree(Object.fromEntries(TREE))

function draft(service: string, language: 'en' | 'zh-CN' = 'en'): string {
  const { result, context } = audited(TREE, language)
  return dossierReport(result, context, service) ?? ''
}

describe('drafts for the filing file', () => {
  it('has every part of the file, in both languages', () => {
    expect(draft('wenwen-chat').match(/^## .+$/gm)).toHaveLength(8)
    expect(draft('wenwen-chat', 'zh-CN').match(/^## .+$/gm)).toContain(
      '## 五、标识说明（《标识办法》第七条、第十二条）',
    )
  })

  it('gives what is stated and seen, with its place', () => {
    const text = draft('gateway')
    expect(text).toContain('- where it comes from (`origin_type`): collected by you')
    expect(text).toContain('- number of items (`scale.items`): 41200')
    expect(text).toContain('Qwen/Qwen3-8B (llama-factory-finetune/train\\_lora.yaml:2)')
    expect(draft('wenwen-chat')).toContain('示例科技（杭州）有限公司')
  })

  it('invents nothing: each blank is marked and stands again in the last part', () => {
    for (const [language, mark] of [
      ['en', '**[to be filled in]**'],
      ['zh-CN', '**【待填写】**'],
    ] as const) {
      const text = draft('wenwen-chat', language)
      const [body = '', rest = ''] = text.split(/^## (?:8\.|八、).*$/m)
      const marked = body.split(mark).length - 1
      const [listed = ''] = rest.split(/^### /m)
      expect(marked).toBeGreaterThan(10)
      expect(listed.match(/^- \[ \] /gm)).toHaveLength(marked)
      expect(rest).not.toContain(mark)
    }
  })

  it('asks of a source what its kind calls for', () => {
    expect(draft('gateway')).toContain('(`collection_record`): **[to be filled in]**')
    expect(draft('gateway')).not.toContain('`contract_ref`')
  })

  it('does not call a scope that is only inferred stated', () => {
    expect(draft('askly')).toContain('- offered to, and where: **[to be filled in]**')
  })

  it('marks what the list says of a number, never that it is valid', () => {
    expect(draft('wenwen-chat')).toMatch(/ZheJiang-TongYiQianWen-20230901.*list: on the list of 2026-08-31/)
    expect(draft('wenwen-chat')).not.toMatch(/\bvalid\b/)
  })

  it('is the same twice', () => {
    expect(draft('gateway', 'zh-CN')).toBe(draft('gateway', 'zh-CN'))
  })
})

describe('dossier on the command line', () => {
  it('writes to the file named', async () => {
    const root = tree()
    const { code, out, err } = await runCli(['dossier', root, '--service', 'wenwen-chat', '--output', 'draft.md'], {
      cwd: root,
    })
    expect([code, out, err]).toEqual([0, '', ''])
    expect(readFileSync(path.join(root, 'draft.md'), 'utf8')).toMatch(/^# wenwen-chat: drafts for the filing file/)
  })

  it('names the services where none or a wrong one is named', async () => {
    const root = tree()
    const none = await runCli(['dossier', root])
    expect(none.code).toBe(2)
    expect(none.err).toMatch(/--service: .*gateway.*wenwen-chat/)
    const wrong = await runCli(['dossier', root, '--service', 'nobody'])
    expect(wrong.err).toMatch(/no service is called nobody; there are: /)
  })

  it('says so when the folder is not there', async () => {
    expect(await runCli(['dossier', '/nowhere/at/all'])).toMatchObject({ code: 2, err: '/nowhere/at/all: not found\n' })
  })
})
