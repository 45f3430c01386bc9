import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { REPOSITORY } from '../lsp/support/process.ts'
import { writeTree } from '../support/disk-tree.ts'
import { execute } from './support/execute.ts'
import { HOSTILE } from './support/hostile.ts'
import { localRegistry } from './support/registry.ts'

beforeAll(() => bundle('server/dist/cli'), BUNDLE_LIMIT_MS)

const FILE = parse(readFileSync(path.join(REPOSITORY, 'ci/gitlab.yml'), 'utf8')) as {
  variables: Record<string, string>
  'genai-measures': {
    script: string[]
    artifacts: { paths: string[]; reports: { codequality: string } }
  }
}
const JOB = FILE['genai-measures']

/** Runs the script of the job as a GitLab runner does: all lines in one shell, in the project's folder. */
async function runJob(folder: string, variables: Readonly<Record<string, string>> = {}) {
  const registry = await localRegistry()
  const env = {
    PATH: process.env.PATH,
    HOME: writeTree({}),
    CI_PROJECT_DIR: folder,
    ...FILE.variables,
    GENAI_MEASURES_REGISTRY: registry.url,
    ...variables,
  }
  const ended = await execute('sh', ['-e', '-c', JOB.script.join('\n')], { cwd: folder, env })
  return { ...ended, registry }
}

describe('the GitLab job', () => {
  it('asks the registry once and audits once, whatever the audited folder brings', async () => {
    const folder = writeTree(HOSTILE)
    const { code, out, registry } = await runJob(folder)
    expect(code).toBe(0)
    expect(registry.asked.filter(one => one === '/genai-measures')).toHaveLength(1)
    expect(JOB.script.filter(line => / audit /.test(line))).toHaveLength(1)
    expect(out).toContain('filing-unrecorded')
    expect(out).not.toContain('CODE OF THE FOLDER RAN')
    for (const name of JOB.artifacts.paths) expect(existsSync(path.join(folder, name)), name).toBe(true)
    const quality = JSON.parse(readFileSync(path.join(folder, JOB.artifacts.reports.codequality), 'utf8'))
    expect(quality[0]).toHaveProperty('fingerprint')
  })

  it('fails from the severity asked for on, with its reports written', async () => {
    const folder = writeTree(HOSTILE)
    const { code } = await runJob(folder, { GENAI_MEASURES_FAIL_ON: 'information' })
    expect(code).toBe(1)
    expect(existsSync(path.join(folder, JOB.artifacts.reports.codequality))).toBe(true)
  })

  it('names the version it was tested with', () => {
    const { version } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8'))
    expect(FILE.variables.GENAI_MEASURES_VERSION).toBe(version)
  })
})
