import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ExecuteCommandRequest, HoverRequest } from 'vscode-languageserver/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { PULLS } from '../lsp/support/client.ts'
import { COMMAND_LINE, runProgram, startProcess } from '../lsp/support/process.ts'
import { plantedProject, SECRETS } from './planted.ts'

const GUARD = ['--require', join(import.meta.dirname, 'no-way-out.cjs')]

beforeAll(() => bundle('server/dist/language-server.cjs', 'server/dist/cli'), BUNDLE_LIMIT_MS)

function expectNoSecret(output: string): void {
  for (const secret of SECRETS) expect(output).not.toContain(secret)
}

describe('the command line', () => {
  it.each([
    ['text', 'en'],
    ['text', 'zh-CN'],
    ['json', 'en'],
  ])('audits as %s in %s without a socket, a process or a secret', async (format, lang) => {
    const root = plantedProject()
    const args = ['audit', root, '--format', format, '--lang', lang, '--fail-on', 'never']
    const { stdout, stderr, code } = await runProgram(COMMAND_LINE, args, { nodeArgs: GUARD })
    expect(stderr).not.toContain('WAY OUT')
    expect(code).toBe(0)
    expect(stdout).toContain('openai')
    expectNoSecret(stdout + stderr)
  })
})

describe('the language server', () => {
  it('serves a whole session without a socket, a process or a secret', async () => {
    const folder = plantedProject()
    const root = pathToFileURL(folder).href
    const { client, printed, exitCode } = startProcess(GUARD)
    await client.start([root], { capabilities: PULLS, initializationOptions: { status: true } })
    for (const path of ['.env', 'docker-compose.yml', 'src/client.ts', 'config/app.toml', 'genai-measures.yaml']) {
      const uri = `${root}/${path}`
      const text = readFileSync(join(folder, path), 'utf8')
      await client.open(uri, text)
      for (const diagnostic of await client.pull(uri)) await client.actions(uri, diagnostic)
      for (const [line, content] of text.split('\n').entries())
        for (let character = 0; character < content.length; character += 12)
          await client.connection.sendRequest(HoverRequest.type, {
            textDocument: { uri },
            position: { line, character },
          })
    }
    await client.pullWorkspace()
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'genaiMeasures.server.audit' })
    await client.stop()
    expect(await exitCode).toBe(0)
    expect(printed()).not.toContain('WAY OUT')
    expect(printed()).toContain('scope')
    expectNoSecret(printed())
  })
})

describe('the guard itself', () => {
  it('catches a program that tries', async () => {
    const attempts = [
      "import { connect } from 'node:net'; connect(80, '127.0.0.1')",
      "import cp from 'node:child_process'; cp.spawn('true')",
    ]
    for (const attempt of attempts) {
      const { code, stderr } = await runProgram('--input-type=module', ['--eval', attempt], { nodeArgs: GUARD })
      expect([code, stderr]).toEqual([97, expect.stringMatching(/^WAY OUT/)])
    }
  })
})
