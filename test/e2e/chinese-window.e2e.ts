import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { englishIn } from '../support/english.ts'
import { command, question, reportOf } from './person/moves.ts'
import { inWindow } from './person/window.ts'

// What stands on the screen of an editor whose display language is Chinese, in a folder that nobody has trusted yet. The editor's own words are
// English, as the language pack of the tests holds none; all that is ours is Chinese.

it(
  'a Chinese window in Restricted Mode says everything of ours in Chinese, and that all of it works',
  { timeout: 240_000 },
  () =>
    inWindow({ example: 'nextjs-chat-mainland', displayLanguage: 'zh-cn', trust: 'asked' }, async page => {
      await page
        .locator('[id="status.workspaceTrust"], .statusbar-item', { hasText: 'Restricted Mode' })
        .first()
        .waitFor()
      const bar = page.locator('.statusbar-item', { hasText: '§' }).first()
      await isChinese(bar)

      await command(page, 'GenAI Measures: 读取了什么，为何没有提示')
      await page.locator(ROWS, { hasText: '受限模式：此处功能均可使用' }).waitFor()
      await isChinese(page.locator(ROWS))
      await page.keyboard.press('Escape')

      await bar.click()
      await page.locator(TREE).nth(5).waitFor()
      await isChinese(page.locator(TREE))

      await command(page, 'GenAI Measures: 逐项回答待处理的问题…')
      await question(page, '对象和地域')
      await asksInChinese(page)
      await page.locator(ROWS, { hasText: '面向境内公众' }).click()
      await question(page, '2/')
      await asksInChinese(page)
      await page.keyboard.press('Escape')

      await command(page, 'GenAI Measures: 检查工作区')
      const report = reportOf(page)
      await report.locator('#summary .standing').waitFor()
      await isChinese(
        report
          .locator('main, nav, header')
          .locator('h1, h2, h3, p:visible, li:visible, dt, dd, button:visible, th, a:visible'),
      )

      await command(page, 'Welcome: Open Walkthrough...')
      await page.locator(ROWS, { hasText: '生成式人工智能功能的义务' }).click()
      const steps = page.locator('.gettingStartedDetailsContent')
      await steps.locator('.getting-started-step').nth(3).waitFor()
      await isChinese(steps.locator('.getting-started-category, .getting-started-step'))
    }),
)

const ROWS = '.quick-input-widget:visible .monaco-list-row'
const TREE = '.tree-explorer-viewlet-tree-view .monaco-list-row'

async function asksInChinese(page: Page): Promise<void> {
  await isChinese(page.locator('.quick-input-widget:visible .quick-input-title'))
  await isChinese(page.locator('.quick-input-widget:visible .quick-input-message'))
  await isChinese(page.locator(ROWS))
  const field = page.locator('.quick-input-widget:visible input').first()
  expect(englishIn((await field.getAttribute('placeholder')) ?? 'no placeholder')).toBeUndefined()
}

/** Fails where there is nothing, or where a text of it holds English words. */
async function isChinese(target: Locator): Promise<void> {
  await target.first().waitFor()
  const texts = (await target.allInnerTexts()).filter(text => text.trim() !== '')
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.join('\n')).toMatch(/\p{Script=Han}/u)
  expect(texts.filter(text => text !== 'English' && englishIn(text) !== undefined)).toEqual([])
}
