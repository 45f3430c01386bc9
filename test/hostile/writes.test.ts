import { chmodSync, linkSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { nodeHost } from '../../server/src/lsp/node.ts'
import { ADD_LABEL, type AddLabelParams, type AddLabelResult } from '../../server/src/protocol/labels.ts'
import { replaceFile } from '../../server/src/workspace/replace-file.ts'
import { PULLS } from '../lsp/support/client.ts'
import { pair } from '../lsp/support/pair.ts'

// A file that the program writes is whole, old or new; whose it was and who may write it stays; a file that it may not write it leaves.

let root = ''
const at = (name: string): string => join(root, name)
const names = (): string[] => readdirSync(root).toSorted()

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'genai-measures-writes-'))
})

describe.skipIf(process.platform === 'win32')('a text that is replaced', () => {
  it('is another file by the old name, with the old mode', async () => {
    writeFileSync(at('dossier.md'), 'old')
    chmodSync(at('dossier.md'), 0o666)
    const { ino } = statSync(at('dossier.md'))
    await replaceFile(at('dossier.md'), 'new')
    expect(readFileSync(at('dossier.md'), 'utf8')).toBe('new')
    expect(statSync(at('dossier.md')).ino).not.toBe(ino)
    expect(statSync(at('dossier.md')).mode & 0o777).toBe(0o666)
    expect(names()).toEqual(['dossier.md'])
  })

  it('stays where nobody may write it, and where it has two names', async () => {
    writeFileSync(at('a'), 'old', { mode: 0o444 })
    await expect(replaceFile(at('a'), 'new')).rejects.toThrow('read-only')
    chmodSync(at('a'), 0o644)
    linkSync(at('a'), at('b'))
    await expect(replaceFile(at('a'), 'new')).rejects.toThrow('several-names')
    expect([readFileSync(at('a'), 'utf8'), readFileSync(at('b'), 'utf8'), ...names()]).toEqual(['old', 'old', 'a', 'b'])
  })

  it('takes away what a run that was killed left, and nothing of one that is at work', async () => {
    writeFileSync(at('.999999999-abc-0.genai-measures'), 'half')
    writeFileSync(at(`.${process.pid}-abc-0.genai-measures`), 'at work')
    await replaceFile(at('a'), 'new')
    expect(names()).toEqual([`.${process.pid}-abc-0.genai-measures`, 'a'])
  })
})

describe.skipIf(process.platform === 'win32')('a label from the editor', () => {
  const asked = { producer: '示例公司', produceId: 'note-1', label: '1' } as const

  async function add(params: Omit<AddLabelParams, keyof typeof asked>, locale = 'en'): Promise<AddLabelResult> {
    const client = pair({}, { labelFile: nodeHost.labelFile })
    await client.start([pathToFileURL(root).href], { capabilities: PULLS, locale })
    const result = await client.connection.sendRequest<AddLabelResult>(ADD_LABEL, { ...params, ...asked })
    await client.stop()
    return result
  }

  it('is written by the server in one step', async () => {
    writeFileSync(at('报告.md'), '# Report\n')
    chmodSync(at('报告.md'), 0o640)
    const { ino } = statSync(at('报告.md'))
    expect(await add({ uri: pathToFileURL(at('报告.md')).href })).toEqual({ written: true })
    expect(readFileSync(at('报告.md'), 'utf8')).toMatch(/^---\nAIGC:/)
    expect([statSync(at('报告.md')).mode & 0o777, statSync(at('报告.md')).ino === ino]).toEqual([0o640, false])
    expect(names()).toEqual(['报告.md'])
  })

  it('is refused where the file may not be written or has two names, in words of the user', async () => {
    writeFileSync(at('a.md'), '# Report\n', { mode: 0o444 })
    const { href } = pathToFileURL(at('a.md'))
    expect(await add({ uri: href })).toEqual({ refused: expect.stringContaining('Nobody may write this file') })
    chmodSync(at('a.md'), 0o644)
    linkSync(at('a.md'), at('b.md'))
    expect(await add({ uri: href }, 'zh-CN')).toEqual({ refused: expect.stringContaining('硬链接') })
    expect(readFileSync(at('b.md'), 'utf8')).toBe('# Report\n')
    expect(await add({ uri: pathToFileURL(at('none.md')).href })).toEqual({
      refused: expect.stringContaining('ENOENT'),
    })
  })

  it('is written by the editor where the server reaches no file', async () => {
    expect(await add({ uri: 'vscode-vfs://github/a/b.md' })).toEqual({ wants: 'bytes' })
  })
})
