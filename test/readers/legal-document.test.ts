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

  const clauses = (label: string) =>
    `<h2>一、服务内容</h2><p>本服务回答读者的提问。</p><h2>二、费用</h2><p>按月收费。</p><h2>三、内容</h2><p>${label}</p>`
  const OWN = '回答由人工智能生成，下方以文字添加显式标识，请勿删除。'

  it.each([
    ['a view of a server', 'src/main/resources/templates/agreement.html', `<h1>枫桥用户服务协议</h1>${clauses(OWN)}`],
    ['Blade', 'resources/views/legal/user.blade.php', `@section('title', '枫桥服务条款')\n${clauses(OWN)}`],
    ['a component', 'src/pages/Xieyi.vue', `<template><h1 class="t">用户协议</h1>${clauses(OWN)}</template>`],
    [
      'Markdown as a page',
      'src/routes/terms/+page.md',
      `# 枫桥用户协议\n\n## 一、内容\n\n${OWN}\n\n## 二、费用\n\n## 三、其他\n`,
    ],
    ['a form in short', 'views/rules.pug', `h1 用户服务协议\nh2 一、内容\np ${OWN}\nh2 二、费用\nh2 三、其他\n`],
  ])('is known by what it calls itself and by its clauses: %s', (_, path, text) => {
    expect(seen(path, text)).toContainEqual(
      expect.objectContaining({ kind: 'agreement', what: 'user-agreement', labelClause: true }),
    )
  })

  it.each([
    ['marks of the trade', '您不得删除本公司的商标标识。\n\n本服务的回答由 AI 给出。'],
    ['nothing on labels', '您对自己的输入负责。'],
  ])('has no clause on labels where it speaks of %s', (_, words) => {
    expect(seen('src/routes/terms/+page.md', `# 用户协议\n\n## 一、内容\n\n${words}\n`)).toContainEqual(
      expect.objectContaining({ kind: 'agreement', labelClause: false }),
    )
  })

  it.each([
    ['a mail address before the word', '请发送邮件至 help@fengqiao.example 进行投诉。'],
    ['a telephone number in groups', '投诉电话：0571-8800 1234'],
  ])('takes complaints by %s', (_, words) => {
    expect(seen('legal/user-agreement.md', `# 用户协议\n\n${words}\n`)).toContainEqual(
      expect.objectContaining({ kind: 'complaint-entry', what: 'contact' }),
    )
  })

  it('is no page that only leads to one, and no text without clauses', () => {
    const page = '<h1>注册</h1><h2>手机号</h2><h2>验证码</h2><h2>昵称</h2><p>注册即同意 <a href="/x">用户协议</a></p>'
    expect(seen('templates/join.html', page).filter(one => 'labelClause' in one)).toEqual([])
    expect(seen('templates/help.html', `<h1>用户协议</h1><p>${OWN}</p>`).filter(one => 'labelClause' in one)).toEqual(
      [],
    )
  })

  it.each([
    ['docs/terms.md', `# Terms of Service\n\n${CLAUSE}\n`],
    ['src/terms.md', '# Search terms\n\nHow the index weighs terms.\n'],
    ['notes/agreement.md', '# Agreement with the landlord\n\nRent is due monthly.\n'],
  ])('is not %s', (path, text) => {
    expect(seen(path, text)).toEqual([])
  })
})
