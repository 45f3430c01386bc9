import { describe, expect, it } from 'vitest'
import * as build from './build.ts'
import { BARE, changed, CODE, ids, OTHER_CODE, WRAPPED } from './support.ts'

const without = (...names: string[]): string => changed(Object.fromEntries(names.map(name => [name, undefined])))
const wrong = (value: string): Promise<string[]> => ids(build.png(build.xmpChunk(build.elementPacket(value))), 'a.png')

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
    ['encoded twice inside the wrapper', JSON.stringify({ AIGC: BARE }), ['double-encoded']],
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
      JSON.stringify({ Label: '1', ServiceProvider: 'x', ContentId: 'y' }),
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
  const other = changed({ ProduceID: 'other', PropagateID: 'other' })
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
