import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { CACHE, ROOT } from '../host/cache.ts'
import { launchChromium } from '../host/chromium.ts'
import { addLanguagePack } from '../host/language-pack.ts'
import { openPage, type PageOptions } from '../host/page.ts'
import { installExtension, type ServerOptions, startServer, vscodeServer } from '../host/vscode-server.ts'
import { packedExtension } from '../host/vsix.ts'

/** A window without what has nothing to do with a person's way through it. */
export const PLAIN = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'extensions.autoCheckUpdates': false,
  'window.commandCenter': false,
  'json.schemaDownload.enable': false,
  // The answers hold on this day; what the team accepts, it accepts until a later one.
  'genaiMeasures.asOf': '2026-11-22',
}

export interface WindowOptions extends Omit<PageOptions, 'workspace' | 'tests'>, ServerOptions {
  /** A folder of `examples`, copied. */
  readonly example: string
  readonly settings?: Readonly<Record<string, unknown>>
}

/** Opens a copy of an example with the packed extension, as a person would, and closes all when `act` is done. */
export async function inWindow<T>(
  { example, settings, displayLanguage, trust, ...options }: WindowOptions,
  act: (page: Page, workspace: string) => Promise<T>,
): Promise<T> {
  const home = join(CACHE, 'e2e/person', example)
  rmSync(home, { recursive: true, force: true })
  mkdirSync(join(home, 'data/User'), { recursive: true })
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify({ ...PLAIN, ...settings }))
  const workspace = join(home, example)
  cpSync(join(ROOT, 'examples', example), workspace, { recursive: true })
  const vscode = await vscodeServer()
  await installExtension(vscode, home, packedExtension())
  if (displayLanguage) addLanguagePack(home, displayLanguage)
  const server = await startServer(vscode, home, { displayLanguage, trust })
  const browser = await launchChromium()
  try {
    const page = await openPage(browser, server, { ...options, workspace })
    page.setDefaultTimeout(60_000)
    try {
      return await act(page, workspace)
    } catch (error) {
      const picture = join(home, 'failed.png')
      await page.screenshot({ path: picture })
      throw new Error(`${example}: see ${picture}`, { cause: error })
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}
