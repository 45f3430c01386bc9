import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SuiteResult } from '../suite/harness.ts'
import { awaitJson } from './await-file.ts'
import { CACHE } from './cache.ts'
import { launchChromium } from './chromium.ts'
import { addLanguagePack } from './language-pack.ts'
import { openPage } from './page.ts'
import type { Shape } from './shape.ts'
import { bundleSuite } from './suites.ts'
import { installExtension, startServer, vscodeServer } from './vscode-server.ts'

/** A window without what has nothing to do with the tests. */
const PLAIN = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'workbench.enableExperiments': false,
}

const SUITE_LIMIT_MS = 300_000

/** Runs one suite against the packed extension in VS Code's server with Chromium as its window. */
export async function runInBrowser(shape: Shape, vsix: string): Promise<SuiteResult> {
  const home = join(CACHE, 'e2e/run', shape.name)
  rmSync(home, { recursive: true, force: true })
  mkdirSync(join(home, 'data/User'), { recursive: true })
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify({ ...PLAIN, ...shape.settings }))
  const resultFile = join(home, 'result.json')
  const vscode = await vscodeServer()
  await installExtension(vscode, home, vsix)
  if (shape.displayLanguage) addLanguagePack(home, shape.displayLanguage)
  const driver = await bundleSuite(shape, resultFile)
  const workspace = shape.workspace(join(home, 'workspace'))
  const server = await startServer(vscode, home, shape)
  const browser = await launchChromium()
  try {
    const tests = { ...driver, ...(shape.web ? { kind: 'web' as const } : {}) }
    const page = await openPage(browser, server, { workspace, tests })
    try {
      const ended = server.extensionHostEnded.then(() => awaitJson<SuiteResult>(resultFile, 1000))
      return await Promise.race([awaitJson<SuiteResult>(resultFile, shape.limit ?? SUITE_LIMIT_MS), ended])
    } catch (error) {
      const picture = join(home, 'failed.png')
      await page.screenshot({ path: picture })
      throw new Error(`${shape.name}: see ${picture}\n${server.output().slice(-2000)}`, { cause: error })
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}
