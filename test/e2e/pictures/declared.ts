import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, openFile, question } from '../person/moves.ts'
import type { Camera } from './camera.ts'

/** Once the one question is answered: the declaration with its rows, hovers, completions and drafts, the lenses, the filter, more of the pass. */
export async function declared(camera: Camera, workspace: string): Promise<void> {
  const { page } = camera
  const text = readFileSync(join(workspace, 'genai-measures.yaml'), 'utf8')
  await command(page, 'View: Toggle Problems')
  await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor()
  await camera.take('problems-declared')
  await command(page, 'View: Hide Panel')

  await page.locator('.view-line').getByText('ZheJiang-TongYiQianWen-20230901').hover()
  await page.locator('.monaco-hover:visible .hover-contents').first().waitFor()
  await camera.take('hover-number')
  await page.keyboard.press('Escape')

  await camera.goTo(text, '\n      number: ')
  await page.keyboard.insertText('deep')
  await page.keyboard.press('Control+Space')
  await page.locator('.suggest-widget:visible .monaco-list-row').nth(1).waitFor()
  await camera.take('completion-number')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Z')

  await camera.goTo(text, 'user_agreement:')
  const offers = await camera.lightbulb()
  await camera.take('lightbulb-field')
  await offers.filter({ hasText: 'service-agreement' }).first().click()
  await page.locator('.tab.active', { hasText: 'page.tsx' }).waitFor()
  await camera.take('draft')
  await command(page, 'File: Save All Files')

  await openFile(page, 'route.ts')
  // The editor shows the lenses it knows, and those of the answer a moment later.
  await page.locator('.codelens-decoration:visible', { hasText: '2026-08-31' }).waitFor()
  await camera.take('lens-model')
  await openFile(page, 'package.json')
  await page.locator('.codelens-decoration:visible').first().waitFor()
  await camera.take('lens-manifest-declared')

  await camera.duties(6)
  await camera.own('filterDuties')
  await camera.rows().nth(2).waitFor()
  await camera.take('duties-filter')
  await camera.leave()

  await camera.own('guide')
  await question(page, '·')
  await camera.rows().first().click()
  await page.locator('.quick-input-widget:visible .quick-input-title', { hasText: 'filing.number' }).waitFor()
  await camera.take('guide-number')
  await page.keyboard.insertText('Beijing-WenWen-20260601S0001')
  await page.keyboard.press('Enter')
  await question(page, '3/')
  await camera.take('guide-place')
  await camera.leave()
  await command(page, 'File: Save All Files')
  await camera.take('duties-declared')
  await command(page, 'View: Show Explorer')
}
