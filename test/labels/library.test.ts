import { describe, expect, it } from 'vitest'
import { checkLabels, LabelError, planWrite, readLabels, writeLabel } from '../../server/src/labels.ts'
import { fixture } from './build.ts'
import { CODE, OTHER_CODE } from './support.ts'

const LABEL = { producer: CODE, produceId: 'id-1' }

describe('genai-measures/labels', () => {
  it('labels bytes, does not change the bytes it was given, and reads the label back', async () => {
    const before = fixture('tiny.jpg')
    const out = await writeLabel(before, LABEL)
    expect(before).toEqual(fixture('tiny.jpg'))
    expect(await readLabels(out)).toMatchObject([
      {
        place: 'standard',
        where: 'APP1 XMP/TC260:AIGC',
        members: { Label: '1', ContentProducer: CODE, ProduceID: 'id-1', PropagateID: 'id-1' },
      },
    ])
    expect(await checkLabels(out)).toEqual([])
    expect(await checkLabels(before, { language: 'zh-CN' })).toMatchObject([
      { id: 'missing', severity: 'warning', law: { instrument: 'LABEL', article: 'Art 5' } },
    ])
  })

  it('takes the format of a text from its name or media type', async () => {
    const page = new Uint8Array(Buffer.from('# t\n'))
    await expect(writeLabel(page, LABEL)).rejects.toMatchObject({ name: 'LabelError', reason: 'unknown-format' })
    for (const name of ['a.md', 'text/markdown; charset=utf-8']) {
      expect(Buffer.from(await writeLabel(page, LABEL, { name })).toString()).toMatch(/^---\nAIGC:\n/)
    }
  })

  it.each([
    0,
    0x7fffffff,
    0x7fffffff - 36,
    0x80000000,
    0xffffffff,
    0xffffffff - 36,
    0xffffffff - 0x1000,
    2_000_000_000,
  ])('takes sound streamed with the size %d for whole, and states its size', async size => {
    const streamed = fixture('tiny.wav')
    const view = new DataView(streamed.buffer, streamed.byteOffset, streamed.byteLength)
    const data = Buffer.from(streamed).indexOf('data')
    view.setUint32(4, size, true)
    view.setUint32(data + 4, size, true)
    expect(await checkLabels(streamed)).toMatchObject([{ id: 'missing' }])
    const out = await writeLabel(streamed, LABEL)
    expect(await checkLabels(out)).toEqual([])
    const sound = new DataView(out.buffer, out.byteOffset).getUint32(data + 4, true)
    expect(sound).toBe(streamed.length - data - 8)
  })

  it('takes sound behind a header that counts none of it for whole', async () => {
    const streamed = fixture('tiny.wav')
    const view = new DataView(streamed.buffer, streamed.byteOffset, streamed.byteLength)
    const data = Buffer.from(streamed).indexOf('data')
    view.setUint32(4, data, true)
    view.setUint32(data + 4, 0, true)
    expect(await checkLabels(streamed)).toMatchObject([{ id: 'missing' }])
    const out = await writeLabel(streamed, LABEL)
    expect(await checkLabels(out)).toEqual([])
    expect(new DataView(out.buffer, out.byteOffset).getUint32(data + 4, true)).toBe(streamed.length - data - 8)
  })

  it('calls sound that was cut short damaged', async () => {
    const whole = fixture('tiny.wav')
    expect(await checkLabels(whole.slice(0, whole.length - 20))).toMatchObject([{ id: 'file-damaged' }])
  })

  it('rejects with a reason, never with half a file', async () => {
    const out = await writeLabel(fixture('tiny.wav'), LABEL)
    await expect(writeLabel(out, { producer: OTHER_CODE, produceId: 'x' })).rejects.toBeInstanceOf(LabelError)
    await expect(writeLabel(fixture('tiny.heic'), LABEL)).rejects.toMatchObject({ reason: 'not-writable' })
    await expect(writeLabel(fixture('tiny.wav'), { producer: '', produceId: '' })).rejects.toThrow(
      'ContentProducer is empty',
    )
  })

  it('gives pieces to stream for a file too large for memory', async () => {
    const bytes = fixture('tiny.mov')
    const pieces = await planWrite(
      { size: bytes.length, read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)) },
      LABEL,
    )
    const streamed = Buffer.concat(
      pieces.map(piece =>
        piece.from === 'new' ? piece.bytes : bytes.subarray(piece.offset, piece.offset + piece.length),
      ),
    )
    expect(new Uint8Array(streamed)).toEqual(await writeLabel(bytes, LABEL))
    expect(pieces.some(piece => piece.from === 'old' && piece.length > 1000)).toBe(true)
  })
})
