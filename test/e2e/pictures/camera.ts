import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { ROOT } from '../host/cache.ts'
import { command } from '../person/moves.ts'

/** Whoever takes pictures of a window: finds commands by their titles in its language, and gives each picture its file. */
export class Camera {
  readonly page: Page
  readonly #language: 'en' | 'zh-CN'
  readonly #titles: Readonly<Record<string, string>>
  readonly #fileOf: (surface: string) => string | undefined

  /** `fileOf` gives the file of a surface, and nothing for one that is not wanted. */
  constructor(page: Page, language: 'en' | 'zh-CN', fileOf: (surface: string) => string | undefined) {
    const suffix = language === 'en' ? '' : '.zh-cn'
    this.page = page
    this.#language = language
    this.#titles = JSON.parse(readFileSync(join(ROOT, `package.nls${suffix}.json`), 'utf8')) as Record<string, string>
    this.#fileOf = fileOf
  }

  /** The same eye on another window. */
  of(page: Page): Camera {
    return new Camera(page, this.#language, this.#fileOf)
  }

  title(id: string): string {
    return this.#titles[`command.${id}`]!
  }

  /** Runs a command of the extension from the palette. */
  own(id: string): Promise<void> {
    return command(this.page, `GenAI Measures: ${this.title(id)}`)
  }

  /** A picture without the remains of a fading widget. */
  async take(surface: string): Promise<void> {
    const path = this.#fileOf(surface)
    if (path === undefined) return
    // What turns for ever, as a bar of progress does, is not waited for.
    await this.page.evaluate(() => {
      const ending = document.getAnimations().filter(one => one.effect?.getComputedTiming().endTime !== Infinity)
      return Promise.all(ending.map(animation => animation.finished.catch(() => undefined)))
    })
    await this.page.screenshot({ path, animations: 'disabled' })
  }

  /** Pulls the right or the lower edge of what is shown by so many pixels. */
  async pull(what: Locator, edge: 'right' | 'bottom', by: number): Promise<void> {
    const { x, y, width, height } = (await what.boundingBox())!
    const from = edge === 'right' ? [x + width, y + height / 2] : [x + width / 2, y + height - 1]
    const to = edge === 'right' ? [from[0]! + by, from[1]!] : [from[0]!, from[1]! + by]
    // Through the middle, as a hand does: a hover closes behind a pointer that jumps away.
    await this.page.mouse.move(x + width / 2, y + height / 2)
    await this.page.mouse.move(from[0]!, from[1]!, { steps: 4 })
    await this.page.mouse.down()
    await this.page.mouse.move(to[0]!, to[1]!, { steps: 4 })
    await this.page.mouse.up()
  }

  /** A picture of why it is quiet here: the list that *explain* opens. */
  async why(surface: string): Promise<void> {
    await this.own('explain')
    await this.rows().nth(2).waitFor()
    await this.take(surface)
    await this.leave()
  }

  /** Opens what the lightbulb at the caret offers, and gives the offers. */
  async lightbulb(): Promise<Locator> {
    await this.page
      .locator('[class*="codicon-light-bulb"]:visible, [class*="codicon-lightbulb"]:visible')
      .first()
      .waitFor()
    await this.page.keyboard.press('Control+.')
    const offers = this.page.locator('.action-widget .monaco-list-row')
    await offers.first().waitFor()
    return offers
  }

  /** Opens the Duties view by the status bar, and waits until it has so many rows. */
  async duties(least: number): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: '§' }).first().click()
    await this.page
      .locator('.tree-explorer-viewlet-tree-view .monaco-list-row')
      .nth(least - 1)
      .waitFor()
  }

  rows(): Locator {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row')
  }

  /** Leaves whatever list or box is open. */
  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.page.locator('.quick-input-widget:visible').waitFor({ state: 'detached' })
  }

  /** Puts the caret behind a text of the editor in front, by the place it has in the file. */
  async goTo(text: string, needle: string): Promise<void> {
    const at = text.indexOf(needle) + needle.length
    const lines = text.slice(0, at).split('\n')
    await this.page.keyboard.press('Control+G')
    const field = this.page.locator('.quick-input-widget:visible input').first()
    await field.waitFor()
    await field.fill(`:${lines.length}:${lines.at(-1)!.length + 1}`)
    await this.page.keyboard.press('Enter')
    await this.page.locator('.quick-input-widget:visible').waitFor({ state: 'detached' })
  }
}
