import { describe, expect, it } from 'vitest'
import { runCli } from '../support/cli.ts'

const said = async (number: string) => (await runCli(['explain', number])).out

describe('genai-measures explain', () => {
  it.each([
    ['Beijing-DeepseekChat-202404280016', '求索对话DeepSeekChat', '2026-09-15'],
    ['网信算备330110507206401230035号', '330110', 'beian.cac.gov.cn'],
    ['tatsu-lab/alpaca', 'cc-by-nc-4.0', 'tatsu-lab/stanford_alpaca'],
    ['qwen-plus', 'ZheJiang-TongYiQianWen-20230901', 'dashscope'],
    ['label-in-exports', '2025-09-01', 'https://www.cac.gov.cn/2025-03/14/c_1743654684782215.htm'],
  ])('%s in both languages, with sources', async (term, ...facts) => {
    const en = await runCli(['explain', term])
    const zh = await runCli(['explain', term], { language: 'zh-CN' })
    expect([en.code, zh.code]).toEqual([0, 0])
    for (const fact of facts) {
      expect(en.out).toContain(fact)
      expect(zh.out).toContain(fact)
    }
    expect(en.out).toContain('Facts as of 2026-11-22')
    expect(zh.out).toContain('事实截至2026-11-22')
    expect(en.out).not.toMatch(/\bvalid\b|compliant with/i)
  })

  it('says plainly what it does not know', async () => {
    const run = await runCli(['explain', 'foo/bar'])
    expect(run.code).toBe(1)
    expect(run.out).toContain('does not know foo/bar')
    expect((await runCli(['explain', 'foo/bar'], { language: 'zh-CN' })).out).toContain('不认识 foo/bar')
  })

  it('names an ICP number as what it is', async () => {
    const run = await runCli(['explain', '京ICP备12345678号-1'])
    expect(run.out).toContain('ICP filing number')
    expect(run.out).toContain('not a filing of generative AI')
  })

  it('says found, near, absent and malformed apart', async () => {
    expect(await said('Beijing-DeepseekChat-202404280016')).toContain('on the list published on 2026-09-15')
    expect(await said('Beijing-DeepseekChat-202404280017')).toContain(
      'one character away from Beijing-DeepseekChat-202404280016',
    )
    expect(await said('Beijing-NoSuchService-202404280016')).toContain('not on the list published on 2026-09-15')
    expect(await said('Beijing-Test-202313450001')).toContain('2023-13-45 is not a day of the calendar')
  })

  it.each([
    ['330110507206401230035', 'algorithm filing number'],
    ['算法备案号：网信算备330110507206401230035号', 'algorithm filing number'],
    ['备案号：Beijing-DeepseekChat-202404280016', 'on the list published on 2026-09-15'],
    // Cut short at its origin before its S; the list has it among the registrations.
    ['Jiangsu-SiWeiXiangLiangZhiSuanYun-', 'Kind: registration (launch) number'],
    ['苏公网安备3200号', 'State: malformed: it has 4 digits'],
    ['黑ICP备1号', 'State: malformed: it has 1 digits'],
  ])('reads %s as people write it', async (text, wanted) => {
    expect(await said(text)).toContain(wanted)
  })

  it('names the vendor, never the slug, and leaves no space behind a Chinese colon', async () => {
    const { out } = await runCli(['explain', 'Beijing-YunQue-20230821'], { language: 'zh-CN' })
    expect(out).toMatch(/对应厂商：\p{Script=Han}/u)
    const faulty = (await runCli(['explain', '网信算备110108xxxxxx号'], { language: 'zh-CN' })).out
    expect(faulty).toContain('状态：格式有误：“xxxxxx”')
  })

  it('words what is unverified as unconfirmed', async () => {
    expect((await runCli(['explain', 'user-strike-rule'])).out).toContain(
      'Unconfirmed: The clause letter is unconfirmed',
    )
    expect((await runCli(['explain', 'user-strike-rule'], { language: 'zh-CN' })).out).toContain('未确认：')
  })

  it('explains a rule with its duties', async () => {
    const run = await runCli(['explain', 'label-explicit-undeclared'])
    expect(run.code).toBe(0)
    expect(run.out).toContain('explicit-label-text')
  })

  it('resolves a re-upload to its origin', async () => {
    expect((await runCli(['explain', 'unsloth/Llama-3.1-8B-Instruct-GGUF'])).out).toContain(
      'Copy of: meta-llama/Llama-3.1-8B-Instruct',
    )
  })

  it('asks for a term', async () => {
    expect((await runCli(['explain'])).code).toBe(2)
  })
})

describe('genai-measures catalogue --stats', () => {
  it('counts every table and finds every provider recognisable', async () => {
    const run = await runCli(['catalogue', '--stats'])
    expect(run.err).toBe('')
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/records of the public list +1842/)
    expect(run.out).toMatch(/^deepseek( +\d+){5}$/m)
    expect((await runCli(['catalogue', '--stats'], { language: 'zh-CN' })).out).toContain('供应商')
  })

  it('needs --stats', async () => {
    expect((await runCli(['catalogue'])).code).toBe(2)
  })
})
