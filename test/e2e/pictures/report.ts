import { choose, reportOf } from '../person/moves.ts'
import type { Camera } from './camera.ts'

/** Each part of the report by the id it is linked by; the example has them all. */
const SECTIONS = ['services', 'findings', 'matrix', 'models', 'data', 'numbers', 'unread', 'about']

/** The report in its panel: what is seen first, each part, the forms it is saved in, and what *Accept* opens. */
export async function report(camera: Camera, everything: boolean): Promise<void> {
  const { page } = camera
  await camera.own('auditWorkspace')
  const shown = reportOf(page)
  await shown.locator('#summary').waitFor()
  await camera.take('audit')
  if (!everything) return
  for (const section of SECTIONS) {
    const part = shown.locator(`#${section}`)
    await part.waitFor()
    await part.evaluate(element => element.scrollIntoView())
    await camera.take(`report-${section}`)
  }
  await page.locator('.editor-actions .action-label[aria-label^="' + camera.title('exportReport') + '"]').click()
  await camera.rows().nth(2).waitFor()
  await camera.take('report-export')
  await choose(page, 'HTML')
  await page.locator('.quick-input-widget:visible .monaco-button').first().waitFor()
  await camera.take('report-save')
  await camera.leave()
  await shown.locator('[data-act="accept"]:visible').first().click()
  await page.locator('.tab.active', { hasText: 'genai-measures.yaml' }).waitFor()
  await page.locator('.view-line', { hasText: 'reason' }).first().waitFor()
  await camera.take('accept')
}
