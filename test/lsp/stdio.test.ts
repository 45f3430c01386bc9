import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { BUNDLE_LIMIT_MS, bundle } from './support/bundle.ts'
import { PACKAGE, under } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { LANGUAGE_SERVER, REPOSITORY, runProgram, startProcess } from './support/process.ts'

beforeAll(() => bundle('server/dist/language-server.cjs'), BUNDLE_LIMIT_MS)

function chatFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'genai measures 工程-'))
  writeFileSync(join(folder, 'package.json'), PACKAGE)
  writeFileSync(join(folder, 'index.html'), '<html lang="zh-CN"><h1>智能问答</h1></html>\n')
  return folder
}

describe('the bundled server over its standard streams', () => {
  it('serves a folder whose path has spaces and Chinese characters, and ends with 0', async () => {
    const root = pathToFileURL(chatFolder()).href
    const { client, exitCode } = startProcess()
    await client.start([root], { capabilities: PULLS })
    const uri = `${root}/package.json`
    await client.open(uri, PACKAGE)
    const [found] = await client.pull(uri)
    expect(under(PACKAGE, found!.range)).toBe('openai')
    await client.stop()
    expect(await exitCode).toBe(0)
  })

  it('ends with 1 when the client leaves without shutting it down', async () => {
    const { client, exitCode } = startProcess()
    await client.start([])
    await client.leave()
    expect(await exitCode).toBe(1)
  })

  it('tells its version, and refuses a command line it does not know', async () => {
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'server/package.json'), 'utf8')) as { version: string }
    expect(await runProgram(LANGUAGE_SERVER, ['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 })
    for (const args of [[], ['--socket=8080'], ['--pipe=/tmp/pipe']]) {
      const { code, stderr } = await runProgram(LANGUAGE_SERVER, args)
      expect(code).toBe(2)
      expect(stderr).toMatch(/^usage:/)
    }
  })
})
