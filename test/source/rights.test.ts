import { describe, expect, it } from 'vitest'
import { seen } from './seen.ts'

const rows = (word: string) => Array.from({ length: 12 }, (_, i) => `<p>${word}${i}</p>`).join('')

describe('numbers, rights and where users are', () => {
  it('a number in a footer is shown; a commented one is not there', () => {
    const text =
      '<template><footer>网信算备110108823483901230017号 京ICP备12345678号-1<!-- 网信算备110108823483901230025号 --></footer></template>\n'
    expect(seen('filing-number', 'src/Foot.vue', text).map(one => [one.detail.numberKind, one.detail.shown])).toEqual([
      ['icp-filing', true],
    ])
    expect(seen('audience-hint', 'src/Foot.vue', text).map(one => one.detail.what)).toContain('icp-number')
  })

  it('备案 and 标识 with another meaning are no numbers', () => {
    expect(
      seen('filing-number', 'src/A.vue', '<template><p>推广备案审核中，唯一标识 20240101</p></template>\n'),
    ).toEqual([])
  })

  it('tells agreements, complaints, data subjects’ rights and minors’ mode', () => {
    const page =
      '<template><div><a>用户协议</a><a>隐私政策</a><a>投诉举报</a><button>注销账号</button><span>青少年模式</span></div></template>\n'
    expect(seen('agreement', 'src/A.vue', page).map(one => one.detail.what)).toEqual([
      'user-agreement',
      'privacy-policy',
    ])
    expect(seen('complaint-entry', 'src/A.vue', page)).toHaveLength(1)
    expect(seen('data-rights', 'src/A.vue', page).map(one => one.detail.what)).toEqual(['delete'])
    expect(seen('minors-mode', 'src/A.vue', page)).toHaveLength(1)
  })

  it('an interface speaks Chinese when most of its texts do', () => {
    expect(
      seen('audience-hint', 'src/A.vue', `<template><div>${rows('保存')}</div></template>`).map(one => one.detail.what),
    ).toEqual(['chinese-interface'])
    expect(seen('audience-hint', 'src/A.vue', `<template><div>${rows('Save')}<p>中文</p></div></template>`)).toEqual([])
    expect(seen('audience-hint', 'src/locales/zh-CN.json', '{ "save": "保存" }')).toHaveLength(1)
  })

  it('reads what a crawler obeys', () => {
    expect(seen('crawler', 'spider/settings.py', 'ROBOTSTXT_OBEY = False\n').map(one => one.detail.robots)).toEqual([
      'ignored',
    ])
  })

  it('gives the names of keys, never what they hold', () => {
    const text =
      "const key = process.env.OPENAI_API_KEY\nconst other = 'sk-abcdefghijklmnopqrstuvwxyz'\n// DEEPSEEK_API_KEY\n"
    expect(seen('credential-name', 'a.ts', text).map(one => [one.value, one.detail.provider])).toEqual([
      ['OPENAI_API_KEY', 'openai'],
    ])
  })
})
