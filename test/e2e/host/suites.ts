import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { CACHE, ROOT } from './cache.ts'
import type { Shape } from './shape.ts'

const SUITES = join(ROOT, 'test/e2e/suite')

/** An extension that does nothing, with the suite in it. */
export interface Driver {
  readonly extension: string
  /** The CommonJS module whose `run()` the extension host calls. */
  readonly module: string
}

/**
 * Bundles a suite into an empty extension. The extension host that would run that extension runs the suite, so its manifest
 * decides between Node and the browser's worker. Results will go to `resultFile`.
 */
export async function bundleSuite(shape: Shape, resultFile: string): Promise<Driver> {
  const extension = join(CACHE, 'e2e/drivers', shape.name)
  const module = join(extension, 'suite.js')
  await build({
    entryPoints: [join(SUITES, `${shape.suite}.ts`)],
    outfile: module,
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    external: ['vscode'],
    define: { RESULT_FILE: JSON.stringify(resultFile), SUITE_OPTIONS: JSON.stringify(options()) },
    logLevel: 'warning',
  })
  mkdirSync(extension, { recursive: true })
  writeFileSync(join(extension, 'nothing.js'), '')
  writeFileSync(join(extension, 'package.json'), JSON.stringify(manifest(shape)))
  return { extension, module }
}

/** What a suite is told on the command line: how much of it, and what chance is drawn from. */
function options(): object {
  const { KILLS, SEED } = process.env
  return { KILLS, SEED }
}

function manifest({ web }: Shape): object {
  const names = { name: 'driver', publisher: 'genai-measures-tests', version: '0.0.0' }
  const common = { ...names, engines: { vscode: '^1.100.0' }, activationEvents: ['onStartupFinished'] }
  return web ? { ...common, browser: './nothing.js', extensionKind: ['web'] } : { ...common, main: './nothing.js' }
}
