import { describe, expect, it } from 'vitest'
import { audit } from '../support/tree.ts'

function seen(path: string, text: string): Record<string, unknown>[] {
  const evidence = audit(new Map([[path, text]])).facts.flatMap(facts => facts.evidence)
  return evidence
    .filter(({ kind }) => kind === 'agreement' || kind === 'complaint-entry')
    .map(({ kind, value, detail }) => ({ kind, value, ...detail }))
}

const CLAUSE =
  'Content that our AI generates carries a visible label below each answer; you may not remove it. Terms and obligations follow.'
const CLAUSE_ZH = '本服务由人工智能生成的内容均带有显式标识，标识位于回答下方，用户不得删除。'

describe('a document that users agree to', () => {
  it.each([
    ['legal/user-agreement.md', `# User agreement\n\n${CLAUSE}\n`, 'User agreement'],
    ['public/terms.html', `<html><h1>Terms of Service</h1><p>${CLAUSE}</p></html>`, 'Terms of Service'],
    ['协议/用户协议.md', `# 用户服务协议\n\n${CLAUSE_ZH}\n`, '用户服务协议'],
    ['assets/service_terms.txt', `服务条款\n\n${CLAUSE_ZH}\n`, '服务条款'],
  ])('%s is seen with its label clause', (path, text, title) => {
    expect(seen(path, text)).toEqual([{ kind: 'agreement', value: title, what: 'user-agreement', labelClause: true }])
  })

  it('says nothing of labels where it does not', () => {
    expect(
      seen('terms.md', '# Terms of use\n\nThese terms bind you and us. You keep your rights and obligations.\n'),
    ).toEqual([{ kind: 'agreement', value: 'Terms of use', what: 'user-agreement', labelClause: false }])
  })

  it('takes complaints where it names a way for them', () => {
    const text = `# 用户协议\n\n${CLAUSE_ZH}\n\n## 投诉\n\n请致电 400-123-4567，三个工作日内答复。\n`
    expect(seen('legal/user-agreement.md', text)).toContainEqual({
      kind: 'complaint-entry',
      value: '投诉\n\n请致电 400-123-4567',
      what: 'contact',
    })
  })

  it.each([
    ['docs/terms.md', `# Terms of Service\n\n${CLAUSE}\n`],
    ['src/terms.md', '# Search terms\n\nHow the index weighs terms.\n'],
    ['notes/agreement.md', '# Agreement with the landlord\n\nRent is due monthly.\n'],
  ])('is not %s', (path, text) => {
    expect(seen(path, text)).toEqual([])
  })
})
