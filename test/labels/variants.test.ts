import { describe, expect, it } from 'vitest'
import { memberValue } from '../../server/src/core/labels/read.ts'
import * as build from './build.ts'
import { BARE, CODE, ids, INPUT, OTHER_CODE, read, refusal, WRAPPED, write } from './support.ts'

const label = (members: Record<string, unknown>): string => JSON.stringify(members)
const GOOD = JSON.parse(BARE) as Record<string, string>
const changed = (members: Record<string, unknown>): string => label({ ...GOOD, ...members })
const without = (...names: string[]): string =>
  label(Object.fromEntries(Object.entries(GOOD).filter(([name]) => !names.includes(name))))

/** What is found (`place form`) and what is said about it. */
async function verdict(bytes: Uint8Array, name: string): Promise<{ found: string[]; says: string[] }> {
  const { labels } = await read(bytes, name)
  return { found: labels.map(l => `${l.place} ${l.form}`), says: await ids(bytes, name) }
}

const wrong = (value: string): Promise<string[]> => ids(build.png(build.xmpChunk(build.elementPacket(value))), 'a.png')

describe('as vendors write it', () => {
  const doubao = changed({ ContentProducer: 'doubao', ContentPropagator: 'doubao' })
  const iflytek = label({
    AIGC: {
      Label: '1',
      ContentProducer: '001191340000711771143J00000',
      ProduceID: 'ase0001@dx01',
      ContentPropagator: '001191340000711771143J00000',
      PropagateID: '%!s(MISSING)',
    },
  })
  const tencentCloud = label({ ServiceProvider: 'tencent', ServiceUser: 'u', Time: '2025', ContentId: 'c' })
  const dreamina = label({ aigc_info: { source_info: 'dreamina' } })
  const security = JSON.stringify({
    SecurityData: {
      Type: 'TC260PG',
      Version: 1,
      PubSD: [{ Type: 'DS', AlgID: '1.2.156.10197.1.501', TBSData: { Type: 'LabelMataData' }, Signature: '30' }],
    },
  })

  it.each<[string, string, () => Uint8Array, string[], string[]]>([
    [
      'Doubao PNG, XMP element',
      'a.png',
      () => build.png(build.xmpChunk(build.elementPacket(doubao))),
      ['standard bare'],
      [],
    ],
    ['Doubao PNG, tEXt', 'a.png', () => build.png(build.text('AIGC', doubao)), ['other bare'], ['place-alternative']],
    [
      'Doubao PNG, both and agreeing',
      'a.png',
      () => build.png(build.xmpChunk(build.elementPacket(doubao)), build.text('AIGC', doubao)),
      ['standard bare', 'other bare'],
      ['labels-repeated', 'place-alternative'],
    ],
    [
      'Doubao MP4, bare meta under moov',
      'a.mp4',
      () => build.mp4([build.namedMeta({ AIGC: doubao })]),
      ['other bare'],
      ['place-other'],
    ],
    [
      'Doubao MP4, mdir list without key name',
      'a.mp4',
      () => build.mp4([], [build.itunesMeta({ '©cmt': doubao })]),
      ['other bare'],
      ['place-other'],
    ],
    [
      'Jimeng PNG, XMP and JSON in eXIf',
      'a.png',
      () => build.png(build.xmpChunk(build.elementPacket(BARE)), ['eXIf', dreamina]),
      ['standard bare', 'near-miss bare'],
      ['near-miss'],
    ],
    [
      'Tencent JPEG, UserComment wrapped',
      'a.jpg',
      () => build.jpeg(build.exifSegment(build.exif({ userComment: `ASCII\0\0\0${WRAPPED}` }))),
      ['other wrapped'],
      ['place-alternative'],
    ],
    [
      'Tencent JPEG, UserComment without character code',
      'a.jpg',
      () => build.jpeg(build.exifSegment(build.exif({ userComment: `\0\0\0\0\0\0\0\0${WRAPPED}` }))),
      ['other wrapped'],
      ['place-alternative'],
    ],
    [
      'JPEG, UserComment in UTF-16',
      'a.jpg',
      () =>
        build.jpeg(
          build.exifSegment(
            build.exif({ userComment: Buffer.concat([Buffer.from('UNICODE\0'), Buffer.from(WRAPPED, 'utf16le')]) }),
          ),
        ),
      ['other wrapped'],
      ['place-alternative'],
    ],
    [
      'Tencent JPEG, glued into an APP segment',
      'a.jpg',
      () => build.jpeg([0xeb, `AIGC${BARE}`]),
      ['other bare'],
      ['place-other'],
    ],
    [
      'Tencent Cloud JPEG, ImageDescription',
      'a.jpg',
      () => build.jpeg(build.exifSegment(build.exif({ imageDescription: tencentCloud }))),
      ['near-miss bare'],
      ['missing', 'near-miss'],
    ],
    [
      'PicWish JPEG, XMP attribute',
      'a.jpg',
      () =>
        build.jpeg(
          build.xmpSegment(
            build.packet(
              `xmlns:TC260="${build.TC260}" TC260:AIGC="${build.quoted(changed({ ContentProducer: 'picwish', ContentPropagator: 'picwish' }))}"`,
            ),
          ),
        ),
      ['standard bare'],
      [],
    ],
    [
      'iFlytek MP3, wrapped, unformatted PropagateID',
      'a.mp3',
      () => build.mp3(['TXXX', `\0AIGC\0${iflytek}`]),
      ['standard wrapped'],
      ['placeholder'],
    ],
    [
      'Migu MP4, key AIGC beside WATERMARKFLAG',
      'a.mp4',
      () =>
        build.mp4(
          [],
          [
            build.namedMeta({
              WATERMARKFLAG: '1',
              AIGC: changed({
                ContentProducer: '001191510100321561677C00000',
                ContentPropagator: '001191510100321561677C00000',
              }),
            }),
          ],
        ),
      ['standard bare'],
      [],
    ],
    [
      'MiniMax, SecurityData as a JSON string',
      'a.png',
      () => build.png(build.xmpChunk(build.elementPacket(changed({ ReservedCode1: security })))),
      ['standard bare'],
      [],
    ],
    [
      'Honor, SecurityData as nested objects',
      'a.jpg',
      () =>
        build.jpeg(build.xmpSegment(build.elementPacket(changed({ ReservedCode1: JSON.parse(security) as object })))),
      ['standard bare'],
      ['member-type'],
    ],
    [
      'Apple PDF, a dictionary',
      'a.pdf',
      () =>
        build.pdf(
          '<< /Title (t) /AIGC 4 0 R >>',
          `<< /Label 1 /ContentProducer (001191310115MAEA70M85H00000) /ProduceID (A-1) /ReservedCode1 () /ContentPropagator (001191310115MAEA70M85H00000) /PropagateID (A-1) /ReservedCode2 () >>`,
        ),
      ['standard bare'],
      ['dictionary-form'],
    ],
  ])('%s', async (_, name, make, found, says) => {
    expect(await verdict(make(), name)).toEqual({ found, says })
  })

  it('replaces each of them by exactly one label', async () => {
    const files: [string, Uint8Array][] = [
      ['a.png', build.png(build.xmpChunk(build.elementPacket(doubao)), build.text('AIGC', doubao))],
      ['a.mp4', build.mp4([build.namedMeta({ AIGC: doubao })], [build.itunesMeta({ '©cmt': doubao, '©too': 'kept' })])],
      [
        'a.jpg',
        build.jpeg([0xe5, `AIGC${BARE}`], build.exifSegment(build.exif({ userComment: `ASCII\0\0\0${WRAPPED}` }))),
      ],
      ['a.mp3', build.mp3(['TXXX', `\0AIGC\0${iflytek}`], ['TIT2', '\0kept'])],
      ['a.pdf', build.pdf(`<< /Title (kept) /AIGC (${BARE.replaceAll('(', '\\(')}) >>`)],
    ]
    for (const [name, bytes] of files) {
      const out = await write(bytes, name, { ...INPUT, produceId: 'new' }, { replace: true })
      expect([name, (await read(out, name)).labels.map(l => memberValue(l, 'ProduceID'))]).toEqual([name, ['new']])
      if (/mp4|mp3|pdf/.test(name)) expect(Buffer.from(out).includes('kept')).toBe(true)
    }
  })
})

