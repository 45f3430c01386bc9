import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlReport } from '../../server/src/core/report/html/html.ts'
import { launchChromium } from '../e2e/host/chromium.ts'
import { audited, companyTree } from './support/company.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', contrast: 'more' },
} as const satisfies Record<string, BrowserContextOptions>

const { result, context } = audited(companyTree())
const file = join(mkdtempSync(join(tmpdir(), 'genai-measures-report-')), 'report.html')
writeFileSync(file, htmlReport(result, context))

let browser: Browser
const asked: string[] = []
const faults: string[] = []

beforeAll(async () => {
  browser = await launchChromium()
}, 120_000)
afterAll(() => browser?.close())

async function open(options: BrowserContextOptions = {}, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  page.on('request', request => asked.push(request.url()))
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', said => said.type() === 'error' && faults.push(said.text()))
  await before?.(page)
  await page.goto(`file://${file}`)
  return page
}

/** Every rule in the first theme; what themes change are colours. */
async function violations(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], ${rules === 'all' ? '' : "runOnly: ['color-contrast']"} })`,
  )
  const { violations: broken } = found as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
  }
  return broken.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`)
}

const visible = (page: Page, selector: string) => page.locator(`${selector}:visible`).count()

describe('the report page in a browser', () => {
  it.each(Object.entries(THEMES))('has no accessibility fault in either language: %s', async (theme, options) => {
    const page = await open(options)
    for (const language of ['en', 'zh-CN']) {
      await page.click(`[data-language="${language}"]`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      expect(await violations(page, theme === 'light' ? 'all' : 'colours')).toEqual([])
    }
    await page.close()
  })

  it('shows one language at a time, with its title', async () => {
    const page = await open()
    expect(await page.title()).toBe('Audit of wenwen')
    expect(await visible(page, 'span[lang="zh-CN"]')).toBe(0)
    await page.click('[data-language="zh-CN"]')
    expect(await page.title()).toBe('wenwen 合规检查报告')
    expect(await visible(page, 'span[lang="en"]')).toBe(0)
    await page.close()
  })

  it('filters by service, area and severity, and counts what is left', async () => {
    const page = await open()
    const status = page.getByRole('status')
    const all = await visible(page, '.finding')
    expect(await status.innerText()).toBe(`${all} of ${result.findings.length} findings shown`)
    await page.selectOption('select[name=service]', 'gateway')
    const gateway = result.findings.filter(one => one.service === 'gateway').length
    const orphans = result.findings.filter(one => one.service === undefined).length
    expect(await visible(page, '.finding')).toBe(gateway + orphans)
    expect(await visible(page, '.card')).toBe(1)
    expect(await visible(page, '.matrix thead th')).toBe(2)
    await page.uncheck('input[name=severity][value=warning]')
    expect(await visible(page, '.finding.warning')).toBe(0)
    await page.click('button[type=reset]')
    await expect.poll(() => page.locator('.finding:visible').count()).toBe(all)
    await page.uncheck('input[name=family][value=filing]')
    expect(await visible(page, '.matrix tbody[data-family=filing]')).toBe(0)
    expect(await visible(page, '.finding[data-family=filing]')).toBe(0)
    await page.close()
  })

  it('can be worked by keyboard alone', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.locator('input[name=severity][value=warning]').focus()
    await page.keyboard.press('Space')
    expect(await visible(page, '.finding.warning')).toBe(0)
    await page.close()
  })

  it('brings a finding back that the filter hides when a link leads to it', async () => {
    const page = await open()
    const first = page.locator('.first a[href^="#"]').first()
    const target = (await first.getAttribute('href')) ?? ''
    await page.selectOption('select[name=service]', 'internal-tool')
    await first.click()
    expect(await page.locator(target).isVisible()).toBe(true)
    await page.close()
  })

  it('sends places to the editor in a webview, and follows its theme', async () => {
    const page = await open({}, page =>
      page.addInitScript(
        'window.sent = []; window.acquireVsCodeApi = () => ({ postMessage: one => sent.push(one), getState: () => undefined, setState() {} })',
      ),
    )
    await page.locator('.finding .aside .place').first().click()
    const [sent] = (await page.evaluate('sent')) as { act: string; file: string; line: number }[]
    // The one question stands before what hangs on its answer.
    const question = result.findings.find(one => one.ruleId === 'scope-undeclared')
    expect(sent).toMatchObject({ act: 'open', file: question?.at.file })
    expect(sent?.line).toBeGreaterThan(0)
    await page.locator('button[data-act=fix]').first().click()
    const [, fix] = (await page.evaluate('sent')) as { act: string; rule: string }[]
    expect(fix).toMatchObject({ act: 'fix', rule: expect.stringMatching(/^[a-z-]+$/), file: expect.any(String) })
    await page.evaluate(
      'document.documentElement.style.setProperty("--vscode-editor-background", "rgb(1, 2, 3)"); document.body.className = "vscode-dark"',
    )
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(1, 2, 3)')
    await page.close()
  })

  it('offers no button of the editor where there is no editor, and says first what it comes to', async () => {
    const page = await open()
    expect(await page.locator('button[data-act]:visible').count()).toBe(0)
    const hosted = await open({}, one =>
      one.addInitScript(
        'window.acquireVsCodeApi = () => ({ postMessage() {}, getState: () => undefined, setState() {} })',
      ),
    )
    await hosted.setViewportSize({ width: 1280, height: 700 })
    const counts = await hosted.locator('.standing dl').boundingBox()
    expect((counts?.y ?? 0) + (counts?.height ?? 0)).toBeLessThan(300)
    await page.close()
    await hosted.close()
  })

  it('opens everything for the printer and hides the controls', async () => {
    const page = await open()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(await page.locator('details:not([open])').count()).toBe(0)
    expect(await page.locator('#filter').isVisible()).toBe(false)
    await page.close()
  })

  it('asked for nothing but itself, and nothing went wrong', () => {
    expect(new Set(asked.map(url => url.replace(/#.*$/, '')))).toEqual(new Set([`file://${file}`]))
    expect(faults).toEqual([])
  })
})
