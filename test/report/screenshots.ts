// Takes the pictures of the report in `docs/images`: `node test/report/screenshots.ts` (Node ≥ 22.18). Look at them before committing.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { htmlReport } from '../../server/src/core/report/html/html.ts'
import { launchChromium } from '../e2e/host/chromium.ts'
import { audited, companyTree } from './support/company.ts'

const IMAGES = resolve(import.meta.dirname, '../../docs/images')
const THEMES = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { colorScheme: 'dark', contrast: 'more' }],
] as const

const { result, context } = audited(companyTree())
const file = join(mkdtempSync(join(tmpdir(), 'genai-measures-report-')), 'report.html')
writeFileSync(file, htmlReport(result, context))
const browser = await launchChromium()
try {
  for (const [theme, options] of THEMES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1560 }, ...options })
    await page.goto(`file://${file}`)
    for (const [language, suffix] of [
      ['en', ''],
      ['zh-CN', '.zh-cn'],
    ] as const) {
      await page.click(`[data-language="${language}"]`)
      await page.evaluate('document.activeElement.blur(); scrollTo({ top: 0, behavior: "instant" })')
      await page.screenshot({ path: join(IMAGES, `report-${theme}${suffix}.png`) })
    }
    if (theme === 'light') {
      await page.setViewportSize({ width: 1280, height: 900 })
      for (const [language, suffix] of [
        ['en', ''],
        ['zh-CN', '.zh-cn'],
      ] as const) {
        await page.click(`[data-language="${language}"]`)
        await page.evaluate('document.activeElement.blur(); document.documentElement.style.scrollBehavior = "auto"')
        await page.evaluate('document.getElementById("matrix").scrollIntoView()')
        await page.screenshot({ path: join(IMAGES, `report-matrix${suffix}.png`) })
      }
    }
    await page.close()
  }
} finally {
  await browser.close()
}
