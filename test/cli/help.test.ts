import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND_NAMES } from '../../server/src/cli/main.ts'
import { runCli } from '../support/cli.ts'

const SOURCES = path.resolve(import.meta.dirname, '../../server/src/cli')
/** Where each command's options stand. */
const OPTIONS_IN: Readonly<Record<string, string>> = {
  audit: 'audit/settings.ts',
  overview: 'commands/overview.ts',
  init: 'commands/init.ts',
  assess: 'commands/assess.ts',
  fix: 'commands/fix.ts',
  law: 'commands/law.ts',
}

describe.each(['en', 'zh-CN'] as const)('help in %s', language => {
  it('names every command, and no other', async () => {
    const { code, out } = await runCli(['--help'], { language })
    expect(code).toBe(0)
    const named = [...out.matchAll(/^ {2}genai-measures ([\w-]+)/gm)].map(found => found[1])
    expect(new Set(named)).toEqual(new Set(COMMAND_NAMES))
  })

  it.each(Object.entries(OPTIONS_IN))('names every option of %s, and no other', async (command, file) => {
    const { out } = await runCli([command, '--help'], { language })
    const block = out.split(/^ {2}genai-measures /m).find(part => part.startsWith(`${command} `)) ?? ''
    const before = block.split(/\n\n/)[0] ?? ''
    const named = [...before.matchAll(/^ {6,}(?:.* {2})?--([\w-]+)|--([\w-]+)(?= *$)/gm)].map(
      found => found[1] ?? found[2],
    )
    const [, table = ''] =
      /const OPTIONS = \{([\s\S]*?)\} as const/.exec(readFileSync(path.join(SOURCES, file), 'utf8')) ?? []
    const known = [...table.matchAll(/'?([\w-]+)'?: \{ type:/g)].map(found => found[1])
    expect(known.length).toBeGreaterThan(1)
    for (const option of known) expect(before).toMatch(new RegExp(`--${option}(?![\\w-])`))
    for (const option of named) expect(known).toContain(option)
  })

  it('fits a terminal of 120 columns', async () => {
    const { out } = await runCli(['--help'], { language })
    const width = (line: string) =>
      [...line].reduce((sum, sign) => sum + (/[\p{Script=Han}，。、；：（）]/u.test(sign) ? 2 : 1), 0)
    expect(out.split('\n').filter(line => width(line) > 120)).toEqual([])
  })
})
