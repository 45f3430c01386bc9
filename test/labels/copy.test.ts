import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../server/src/cli/commands/label.ts'
import type { CliIo } from '../../server/src/cli/io.ts'
import type { Language } from '../../server/src/core/locale/messages.ts'
import { copyLabel, LabelError, readLabels, writeLabel } from '../../server/src/labels.ts'
import { fixture } from './build.ts'
import { CODE, ids, OTHER_CODE, Scratch } from './support.ts'

const LABEL = { producer: CODE, produceId: 'id-1', propagator: OTHER_CODE, propagateId: 'p-9', reservedCode1: 'aa' }
const MEMBERS = {
  Label: '1',
  ContentProducer: CODE,
  ProduceID: 'id-1',
  ReservedCode1: 'aa',
  ContentPropagator: OTHER_CODE,
  PropagateID: 'p-9',
  ReservedCode2: '',
}
const page = (front: string): Uint8Array => new Uint8Array(Buffer.from(`---\n${front}\n---\ntext\n`))

describe('copyLabel', () => {
  const KINDS = 'png jpg webp gif tiff mp4 mkv flv avi wav mp3 flac ogg pdf docx'.split(' ')

  it.each(KINDS)('carries all seven members into a %s file, from another format', async kind => {
    const name = `to.${kind}`
    const bare = fixture(`tiny.${kind}`)
    const from = await writeLabel(fixture(kind === 'png' ? 'tiny.jpg' : 'tiny.png'), LABEL)
    const out = await copyLabel(from, bare, { name })
    expect(await readLabels(out, { name })).toMatchObject([{ place: 'standard', members: MEMBERS }])
    // And back, from there: nothing is lost on the way.
    const again = await copyLabel(out, fixture('tiny.webp'), { fromName: name })
    expect((await readLabels(again))[0]?.members).toEqual(MEMBERS)
    // Once more changes nothing.
    expect((await readLabels(await copyLabel(from, out, { name }), { name }))[0]?.members).toEqual(MEMBERS)
  })

  it('takes the label of a text, numbers as the strings they should have been', async () => {
    const from = page(`AIGC:\n  Label: 1\n  ContentProducer: ${CODE}\n  ProduceID: "77"`)
    const out = await copyLabel(from, fixture('tiny.png'), { fromName: 'a.md' })
    expect((await readLabels(out))[0]?.members).toMatchObject({ Label: '1', ProduceID: '77', PropagateID: '' })
    // What is missing is not made up: the check says so, as it did before.
    expect(await ids(out, 'a.png')).toEqual(['propagation-missing'])
  })

  it('makes nothing up, replaces nothing unasked, and says why by name', async () => {
    const labelled = await writeLabel(fixture('tiny.png'), LABEL)
    const other = await writeLabel(fixture('tiny.jpg'), { producer: CODE, produceId: 'id-2' })
    const reason = (promise: Promise<unknown>) =>
      promise.then(
        () => '',
        (error: LabelError) => error.reason,
      )
    expect(await reason(copyLabel(fixture('tiny.png'), fixture('tiny.jpg')))).toBe('none-to-copy')
    expect(await reason(copyLabel(labelled, other))).toBe('other-label')
    expect(await reason(copyLabel(labelled, fixture('tiny.heic')))).toBe('not-writable')
    const broken = Buffer.from(await writeLabel(fixture('tiny.wav'), LABEL))
    broken.write('{#Label"', broken.indexOf('{"Label"'))
    expect(await reason(copyLabel(broken, fixture('tiny.png')))).toBe('unreadable-to-copy')
    const replaced = await copyLabel(labelled, other, { replace: true })
    expect((await readLabels(replaced)).map(label => label.members.ProduceID)).toEqual(['id-1'])
  })
})

