import { describe, expect, it } from 'vitest'
import { lookupForSupplier } from '../../server/src/core/catalogue/lookup.ts'
import { PACKED } from '../../server/src/core/law/generated/filed-list.ts'
import { LAW } from '../../server/src/core/law/as-of.ts'
import { allListedServices, findByFiler, findByService, lookupNumber } from '../../server/src/core/law/filed-list.ts'

describe('the public list', () => {
  it('holds 1,842 records in less than 120 KB, with its dates', () => {
    expect(allListedServices()).toHaveLength(1842)
    expect(PACKED.length).toBeLessThan(120_000)
    expect([LAW.listAsOf, LAW.listPublished]).toEqual(['2026-08-31', '2026-09-15'])
    expect(allListedServices().filter(record => record.track === 'registration')).toHaveLength(730)
    expect(allListedServices().filter(record => record.track === 'on-device')).toHaveLength(7)
  })

  it('finds every record by its own number', () => {
    for (const record of allListedServices()) {
      expect(lookupNumber(record.number), record.number).toMatchObject({
        kind: 'found',
        record: { number: record.number },
      })
    }
  })

  it('finds every record whatever the case', () => {
    for (const record of allListedServices()) {
      const answer = lookupNumber(record.number.toUpperCase())
      expect(answer.kind === 'found' && answer.record.number, record.number).toBe(record.number)
    }
  })

  it.each([
    [
      "Shaanxi-Xi'anZhiJianGongHuiZhiNengZhuShou-20260106S0004",
      'Shaanxi-Xi’anZhiJianGongHuiZhiNengZhuShou-20260106S0004',
    ],
    ['Shaanxi-YingPu•DaoYanZhuShou-20260126S0006', 'Shaanxi-YingPu·DaoYanZhuShou-20260126S0006'],
    ['Shanghai-PaiShengWanWuAIStudio-20240729S0010', 'Shanghai-PaiShengWanWuAlStudio-20240729S0010'],
    ['Shanghai-AIMinSuGuanJia-20240729S0020', 'Shinghai-AIMinSuGuanJia-20240729S0020'],
    ['Beijing–DeepseekChat–202404280016', 'Beijing-DeepseekChat-202404280016'],
    ['Jiangsu-SiWeiXiangLiangZhiSuanYun-20251029S0001', 'Jiangsu-SiWeiXiangLiangZhiSuanYun-'],
  ])('finds %s under the spelling of the list', (given, listed) => {
    expect(lookupNumber(given)).toMatchObject({ kind: 'found', record: { number: listed } })
  })

  it('answers every single-character slip with the record it is near, or with another that stands so', () => {
    const sample = allListedServices().filter((_, i) => i % 97 === 0)
    for (const { number } of sample) {
      for (let at = 0; at < number.length; at += 5) {
        const slip = `${number.slice(0, at)}~${number.slice(at + 1)}`
        expect(lookupNumber(slip), slip).toMatchObject({ kind: 'near-miss', record: { number } })
        const missing = number.slice(0, at) + number.slice(at + 1)
        const answer = lookupNumber(missing)
        expect(['near-miss', 'found'], missing).toContain(answer.kind)
      }
    }
  })

  it('tells not found from malformed', () => {
    expect(lookupNumber('Beijing-NoSuchService-202404280016')).toEqual({ kind: 'not-found' })
    expect(lookupNumber('OpenAI-GPT4-20240101')).toMatchObject({ kind: 'malformed', code: 'region' })
    expect(lookupNumber('京ICP备12345678号')).toMatchObject({ kind: 'malformed' })
  })

  it('says when a listed number stands under another filer than the declared supplier', () => {
    expect(lookupForSupplier('Beijing-ChatGLM-20230821', 'zhipu')).toMatchObject({ kind: 'found' })
    expect(lookupForSupplier('Beijing-ChatGLM-20230821', 'deepseek')).toMatchObject({
      kind: 'other-filer',
      record: { service: '智谱清言（ChatGLM）' },
      expected: [{ number: 'Beijing-DeepseekChat-202404280016' }],
    })
    expect(lookupForSupplier('Beijing-ChatGLM-20230821', 'openai')).toMatchObject({ kind: 'found' })
    expect(lookupForSupplier('Beijing-ChatGLM-20230821', 'zai-intl')).toMatchObject({ kind: 'found' })
  })

  it('finds by service name and by filer', () => {
    expect(findByService('通义千问').map(record => record.number)).toContain('ZheJiang-TongYiQianWen-20230901')
    expect(findByService('ChatGLM').map(record => record.number)).toContain('Beijing-ChatGLM-20230821')
    expect(findByFiler('北京百度网讯科技有限公司').map(record => record.number)).toContain(
      'Beijing-WenXinYiYan-20230821',
    )
    expect(findByFiler('阿里巴巴达摩院').length).toBeGreaterThan(1)
    expect(findByService('')).toEqual([])
    expect(findByFiler('司')).toEqual([])
  })
})
