import { describe, expect, it } from 'vitest'
import { runCli } from '../support/cli.ts'

describe('models on the command line', () => {
  it('lists vendors with a listed service: number, day, address and ids', async () => {
    const { code, out } = await runCli(['models', '--filed'])
    expect(code).toBe(0)
    expect(out).toMatch(
      /DeepSeek \(text; OpenAI-compatible\)\n.*2024-05-13 · Beijing-DeepseekChat-202404280016\n *https:\/\/api\.deepseek\.com · /,
    )
    expect(out).toContain('whether a filing covers every id served there the list does not say')
  })

  it('keeps to one modality', async () => {
    const { out } = await runCli(['models', '--filed', '--modality', 'image'], { language: 'zh-CN' })
    expect(out).toContain('Shanghai-TongYiWanXiang-202410090024')
    expect(out).toContain('备案是否涵盖')
    expect(out).not.toContain('DeepSeek')
    expect((await runCli(['models', '--filed', '--modality', 'audio'])).out).toContain('none known here')
  })

  it.each([[['models']], [['models', '--filed', '--modality', 'smell']], [['models', '--filed', 'qwen']]])(
    'refuses %j',
    async args => {
      const { code, out, err } = await runCli(args)
      expect([code, out]).toEqual([2, ''])
      expect(err).not.toBe('')
    },
  )

  it('stands in the explanation of a foreign model and of no other', async () => {
    expect((await runCli(['explain', 'gpt-4o'])).out).toContain('Beijing-MoonShot-20231016')
    expect((await runCli(['explain', 'qwen-plus'])).out).not.toContain('Beijing-MoonShot-20231016')
  })
})