describe('a label glued to foreign data', () => {
  it('is not taken out with the data: nothing is written', async () => {
    expect(await refusal(build.jpeg([0xeb, `private data AIGC${BARE}`]), 'a.jpg')).toBe('not-removable')
  })
})

describe('what is wrong with the value', () => {
  it.each<[string, string, string[]]>([
    ['nothing', BARE, []],
    ['nothing, wrapped', WRAPPED, []],
    ['no JSON', 'AI generated', ['not-json']],
    ['single quotes', BARE.replaceAll('"', "'"), ['not-json']],
    ['a list', '[1]', ['not-object']],
    ['wrapped null', '{"AIGC":null}', ['not-object']],
    ['the keyword in small letters', `{"aigc":${BARE}}`, ['keyword-case']],
    ['Base64', Buffer.from(BARE).toString('base64'), ['base64']],
    [
      'URL-safe Base64',
      Buffer.from(`{"AIGC":${changed({ ProduceID: 'a~~~b?>' })}}`).toString('base64url'),
      ['base64', 'propagation-differs'],
    ],
    ['encoded twice', JSON.stringify(BARE), ['double-encoded']],
    ['encoded twice inside the wrapper', label({ AIGC: BARE }), ['double-encoded']],
    ['no Label', without('Label'), ['member-missing']],
    ['no producer', without('ContentProducer', 'ContentPropagator'), ['member-missing']],
    ['empty ProduceID', changed({ ProduceID: '', PropagateID: '' }), ['member-empty', 'propagation-missing']],
    ['Label as a number', changed({ Label: 1 }), ['member-type']],
    ['Label in words', changed({ Label: 'AIGC' }), ['label-value']],
    ['Label 4', changed({ Label: '4' }), ['label-value']],
    ['null in an optional member', changed({ ReservedCode1: null }), []],
    ['a space', changed({ ProduceID: 'a b', PropagateID: 'a b' }), ['member-charset']],
    ['Chinese', changed({ ContentProducer: '抖音', ContentPropagator: '抖音' }), ['member-charset']],
    ['a quote inside is allowed', changed({ ReservedCode2: '{"a":"b"}' }), []],
    ['a backslash is not', changed({ ReservedCode2: 'a\\b' }), ['member-charset']],
    [
      'a wrong check character',
      changed({ ContentProducer: '001191110102MACQD9K65010000', ContentPropagator: '001191110102MACQD9K65010000' }),
      ['code-check'],
    ],
    [
      'a code too short',
      changed({ ContentProducer: CODE.slice(0, 26), ContentPropagator: CODE.slice(0, 26) }),
      ['code-structure'],
    ],
    [
      'a code of unknown structure',
      changed({ ContentProducer: '001211110102MACQD9K64010000', ContentPropagator: '001211110102MACQD9K64010000' }),
      ['code-unknown'],
    ],
    ['no propagation members', without('ContentPropagator', 'PropagateID'), ['propagation-missing']],
    ['another propagator', changed({ ContentPropagator: OTHER_CODE, PropagateID: 'p-1' }), ['propagation-differs']],
    ['no reserved codes', without('ReservedCode1', 'ReservedCode2'), []],
    ['misspelt', BARE.replace('ProduceID', 'ProduceId'), ['member-misspelt']],
    [
      "another vendor's names",
      label({ Label: '1', ServiceProvider: 'x', ContentId: 'y' }),
      ['member-misspelt', 'member-misspelt'],
    ],
    ['one more member', changed({ Time: '2026' }), ['member-unknown']],
    ['a member twice', BARE.replace('{', '{"Label":"2",'), ['member-repeated']],
    ['the template left in', changed({ ContentProducer: 'value2' }), ['placeholder', 'propagation-differs']],
    [
      'the company still to be named',
      changed({ ContentProducer: '公司名', ContentPropagator: '公司名' }),
      ['placeholder'],
    ],
    [
      'an id of zeros',
      changed({
        ProduceID: '00000000-0000-0000-0000-000000000000',
        PropagateID: '00000000-0000-0000-0000-000000000000',
      }),
      ['placeholder'],
    ],
  ])('%s', async (_, value, expected) => {
    expect(await wrong(value)).toEqual(expected)
  })

  it('does not overflow on deep nesting, nor parse a value without end', async () => {
    expect(await wrong('['.repeat(100_000))).toEqual(['not-json'])
    const long = build.png(build.text('AIGC', `"${'a'.repeat(2 << 20)}"`))
    expect(await ids(long, 'a.png')).toEqual(['place-alternative', 'value-too-long'])
  })
})

