import { command, openFile, reportOf } from '../person/moves.ts'
import type { Camera } from './camera.ts'

/** What lies around the work: pages, settings, status, log, walkthrough, the page of the extension, the form of ten questions. */
export async function around(camera: Camera): Promise<void> {
  const { page } = camera
  const shut = () => command(page, 'View: Close All Editors')
  await shut()
  await camera.own('openPage')
  const rules = reportOf(page)
  await rules.locator('h1').first().waitFor()
  await camera.take('page')
  await rules.locator('a', { hasText: 'scope-undeclared' }).first().click()
  await rules.locator('h1', { hasText: /^(?:Rules|规则)$/ }).waitFor({ state: 'detached' })
  await rules.locator('h1').first().waitFor()
  await camera.take('page-rule')

  await shut()
  await command(page, 'Preferences: Open User Settings')
  const search = page.locator('.settings-editor .suggest-input-container').first()
  await search.click()
  await page.keyboard.insertText('@ext:genai-measures.genai-measures-vscode')
  await page.locator('.settings-count-widget', { hasText: /^[1-9]\d? / }).waitFor()
  await page.locator('.settings-group-title-label, .setting-item-title').first().click()
  await camera.take('settings')

  await shut()
  await camera.why('status')

  await openFile(page, 'package.json')
  await page.locator('[id^="status.languageStatus"]').first().hover()
  await page.locator('.hover-language-status:visible, .monaco-hover:visible').first().waitFor()
  await camera.take('language-status')
  await page.mouse.move(900, 300)

  await camera.own('showOutput')
  await page.locator('.output-view .view-line, .output .view-line').first().waitFor()
  await camera.take('output')
  await command(page, 'View: Hide Panel')

  await camera.own('assess')
  await reportOf(page).locator('#show').waitFor()
  await reportOf(page).locator('#show').click()
  await reportOf(page).locator('#result').waitFor()
  await camera.take('assess')
  await shut()

  await command(page, 'Extensions: Show Installed Extensions')
  await page.locator('.extensions-list .monaco-list-row', { hasText: 'GenAI Measures' }).first().click()
  await page.locator('.extension-editor .name', { hasText: 'GenAI' }).waitFor()
  await reportOf(page).locator('h1').first().waitFor()
  await camera.take('extension')
  await shut()
  await command(page, 'View: Show Explorer')
  await walkthrough(camera)
}

async function walkthrough(camera: Camera): Promise<void> {
  const { page } = camera
  await command(page, 'Welcome: Open Walkthrough...')
  await page.keyboard.insertText('GenAI')
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'GenAI' }).first().waitFor()
  await page.keyboard.press('Enter')
  const steps = page.locator('.gettingStartedContainer .getting-started-step')
  await steps.nth(3).waitFor()
  let shown = '-'
  for (let step = 0; step < 4; step++) {
    await steps.nth(step).click()
    // Beside the steps where there is room for it; that of the step before stays until the next is there.
    if ((page.viewportSize()?.width ?? 0) > 1500) {
      const title = reportOf(page).locator('svg title').filter({ hasNotText: shown })
      await title.first().waitFor({ state: 'attached' })
      shown = (await title.first().textContent()) ?? shown
    }
    await camera.take(step === 0 ? 'walkthrough' : `walkthrough-${step + 1}`)
  }
}
