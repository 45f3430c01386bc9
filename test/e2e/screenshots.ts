// Takes the pictures of the README from the packed extension in a real VS Code: `npm run screenshots`
// (Node ≥ 22.18). Look at them before committing.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { CACHE, ROOT } from './host/cache.ts'
import { launchChromium } from './host/chromium.ts'
import { openPage } from './host/page.ts'
import { packExtension } from './host/vsix.ts'
import { installExtension, startServer, vscodeServer } from './host/vscode-server.ts'

const HOME = join(CACHE, 'e2e/screenshots')
const IMAGES = join(ROOT, 'docs/images')
const SIZE = { width: 1280, height: 760 }
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'extensions.autoCheckUpdates': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'npm.scriptHover': false,
  'json.schemaDownload.enable': false,
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'debug.javascript.codelens.npmScripts': 'never',
}

rmSync(HOME, { recursive: true, force: true })
mkdirSync(join(HOME, 'data/User'), { recursive: true })
mkdirSync(IMAGES, { recursive: true })
const vscode = await vscodeServer()
await installExtension(vscode, HOME, process.env['GENAI_MEASURES_VSIX'] ?? (await packExtension()))
for (const language of ['en', 'zh-CN'] as const) await take(language)

async function take(language: 'en' | 'zh-CN'): Promise<void> {
  const settings = { ...SETTINGS, 'genaiMeasures.language': language }
  writeFileSync(join(HOME, 'data/User/settings.json'), JSON.stringify(settings))
  const workspace = join(HOME, language, 'nextjs-chat-offshore')
  cpSync(join(ROOT, 'examples/nextjs-chat-offshore'), workspace, { recursive: true })
  const server = await startServer(vscode, HOME)
  const browser = await launchChromium()
  const page = await openPage(browser, server, { workspace, size: SIZE })
  try {
    page.setDefaultTimeout(120_000)
    await session(page, language === 'en' ? '' : '.zh-cn')
  } catch (error) {
    await page.screenshot({ path: join(HOME, 'failed.png') })
    throw error
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** A person's way: open the manifest, read the Problems panel and the hover, take the lightbulb's first offer, audit. */
async function session(page: Page, suffix: string): Promise<void> {
  await open(page, 'package.json')
  const underline = page.locator('.squiggly-warning, .squiggly-info, .squiggly-error').first()
  await underline.waitFor()
  await command(page, 'View: Toggle Problems')
  await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor()
  await command(page, 'Notifications: Clear All Notifications')
  await picture(page, join(IMAGES, `problems${suffix}.png`))

  const dependency = page.locator('.view-line', { hasText: '"@ai-sdk/openai"' }).locator('span > span').nth(1)
  await dependency.hover()
  await page.locator('.monaco-hover:visible .hover-contents').first().waitFor()
  await picture(page, join(IMAGES, `hover${suffix}.png`))

  await dependency.click()
  await page.keyboard.press('Control+.')
  await page.locator('.action-widget .monaco-list-row').first().waitFor()
  await picture(page, join(IMAGES, `lightbulb${suffix}.png`))
  await page.keyboard.press('Enter')
  await page.locator('.tab', { hasText: 'genai-measures.yaml' }).waitFor()
  await page.locator('.view-line', { hasText: 'audience' }).first().waitFor()
  await picture(page, join(IMAGES, `declaration${suffix}.png`))

  await command(page, 'View: Hide Panel')
  await command(page, 'GenAI Measures: Audit Workspace')
  const report = page.frameLocator('iframe.webview').frameLocator('#active-frame')
  await report.locator('#summary').waitFor()
  await picture(page, join(IMAGES, `audit${suffix}.png`))
}

async function open(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick()
  await page.locator('.tab', { hasText: name }).waitFor()
}

async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  const input = page.locator('.quick-input-widget input').first()
  await input.waitFor()
  await input.fill(`>${title}`)
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: title.split(': ').at(-1)! })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await input.waitFor({ state: 'hidden' })
}

/** A picture without the remains of a fading widget. */
async function picture(page: Page, ...paths: readonly string[]): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => undefined))),
  )
  for (const path of paths) await page.screenshot({ path, animations: 'disabled' })
}
