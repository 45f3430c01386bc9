import { describe, expect, it } from 'vitest'
import { memberValue } from '../../server/src/core/labels/read.ts'
import * as build from './build.ts'
import { BARE, changed, ids, INPUT, read, refusal, WRAPPED, write } from './support.ts'

/** What is found (`place form`) and what is said about it. */
async function verdict(bytes: Uint8Array, name: string): Promise<{ found: string[]; says: string[] }> {
  const { labels } = await read(bytes, name)
  return { found: labels.map(l => `${l.place} ${l.form}`), says: await ids(bytes, name) }
}

describe('as vendors write it', () => {
  const doubao = changed({ ContentProducer: 'doubao', ContentPropagator: 'doubao' })
  const iflytek = JSON.stringify({
    AIGC: {
      Label: '1',
      ContentProducer: '001191340000711771143J00000',
      ProduceID: 'ase0001@dx01',
      ContentPropagator: '001191340000711771143J00000',
      PropagateID: '%!s(MISSING)',
    },
  })
  const tencentCloud = JSON.stringify({ ServiceProvider: 'tencent', ServiceUser: 'u', Time: '2025', ContentId: 'c' })
  const dreamina = JSON.stringify({ aigc_info: { source_info: 'dreamina' } })
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
