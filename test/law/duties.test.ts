import { describe, expect, it } from 'vitest'
import { DUTIES, findDuty, isDutyInForce } from '../../server/src/core/law/duties.ts'
import { findInstrument, INSTRUMENTS } from '../../server/src/core/law/instruments.ts'
import { FAMILIES } from '../../server/src/core/law/law.ts'
import { LANGUAGES, type Localized } from '../../server/src/core/locale/messages.ts'
import { RULES } from '../../server/src/core/rules/registry.generated.ts'

const CHINESE = /[\u4e00-\u9fff]/

function expectBoth(text: Localized, of: string): void {
  for (const language of LANGUAGES) expect(text[language].trim(), `${of} in ${language}`).not.toBe('')
  expect(CHINESE.test(text['zh-CN']), `${of} in Chinese`).toBe(true)
}

describe('duties', () => {
  it('has every text in both languages', () => {
    for (const duty of DUTIES) {
      for (const [field, text] of Object.entries({ text: duty.text, bound: duty.bound, met: duty.dischargedBy }))
        expectBoth(text, `${duty.id} ${field}`)
      if (duty.unconfirmed) expectBoth(duty.unconfirmed, `${duty.id} unconfirmed`)
      if (!duty.checkable) expectBoth(duty.checkNote ?? { en: '', 'zh-CN': '' }, `${duty.id} check note`)
    }
  })

  it('rests each on a known instrument with an address or a word on why there is none', () => {
    for (const duty of DUTIES) {
      expect(FAMILIES).toContain(duty.family)
      for (const { instrument } of duty.basis) {
        const known = findInstrument(instrument)
        expect(known, `${duty.id}: ${instrument}`).toBeDefined()
        expect((known?.urls.length ?? 0) > 0 || known?.note !== undefined, instrument).toBe(true)
      }
    }
  })

  it('writes well-formed source addresses', () => {
    for (const url of INSTRUMENTS.flatMap(instrument => instrument.urls)) expect(URL.canParse(url), url).toBe(true)
  })

  it('says of every duty below high confidence what is unconfirmed', () => {
    for (const duty of DUTIES) if (duty.confidence !== 'high') expect(duty.unconfirmed, duty.id).toBeDefined()
  })

  it('never words a standard as law', () => {
    for (const duty of DUTIES.filter(one => one.force === 'expected')) {
      expect(duty.text.en, duty.id).not.toMatch(/\b(must|illegal|shall)\b/)
    }
    for (const duty of DUTIES)
      expect(`${duty.text.en} ${duty.dischargedBy.en}`, duty.id).not.toMatch(
        /\b(illegal|violate|valid|compliance guaranteed)\b/i,
      )
  })

  it('knows every duty that a rule names', () => {
    for (const rule of RULES) for (const id of rule.duties) expect(findDuty(id), `${rule.id}: ${id}`).toBeDefined()
  })

  it.each([
    ['label-in-exports', '2025-08-31', false],
    ['label-in-exports', '2025-09-01', true],
    ['companion-ai-notice', '2026-07-14', false],
    ['companion-ai-notice', '2026-07-15', true],
    ['filing-display', '2024-04-01', false],
    ['scope-declaration', '2023-08-15', true],
    ['wechat-category', '2020-01-01', true],
  ])('%s on %s binds: %s', (id, day, binds) => {
    const duty = findDuty(id)
    expect(duty && isDutyInForce(duty, day)).toBe(binds)
  })
})
