import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const CATALOGUE = `catalogue:
  gateways:
    - host: llm.corp.example
      provider: dashscope
  packages:
    - name: "@corp/ask"
      calls: [askModel]
      provider: dashscope
  models:
    - id: corp-chat-2
      stands_for: qwen-plus
  moderation:
    - name: corpGuard
      checks: both
  labels:
    - component: MadeByAi
      shows: [text]
`
const SERVICES = `services:
  - name: desk
    audience: public
    territory: mainland-china
`
/** A product that names nothing the program knows: the house's wrapper, gateway, check and label alone. */
const APP: Readonly<Record<string, string>> = {
  'package.json':
    '{ "name": "desk", "private": true, "scripts": { "start": "next start" }, "dependencies": { "next": "15.0.0", "@corp/ask": "1.0.0" } }\n',
  'app/page.tsx':
    "import { MadeByAi } from '../ui'\nexport default function Page() {\n  return <main><MadeByAi /></main>\n}\n",
  'app/api/chat/route.ts':
    "import { askModel } from '@corp/ask'\nimport { corpGuard } from '../../guard'\n// askModel('in a comment') and corpGuard()\nexport async function POST(request) {\n  await corpGuard(await request.text())\n  return Response.json(await askModel('corp-chat-2'))\n}\n",
  'config/gateway.ts': "export const BASE = 'https://llm.corp.example/v1'\n",
}

interface Report {
  readonly services: {
    name: string
    providers: string[]
    models: string[]
    labels: { explicit: boolean }
    moderation: boolean
  }[]
  readonly evidence: { kind: string; value: string; file: string; line: number }[]
  readonly findings: { ruleId: string; severity: string; message: string; file: string; line: number }[]
}

async function audited(root: string, ...more: string[]): Promise<Report> {
  const { out } = await runCli(['audit', root, '--format', 'json', '--fail-on', 'never', ...more])
  return JSON.parse(out)
}

const rules = (report: Report) => report.findings.map(one => one.ruleId)

describe('the house’s own names', () => {
  it('stand for the facts that they are said to stand for, each at its place', async () => {
    const without = await audited(writeTree({ ...APP, 'genai-measures.yaml': SERVICES }))
    expect(without.services[0]).toMatchObject({ providers: [], labels: { explicit: false }, moderation: false })
    const { services, evidence, findings } = await audited(
      writeTree({ ...APP, 'genai-measures.yaml': SERVICES + CATALOGUE }),
    )
    expect(services).toMatchObject([
      { name: 'desk', providers: ['dashscope'], models: ['corp-chat-2'], labels: { explicit: true }, moderation: true },
    ])
    const at = (kind: string, value: string) =>
      evidence.filter(one => one.kind === kind && one.value === value).map(one => `${one.file}:${one.line}`)
    expect(at('sdk', '@corp/ask')).toEqual(['package.json:1'])
    expect(at('import', '@corp/ask')).toEqual(['app/api/chat/route.ts:1'])
    expect(at('generation', 'askModel')).toEqual(['app/api/chat/route.ts:6'])
    expect(at('moderation', 'corpGuard')).toEqual(['app/api/chat/route.ts:5'])
    expect(at('label-text', 'MadeByAi')).toEqual(['app/page.tsx:3'])
    expect(at('endpoint', 'llm.corp.example')).toEqual(['config/gateway.ts:1'])
    expect(at('model', 'corp-chat-2')).toEqual(['app/api/chat/route.ts:6'])
    expect(findings.filter(one => /label-explicit|moderation-missing|model-offshore/.test(one.ruleId))).toEqual([])
  })

  it('count as offshore where they are said to lead there', async () => {
    const root = writeTree({
      ...APP,
      'genai-measures.yaml': SERVICES + CATALOGUE.replaceAll('dashscope', 'openai').replace('qwen-plus', 'gpt-4o'),
    })
    expect(rules(await audited(root))).toContain('model-offshore')
  })

  it('are checked: an unknown vendor or key is a finding on its line, with the one that was meant', async () => {
    const { findings } = await audited(
      writeTree({
        ...APP,
        'genai-measures.yaml': `${SERVICES}catalogue:\n  gateway:\n    - host: a.example\n  models:\n    - id: m-1\n      provider: dashscop\n`,
      }),
    )
    const invalid = findings.filter(one => one.ruleId === 'declaration-invalid')
    expect(invalid.map(one => one.line)).toEqual([6, 10])
    expect(invalid[0]?.message).toContain('gateways')
    expect(invalid[1]?.message).toContain('dashscop')
  })
})

