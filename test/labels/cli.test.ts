import { chmodSync, linkSync, readdirSync, statSync, symlinkSync, lstatSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../server/src/cli/commands/label.ts'
import type { CliIo, ExitCode } from '../../server/src/cli/io.ts'
import type { Language } from '../../server/src/core/locale/messages.ts'
import { fixture } from './build.ts'
import { CODE, OTHER_CODE, read, Scratch } from './support.ts'

let scratch: Scratch
beforeEach(() => {
  scratch = new Scratch()
  scratch.put('a.png', fixture('tiny.png'))
})
afterEach(() => scratch.remove())

async function label(args: string[], language: Language = 'en'): Promise<{ exit: ExitCode; out: string; err: string }> {
  let out = ''
  let err = ''
  const io: CliIo = {
    out: text => void (out += text),
    err: text => void (err += text),
    cwd: scratch.dir,
    isTerminal: false,
    color: false,
    language,
    today: '2026-11-22',
  }
  return { exit: await run(args, io), out, err }
}
const json = async (args: string[]): Promise<{ exit: ExitCode; files: Record<string, any>[] }> => {
  const { exit, out } = await label([...args, '--format', 'json'])
  return { exit, files: (JSON.parse(out) as { files: Record<string, any>[] }).files }
}
const WRITE = ['--producer', CODE, '--produce-id', 'id-1']

describe('genai-measures label', () => {
  it('writes in place, keeps the mode, leaves nothing behind; reads and checks what it wrote', async () => {
    chmodSync(scratch.path('a.png'), 0o640)
    expect(await label(['write', 'a.png', ...WRITE])).toEqual({ exit: 0, out: 'a.png: labelled\n', err: '' })
    expect(readdirSync(scratch.dir)).toEqual(['a.png'])
    expect(statSync(scratch.path('a.png')).mode & 0o777).toBe(0o640)
    expect((await label(['read', 'a.png'])).out).toContain(
      'standard place: iTXt[XML:com.adobe.xmp]/TC260:AIGC (bare)\n      Label: 1\n',
    )
    expect(await label(['check', 'a.png'])).toEqual({ exit: 0, out: 'a.png: nothing to say\n', err: '' })
  })

  it('writes a copy with --output, and the target of a link', async () => {
    symlinkSync('a.png', scratch.path('link.png'))
    expect((await label(['write', 'a.png', ...WRITE, '--output', 'b.png'])).exit).toBe(0)
    expect(scratch.get('a.png')).toEqual(fixture('tiny.png'))
    expect((await read(scratch.get('b.png'), 'b.png')).labels).toHaveLength(1)
    expect((await label(['write', 'link.png', ...WRITE])).exit).toBe(0)
    expect(lstatSync(scratch.path('link.png')).isSymbolicLink()).toBe(true)
    expect((await read(scratch.get('a.png'), 'a.png')).labels).toHaveLength(1)
    expect((await label(['write', 'a.png', 'b.png', ...WRITE, '--output', 'c.png'])).exit).toBe(2)
  })

  it('does not touch a file it refuses, says why, and goes on with the next', async () => {
    await label(['write', 'a.png', ...WRITE])
    const before = scratch.get('a.png')
    scratch.put('b.png', fixture('tiny.png'))
    const { exit, out, err } = await label(['write', 'a.png', 'b.png', '--producer', OTHER_CODE, '--produce-id', 'x'])
    expect([exit, out]).toEqual([2, 'b.png: labelled\n'])
    expect(err).toContain(`a.png: The file already carries a label of another producer (${CODE})`)
    expect(scratch.get('a.png')).toEqual(before)
    expect((await label(['write', 'a.png', '--producer', OTHER_CODE, '--produce-id', 'x', '--replace'])).exit).toBe(0)
  })

  it('leaves a file that nobody may write, and one of several names', async () => {
    const before = scratch.get('a.png')
    chmodSync(scratch.path('a.png'), 0o444)
    const barred = await label(['write', 'a.png', ...WRITE])
    expect(barred).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringMatching(/^a\.png: Nobody may write this file/),
    })
    expect(statSync(scratch.path('a.png')).mode & 0o777).toBe(0o444)
    chmodSync(scratch.path('a.png'), 0o666)
    linkSync(scratch.path('a.png'), scratch.path('again.png'))
    expect((await label(['write', 'a.png', ...WRITE], 'zh-CN')).err).toContain('硬链接')
    const { files } = await json(['write', 'again.png', ...WRITE])
    expect(files[0]).toMatchObject({ written: false, reason: 'several-names' })
    expect((await label(['write', 'b.png', ...WRITE])).exit).toBe(2)
    expect([scratch.get('a.png'), scratch.get('again.png')]).toEqual([before, before])
    expect(readdirSync(scratch.dir).toSorted()).toEqual(['a.png', 'again.png'])
    // A copy is another file, and takes the mode whatever the umask says.
    expect((await label(['write', 'a.png', ...WRITE, '--output', 'copy.png'])).exit).toBe(0)
    expect(statSync(scratch.path('copy.png')).mode & 0o777).toBe(0o666)
  })

  it('adds a propagator to the label that is there', async () => {
    await label(['write', 'a.png', ...WRITE, '--label', '2'])
    expect((await label(['write', 'a.png', '--propagator', OTHER_CODE, '--propagate-id', 'p-1'])).exit).toBe(0)
    const { files } = await json(['read', 'a.png'])
    expect(files[0]!.labels[0].members).toMatchObject({
      Label: '2',
      ContentProducer: CODE,
      ProduceID: 'id-1',
      ContentPropagator: OTHER_CODE,
      PropagateID: 'p-1',
    })
  })

  it('checks with places in text files, law and severity in JSON, and exits by --fail-on', async () => {
    scratch.put('a.md', '---\ntitle: 题\nAIGC:\n  Label: AIGC\n  ContentProducer: a b\n  ProduceID: "p"\n---\n')
    const { exit, files } = await json(['check', 'a.md'])
    expect(exit).toBe(1)
    expect(files[0]!.findings[0]).toMatchObject({
      id: 'label-value',
      severity: 'error',
      line: 4,
      column: 10,
      law: { instrument: 'GB45438', article: 'Annex E', confidence: 'high' },
    })
    expect((await label(['check', 'a.md'])).out).toMatch(/^a\.md:4:10: error label-value: Label is "AIGC"/)
    expect((await label(['check', 'a.md'], 'zh-CN')).out).toMatch(
      /^a\.md:4:10: 错误 label-value: Label的值为“AIGC”.*\[GB 45438-2025 附录E\]$/m,
    )
    expect((await label(['check', 'a.md', '--fail-on', 'never'])).exit).toBe(0)
    expect((await label(['check', 'a.png'])).exit).toBe(0)
    expect((await label(['check', 'a.png', '--fail-on', 'warning'])).exit).toBe(1)
  })

  it('says what is wrong with the line or the file, and exits 2', async () => {
    for (const args of [
      [],
      ['remove', 'a.png'],
      ['read'],
      ['read', 'none.png'],
      ['read', '.'],
      ['write', 'a.png'],
      ['write', 'a.png', '--producer', CODE],
      ['write', 'a.png', ...WRITE, '--label', '4'],
      ['check', 'a.png', '--format', 'xml'],
      ['write', 'a.png', ...WRITE, '--propagator', 'x'],
    ]) {
      const { exit, err } = await label(args)
      expect([args, exit, err === '']).toEqual([args, 2, false])
    }
    expect(scratch.get('a.png')).toEqual(fixture('tiny.png'))
  })

  it('lets no control character of a file reach the terminal', async () => {
    scratch.put('x.md', '---\nAIGC: {"Label":"1","ContentProducer":"\\u001b[31mred","ProduceID":"p"}\n---\n')
    for (const command of ['read', 'check']) expect((await label([command, 'x.md'])).out).not.toContain('\u001b')
  })
})
