import { describe, expect, it } from 'vitest'
import { FORMAT_NAMES, RENDERERS } from '../../server/src/core/report/formats.ts'
import { audited, companyTree } from './support/company.ts'

const COMPANY = audited(companyTree())

describe.each(FORMAT_NAMES)('%s', format => {
  it('is the same twice, and ends in a line break', () => {
    const first = RENDERERS[format](COMPANY.result, COMPANY.context)
    const again = audited(companyTree(), 'en', { durationMs: format === 'json' || format === 'text' ? 0 : 1234 })
    expect(RENDERERS[format](again.result, again.context)).toBe(first)
    expect(first.endsWith('\n')).toBe(true)
    expect(first.length).toBeGreaterThan(500)
  })

  it('holds an empty folder too', () => {
    const { result, context } = audited(new Map([['README.md', 'nothing here']]))
    expect(() => RENDERERS[format](result, context)).not.toThrow()
  })
})

describe('markdown', () => {
  const text = RENDERERS.markdown(COMPANY.result, COMPANY.context)

  it('has every part of the record, with links relative to the audited folder', () => {
    expect(text.match(/^## .+$/gm)).toEqual([
      '## Services',
      '## Findings',
      '## Duties by service',
      '## Models',
      '## Training data',
      '## Numbers',
      '## What was not read',
      '## About this report',
    ])
    expect(text).toContain('[llama-factory-finetune/train\\_lora.yaml:2](./llama-factory-finetune/train_lora.yaml)')
    expect(text).toContain('not legal advice')
  })

  it('gives every row of a table as many cells as its head', () => {
    const tables = text.split('\n\n').filter(block => block.startsWith('|'))
    expect(tables.length).toBeGreaterThan(3)
    for (const block of tables) {
      const cells = block.split('\n').map(line => line.replaceAll('\\|', '').split('|').length)
      expect(new Set(cells).size, block.slice(0, 80)).toBe(1)
    }
  })

  it('says of numbers only what the list of its day says', () => {
    expect(text).toMatch(
      /ZheJiang-TongYiQianWen-20230901 \| Number of the model's supplier \| on the list of 2026-08-31/,
    )
    expect(text).toMatch(
      /ZheJiang-WenWenChat-20260601S0007 \| Generative service registration \| not on the list of 2026-08-31/,
    )
    expect(text).not.toMatch(/\bvalid\b/)
  })

  it('speaks Chinese throughout', () => {
    const { result, context } = audited(companyTree(), 'zh-CN')
    const chinese = RENDERERS.markdown(result, context)
    expect(chinese.match(/^## .+$/gm)).toContain('## 训练数据')
    expect(chinese).toContain('《暂行办法》第二十二条第（二）项')
    expect(chinese).not.toMatch(/not stated|not declared/)
  })
})