/** A repository beside the files of its team and its company. */
function estate(own: string, team: string, company: string) {
  const root = writeTree({
    ...Object.fromEntries(Object.entries(APP).map(([name, text]) => [`repo/${name}`, text])),
    'repo/genai-measures.yaml': own,
    'policy/team.yaml': team,
    'policy/company.yaml': company,
  })
  return { root, repo: join(root, 'repo') }
}

describe('extends', () => {
  it('takes catalogue, severities and acceptances from company to team to repository, the nearest severity first', async () => {
    const { repo } = estate(
      `extends: ../policy/team.yaml\n${SERVICES}rules:\n  complaint-entry-missing: error\n`,
      `extends: company.yaml\nrules:\n  complaint-entry-missing: hint\n  user-statements-missing: off\n`,
      `${CATALOGUE}rules:\n  user-agreement-missing: hint\n  complaint-entry-missing: off\naccepted:\n  - rule: label-terms-missing\n    reason: the terms are those of the company\n    by: Legal\n    until: 2027-01-31\n`,
    )
    const report = await audited(repo)
    expect(report.services).toMatchObject([{ providers: ['dashscope'], moderation: true }])
    const severity = (rule: string) => report.findings.find(one => one.ruleId === rule)?.severity
    expect(severity('complaint-entry-missing')).toBe('error')
    expect(severity('user-agreement-missing')).toBe('hint')
    expect(rules(report)).not.toContain('user-statements-missing')
    expect(rules(report)).not.toContain('label-terms-missing')
    expect(rules(report)).not.toContain('accepted-lapsed')
    const { out } = await runCli(['audit', repo, '--format', 'markdown', '--fail-on', 'never'])
    expect(out).toContain('the terms are those of the company')
  })

  it('says what it does not use, and goes on with the rest', async () => {
    const cases: [string, (root: string) => string, RegExp][] = [
      ['a circle', () => '../policy/team.yaml', /in a circle/],
      ['nothing there', () => '../policy/none.yaml', /regular YAML file/],
      [
        'a link',
        root => (symlinkSync(join(root, 'policy/company.yaml'), join(root, 'policy/link.yaml')), '../policy/link.yaml'),
        /no link leads to/,
      ],
      [
        'a linked folder',
        root => (symlinkSync(join(root, 'policy'), join(root, 'linked')), '../linked/company.yaml'),
        /no link leads to/,
      ],
      [
        'a pipe',
        root => (spawnSync('mkfifo', [join(root, 'policy/pipe.yaml')]), '../policy/pipe.yaml'),
        /regular YAML file/,
      ],
      [
        'no YAML',
        root => (writeFileSync(join(root, 'policy/secret.txt'), 'rules: {}'), '../policy/secret.txt'),
        /regular YAML file/,
      ],
      ['an absolute way', root => join(root, 'policy/company.yaml'), /regular YAML file/],
      ['an address', () => 'https://example.com/policy.yaml', /regular YAML file/],
      ['a folder', root => (mkdirSync(join(root, 'policy/folder.yaml')), '../policy/folder.yaml'), /regular YAML file/],
      [
        'something else',
        root => (writeFileSync(join(root, 'policy/other.yaml'), 'password: hunter2-xyz\n'), '../policy/other.yaml'),
        /cannot be read as such a file/,
      ],
    ]
    for (const [name, target, said] of cases) {
      const { root, repo } = estate(SERVICES, 'extends: team.yaml\n', CATALOGUE)
      writeFileSync(join(repo, 'genai-measures.yaml'), `extends: ${target(root)}\n${SERVICES}`)
      if (name === 'a circle') writeFileSync(join(root, 'policy/team.yaml'), 'extends: ../repo/genai-measures.yaml\n')
      const report = await audited(repo)
      const told = report.findings.filter(one => one.ruleId === 'declaration-invalid')
      expect(
        told.map(one => [one.file, one.line]),
        name,
      ).toEqual([['genai-measures.yaml', 1]])
      expect(told[0]?.message, name).toMatch(said)
      expect(JSON.stringify(report), name).not.toContain('hunter2')
      expect(report.services, name).toMatchObject([{ name: 'desk' }])
      rmSync(root, { recursive: true, force: true })
    }
  })

  it('stops after five steps', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`policy/p${index}.yaml`, `extends: p${index + 1}.yaml\n`]),
    )
    const root = writeTree({
      ...files,
      'repo/package.json': APP['package.json'] ?? '',
      'repo/genai-measures.yaml': `extends: ../policy/p0.yaml\n${SERVICES}`,
    })
    expect(
      (await audited(join(root, 'repo'))).findings.find(one => one.ruleId === 'declaration-invalid')?.message,
    ).toContain('five steps')
  })
})
