import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { COMMAND_LINE, runProgram } from '../lsp/support/process.ts'
import { visible } from '../../server/src/core/text/visible.ts'

// Names that steer a terminal, a runner's log, a spreadsheet or a reader's eye must reach none of them as what they are.

const ESC = '\u001b'
const EVIL = `x\n::error::pwned${ESC}]0;title\u0007\u009b31m\u202egnp.exe`
/** Whatever a terminal or a log would act on; colours are not asked for here. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const COMMAND = /^\s*::(?!(?:error|warning|notice) file=)/m

let root = ''

beforeAll(async () => {
  await bundle('server/dist/cli')
  root = mkdtempSync(join(tmpdir(), 'genai-measures-names-'))
  const folder = join(root, 'x\n::error::pwned')
  mkdirSync(folder)
  const manifest = { name: EVIL, dependencies: { openai: '4', next: '15' } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'broken\u202e.json'), Buffer.from([0xff, 0xfe, 0xfd, 0x00, 0xd8]))
  writeFileSync(
    join(folder, 'a\u001b[2J.ts'),
    `import OpenAI from 'openai'\nnew OpenAI().chat.completions.create({ model: '${EVIL.replace('\n', '\\n')}' })\n`,
  )
}, BUNDLE_LIMIT_MS)

describe.skipIf(process.platform === 'win32')('no name from a folder steers', () => {
  it.each([
    ...['text', 'json', 'sarif', 'markdown', 'csv', 'html', 'junit', 'github', 'gitlab', 'cyclonedx', 'spdx'].map(
      format => ['audit', '--format', format, '--fail-on', 'never', '--explain-scope'],
    ),
    ['init', '--dry-run'],
    ['dossier'],
    ['fix', '--dry-run'],
  ])('%s %s %s', async (command, ...args) => {
    for (const lang of ['en', 'zh-CN']) {
      const { stdout, stderr } = await runProgram(COMMAND_LINE, [command, root, ...args, '--lang', lang])
      expect(stdout + stderr).not.toBe('')
      // Lines of a comma-separated table end as RFC 4180 has it.
      for (const text of [stdout.replaceAll('\r\n', '\n'), stderr]) {
        expect(text).not.toMatch(STEERING)
        expect(text).not.toMatch(COMMAND)
      }
    }
  })

  it('label read, of a file by its name', async () => {
    const { stdout, stderr } = await runProgram(COMMAND_LINE, [
      'label',
      'read',
      join(root, 'x\n::error::pwned', 'package.json'),
    ])
    expect(stdout + stderr).not.toMatch(COMMAND)
  })
})

it('shows what would steer by its number', () => {
  expect(visible(`a${ESC}b\nc`)).toBe('a\\u001bb\\u000ac')
  expect(visible('中文 English 😀')).toBe('中文 English 😀')
})
