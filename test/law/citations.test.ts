import { describe, expect, it } from 'vitest'
import { mergedBases } from '../../server/src/core/law/bases.ts'
import { articleIn, citation, fullName } from '../../server/src/core/law/citation.ts'
import { DUTIES, isDutyInForce } from '../../server/src/core/law/duties.ts'
import { findInstrument } from '../../server/src/core/law/instruments.ts'
import { parseDeclaration } from '../../server/src/core/declaration/parse.ts'
import { hover } from '../../server/src/core/drafting/editor/hover.ts'
import { runCli } from '../support/cli.ts'

describe('a citation', () => {
  it.each([
    ['MEAS', 'Art 17', 'Interim Measures Art 17', '《暂行办法》第十七条'],
    ['MEAS', 'Art 4(1)', 'Interim Measures Art 4(1)', '《暂行办法》第四条第（一）项'],
    ['MEAS', 'Art 9 para 2', 'Interim Measures Art 9 para 2', '《暂行办法》第九条第二款'],
    [
      'LABEL',
      'Art 4(1), (2), (6)',
      'Labelling Measures Art 4(1), (2), (6)',
      '《标识办法》第四条第（一）、（二）、（六）项',
    ],
    ['NDSR', 'Arts 18, 24', 'Network Data Regulations Arts 18, 24', '《网络数据安全管理条例》第十八条、第二十四条'],
    [
      'PIPL',
      'Arts 13, 28-29',
      'Personal Information Protection Law Arts 13, 28-29',
      '《个人信息保护法》第十三条、第二十八条至第二十九条',
    ],
    ['GB45438', '5.4', 'GB 45438-2025 clause 5.4', 'GB 45438-2025 第5.4条'],
    ['GB45438', '6.1, Annex E', 'GB 45438-2025 clause 6.1, Annex E', 'GB 45438-2025 第6.1条、附录E'],
    ['T003', 'cl. 5.1 c)', 'TC260-003 clause 5.1 c)', 'TC260-003 第5.1条c)'],
    ['T003', 'cl. 7 e), h), i)', 'TC260-003 clause 7 e), h), i)', 'TC260-003 第7章e)、h)、i)'],
    ['T003', 'cl. 8.2-8.3', 'TC260-003 clause 8.2-8.3', 'TC260-003 第8.2至8.3条'],
    ['DISPLAY', '', 'CAC notice of 2024-04-02', '国家网信办2024年4月2日公告'],
  ])('of %s %s has one form in each language', (instrument, article, en, zh) => {
    expect(citation({ instrument, article })).toEqual({ en, 'zh-CN': zh })
  })

  it.each([
    [
      'items of one article',
      'LABEL Art 4(1); LABEL Art 4(1), (2), (6); LABEL Art 4(3)',
      'LABEL Art 4(1), (2), (3), (6)',
    ],
    [
      'letters of one clause',
      'T003 cl. 5.3 c), d); T003 cl. 5.3 a); T003 cl. 5.1 c)',
      'T003 cl. 5.3 a), c), d); T003 cl. 5.1 c)',
    ],
    ['an article and its item', 'MEAS Art 4(1); MEAS Art 4', 'MEAS Art 4'],
    ['an article and its paragraph', 'DEEP Art 19 para 3; DEEP Art 19', 'DEEP Art 19'],
    ['an instrument as a whole and a place in it', 'GB45438; GB45438 5.1; LABEL Art 9', 'GB45438 5.1; LABEL Art 9'],
    ['articles that begin alike', 'MEAS Art 1; MEAS Art 11; MEAS Art 1 para 2(1)', 'MEAS Art 1; MEAS Art 11'],
    [
      'paragraphs with items',
      'MEAS Art 4 para 1(2); MEAS Art 4 para 2(1)',
      'MEAS Art 4 para 1(2); MEAS Art 4 para 2(1)',
    ],
  ])('of several duties says nothing twice: %s', (_, from, to) => {
    const bases = from
      .split('; ')
      .map(one => ({ instrument: one.split(' ')[0]!, article: one.split(' ').slice(1).join(' ') }))
    expect(
      mergedBases(bases)
        .map(({ instrument, article }) => `${instrument} ${article}`)
        .join('; '),
    ).toBe(to)
  })

  it('numbers articles as Chinese laws do', () => {
    expect(['Art 1', 'Art 10', 'Art 19', 'Art 20', 'Art 32'].map(one => articleIn(one)['zh-CN'])).toEqual([
      '第一条',
      '第十条',
      '第十九条',
      '第二十条',
      '第三十二条',
    ])
  })

  it('can give the full title', () => {
    expect(citation({ instrument: 'ANTHRO', article: 'Art 18' }, fullName('ANTHRO'))['zh-CN']).toBe(
      '《人工智能拟人化互动服务管理暂行办法》第十八条',
    )
  })

  it.each(DUTIES.map(duty => [duty.id, duty] as const))('of %s resolves, without a digit before 条', (_, duty) => {
    for (const one of duty.basis) {
      const { force } = findInstrument(one.instrument)!
      const said = citation(one)
      expect(said['zh-CN']).not.toMatch(/Art|cl\.|para|\(\d/)
      if (force === 'binding' && !one.instrument.startsWith('GB')) expect(said['zh-CN']).not.toMatch(/第\d/)
    }
  })
})

describe('every place that cites', () => {
  it('does so in the one form', async () => {
    const explained = (await runCli(['explain', 'content-moderation'], { language: 'zh-CN' })).out
    expect(explained).toContain('《互联网信息服务深度合成管理规定》第十条')
    const text = 'services:\n  - name: chat\n    complaints:\n      entry: a.ts\n'
    const hovered = hover(parseDeclaration('genai-measures.yaml', text), text.indexOf('entry') + 1, 'zh-CN')!.markdown
      .text
    expect(hovered).toMatch(/\[《生成式人工智能服务管理暂行办法》\]\(http[^)]+\)第十五条/)
    for (const one of [explained, hovered]) expect(one).not.toMatch(/第\d+条/)
  })
})

describe('a duty with an earlier day and later details', () => {
  it.each([
    ['explicit-label-text', '2023-01-09', false],
    ['explicit-label-text', '2024-12-31', true],
    ['service-registration', '2024-12-31', true],
    ['content-moderation', '2023-01-10', true],
  ])('%s on %s binds: %s', (id, day, binds) => {
    expect(isDutyInForce(DUTIES.find(duty => duty.id === id)!, day)).toBe(binds)
  })

  it('says both days', async () => {
    const said = (await runCli(['explain', 'explicit-label-image'])).out
    expect(said).toContain('In force: 2023-01-10')
    expect(said).toContain('Details since: 2025-09-01')
  })

  it('never has details before the duty', () => {
    for (const duty of DUTIES) if (duty.detailFrom) expect(duty.detailFrom > (duty.inForce ?? '')).toBe(true)
  })
})
