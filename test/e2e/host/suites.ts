import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { CACHE, ROOT } from './cache.ts'
import type { Shape } from './shape.ts'

const TESTS = join(ROOT, 'test/e2e')

/** An extension with the suite in it, which by itself does nothing or provides the files of the workspace. */
export interface Driver {
  readonly extension: string
  /** The CommonJS module whose `run()` the extension host calls. */
  readonly module: string
}

/**
 * Bundles a suite into an extension. The extension host that would run that extension runs the suite, so its manifest
 * decides between Node and the browser's worker. Results will go to `resultFile`.
 */
export async function bundleSuite(shape: Shape, resultFile: string): Promise<Driver> {
  const extension = join(CACHE, 'e2e/drivers', shape.name)
  await build({
    entryPoints: {
      suite: join(TESTS, 'suite', `${shape.suite}.ts`),
      driver: join(TESTS, 'driver', `${shape.provider ?? 'nothing'}.ts`),
    },
    outdir: extension,
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    external: ['vscode'],
    define: { RESULT_FILE: JSON.stringify(resultFile), SUITE_OPTIONS: JSON.stringify(options()) },
    logLevel: 'warning',
  })
  mkdirSync(extension, { recursive: true })
  writeFileSync(join(extension, 'package.json'), JSON.stringify(manifest(shape)))
  return { extension, module: join(extension, 'suite.js') }
}

/** What a suite is told on the command line: how much of it, and what chance is drawn from. */
function options(): object {
  const { KILLS, SEED } = process.env
  return { KILLS, SEED }
}

function manifest({ web, provider }: Shape): object {
  const names = { name: 'driver', publisher: 'genai-measures-tests', version: '0.0.0' }
  const activationEvents = ['onStartupFinished', ...(provider ? ['onFileSystem:memfs'] : [])]
  const common = { ...names, engines: { vscode: '^1.100.0' }, activationEvents }
  return web ? { ...common, browser: './driver.js', extensionKind: ['web'] } : { ...common, main: './driver.js' }
}
