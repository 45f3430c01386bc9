import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { chatApp } from '../lsp/support/chat-app.ts'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { COMMAND_LINE, runProgram } from '../lsp/support/process.ts'

// Exit code 1 means findings. A fault of ours, wherever it is thrown, is never told as them: code 2 and one line.

let root = ''
let folder = ''

beforeAll(async () => {
  await bundle('server/dist/cli')
  folder = mkdtempSync(join(tmpdir(), 'genai-measures-crash-'))
  root = join(folder, 'chat')
  for (const [path, text] of chatApp()) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}, BUNDLE_LIMIT_MS)

/** Runs the command line with something of Node's broken beforehand. */
async function broken(how: string, ...args: string[]) {
  const file = join(folder, 'break.cjs')
  writeFileSync(file, how)
  return runProgram(COMMAND_LINE, args, { nodeArgs: ['--require', file] })
}

const FAULTS = {
  'thrown while it works': 'performance.now = () => { throw new TypeError("of ours") }',
  'thrown where nobody waits': 'setTimeout(() => { throw new TypeError("of ours") }, 1)',
  'rejected where nobody waits': 'setTimeout(() => void Promise.reject(new TypeError("of ours")), 1)',
}

describe('a fault of ours', () => {
  it.each(Object.entries(FAULTS))('%s ends with code 2 and one line, in both languages', async (_, how) => {
    const english = await broken(how, 'audit', root, '--lang', 'en')
    expect(english.code).toBe(2)
    expect(english.stderr).toBe('genai-measures failed, through a fault of its own: TypeError: of ours\n')
    const chinese = await broken(how, 'audit', root, '--lang', 'zh-CN')
    expect([chinese.code, chinese.stderr]).toEqual([2, 'genai-measures 内部错误，未完成：TypeError: of ours\n'])
  })

  it.each([['init', '--dry-run'], ['dossier'], ['fix', '--dry-run']])('in %s is no other', async (command, ...rest) => {
    const { code } = await broken(FAULTS['thrown while it works'], command, root, ...rest)
    expect(code).toBe(2)
  })

  it('in a thread that audits one of several folders costs that folder, and is told', async () => {
    const how =
      'if (!require("node:worker_threads").isMainThread) performance.now = () => { throw new TypeError("of ours") }'
    const other = join(folder, 'other')
    mkdirSync(other, { recursive: true })
    const { code, stderr } = await broken(how, 'audit', root, other, '--jobs', '2', '--lang', 'en')
    expect(code).toBe(2)
    expect(stderr).toContain('could not be audited')
  })

  it('is none where nothing is broken: findings are code 1', async () => {
    expect((await broken('', 'audit', root, '--fail-on', 'information')).code).toBe(1)
  })
})
