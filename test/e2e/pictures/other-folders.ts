import type { Camera } from './camera.ts'

// What a window on another folder than the example's shows.

/** A folder in which nothing generates: what the Duties view says instead. */
export async function empty(camera: Camera): Promise<void> {
  const { page } = camera
  await page.locator('.activitybar .action-label[aria-label^="GenAI Measures"]').click()
  await page.locator('.welcome-view .monaco-button:visible').nth(1).waitFor()
  await page.mouse.move(900, 500)
  await page.locator('.workbench-hover-container:visible').waitFor({ state: 'detached' })
  await camera.take('duties-empty')
}

/** A service that is stated internal: why it is quiet. */
export async function quiet(camera: Camera): Promise<void> {
  await camera.duties(2)
  await camera.why('quiet')
}

/** A folder that nobody has trusted yet. */
export async function restricted(camera: Camera): Promise<void> {
  await camera.page.locator('.statusbar-item', { hasText: '§' }).first().waitFor()
  await camera.why('restricted')
}
