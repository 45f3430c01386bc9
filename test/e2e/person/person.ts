import type { Locator, Page } from 'playwright-core'

/** What was put to a person in the guided pass. */
export interface Question {
  readonly title: string
  readonly placeholder: string
  readonly rows: readonly string[]
}

/** What the guided pass says at its end. */
const ENDED = /Nothing is left to ask|left for later|已无待回答|留待以后/

/**
 * Somebody at the window, who sees what is on the screen and has a mouse and keys. Each click, each key or chord is an act, and so is the Enter
 * that ends what is typed; the signs of what is typed are counted apart.
 */
export class Person {
  readonly page: Page
  acts = 0
  signs = 0
  readonly log: string[] = []

  constructor(page: Page) {
    this.page = page
  }

  async click(target: Locator, what: string): Promise<void> {
    await target.click()
    this.#note(`click ${what}`)
  }

  async press(key: string): Promise<void> {
    await this.#listens()
    await this.page.keyboard.press(key)
    this.#note(`press ${key}`)
  }

  async type(text: string): Promise<void> {
    await this.#listens()
    await this.page.keyboard.insertText(text)
    this.signs += [...text].length
    this.log.push(`type “${text}”`)
  }

  /** The question on the screen, once it is another one than `last`; undefined when the pass has ended with a notice. */
  async question(last: string | undefined): Promise<Question | undefined> {
    const widget = this.page.locator('.quick-input-widget:visible')
    // With the driver of the tests the editor shows no toasts; what a notice says is read out all the same.
    const ended = this.page.locator('.monaco-aria-container .monaco-alert', { hasText: ENDED })
    for (;;) {
      await Promise.race([this.#other(last), ended.first().waitFor({ state: 'attached' })])
      if ((await ended.count()) > 0) return undefined
      if ((await widget.count()) === 0) continue
      const title = await this.#title()
      const input = widget.locator('input').first()
      const placeholder = (await input.getAttribute('placeholder')) ?? ''
      const rows = await widget.locator('.monaco-list-row').allInnerTexts()
      return { title, placeholder, rows: rows.map(plain) }
    }
  }

  /** Takes a row of the list before them: with Enter where it is the first, else with the mouse. */
  async choose(wanted: RegExp): Promise<string> {
    const rows = this.page.locator('.quick-input-widget:visible .monaco-list-row')
    await rows.first().waitFor()
    const texts = (await rows.allInnerTexts()).map(plain)
    const at = texts.findIndex(one => wanted.test(one))
    if (at < 0) throw new Error(`nothing like ${wanted} among ${texts.join(' | ')}`)
    const row = rows.nth(at)
    const text = texts[at]!
    const focused = /\bfocused\b/.test((await row.getAttribute('class')) ?? '')
    if (focused) await this.press('Enter')
    else await this.click(row, `“${text}”`)
    return text
  }

  /** A person types once the caret blinks in the field of the question: a window under load gives it the focus a moment after it is shown. */
  async #listens(): Promise<void> {
    const isHeard = () => {
      const widget = document.activeElement?.closest<HTMLElement>('.quick-input-widget')
      return widget !== null && widget !== undefined && widget.style.display !== 'none'
    }
    try {
      await this.page.waitForFunction(isHeard, undefined, { timeout: 20_000 })
    } catch {
      // A display without a window manager may take the focus from the window itself: to give it back is no act of a person.
      await this.page.bringToFront()
      await this.page.locator('.quick-input-widget:visible input').first().focus()
      await this.page.waitForFunction(isHeard)
    }
  }

  /** The editor's own chord that saves every file: one act. */
  async saveAll(): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.page.keyboard.press('s')
    this.#note('press Ctrl+K S')
  }

  async #title(): Promise<string> {
    const title = this.page.locator('.quick-input-widget:visible .quick-input-title')
    return (await title.count()) > 0 ? (await title.first().innerText()).trim() : ''
  }

  /** Resolves when a question stands there with another title than the last. */
  async #other(last: string | undefined): Promise<void> {
    await this.page.waitForFunction(before => {
      const [title] = document.querySelectorAll<HTMLElement>('.quick-input-widget .quick-input-title')
      const shown = title?.closest<HTMLElement>('.quick-input-widget')?.style.display !== 'none'
      const rows = document.querySelectorAll('.quick-input-widget .monaco-list-row').length
      const message = document.querySelector<HTMLElement>('.quick-input-widget .quick-input-message')?.innerText ?? ''
      return shown && title !== undefined && title.innerText.trim() !== before && (rows > 0 || message !== '')
    }, last ?? '')
  }

  #note(what: string): void {
    this.acts++
    this.log.push(what)
  }
}

/** A row as it is read: icons are no words, and no line ends. */
function plain(text: string): string {
  return text
    .replace(/[\uE000-\uF8FF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
