import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '../../server/src/core/drafting/documents/table.ts'
import { writeDocument } from '../../server/src/core/drafting/documents/write.ts'
import { DUTIES } from '../../server/src/core/law/duties.ts'
import { audit, readTree } from '../support/tree.ts'
import { type Choice, editorWalk } from './support/editor-walk.ts'

const MAINLAND = readTree(resolve(import.meta.dirname, '../../examples/nextjs-chat-mainland'))
const SCOPE: Choice = { rule: 'scope-undeclared', title: 'Public in the mainland' }
const DRAFTS: Choice = {
  rule: 'user-statements-missing',
  title: /^Create all \d+ missing documents/,
  typed: {
    served: 'false',
    identity: 'false',
    'input_retention.days': '30',
    purpose: 'abuse checks',
    answer_days: '15',
  },
}

describe('documents begun from drafts', () => {
  it.each(Object.entries(DOCUMENTS))('%s quotes its duties with their articles, in both languages', (key, outline) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const text = writeDocument(outline, outline.file, 'chat', language)
      expect(text).toMatch(language === 'en' ? /^# chat · [^\n]+\n\n> DRAFT/ : /^# chat · [^\n]+\n\n> 草稿/)
      const quoted = DUTIES.filter(duty => text.includes(duty.text[language]))
      expect(quoted.length, `${key}: no duty`).toBeGreaterThan(0)
      expect(text.match(/\[(To be filled in|待补充)/g)!.length).toBeGreaterThanOrEqual(2)
      if (language === 'zh-CN') expect(text.replace(/DRAFT|docs\/\S+/g, '')).not.toMatch(/[a-z]{4,} [a-z]{3,}/)
    }
  })

  it('state and do not show: no duty counts as evidenced by them, and none as open for want of them', async () => {
    const before = await editorWalk(MAINLAND, [SCOPE])
    const after = await editorWalk(MAINLAND, [SCOPE, DRAFTS])
    const written = [...after.files.keys()].filter(path => !MAINLAND.has(path) && path !== 'genai-measures.yaml')
    expect(written.toSorted()).toEqual([
      'app/algorithm-outline/page.tsx',
      'app/audience/page.tsx',
      'app/complaints/page.tsx',
      'app/personal-information/page.tsx',
      'app/service-agreement/page.tsx',
      'docs/content-policy.md',
      'docs/minors.md',
    ])
    const evidenced = (files: ReadonlyMap<string, string>) =>
      audit(files)
        .services[0]!.duties.filter(({ status }) => status === 'evidenced')
        .map(({ id }) => id)
    expect(evidenced(after.files)).toEqual(evidenced(before.files))
    const codes = after.left.map(({ code }) => code)
    for (const gone of [
      'complaint-entry-missing',
      'label-terms-missing',
      'user-agreement-missing',
      'user-statements-missing',
    ])
      expect(codes).not.toContain(gone)
    expect(codes).not.toContain('declared-place-empty')
  })

  it('leave a document alone that is there already', async () => {
    const kept = '# Our complaints\n\nWrite to help@example.com; we examine each complaint and answer within 15 days.\n'
    const tree = new Map(MAINLAND).set('docs/complaints.md', kept)
    const walk = await editorWalk(tree, [
      SCOPE,
      { rule: 'complaint-entry-missing', title: /^Name docs\/complaints\.md/ },
    ])
    expect(walk.files.get('docs/complaints.md')).toBe(kept)
    expect(walk.files.get('genai-measures.yaml')).toContain('entry: docs/complaints.md')
  })
})

describe('findings on their own fields', () => {
  it('stand each on the line that answers it once the scope is stated', async () => {
    const { marked, files } = await editorWalk(MAINLAND, [SCOPE])
    const lines = files.get('genai-measures.yaml')!.split('\n')
    const at = (rule: string) => lines[marked.find(({ code }) => code === rule)!.range.start.line]!.trim()
    expect(at('complaint-entry-missing')).toMatch(/^entry:/)
    expect(at('user-agreement-missing')).toMatch(/^user_agreement:/)
    expect(at('content-handling-unrecorded')).toMatch(/^policy:/)
    expect(at('user-statements-missing')).toMatch(/^audience_statement:/)
  })

  it('can be given their lines at once where a declaration was written by hand', async () => {
    const bare = new Map(MAINLAND).set(
      'genai-measures.yaml',
      'services:\n  - name: wenwen-chat\n    audience: public\n    territory: mainland-china\n',
    )
    const before = await editorWalk(bare, [])
    const onName = ({ marked, files }: typeof before) =>
      marked.filter(({ range }) =>
        /name: wenwen/.test(files.get('genai-measures.yaml')!.split('\n')[range.start.line]!),
      )
    expect(onName(before).length).toBeGreaterThan(3)
    const after = await editorWalk(bare, [{ rule: 'complaint-entry-missing', title: /^Add all \d+ fields/ }])
    const left = onName(after).filter(({ range }) => range.start.line === 1)
    expect(left.map(({ code }) => code)).toEqual([])
    expect(after.marked.length).toBe(before.marked.length)
  })
})

describe('the whole way', () => {
  it('from open to nothing open takes at most 36 acts and 141 typed signs, documents included', async () => {
    const walk = await editorWalk(MAINLAND, [
      SCOPE,
      { rule: 'label-explicit-undeclared', title: 'Show a label in app/page.tsx' },
      { rule: 'moderation-missing', title: /^Name lib\/check\.ts/ },
      DRAFTS,
      {
        rule: 'filing-unrecorded',
        title: /^filing\.track: registration/,
        typed: { 'filing.number': 'Beijing-WenWen-20260601S0001' },
      },
      {
        rule: 'public-opinion-unstated',
        title: 'public_opinion.capable: false',
        typed: { ground: 'one user, no sharing' },
      },
      { rule: 'filing-undisplayed', title: /./, typed: { displayed_at: 'https://example.com/about' } },
      { rule: 'filing-number-unlisted', title: /^Accept “/, typed: { reason: 'later than the list', by: 'Li' } },
    ])
    expect(walk.left.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
    expect(walk.actions).toBeLessThanOrEqual(36)
    expect(walk.signs).toBeLessThanOrEqual(141)
  })
})
