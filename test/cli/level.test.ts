import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CodeActionKind } from 'vscode-languageserver/node'
import { describe, expect, it } from 'vitest'
import { chatApp, declared } from '../lsp/support/chat-app.ts'
import { PULLS } from '../lsp/support/client.ts'
import { pair } from '../lsp/support/pair.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

interface Report {
  readonly level?: string
  readonly findings: { ruleId: string; severity: string }[]
  readonly services: { duties: { id: string; status: string }[] }[]
  readonly evidence: { kind: string; basis: string; value: string }[]
}

async function audited(files: Record<string, string>, ...more: string[]): Promise<Report> {
  const root = writeTree({ ...Object.fromEntries(chatApp()), ...files })
  return JSON.parse((await runCli(['audit', root, '--format', 'json', '--fail-on', 'never', ...more])).out)
}

const DECLARED = { 'genai-measures.yaml': declared('public') }
const states = ({ services }: Report) => services.flatMap(one => one.duties.map(({ id, status }) => `${id} ${status}`))

describe('the noise dial', () => {
  it('quiet shows only what is certain, auditor everything, and no duty changes its state', async () => {
    for (const files of [{}, DECLARED]) {
      const [quiet, normal, auditor] = [
        await audited(files, '--level', 'quiet'),
        await audited(files),
        await audited(files, '--level', 'auditor'),
      ]
      expect(quiet.findings.length).toBeLessThan(normal.findings.length)
      expect(auditor.findings.length).toBeGreaterThanOrEqual(normal.findings.length)
      expect(quiet.findings.every(one => one.severity === 'error' || one.severity === 'warning')).toBe(true)
      expect([states(quiet), states(auditor)]).toEqual([states(normal), states(normal)])
      expect([quiet.level, normal.level, auditor.level]).toEqual(['quiet', undefined, 'auditor'])
    }
    // A guess about scope is nothing certain.
    expect((await audited({}, '--level', 'quiet')).findings).toEqual([])
  })

  it('is set by the line, else by the declaration, else by what it extends', async () => {
    const quiet = { 'genai-measures.yaml': `level: quiet\n${declared('public')}` }
    expect((await audited(quiet)).level).toBe('quiet')
    expect((await audited(quiet, '--level', 'auditor')).level).toBe('auditor')
    const shared = {
      'genai-measures.yaml': `extends: policy/house.yaml\n${declared('public')}`,
      'policy/house.yaml': 'level: auditor\n',
    }
    expect((await audited(shared)).level).toBe('auditor')
    const root = writeTree(Object.fromEntries(chatApp()))
    const { code, err } = await runCli(['audit', root, '--level', 'loud'])
    expect([code, err]).toEqual([2, '--level loud: expected quiet, normal, auditor\n'])
    for (const [language, word] of [
      ['en', 'this one is quiet'],
      ['zh-CN', '当前级别为 quiet'],
    ] as const)
      expect((await runCli(['audit', root, '--level', 'quiet', '--fail-on', 'never'], { language })).out).toContain(
        word,
      )
  })

  it('is a setting of the editor, and all settings together stay few', async () => {
    const root = 'file:///projects/chat'
    const files = new Map([...chatApp(), ...Object.entries(DECLARED)])
    const counts: number[] = []
    for (const level of ['quiet', 'normal', 'auditor']) {
      const client = pair({ [root]: files })
      await client.start([root], { capabilities: PULLS, initializationOptions: { settings: { level } } })
      counts.push((await client.pullWorkspace()).flatMap(one => ('items' in one ? one.items : [])).length)
      await client.stop()
    }
    expect(counts[0]).toBeLessThan(counts[1] ?? 0)
    const { contributes } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(Object.keys(contributes.configuration.properties).length).toBeLessThanOrEqual(14)
  })
})

describe('the lightbulb', () => {
  it('offers to turn the rule off here, behind accepting, and that takes effect', async () => {
    const root = 'file:///projects/chat'
    const files = new Map([...chatApp(), ...Object.entries(DECLARED)])
    const client = pair({ [root]: files })
    await client.start([root], { capabilities: PULLS, locale: 'en' })
    const uri = `${root}/app/api/chat/route.ts`
    await client.open(uri, files.get('app/api/chat/route.ts') ?? '')
    const [finding] = await client.pull(uri)
    if (!finding) throw new Error('nothing found')
    const actions = await client.actions(uri, finding)
    const kinds = actions.map(one => one.kind)
    const [accept, off] = [`${CodeActionKind.Refactor}.accept`, `${CodeActionKind.Refactor}.ruleOff`]
    expect(kinds.at(-1)).toBe(off)
    expect(kinds.indexOf(off)).toBe(kinds.lastIndexOf(accept) + 1)
    const own = actions.find(
      one => one.kind === off && JSON.stringify(one.edit).includes(`${String(finding.code)}: off`),
    )
    expect(own?.title).toMatch(/^Turn “.+” off here$/)
    await client.stop()
    const without = await audited({
      'genai-measures.yaml': `${declared('public')}rules:\n  ${String(finding.code)}: off\n`,
    })
    expect(without.findings.map(one => one.ruleId)).not.toContain(finding.code)
  })
})

describe('each piece of evidence', () => {
  it('says whether it is declared, seen or inferred', async () => {
    const { evidence } = await audited({
      'genai-measures.yaml': `${declared('public')}catalogue:\n  models:\n    - id: corp-chat-2\n      stands_for: qwen-plus\n`,
      'lib/model.ts': "export const MODEL = 'corp-chat-2'\n",
      'lib/ask.ts': "import { POST } from '../app/api/chat/route'\n",
    })
    const basis = (value: string) => new Set(evidence.filter(one => one.value === value).map(one => one.basis))
    expect(basis('corp-chat-2')).toEqual(new Set(['declared']))
    expect(basis('client.chat.completions.create')).toEqual(new Set(['seen']))
    expect(evidence.every(one => ['declared', 'seen', 'inferred'].includes(one.basis))).toBe(true)
  })
})
