import { describe, expect, it } from 'vitest'
import { memberValue } from '../../server/src/core/labels/read.ts'
import * as build from './build.ts'
import { CODE, ids, INPUT, OTHER_CODE, read, refusal, write } from './support.ts'

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
