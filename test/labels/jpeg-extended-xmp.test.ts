import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { elementPacket, jpeg, packet, TC260, xmpSegment } from './build.ts'
import { cpu, fuzz } from './fuzz.ts'
import { BARE, ids, OTHER_CODE, read, refusal, write } from './support.ts'

const HEAD = 'http://ns.adobe.com/xmp/extension/\0'
const LABEL = elementPacket(BARE)
type Segment = [marker: number, data: Uint8Array]

/** Names an extended packet as the specification has it: the MD5 of its bytes, in capitals. */
const guidOf = (whole: string): string => createHash('md5').update(whole).digest('hex').toUpperCase()

/** One segment of extended XMP, of a packet in ASCII. `said` is the length that it says the whole has. */
function portion(whole: string, from: number, to: number, said = whole.length, guid = guidOf(whole)) {
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(said, 0)
  numbers.writeUInt32BE(from, 4)
  const bytes = Buffer.from(whole.slice(from, to))
  return [0xe1, new Uint8Array(Buffer.concat([Buffer.from(HEAD + guid), numbers, bytes]))] as Segment
}

/** All segments of an extended packet, cut into so many bytes each. */
function portions(whole: string, size = 200): Segment[] {
  const guid = guidOf(whole)
  const cuts = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => i * size)
  return cuts.map(from => portion(whole, from, from + size, whole.length, guid))
}

const mainOf = (guid: string, inside = '') =>
  xmpSegment(
    packet(
      `xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="${guid}" xmlns:TC260="${TC260}"`,
      inside,
    ),
  )
const extended = (...segments: Segment[]) => jpeg(mainOf(guidOf(LABEL)), ...segments)

async function verdict(bytes: Uint8Array) {
  const { labels, notes } = await read(bytes, 'a.jpg')
  return { found: labels.map(one => `${one.place} ${one.where} ${one.form}`), notes }
}

const NOTHING = { found: [], notes: [] }
const DAMAGED = { found: [], notes: ['damaged'] }
const FOUND = { found: ['other APP1 extended XMP/TC260:AIGC bare'], notes: [] }

describe('a label in extended XMP', () => {
  it('is read, and said to be where readers of the guide do not look', async () => {
    const file = extended(...portions(LABEL))
    expect(portions(LABEL).length).toBeGreaterThan(2)
    expect(await verdict(file)).toEqual(FOUND)
    expect(await ids(file, 'a.jpg')).toEqual(['place-other'])
    const [label] = (await read(file, 'a.jpg')).labels
    const stretch = Buffer.from(file).subarray(label?.offset, (label?.offset ?? 0) + (label?.length ?? 0))
    expect(stretch.toString('latin1', 4, 4 + HEAD.length)).toBe(HEAD)
    expect(stretch.toString('latin1')).toMatch(/<\?xpacket end="w"\?>$/)
  })

  it('is read whatever the order of the portions, and before the packet that names it', async () => {
    const all = portions(LABEL)
    expect(await verdict(extended(...all.toReversed()))).toEqual(FOUND)
    expect(await verdict(jpeg(...all, mainOf(guidOf(LABEL))))).toEqual(FOUND)
    const asElement = `<xmpNote:HasExtendedXMP>${guidOf(LABEL).toLowerCase()}</xmpNote:HasExtendedXMP>`
    const packetOf = packet('xmlns:xmpNote="http://ns.adobe.com/xmp/note/"', asElement)
    expect(await verdict(jpeg(xmpSegment(packetOf), ...all))).toEqual(FOUND)
  })

  it('is compared with the one in the packet', async () => {
    const inside = `<TC260:AIGC>${BARE.replaceAll('"', '&quot;')}</TC260:AIGC>`
    const same = jpeg(mainOf(guidOf(LABEL), inside), ...portions(LABEL))
    expect(await ids(same, 'a.jpg')).toEqual(['labels-repeated', 'place-other'])
    const other = elementPacket(BARE.replace('test-0001', 'test-0002'))
    const differs = jpeg(mainOf(guidOf(other), inside), ...portions(other))
    expect(await ids(differs, 'a.jpg')).toContain('labels-disagree')
  })

  it('is none where no packet names the extension', async () => {
    const near = { found: ['near-miss APP1 extended XMP/TC260:AIGC bare'], notes: [] }
    expect(await verdict(jpeg(mainOf('0'.repeat(32)), ...portions(LABEL)))).toEqual(near)
    expect(await verdict(jpeg(...portions(LABEL)))).toEqual(near)
  })

  it('is not missed where an extension that is not the own one is cut short', async () => {
    expect(
      await verdict(jpeg(mainOf(guidOf(LABEL)), ...portions('x'.repeat(900)).slice(1), ...portions(LABEL))),
    ).toEqual(FOUND)
  })
})

