import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseDockerfile } from '../../server/src/core/syntax/dockerfile.ts'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { REPOSITORY } from '../lsp/support/process.ts'
import { chatPackage } from '../support/chat-package.ts'
import { writeTree } from '../support/disk-tree.ts'
import { execute } from './support/execute.ts'

beforeAll(() => bundle('server/dist/cli'), BUNDLE_LIMIT_MS)

const FILE = parseDockerfile(readFileSync(path.join(REPOSITORY, 'Dockerfile'), 'utf8'))
const words = (keyword: string) =>
  FILE.filter(step => step.keyword === keyword).map(step => step.words.map(word => word.value).join(' '))

// The image itself is built in CI: no test may need a daemon. Its one script and its start are run here.
describe('the image', () => {
  it('is made of pinned images and runs as nobody in particular', () => {
    expect(words('FROM')).toHaveLength(2)
    for (const from of words('FROM')) expect(from).toMatch(/^\S+:\S+@sha256:[0-9a-f]{64}( AS \w+)?$/)
    expect(words('USER')).toEqual(['nonroot'])
  })

  it('installs the packed package so that its entry point audits', async () => {
    const scratch = writeTree(chatPackage('chat', 'work'))
    await execute('npm', ['pack', '--pack-destination', scratch], { cwd: path.join(REPOSITORY, 'server') })
    const { version } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8'))
    const [script = ''] = words('RUN')
    const here = script
      .replaceAll('/package.tgz', path.join(scratch, `genai-measures-${version}.tgz`))
      .replaceAll('/tool', path.join(scratch, 'tool'))
    const installed = await execute('sh', ['-e', '-c', here], { cwd: scratch })
    expect([installed.code, installed.err]).toEqual([0, ''])
    const [program, ...start] = JSON.parse(words('ENTRYPOINT')[0] ?? '[]') as string[]
    expect(program).toBe('/nodejs/bin/node')
    const args = [
      ...start.map(one => one.replace('/tool', path.join(scratch, 'tool'))),
      ...JSON.parse(words('CMD')[0] ?? '[]'),
    ]
    const { code, out } = await execute(process.execPath, args, { cwd: path.join(scratch, 'work') })
    expect([code, out]).toEqual([0, expect.stringContaining('filing-unrecorded')])
  })
})
