import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { writeTree } from '../support/disk-tree.ts'

const SCRIPT = path.resolve(import.meta.dirname, '../../ci/github/comment.mjs')
const FINDING = { ruleId: 'model-offshore', severity: 'warning', message: 'A model.', file: 'a.ts', line: 3 }

function comment(findings: readonly object[], language = 'en'): string {
  const report = {
    tool: { version: '0.1.0' },
    law: { asOf: '2026-11-22', filedServicesAsOf: '2026-08-31' },
    findings: findings.map(one => ({ ...FINDING, ...one })),
  }
  const folder = writeTree({ 'report.json': JSON.stringify(report) })
  const env = { ...process.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', HEAD_SHA: 'abc' }
  return spawnSync(process.execPath, [SCRIPT, path.join(folder, 'report.json'), language], { env, encoding: 'utf8' })
    .stdout
}

describe('the comment of a pull request', () => {
  it('shows message, line and rule, in the language asked for', () => {
    const page = 'https://github.com/genai-measures/genai-measures/blob/v0.1.0/docs/rules/model-offshore'
    const line = '[a.ts&#58;3](https://github.com/o/r/blob/abc/a.ts#L3)'
    expect(comment([{}])).toContain(`- **warning** A model.\n  ${line} · [model-offshore](${page}.md)`)
    expect(comment([{}], 'zh-CN')).toContain(`[model-offshore](${page}.zh-CN.md)`)
    expect(comment([{}], 'zh-CN')).toMatch(/### genai-measures：此更改涉及 1 个问题项\n\n- \*\*警告\*\* /)
  })

  it('lets nothing of the repository come alive', () => {
    const message =
      '@everyone #12 ![p](https://evil.example/x.png) <img src=x> `a``b` www.evil.example \u202e\n- **bold**'
    const body = comment([{ message, file: 'a)](https://evil.example)/@b#c d.ts' }])
    const [, own = ''] = body.split('**warning** ')
    expect(own).not.toMatch(/@(?!<!-- -->)/)
    expect(own).not.toMatch(/!\[|<img|`|\*\*bold|\u202e|www\.evil|\n- /)
    expect(own.match(/https:/g)).toHaveLength(2)
    expect(own).toContain('/blob/abc/a%29%5D%28https%3A//evil.example%29/%40b%23c%20d.ts#L3)')
  })

  it('stops after thirty and says how many are left', () => {
    const body = comment(Array.from({ length: 33 }, () => ({})))
    expect(body.match(/^- /gm)).toHaveLength(30)
    expect(body).toContain('3 more in the summary of the job.')
  })
})