describe('where it is', () => {
  const other = label({ ...GOOD, ProduceID: 'other', PropagateID: 'other' })
  it.each<[string, string, () => Uint8Array, string[]]>([
    [
      'wrong namespace',
      'a.png',
      () =>
        build.png(
          build.xmpChunk(
            build.packet(
              'xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0"',
              `<TC260:AIGC>${build.quoted(BARE)}</TC260:AIGC>`,
            ),
          ),
        ),
      ['missing', 'xmp-namespace'],
    ],
    [
      'wrong prefix',
      'a.png',
      () =>
        build.png(
          build.xmpChunk(build.packet(`xmlns:aigc="${build.TC260}"`, `<aigc:AIGC>${build.quoted(BARE)}</aigc:AIGC>`)),
        ),
      ['xmp-prefix'],
    ],
    [
      'property in small letters',
      'a.png',
      () =>
        build.png(
          build.xmpChunk(
            build.packet(`xmlns:TC260="${build.TC260}"`, `<TC260:aigc>${build.quoted(BARE)}</TC260:aigc>`),
          ),
        ),
      ['keyword-case', 'missing'],
    ],
    [
      'CDATA',
      'a.png',
      () =>
        build.png(
          build.xmpChunk(build.packet(`xmlns:TC260="${build.TC260}"`, `<TC260:AIGC><![CDATA[${BARE}]]></TC260:AIGC>`)),
        ),
      [],
    ],
    [
      'two labels that disagree',
      'a.png',
      () => build.png(build.xmpChunk(build.elementPacket(BARE)), build.text('AIGC', other)),
      ['labels-disagree', 'place-alternative'],
    ],
    ['PNG keyword in small letters', 'a.png', () => build.png(build.text('aigc', BARE)), ['missing', 'near-miss']],
    [
      'PNG description holds it',
      'a.png',
      () => build.png(build.text('Description', WRAPPED)),
      ['missing', 'near-miss'],
    ],
    [
      'MP4 key in small letters',
      'a.mp4',
      () => build.mp4([], [build.namedMeta({ aigc: BARE })]),
      ['keyword-case', 'missing'],
    ],
    ['WAV chunk', 'a.wav', () => build.wav('AIGC', BARE), []],
    [
      'WAV chunk, written twice',
      'a.wav',
      () => {
        const one = build.wav('AIGC', BARE)
        const two = new Uint8Array([...one, ...one.subarray(-(BARE.length + (BARE.length % 2) + 8))])
        new DataView(two.buffer).setUint32(4, two.length - 8, true)
        return two
      },
      ['labels-repeated'],
    ],
    ['MP3 comment', 'a.mp3', () => build.mp3(['COMM', `\0eng\0${WRAPPED}`]), ['place-other']],
    ['PDF Info', 'a.pdf', () => build.pdf(`<< /AIGC (${BARE}) >>`), []],
    [
      'PDF Info, hexadecimal UTF-16',
      'a.pdf',
      () => build.pdf(`<< /AIGC <feff${Buffer.from(BARE, 'utf16le').swap16().toString('hex')}> >>`),
      [],
    ],
    ['no label', 'a.png', () => build.png(), ['missing']],
    ['a format without a rule', 'a.txt', () => new Uint8Array(Buffer.from(WRAPPED)), ['no-rule']],
    ['an unknown format', 'a.xyz', () => new Uint8Array(Buffer.from('???')), ['unknown-format']],
  ])('%s', async (_, name, make, expected) => {
    expect(await ids(make(), name)).toEqual(expected)
  })
})

