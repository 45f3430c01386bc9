// Takes the pictures of the README from the packed extension in a real VS Code: `npm run screenshots`
// (Node ≥ 22.18). `SCREENSHOTS=all` takes every surface in both languages and themes, narrow and wide, into the cache instead. Look at them
// before committing.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { CACHE, ROOT } from './host/cache.ts'
import { launchChromium } from './host/chromium.ts'
import { addLanguagePack } from './host/language-pack.ts'
import { openPage } from './host/page.ts'
import { packExtension } from './host/vsix.ts'
import { command, openFile, question, reportOf } from './person/moves.ts'
import { installExtension, startServer, vscodeServer } from './host/vscode-server.ts'

const HOME = join(CACHE, 'e2e/screenshots')
const IMAGES = join(ROOT, 'docs/images')
const NARROW = { width: 1280, height: 760 }
const WIDE = { width: 1920, height: 1080 }
/** The pictures of the README are light and narrow. */
const README = { theme: 'Default Light Modern', size: NARROW }
const ALL = [
  README,
  { theme: 'Default Dark Modern', size: WIDE },
  { theme: 'Default Dark Modern', size: NARROW },
  { theme: 'Default Light Modern', size: WIDE },
]
const everything = process.env['SCREENSHOTS'] === 'all'
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'extensions.autoCheckUpdates': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'npm.scriptHover': false,
  'json.schemaDownload.enable': false,
  'extensions.ignoreRecommendations': true,
  'genaiMeasures.asOf': '2026-11-22',
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'debug.javascript.codelens.npmScripts': 'never',
}

rmSync(HOME, { recursive: true, force: true })
mkdirSync(join(HOME, 'data/User'), { recursive: true })
mkdirSync(IMAGES, { recursive: true })
const vscode = await vscodeServer()
await installExtension(vscode, HOME, process.env['GENAI_MEASURES_VSIX'] ?? (await packExtension()))
type Look = (typeof ALL)[number]

for (const look of everything ? ALL : [README])
  for (const language of ['en', 'zh-CN'] as const) await take(language, look)

