import { describe, expect, it } from 'vitest'
import { allListedServices } from '../../server/src/core/law/filed-list.ts'
import { classifyNumber, isAiFiling } from '../../server/src/core/law/numbers/classify.ts'
import { findNumbers } from '../../server/src/core/law/numbers/find.ts'

const kinds = (text: string) => findNumbers(text).map(found => `${found.kind} ${found.text}`)

describe('telling one kind of number from another', () => {
  it.each([
    ['网信算备330110507206401230035号', 'algorithm-filing'],
    ['Beijing-DeepseekChat-202404280016', 'service-filing'],
    ['Beijing-WenXinYiYan-20230821', 'service-filing'],
    ['Beijing-BianYing-20240428S0001', 'service-registration'],
    ['京ICP备12345678号-1', 'icp-filing'],
    ['沪ICP备2023003282号-38', 'icp-filing'],
    ['京ICP备12345678号-1A', 'icp-filing'],
    ['京ICP证030173号', 'icp-licence'],
    ['粤B2-20090191-18', 'icp-licence'],
    ['京公网安备 11010802020134号', 'police-filing'],
    ['001191110102MACQD9K64010000', 'provider-code'],
    ['001191440300708461136T1XGW3', 'provider-code'],
    ['001191510100321561677C00000', 'provider-code'],
  ])('%s is a %s, well formed', (text, kind) => {
    const number = classifyNumber(text)
    expect(number?.kind).toBe(kind)
    expect(number?.reading.ok).toBe(true)
  })

  it('classes every number of the public list as filing or registration', () => {
    for (const { number, track } of allListedServices()) {
      const expected = track === 'registration' && /S\d{4}$/.test(number) ? 'service-registration' : 'service-filing'
      expect(classifyNumber(number)?.kind, number).toBe(expected)
    }
  })

  it('never takes an ICP or public-security number for a filing of AI', () => {
    for (const text of ['京ICP备12345678号', '浙公网安备33010602001234号', '京B2-20090059', '91110108MA01KP2T5U']) {
      const number = classifyNumber(text)
      expect(number && isAiFiling(number.kind), text).toBe(false)
    }
  })

  it.each([
    'foo/bar',
    'qwen-plus',
    'gpt-4o-2024-08-06',
    'claude-3-20240229',
    'label-in-exports',
    '2024-04-28',
    'Beijing',
    '网信办',
  ])('%s is no number', text => {
    expect(classifyNumber(text)).toBeUndefined()
  })
})

describe('finding numbers in a text', () => {
  it('finds the four numbers of a footer, each under its own span', () => {
    const text =
      '© 2026 模型名称：MiniMax / 备案号：Shanghai-MiniMax-202505230046 | 沪ICP备2023003282号-38 | 沪公网安备31010402010123号 | 网信算备310115124334401240013号'
    expect(kinds(text)).toEqual([
      'service-filing Shanghai-MiniMax-202505230046',
      'icp-filing 沪ICP备2023003282号-38',
      'police-filing 沪公网安备31010402010123号',
      'algorithm-filing 网信算备310115124334401240013号',
    ])
    for (const found of findNumbers(text)) expect(text.slice(found.span.start, found.span.end)).toBe(found.text)
  })

  it('finds placeholders as malformed numbers', () => {
    const found = findNumbers(
      '网信算备11000000000001号，网信算备110108xxxxxx号，浙ICP备XXXXXXXX号，备案号：Beijing-Test-202313450001',
    )
    expect(found.map(one => [one.kind, one.reading.ok])).toEqual([
      ['algorithm-filing', false],
      ['algorithm-filing', false],
      ['icp-filing', false],
      ['service-filing', false],
    ])
  })

  it.each([
    'data/Beijing-weather-20230101.csv',
    'logs/beijing-gateway-20240102.log and shanghai-backup-20240428120000',
    '网信算备${number}号',
    '办理网信算备案手续',
    'ICP备案号',
    '身份证110101199003078888',
    'commit 001191110102MACQD9K65010001',
    'https://example.com/Beijing-WenXinYiYan-20230821/index.html',
  ])('leaves look-alikes alone: %s', text => {
    expect(kinds(text)).toEqual([])
  })

  it('takes an old-form number when it is on the list or when the words before it say so', () => {
    expect(kinds('uses Beijing-WenXinYiYan-20230821 today')).toEqual(['service-filing Beijing-WenXinYiYan-20230821'])
    expect(kinds('uses Beijing-NoSuchThing-20230821 today')).toEqual([])
    expect(kinds('备案号 Beijing-NoSuchThing-20230821')).toEqual(['service-filing Beijing-NoSuchThing-20230821'])
  })

  it('is fast on a large text without numbers', () => {
    const text = 'const answer = await client.chat({ model: "qwen-plus", date: "2024-04-28" }) // ICP\n'.repeat(5000)
    const before = performance.now()
    expect(findNumbers(text)).toEqual([])
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
