import { describe, expect, it } from 'vitest'
import { type Hover, HoverRequest, type MarkupContent } from 'vscode-languageserver/node'
import { RULES } from '../../server/src/core/rules/registry.generated.ts'
import { type Message, render } from '../../server/src/core/locale/messages.ts'
import { firstClause, MOST_SIGNS } from '../../server/src/lsp/clause.ts'
import { casesOf, findingsOf } from '../support/rule-harness.ts'
import { chatApp } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const PLACE = `${ROOT}/app/api/chat/route.ts`

/** Names as long as teams give them, by the place they are told in. */
const LONG: Readonly<Record<string, unknown>> = {
  service: 'enterprise-knowledge-assistant-platform',
  name: 'enterprise-knowledge-assistant-platform',
  file: 'packages/applications/customer-portal/src/app/api/chat/route.ts',
  model: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-32B-Instruct',
  id: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-32B-Instruct',
  number: 'Guangdong-ZhiNengWenDaZhuShou-20260801S0001',
}

/** What the rows that no case shows are filled with. */
const FILLING: Readonly<Record<string, unknown>> = {
  ...LONG,
  seen: { value: 'unsloth/DeepSeek-R1-Distill-Llama-70B-bnb-4bit', file: LONG['file'] },
  names: ['deepseek-ai/DeepSeek-R1-Distill-Qwen-32B', 'Qwen/Qwen2.5-72B-Instruct'],
  keys: ['moderation.takedown', 'moderation.misuse'],
  generates: ['text', 'image'],
  modalities: ['text', 'image'],
  missing: ['text', 'image'],
  made: [{ modalities: ['text', 'image'], seen: { value: 'chat.completions.create', file: LONG['file'] } }],
  ways: [{ en: 'an HTTP interface', 'zh-CN': 'HTTP 接口' }],
  family: 'DeepSeek-R1-Distill-Qwen-32B',
  licence: 'CC-BY-NC-SA-4.0',
  conditions: {
    en: 'more than 100 million users a month need an agreement',
    'zh-CN': '月活跃用户超过一亿须另行取得授权',
  },
  filer: '广东某某人工智能信息科技有限公司',
  operator: '北京某某人工智能信息科技有限公司',
  supplier: '杭州某某人工智能基础技术研究有限公司',
  published: '2026-09-15',
  value: 'This answer was made by a machine and may be wrong',
  code: '001191110102MACQD9K64010000',
  uscc: '91110102MACQD9K640',
  fault: 'check-character',
  percent: 3.5,
  algorithm: true,
  rule: 'label-explicit-undeclared',
  until: '2026-01-31',
}

/** Lines beside a place and titles of fixes: no rows. */
const NO_ROW = /^(title|also\w+|because|seen|sign|insert|labelSeen|leaves|takeOut|lookAgain|fill)$/

function stretched(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return LONG[key] ?? value
  if (Array.isArray(value)) return value.map(one => stretched(one, key))
  if (typeof value !== 'object' || value === null || 'table' in value) return value
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, stretched(one, inner)]))
}

/** Every row a rule can tell: as its cases have it, the same with long names, and what no case has. */
function rowsOf(id: string): Message[] {
  const findings = casesOf(id).flatMap(one => findingsOf(id, one.tree).findings)
  const told = findings.map(({ message }) => message)
  const known = new Set([
    ...told.map(one => one.id),
    ...findings.flatMap(({ related, fixes }) => [
      ...related.map(one => one.message.id),
      ...fixes.map(one => one.title.id),
    ]),
  ])
  const table = RULES.find(rule => rule.id === id)!.messages
  const others = Object.keys(table.en).filter(one => !known.has(one) && !NO_ROW.test(one))
  return [
    ...told,
    ...told.map(one => ({ ...one, data: stretched(one.data) as Message['data'] })),
    ...others.map(one => ({ table, id: one, data: FILLING })),
  ]
}

describe.each(['en', 'zh-CN'] as const)('every row of the panel (%s)', language => {
  it.each(RULES.map(({ id }) => id))('%s is one clause that fits, whatever the names', id => {
    for (const message of rowsOf(id)) {
      const told = render(message, language)
      const clause = firstClause(told, language)
      expect(told).not.toMatch(/undefined|\[object|NaN/)
      expect(clause.length, clause).toBeLessThanOrEqual(MOST_SIGNS[language])
      expect(clause.length, told).toBeGreaterThan(5)
      expect(clause, told).not.toMatch(/[,:;，：；。、]…?$|缺少$|\b(for|of|and|or|the|is|a|to)…$/)
      expect((clause.match(/[“（(]/g) ?? []).length, clause).toBe((clause.match(/[”）)]/g) ?? []).length)
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
    const found = (await client.pull(PLACE)).find(({ code }) => code === 'scope-undeclared')!
    const hover = (await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: PLACE },
      position: found.range.start,
    })) as Hover
    const { value } = hover.contents as MarkupContent
    expect(value.length).toBeGreaterThan((found.message as string).length)
    for (const words of told) expect(value).toContain(words)
    const page = `rules/scope-undeclared${locale === 'en' ? '' : '.zh-CN'}.md`
    expect(value).toContain(page)
    expect(value).toMatch(/2023-08-15/)
    expect(value).not.toMatch(/undefined|\[object/)
    // What waits for the answer is counted, above and below it nothing else asks; the duties left out have a way to them.
    expect(value.match(/rules\/[a-z-]+\.(?:zh-CN\.)?md/g)).toEqual([page])
    expect(value).toMatch(
      /(One more here depends|\d+ more here depend) on the answer|此处另有 \d+ 个问题项，取决于上述回答/,
    )
    expect(value).toMatch(/\[(\d+ more, with all duties|另有 \d+ 项，见全部义务)\]\(https:/)
    // An editor's own hover keeps the order of the rows.
    expect((await client.pull(PLACE))[0]!.code).toBe('scope-undeclared')
    await client.stop()
  },
)