async function take(language: 'en' | 'zh-CN', { theme, size }: Look): Promise<void> {
  const settings = { ...SETTINGS, 'workbench.colorTheme': theme }
  const chinese = language === 'zh-CN'
  if (chinese) addLanguagePack(HOME, 'zh-cn')
  writeFileSync(join(HOME, 'data/User/settings.json'), JSON.stringify(settings))
  const shade = theme.includes('Dark') ? 'dark' : 'light'
  const workspace = join(HOME, language, `${shade}-${size.width}`, 'nextjs-chat-mainland')
  cpSync(join(ROOT, 'examples/nextjs-chat-mainland'), workspace, { recursive: true })
  const suffix = chinese ? '.zh-cn' : ''
  const folder = everything ? join(HOME, 'all') : IMAGES
  mkdirSync(folder, { recursive: true })
  const name = (surface: string) =>
    join(folder, `${surface}${everything ? `-${shade}-${size.width}` : ''}${suffix}.png`)
  const server = await startServer(vscode, HOME, { displayLanguage: chinese ? 'zh-cn' : undefined })
  const browser = await launchChromium()
  const page = await openPage(browser, server, { workspace, size })
  try {
    page.setDefaultTimeout(120_000)
    await session(page, name, chinese ? '.zh-cn' : '')
  } catch (error) {
    await page.screenshot({ path: join(HOME, 'failed.png') })
    throw error
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** A person's way: open the call's file, read the Problems panel and the hover, see the lightbulb's offers, be led through, audit. */
async function session(page: Page, name: (surface: string) => string, suffix: '' | '.zh-cn'): Promise<void> {
  const titles = JSON.parse(readFileSync(join(ROOT, `package.nls${suffix}.json`), 'utf8')) as Record<string, string>
  const own = (id: string) => command(page, `GenAI Measures: ${titles[`command.${id}`]}`)
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'app' }).click()
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'api' }).click()
  await openFile(page, 'route.ts')
  await page.locator('.squiggly-warning, .squiggly-info, .squiggly-error').first().waitFor()
  await page.locator('.codelens-decoration').first().waitFor()
  await command(page, 'View: Toggle Problems')
  await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor()
  await command(page, 'Notifications: Clear All Notifications')
  await picture(page, name('problems'))

  const call = page
    .locator('.view-line .squiggly-warning, .view-line', { hasText: 'completions.create' })
    .getByText('create', { exact: true })
  await call.hover()
  await page
    .locator('.monaco-hover:visible .hover-contents .codicon, .monaco-hover:visible h4, .monaco-hover:visible strong')
    .first()
    .waitFor()
  await picture(page, name('hover'))

  await page.keyboard.press('Escape')
  await call.click()
  await page.mouse.move(900, 500)
  await page.locator('[class*="codicon-light-bulb"]:visible, [class*="codicon-lightbulb"]:visible').first().waitFor()
  await page.keyboard.press('Control+.')
  await page.locator('.action-widget .monaco-list-row').first().waitFor()
  await picture(page, name('lightbulb'))
  await page.keyboard.press('Escape')

  await command(page, 'View: Hide Panel')
  await page.locator('.statusbar-item', { hasText: '§' }).first().click()
  await page.locator(`.action-label[aria-label^="${titles['command.guide']}"]:visible`).first().waitFor()
  await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row').nth(5).waitFor()
  await page.mouse.move(900, 500)
  await picture(page, name('duties'))
  await own('guide')
  await question(page, '·')
  await picture(page, name('guide-scope'))
  await page.keyboard.press('Enter')
  await question(page, '2/')
  await picture(page, name('guide'))
  await page.keyboard.press('Escape')

  await command(page, 'File: Save All Files')
  await command(page, 'View: Show Explorer')
  await openFile(page, 'genai-measures.yaml')
  await page.locator('.view-line', { hasText: 'audience' }).first().waitFor()
  await picture(page, name('declaration'))
  await own('auditWorkspace')
  await reportOf(page).locator('#summary').waitFor()
  await picture(page, name('audit'))
  if (!everything) return

  await command(page, 'View: Close All Editors')
  await own('openPage')
  await page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('h1').first().waitFor()
  await picture(page, name('page'))
  await command(page, 'View: Close All Editors')
  await command(page, 'Preferences: Open User Settings')
  await page.locator('.settings-editor .suggest-input-container').first().click()
  await page.keyboard.insertText('@ext:genai-measures.genai-measures-vscode')
  await page.locator('.settings-count-widget', { hasText: /^[1-9]\d? / }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.suggest-widget:visible').waitFor({ state: 'detached' })
  await picture(page, name('settings'))
  await command(page, 'View: Close All Editors')
  await own('explain')
  await page.locator('.quick-input-list .monaco-list-row').nth(2).waitFor()
  await picture(page, name('status'))
  await page.keyboard.press('Escape')
  await command(page, 'Welcome: Open Walkthrough...')
  await page.keyboard.insertText('GenAI')
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'GenAI' }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.gettingStartedContainer .getting-started-step').first().waitFor()
  // Beside the steps where there is room for it.
  if ((page.viewportSize()?.width ?? 0) > 1500) await reportOf(page).locator('svg').first().waitFor()
  await picture(page, name('walkthrough'))
}

/** A picture without the remains of a fading widget. */
async function picture(page: Page, ...paths: readonly string[]): Promise<void> {
  // What turns for ever, as a bar of progress does, is not waited for.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(one => one.effect?.getComputedTiming().endTime !== Infinity)
    return Promise.all(ending.map(animation => animation.finished.catch(() => undefined)))
  })
  for (const path of paths) await page.screenshot({ path, animations: 'disabled' })
}