describe('an extension that is not whole may hide a label', () => {
  const all = portions(LABEL)
  const end = LABEL.length
  it.each<[string, Segment[]]>([
    ['one missing at the head', all.slice(1)],
    ['one missing at the end', all.slice(0, -1)],
    ['one missing between', all.toSpliced(1, 1)],
    ['one there twice', [...all, all[0] as Segment]],
    ['overlapping', [portion(LABEL, 0, 300), portion(LABEL, 200, end)]],
    ['of two minds about the length', [portion(LABEL, 0, 300), portion(LABEL, 300, end, end + 1)]],
    ['longer than the file', [portion(LABEL, 0, end, end + 1)]],
    ['of gigabytes, as it says', [portion(LABEL, 0, end, 0xffffffff)]],
    ['without its numbers', [[0xe1, Buffer.from(HEAD + guidOf(LABEL))]]],
  ])('%s', async (_, segments) => {
    expect(await verdict(extended(...segments))).toEqual(DAMAGED)
  })

  it('is no matter when all of it is gone: another program dropped it', async () => {
    expect(await verdict(extended())).toEqual(NOTHING)
  })
})

describe('large extensions', () => {
  const picture = (length: number) =>
    packet('xmlns:a="urn:a"', `<a:depth>${'aigc+AIGC/'.repeat(length / 10)}</a:depth>`)

  it('are passed over when no property in them can be a label', async () => {
    const whole = picture(3_000_000)
    const file = jpeg(mainOf(guidOf(whole)), ...portions(whole, 65_400))
    const started = cpu()
    expect(await verdict(file)).toEqual(NOTHING)
    expect(cpu() - started).toBeLessThan(1000)
  })

  it('are given up above the limit of a packet', async () => {
    const whole = picture(9_000_000)
    expect(await verdict(jpeg(mainOf(guidOf(whole)), ...portions(whole, 65_400)))).toEqual(DAMAGED)
  })

  it('survive mutation', async () => {
    const plain = extended(...portions(LABEL))
    await fuzz(plain, 'a.jpg', 300, 3)
  })
})

describe('writing', () => {
  it('puts the label into the packet and leaves the extension as it was', async () => {
    const whole = packet('xmlns:a="urn:a"', `<a:b>${'c'.repeat(900)}</a:b>`)
    const all = portions(whole)
    const written = await write(jpeg(mainOf(guidOf(whole)), ...all), 'a.jpg')
    expect(await ids(written, 'a.jpg')).toEqual([])
    const text = Buffer.from(written).toString('latin1')
    for (const [, data] of all) expect(text).toContain(Buffer.from(data).toString('latin1'))
    expect(text).toContain(`HasExtendedXMP="${guidOf(whole)}"`)
  })

  it('refuses a file with a label in the extension, since a second one could not be taken out', async () => {
    const file = extended(...portions(LABEL))
    expect(await refusal(file, 'a.jpg')).toBe('not-removable')
    expect(await refusal(file, 'a.jpg', { producer: OTHER_CODE, produceId: 'x' })).toBe('other-producer')
    expect(await refusal(extended(...portions(LABEL).slice(1)), 'a.jpg')).toBe('damaged')
  })
})
