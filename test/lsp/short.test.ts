import { describe, expect, it } from 'vitest'
import { type Hover, HoverRequest, type MarkupContent } from 'vscode-languageserver/node'
import { RULES } from '../../server/src/core/rules/registry.generated.ts'
import { line } from '../../server/src/core/text/medium/line.ts'
import { firstClause, MOST_SIGNS } from '../../server/src/lsp/clause.ts'
import { casesOf, readExpected } from '../support/rule-harness.ts'
import { chatApp } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///work/chat'
const MANIFEST = `${ROOT}/package.json`

describe.each(['en', 'zh-CN'] as const)('every row of the panel (%s)', language => {
  it.each(RULES.map(({ id }) => id))('%s is one clause that fits', id => {
    const messages = casesOf(id).flatMap(one => readExpected(one)?.findings.map(finding => finding[language]) ?? [])
    for (const message of messages) {
      const clause = firstClause(line(message), language)
      expect(clause.length, clause).toBeLessThanOrEqual(MOST_SIGNS[language])
      expect(clause.length, message).toBeGreaterThan(5)
      expect(clause, message).not.toMatch(/[,:;，：；。、]$|缺少$/)
      expect((clause.match(/[“（]/g) ?? []).length, clause).toBe((clause.match(/[”）]/g) ?? []).length)
    }
  })
})

it.each([
  ['en', 'Duty', 'What settles it', 'About this rule', 'Interim Measures'],
  ['zh-cn', '义务', '如何处理', '关于此规则', '《暂行办法》'],
])(
  'the hover says the rest: the whole message, the duty and since when, what settles it, links (%s)',
  async (locale, ...told) => {
    const client = pair({ [ROOT]: chatApp() })
    await client.start([ROOT], { capabilities: PULLS, locale })
    const found = (await client.pull(MANIFEST)).find(({ code }) => code === 'scope-undeclared')!
    const hover = (await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: MANIFEST },
      position: found.range.start,
    })) as Hover
    const { value } = hover.contents as MarkupContent
    expect(value.length).toBeGreaterThan((found.message as string).length)
    for (const words of told) expect(value).toContain(words)
    expect(value).toContain('rules/scope-undeclared.md')
    expect(value).toMatch(/2023-08-15/)
    expect(value).not.toMatch(/undefined|\[object/)
    // What waits for the answer is counted, above and below it nothing else asks; the duties left out have a way to them.
    expect(value.match(/rules\/[a-z-]+\.md/g)).toEqual(['rules/scope-undeclared.md'])
    expect(value).toMatch(/One more here depends on the answer|此处另有 1 个问题项，取决于上述回答/)
    expect(value).toMatch(/\[(\d+ more, with all duties|另有 \d+ 项，见全部义务)\]\(https:/)
    // An editor's own hover keeps the order of the rows.
    expect((await client.pull(MANIFEST))[0]!.code).toBe('scope-undeclared')
    await client.stop()
  },
)
