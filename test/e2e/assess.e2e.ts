import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator } from 'playwright-core'
import { expect, it } from 'vitest'
import { command, reportOf } from './person/moves.ts'
import { inWindow } from './person/window.ts'

// The form of ten questions as a person fills it in: answers by mouse and keyboard, then each of its two buttons.

it('answers ten questions with duties, and writes the declaration that follows', { timeout: 240_000 }, () =>
  inWindow({ example: 'internal-tool', settings: { 'genaiMeasures.language': 'en' } }, async (page, workspace) => {
    await page.locator('.statusbar-item', { hasText: '§' }).first().waitFor()
    await command(page, 'GenAI Measures: Assess a Service Without Code')
    const form = reportOf(page)
    await form.locator('#show').waitFor()
    expect(await form.locator('fieldset').count()).toBe(10)

    // Nothing is answered yet, and what is asked says so.
    await form.locator('#show').click()
    await form.locator('#result').waitFor()
    const before = await bound(form)

    await form.locator('input[name="name"]').fill('Poem desk')
    for (const [name, value] of [
      ['audience', 'public'],
      ['territory', 'mainland-china'],
      ['generates', 'text'],
      ['exposure', 'web-ui'],
      ['minors', 'no'],
    ] as const)
      await form.locator(`input[name="${name}"][value="${value}"]`).check()
    await form.locator('#show').click()
    await form.locator('#result', { hasText: 'Poem desk' }).waitFor()
    expect(await bound(form)).toBeGreaterThan(before)
    // The answers stand as they were given.
    expect(await form.locator('input[name="name"]').inputValue()).toBe('Poem desk')
    expect(await form.locator('input[name="audience"][value="public"]').isChecked()).toBe(true)

    await form.locator('#write').click()
    await page.locator('.tab.active', { hasText: 'genai-measures.yaml' }).waitFor()
    await page.locator('.view-line', { hasText: 'name: Poem desk' }).waitFor()
    await page.keyboard.press('Control+S')
    await expect
      .poll(() => readFileSync(join(workspace, 'genai-measures.yaml'), 'utf8'), { timeout: 20_000 })
      .toMatch(/audience: public[^]*territory: mainland-china[^]*generates: \[text\]/)
  }),
)

/** How many duties the form says that the answers come to. */
function bound(form: FrameLocator): Promise<number> {
  return form.locator('#duties li').count()
}