describe('writing', () => {
  it('refuses to overwrite another producer unless told, and never half-does it', async () => {
    const labelled = await write(build.fixture('tiny.png'), 'a.png')
    expect(await refusal(labelled, 'a.png', { producer: OTHER_CODE, produceId: 'b' })).toBe('other-producer')
    const replaced = await write(labelled, 'a.png', { producer: OTHER_CODE, produceId: 'b' }, { replace: true })
    expect((await read(replaced, 'a.png')).labels.map(l => memberValue(l, 'ContentProducer'))).toEqual([OTHER_CODE])
  })

  it('adds a propagator and keeps what the producer wrote', async () => {
    const labelled = await write(build.fixture('tiny.mp4'), 'a.mp4', { ...INPUT, label: '2', reservedCode1: 'r1' })
    const passed = await write(labelled, 'a.mp4', { propagator: OTHER_CODE, propagateId: 'p-9' })
    const [found] = (await read(passed, 'a.mp4')).labels
    expect(Object.fromEntries(found!.members.map(m => [m.name, m.value]))).toEqual({
      Label: '2',
      ContentProducer: CODE,
      ProduceID: 'test-0001',
      ReservedCode1: 'r1',
      ContentPropagator: OTHER_CODE,
      PropagateID: 'p-9',
      ReservedCode2: '',
    })
    expect(await refusal(build.fixture('tiny.mp4'), 'a.mp4', { propagator: OTHER_CODE, propagateId: 'p' })).toBe(
      'no-label',
    )
  })

  it("leaves a property of somebody else's namespace alone", async () => {
    const foreign = build.png(
      build.xmpChunk(build.packet('xmlns:acme="http://acme.example/ns/"', '<acme:AIGC>yes</acme:AIGC>')),
    )
    expect(await ids(foreign, 'a.png')).toEqual(['missing'])
    expect(Buffer.from(await write(foreign, 'a.png')).includes('<acme:AIGC>yes</acme:AIGC>')).toBe(true)
  })

  it('refuses what the checker would call an error', async () => {
    for (const wrong of [
      { producer: '', produceId: 'x' },
      { producer: CODE, produceId: '0000-0000' },
      { producer: '001191110102MACQD9K65010000', produceId: 'x' },
    ]) {
      expect(await refusal(build.fixture('tiny.png'), 'a.png', wrong)).toBe('invalid-input')
    }
  })

  it('takes a Chinese name, escaped so that every container can hold it', async () => {
    for (const name of ['tiny.png', 'tiny.mp3', 'tiny.pdf', 'tiny.flv', 'tiny.wav']) {
      const out = await write(build.fixture(name), name, { producer: '某某科技', produceId: 'x' })
      expect([name, memberValue((await read(out, name)).labels[0]!, 'ContentProducer')]).toEqual([name, '某某科技'])
    }
  })

  it('writes nothing into damaged, unknown and unregulated files', async () => {
    expect(await refusal(build.fixture('tiny.png').subarray(0, 60), 'a.png')).toBe('damaged')
    expect(await refusal(new Uint8Array(10), 'a.bin')).toBe('unknown-format')
    expect(await refusal(new Uint8Array(10), 'a.txt')).toBe('unknown-format')
  })
})
