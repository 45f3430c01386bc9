import type { FrameLocator, Page } from 'playwright-core'

/** Opens a file of the first level of the explorer. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick()
  await page.locator('.tab', { hasText: name }).waitFor()
}

/** Runs a command from the palette, by its whole title. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  const input = page.locator('.quick-input-widget input').first()
  await input.waitFor()
  await input.fill(`>${title}`)
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: title.split(': ').at(-1)! })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  // A command may bring a list of its own into the same widget.
  await page.waitForFunction(() => {
    const field = document.querySelector<HTMLInputElement>('.quick-input-widget .quick-input-box input')
    return !field || field.offsetParent === null || !field.value.startsWith('>')
  })
}

/** Takes a row of the list that is shown. */
export async function choose(page: Page, row: string | RegExp): Promise<void> {
  await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: row }).first().click()
}

/** Waits for a step of the guided pass. */
export async function question(page: Page, step: string): Promise<void> {
  await page.locator('.quick-input-widget:visible .quick-input-title', { hasText: step }).waitFor()
  await page.locator('.quick-input-widget:visible .monaco-list-row').first().waitFor()
}

/** The page that a panel shows: the only one, or the one in front. */
export function reportOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame')
}
