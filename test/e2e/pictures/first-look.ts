import { command, openFile, question } from '../person/moves.ts'
import type { Camera } from './camera.ts'

/** A person's first way: the call, the Problems panel, the hover, the lightbulb, the Duties view, and the one question answered. */
export async function firstLook(camera: Camera): Promise<void> {
  const { page } = camera
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'app' }).click()
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'api' }).click()
  await openFile(page, 'route.ts')
  await page.locator('.squiggly-warning, .squiggly-info, .squiggly-error').first().waitFor()
  await page.locator('.codelens-decoration').first().waitFor()
  await command(page, 'View: Toggle Problems')
  await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor()
  await command(page, 'Notifications: Clear All Notifications')
  await camera.take('problems')

  const call = page
    .locator('.view-line .squiggly-warning, .view-line', { hasText: 'completions.create' })
    .getByText('create', { exact: true })
  await call.hover()
  const hover = page.locator('.monaco-hover:visible')
  await hover.locator('.hover-contents .codicon, h4, strong').first().waitFor()
  await camera.take('hover')

  await page.keyboard.press('Escape')
  await call.click()
  await page.mouse.move(900, 500)
  await page.locator('[class*="codicon-light-bulb"]:visible, [class*="codicon-lightbulb"]:visible').first().waitFor()
  await page.keyboard.press('Control+.')
  await page.locator('.action-widget .monaco-list-row').first().waitFor()
  await camera.take('lightbulb')
  await page.keyboard.press('Escape')

  await command(page, 'View: Hide Panel')
  await openFile(page, 'package.json')
  await page.locator('.codelens-decoration:visible').first().waitFor()
  await camera.take('lens-manifest')
  await page.locator('.statusbar-item', { hasText: '§' }).first().click()
  await page
    .locator(`.action-label[aria-label^="${camera.title('guide')}"]:visible`)
    .first()
    .waitFor()
  await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row').nth(5).waitFor()
  await page.mouse.move(900, 500)
  await page.locator('.tab', { hasText: 'route.ts' }).click()
  await page.locator('.codelens-decoration:visible').first().waitFor()
  await camera.take('duties')
  await camera.own('guide')
  await question(page, '·')
  await camera.take('guide-scope')
  await page.keyboard.press('Enter')
  await question(page, '2/')
  await camera.take('guide')
  await camera.leave()
  await command(page, 'File: Save All Files')
  await command(page, 'View: Show Explorer')
}
