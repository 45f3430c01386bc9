import { describe, expect, it } from 'vitest'
import { VERSION } from '../../server/src/version.ts'
import { SECRETS } from '../guards/planted.ts'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const DECLARED =
  'version: 1\nservices:\n  - name: very-own-name\n    audience: public\n    territory: mainland-china\naccepted:\n  - rule: moderation-missing\n    service: very-own-name\n    reason: a private reason\n'

describe('report-context', () => {
  it('counts files, services, evidence and findings, with the versions', async () => {
    const root = writeTree({ ...chatPackage('very-own-name'), 'genai-measures.yaml': DECLARED })
    const { code, out, err } = await runCli(['report-context', root])
    const findings = JSON.parse((await runCli(['audit', root, '--format', 'json'])).out).findings
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`genai-measures ${VERSION}, node ${process.versions.node}`)
    expect(out).toMatch(/^services: application public mainland-china \(declared\) 1$/m)
    expect(out).toMatch(/^declaration: files 1, services 1, accepted 1, problems 0$/m)
    expect(out).toMatch(/^evidence: .*\bsdk \d/m)
    expect(findings.length).toBeGreaterThan(0)
    for (const { ruleId } of findings) expect(out).toContain(ruleId)
  })

  it.each(['en', 'zh-CN'] as const)('holds no name, path, text or secret of the folder, in %s', async language => {
    const planted = Object.fromEntries(SECRETS.map((secret, i) => [`secret-${i}.env`, `OPENAI_API_KEY=${secret}\n`]))
    const root = writeTree({ ...chatPackage('very-own-name'), ...planted, 'genai-measures.yaml': DECLARED })
    const { out } = await runCli(['report-context', root], { language })
    for (const own of [
      ...SECRETS,
      'very-own-name',
      'private',
      root,
      root.split('/').at(-1) ?? '',
      'route.ts',
      'gpt-4o',
    ])
      expect(out).not.toContain(own)
    expect(/[一-龥]/.test(out)).toBe(language === 'zh-CN')
  })

  it.each([
    [['report-context', '/nowhere'], '/nowhere: not found\n'],
    [['report-context', '--as-of', 'today'], '--as-of today: expected YYYY-MM-DD\n'],
  ])('refuses %j', async (args, said) => {
    expect(await runCli(args)).toEqual({ code: 2, out: '', err: said })
  })
})
