import type { Page } from 'playwright-core'
import { it } from 'vitest'
import { choose, command, question } from './person/moves.ts'
import { inWindow } from './person/window.ts'

// The walkthrough as somebody without a project takes it: the first step opens a sample with a finding, the second ends with it answered.

it('the walkthrough opens a sample with a finding, and sees it answered', { timeout: 240_000 }, () =>
  inWindow({ example: 'internal-tool', settings: { 'genaiMeasures.language': 'en' } }, async page => {
    await page.locator('.statusbar-item', { hasText: '§' }).first().waitFor()
    await command(page, 'Welcome: Open Walkthrough...')
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Duties of a generative-AI feature' }).click()
    const opens = page.context().waitForEvent('page')
    await page.locator('.getting-started-step .monaco-button', { hasText: 'Open the Sample' }).click()
    await answered(await opens)
  }),
)

/** In the sample's own window: the finding stands there with its answers, the walkthrough beside it at its next step. */
async function answered(sample: Page): Promise<void> {
  sample.setDefaultTimeout(60_000)
  await sample.locator('.tab.active', { hasText: 'route.ts' }).waitFor()
  await sample.locator('.squiggly-warning').first().waitFor()
  await sample.locator('.getting-started-step.expanded', { hasText: 'Answer one question' }).waitFor()
  await sample.locator('.getting-started-step .monaco-button', { hasText: 'Answer the Question' }).click()
  await question(sample, 'Audience and territory')
  await choose(sample, 'Internal: our own use')
  await sample.locator('.squiggly-warning').first().waitFor({ state: 'detached' })
  await sample.locator('#status\\.problems[aria-label="No Problems"]').waitFor()
  await sample
    .locator('.getting-started-step', { hasText: 'Answer one question' })
    .locator('.codicon.complete')
    .waitFor()
}
