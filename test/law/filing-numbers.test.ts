import { describe, expect, it } from 'vitest'
import { allListedServices } from '../../server/src/core/law/filed-list.ts'
import { readAlgorithmFiling } from '../../server/src/core/law/numbers/algorithm-filing.ts'
import { classifyNumber } from '../../server/src/core/law/numbers/classify.ts'
import { readServiceFiling } from '../../server/src/core/law/numbers/service-filing.ts'
import { LANGUAGES, render } from '../../server/src/core/locale/messages.ts'

/** Published algorithm filing numbers, from lists, vendor pages and footers. */
const ALGORITHMS = [
  '网信算备330110507206401230035号',
  '网信算备330110507206401230027号',
  '网信算备330106003156001240091号',
  '网信算备110108823483901230031号',
  '网信算备110108970550101240011号',
  '网信算备110108105858001230027号',
  '网信算备110108896786101240023号',
  '网信算备110108413760701250055号',
  '网信算备110108645502804220013号',
  '网信算备110108823483902220017号',
]

describe('algorithm filing numbers', () => {
  it.each(ALGORITHMS)('reads %s without a hint', number => {
    const reading = readAlgorithmFiling(number)
    expect(reading.ok && reading.hints).toEqual([])
  })

  it('takes a number apart', () => {
    const reading = readAlgorithmFiling('网信算备：3301 10507206401230035 号')
    expect(reading.ok && reading.parts).toMatchObject({
      number: '网信算备330110507206401230035号',
      division: '330110',
      filer: '5072064',
      type: '01',
      year: 2023,
    })
  })

  it.each([
    ['网信算备11000000000001号', 'digit-count', '11000000000001'],
    ['网信算备110108xxxxxx号', 'not-digits', 'xxxxxx'],
    ['网信算备3301105072064012300351号', 'digit-count', '3301105072064012300351'],
    ['网信算备330110507206400230035号', 'algorithm-type', '330110507206400230035'],
    ['网信算备330110507206401190035号', 'algorithm-year', '330110507206401190035'],
    ['京ICP备12345678号', 'no-prefix', '京ICP备12345678号'],
  ])('says what is wrong with %s, and where', (number, code, under) => {
    const reading = readAlgorithmFiling(number)
    expect(reading).toMatchObject({ ok: false, code })
    if (!reading.ok) expect(number.slice(reading.span.start, reading.span.end)).toBe(under)
  })

  it('only hints when the last digit is off the pattern, and catches most single slips', () => {
    let hinted = 0
    let slips = 0
    for (const number of ALGORITHMS) {
      for (let at = 4; at < 25; at++) {
        for (const digit of '0123456789') {
          const slip = number.slice(0, at) + digit + number.slice(at + 1)
          const reading = readAlgorithmFiling(slip)
          if (slip === number || !reading.ok) continue
          slips++
          if (reading.hints.some(hint => hint.code === 'check-digit')) hinted++
        }
      }
    }
    expect(hinted / slips).toBeGreaterThan(0.85)
  })
})

describe('service filing numbers', () => {
  it('reads every number of the public list but the one cut short at its origin', () => {
    const refused = allListedServices().filter(record => !readServiceFiling(record.number).ok)
    expect(refused.map(record => record.number)).toEqual(['Jiangsu-SiWeiXiangLiangZhiSuanYun-'])
  })

  it('hints at the three listed numbers of unusual spelling only', () => {
    const hinted = allListedServices().filter(({ number }) => {
      const reading = readServiceFiling(number)
      return reading.ok && reading.hints.length > 0
    })
    expect(hinted.map(record => record.number)).toEqual([
      'ZheJiang-HuaShuShiHuaWenLvDaMoXing-20250609000026',
      'Shaanxi-Xi’anZhiJianGongHuiZhiNengZhuShou-20260106S0004',
      'Shaanxi-YingPu·DaoYanZhuShou-20260126S0006',
    ])
  })

  it('tells filing from registration as the list does', () => {
    for (const { number, track } of allListedServices()) {
      const reading = readServiceFiling(number)
      if (reading.ok) expect(reading.parts.kind, number).toBe(track === 'registration' ? 'registration' : 'filing')
    }
  })

  it('takes a number apart, hyphens and digits in its name included', () => {
    const reading = readServiceFiling('Guangdong-XGPT-2-202505090040')
    expect(reading.ok && reading.parts).toMatchObject({
      region: { en: 'Guangdong', 'zh-CN': '广东' },
      name: 'XGPT-2',
      date: '2025-05-09',
      sequence: '0040',
      kind: 'filing',
    })
  })

  it.each([
    ['Beijing-Test-202313450001', 'no-such-day', '20231345'],
    ['Beijing-Test-20230230', 'no-such-day', '20230230'],
    ['Beijing-XxxYyy-2023081', 'date-digits', '2023081'],
    ['Beijing--20230821', 'no-name', '--'],
    ['OpenAI-GPT4-20240101', 'region', 'OpenAI'],
    ['Beijing-文心一言-20230821', 'name-signs', '文'],
    ['Beijing-WenXin-20230821S001', 'sequence-digits', '001'],
    ['Beijing-WenXin-YYYYMMDD', 'not-digits', 'YYYYMMDD'],
    ['Beijing-WenXin', 'three-parts', 'Beijing-WenXin'],
  ])('says what is wrong with %s, and where', (number, code, under) => {
    const reading = readServiceFiling(number)
    expect(reading).toMatchObject({ ok: false, code })
    if (!reading.ok) expect(number.slice(reading.span.start, reading.span.end)).toBe(under)
  })

  it('puts every problem into both languages', () => {
    for (const number of [
      'Beijing-Test-202313450001',
      'Beijing--20230821',
      '网信算备110108xxxxxx号',
      '某ICP备12345678号',
      '京公网安备12号号',
    ]) {
      const reading = classifyNumber(number)?.reading
      if (!reading || reading.ok) continue
      for (const language of LANGUAGES) expect(render(reading.problem, language)).not.toBe('')
    }
  })
})
