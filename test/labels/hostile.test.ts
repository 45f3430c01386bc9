import { closeSync, ftruncateSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { memorySource } from '../../server/src/core/labels/byte-source.ts'
import { memberValue, readLabels } from '../../server/src/core/labels/read.ts'
import { planLabel } from '../../server/src/core/labels/write.ts'
import { fileSource } from '../../server/src/workspace/byte-source.ts'
import { cpu, fuzz, guarded } from './fuzz.ts'
import { INPUT, read, Scratch, write } from './support.ts'

const folder = join(import.meta.dirname, 'fixtures')
const files = readdirSync(folder).filter(name => name.startsWith('tiny'))
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))
const scratch = new Scratch()
afterAll(() => scratch.remove())

const box = (type: string, size: number): Buffer => {
  const head = Buffer.alloc(16)
  head.writeUInt32BE(1, 0)
  head.write(type, 4, 'latin1')
  head.writeBigUInt64BE(BigInt(size), 8)
  return head
}

/** A sparse file: ftyp, four gigabytes of `mdat` that are a hole, then the movie box. */
async function sparse(): Promise<string> {
  const labelled = await write(fixture('tiny.mov'), 'tiny.mov')
  const at = Buffer.from(labelled).lastIndexOf('moov') - 4
  const size = 4 * 1024 ** 3
  const file = scratch.path('sparse.mp4')
  const handle = openSync(file, 'w')
  const ftyp = labelled.subarray(0, 20)
  writeSync(handle, ftyp, 0, 20, 0)
  writeSync(handle, box('mdat', size), 0, 16, 20)
  ftruncateSync(handle, 20 + size)
  writeSync(handle, labelled, at, labelled.length - at, 20 + size)
  closeSync(handle)
  return file
}

describe.each(files)('%s', name => {
  it('survives 500 mutations, with and without a label: no crash, no hang, no read past the end', async () => {
    const plain = fixture(name)
    const labelled = name.endsWith('.heic') ? plain : await write(plain, name)
    await fuzz(plain, name, 200, 1)
    await fuzz(labelled, name, 300, 2)
  })

  it('survives being cut anywhere', async () => {
    const labelled = name.endsWith('.heic') ? fixture(name) : await write(fixture(name), name)
    const step = Math.max(1, Math.floor(labelled.length / 200))
    for (let length = 0; length < labelled.length; length += step)
      await readLabels(guarded(labelled.subarray(0, length)), name)
  })
})

describe('a label that is taken once', () => {
  it('is taken again, where what follows the old one in a GIF is damaged', async () => {
    const labelled = await write(fixture('tiny.gif'), 'tiny.gif')
    const bytes = Buffer.from(labelled)
    const tail = bytes.indexOf('?>', bytes.indexOf('<?xpacket end')) + 2
    for (const length of [1, 20, 100, 200]) {
      const torn = Buffer.concat([
        labelled.subarray(0, tail + 10),
        Buffer.alloc(length, 65),
        labelled.subarray(tail + 10),
      ])
      const once = await write(torn, 'a.gif')
      const twice = await write(once, 'a.gif')
      expect(twice).toEqual(once)
      expect((await read(twice, 'a.gif')).labels.map(({ place }) => place)).toEqual(['standard'])
    }
  })
})

describe('large files', () => {
  it('reads and plans a label in a sparse 4 GB MP4 in under a second, by few small reads', async () => {
    const source = await fileSource(await sparse())
    let bytes = 0
    const counted = {
      size: source.size,
      read: (offset: number, length: number) => {
        bytes += length
        return source.read(offset, length)
      },
    }
    const started = cpu()
    const reading = await readLabels(counted, 'sparse.mp4')
    const took = cpu() - started
    expect(source.size).toBeGreaterThan(4 * 1024 ** 3)
    expect(reading.labels.map(label => memberValue(label, 'ProduceID'))).toEqual(['test-0001'])
    expect(took).toBeLessThan(1000)
    expect(bytes).toBeLessThan(256 * 1024)
    const plan = await planLabel(source, 'sparse.mp4', { ...INPUT, produceId: 'new' })
    expect(plan.ok).toBe(true)
    await source.close()
  })

  it('does not believe a length of gigabytes', async () => {
    const png = fixture('tiny.png')
    const hostile = png.slice()
    new DataView(hostile.buffer).setUint32(33, 0xfffffff0)
    const { notes } = await read(hostile, 'a.png')
    expect(notes).toEqual(['damaged'])
  })

  it('gives up on a packed value that unpacks without end', async () => {
    const { zlibSync } = await import('fflate')
    const packed = zlibSync(new Uint8Array(16 * 1024 * 1024))
    const chunk = Buffer.concat([Buffer.from('zTXtAIGC\0\0', 'latin1'), packed])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(chunk.length - 4)
    const png = fixture('tiny.png')
    const bomb = new Uint8Array(Buffer.concat([png.subarray(0, 33), head, chunk, Buffer.alloc(4), png.subarray(33)]))
    const started = cpu()
    expect((await readLabels(memorySource(bomb), 'a.png')).labels).toEqual([])
    expect(cpu() - started).toBeLessThan(1000)
  })
})