describe('genai-measures label copy and check', () => {
  let scratch: Scratch
  beforeEach(async () => {
    scratch = new Scratch()
    scratch.put('a.png', await writeLabel(fixture('tiny.png'), LABEL))
    scratch.put('small.jpg', fixture('tiny.jpg'))
  })
  afterEach(() => scratch.remove())

  async function label(args: string[], language: Language = 'en') {
    let out = ''
    let err = ''
    const io: CliIo = {
      out: text => void (out += text),
      err: text => void (err += text),
      cwd: scratch.dir,
      isTerminal: false,
      color: false,
      language,
      today: '2026-11-28',
    }
    return { exit: await run(args, io), out, err }
  }

  it('copies into a file, or into a copy of it; takes two files only', async () => {
    expect(await label(['copy', 'a.png', 'small.jpg', '--output', 'b.jpg'])).toEqual({
      exit: 0,
      out: 'small.jpg: labelled\n',
      err: '',
    })
    expect(scratch.get('small.jpg')).toEqual(fixture('tiny.jpg'))
    expect((await label(['copy', 'a.png', 'small.jpg'])).exit).toBe(0)
    for (const name of ['b.jpg', 'small.jpg'])
      expect((await readLabels(scratch.get(name)))[0]?.members).toEqual(MEMBERS)
    expect((await label(['copy', 'a.png'])).exit).toBe(2)
    expect((await label(['copy', 'a.png', 'gone.png'])).exit).toBe(2)
  })

  it('says what it leaves behind and what it carries on', async () => {
    scratch.put('a.md', page(`AIGC:\n  Label: "1"\n  ContentProducer: ${CODE}\n  ProduceID: "7"\n  Mood: good`))
    const { out } = await label(['copy', 'a.md', 'small.jpg'])
    expect(out).toContain('left behind, since GB 45438-2025 Annex E does not know them: Mood')
    expect(out).toContain('carried over as it stood, with 1 fault; "label check" says which')
    scratch.put('b.jpg', fixture('tiny.jpg'))
    expect((await label(['copy', 'a.md', 'b.jpg'], 'zh-CN')).out).toContain('未随标识复制：Mood')
    expect((await label(['copy', 'small.jpg', 'a.png'], 'zh-CN')).err).toContain('文件已带有另一个标识')
  })

  it('checks folders and globs: kinds that carry labels, nothing installed, and a sum at the end', async () => {
    scratch.put('notes.txt', 'no rule for these')
    scratch.folder('node_modules/x')
    scratch.put('node_modules/x/y.png', fixture('tiny.png'))
    scratch.folder('out/deep')
    scratch.put('out/deep/c.webp', fixture('tiny.webp'))
    const whole = await label(['check', '.'])
    expect(whole.exit).toBe(0)
    expect(whole.out.split('\n').map(line => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'a.png: information propagation-differs',
      'out/deep/c.webp: warning missing',
      'small.jpg: warning missing',
      '3 files: 1 labelled, 2 without a label; 3 findings',
      '',
    ])
    expect((await label(['check', 'out/**/*.webp', 'a.png'], 'zh-CN')).out).toContain(
      '共 2 个文件：1 个带标识，1 个不带；2 个问题项',
    )
    expect((await label(['check', '.', '--fail-on', 'warning'])).exit).toBe(1)
    expect((await label(['check', 'out/*.png'])).exit).toBe(2)
    const { summary } = JSON.parse((await label(['check', '.', '--format', 'json'])).out)
    expect(summary).toEqual({ files: 3, labelled: 1, without: 2, unread: 0, findings: 3 })
  })

  it('gives SARIF with places in texts, to a file too', async () => {
    scratch.put('a.md', '---\ntitle: 题\nAIGC:\n  Label: AIGC\n  ContentProducer: a b\n  ProduceID: "p"\n---\n')
    expect((await label(['check', '.', '--format', 'sarif', '--output', 'labels.sarif'])).exit).toBe(1)
    const log = JSON.parse(Buffer.from(scratch.get('labels.sarif')).toString())
    expect(log.version).toBe('2.1.0')
    const results = log.runs[0].results as any[]
    const value = results.find(one => one.ruleId === 'aigc-label-label-value')
    expect(value.level).toBe('error')
    expect(value.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'a.md' },
      region: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 14 },
    })
    expect(results.some(one => one.locations[0].physicalLocation.artifactLocation.uri === 'small.jpg')).toBe(true)
  })

  it('explains one command by itself, in both languages', async () => {
    const write = await label(['write', '--help'])
    expect(write.exit).toBe(0)
    expect(write.out).toContain('--produce-id')
    expect(write.out).not.toContain('label check')
    expect((await label(['copy', '-h'], 'zh-CN')).out).toContain('来源 目标')
    const all = (await label(['--help'])).out
    for (const name of ['read', 'check', 'write', 'copy']) expect(all).toContain(`label ${name}`)
  })
})
