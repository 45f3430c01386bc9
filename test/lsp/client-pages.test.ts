import { expect, it, vi } from 'vitest'
import { withPages } from '../../client/src/pages/address.ts'
import { DUTIES_PAGE, lawPage, rulePage } from '../../server/src/core/report/docs-url.ts'

vi.mock('vscode', () => ({ Uri: { parse: (address: string) => address } }))

it.each(['en', 'zh-CN'] as const)('what the server links to opens inside VS Code (%s)', language => {
  expect(withPages(`[a](${DUTIES_PAGE[language]})`)).toBe('[a](command:genaiMeasures.duties.focus)')
  for (const address of [rulePage('scope-undeclared', language), lawPage('MEAS', language)])
    expect(withPages(`[a](${address})`)).toMatch(/^\[a\]\(command:genaiMeasures\.openPage\?[^)]+\)$/)
  expect(withPages('[a](https://example.com/docs/guide/report.md)')).toBe(
    '[a](https://example.com/docs/guide/report.md)',
  )
})
