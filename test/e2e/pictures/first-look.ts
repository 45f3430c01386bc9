import type { Locator } from 'playwright-core'
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
  const hover = page.locator('.monaco-resizable-hover:visible')
  const look = async () => {
    await call.hover()
    await hover.locator('.hover-contents .codicon, h4, strong').first().waitFor()
  }
  await look()
  // The editor opens a hover at a quarter of its own height; pulled to another, it closes and keeps that height for the next.
  await camera.pull(hover, 'bottom', await missingOf(hover, camera))
  await hover.waitFor({ state: 'detached' })
  // A button let go outside of the editor counts as held until one is let go inside.
  await page.mouse.click(900, 400)
  await look()
  await camera.take('hover')

  await page.keyboard.press('Escape')
  await call.click()
  await page.mouse.move(900, 500)
  await camera.lightbulb()
  await camera.take('lightbulb')
  await page.keyboard.press('Escape')

  await command(page, 'View: Hide Panel')
  await openFile(page, 'package.json')
  await page.locator('.codelens-decoration:visible').first().waitFor()
  await camera.take('lens-manifest')
  await camera.duties(6)
  await page
    .locator(`.action-label[aria-label^="${camera.title('guide')}"]:visible`)
    .first()
    .waitFor()
  await page.mouse.move(900, 500)
  await page.locator('.tab', { hasText: 'route.ts' }).click()
  await page.locator('.codelens-decoration:visible').first().waitFor()
  // Wide enough for the title of the view, and no wider: the lens above the call needs the rest.
  const sideBar = page.locator('.part.sidebar')
  await camera.pull(sideBar, 'right', 24)
  await page.mouse.move(900, 500)
  await camera.take('duties')
  await camera.pull(sideBar, 'right', -24)
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

/** By how much a hover is too low for as many of its paragraphs as the window has room for. */
async function missingOf(hover: Locator, { page }: Camera): Promise<number> {
  const room = page.viewportSize()!.height - 40
  return hover.locator('.hover-contents').evaluateAll((parts, room) => {
    const end = parts[0]!.closest('.monaco-scrollable-element')!.getBoundingClientRect().bottom
    const blocks = parts.flatMap(part => [...part.querySelectorAll('p, li')])
    const ends = blocks
      .filter(block => block.textContent !== block.querySelector('strong')?.textContent)
      .map(block => block.getBoundingClientRect().bottom + 6)
    return Math.max(end, ...ends.filter(one => one < room)) - end
  }, room)
}
