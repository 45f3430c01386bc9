import { describe, expect, it } from 'vitest'
import { isSameItem } from '../../client/src/guide/same-item.ts'

const step = (file: string, line: number, ...keys: string[]) =>
  ({
    folder: 'file:///lamp',
    rule: 'model-number-unstated',
    service: 'lamp' as never,
    at: { uri: `file:///lamp/${file}`, line, character: 0 },
    choices: [{ asks: keys.map(key => ({ key })) }],
  }) as const

describe('a question after one that was left open', () => {
  const put = step('chat.py', 3, 'models.0.number', 'models.0.provider')
  it.each([
    ['in other words at its line', step('chat.py', 3, 'models.0.number')],
    ['where the declaration begins to answer it', step('genai-measures.yaml', 8, 'models.0.number')],
  ])('is the same %s', (_, next) => {
    expect(isSameItem(put, next)).toBe(true)
  })
  it.each([
    ['of another model in the file', step('chat.py', 9, 'models.1.number')],
    ['of another model elsewhere', step('draw.py', 3, 'models.0.number')],
    ['of another field in the declaration', step('genai-measures.yaml', 8, 'models.1.number')],
    ['of another rule', { ...put, rule: 'base-model-terms' }],
    ['of another service', { ...put, service: 'draw' as never }],
  ])('is another one %s', (_, next) => {
    expect(isSameItem(put, next)).toBe(false)
  })
  it('of two places in one declaration is another one by its line', () => {
    const [terms, entry] = [
      step('genai-measures.yaml', 4, 'labels.terms'),
      step('genai-measures.yaml', 6, 'complaints'),
    ]
    expect(isSameItem(terms, entry)).toBe(false)
  })
})
