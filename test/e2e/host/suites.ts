import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { CACHE, ROOT } from './cache.ts'

const SUITES = join(ROOT, 'test/e2e/suite')

/** Bundles a suite to the CommonJS module that both drivers hand to the extension host; it will write to `resultFile`. */
export async function bundleSuite(name: string, resultFile: string): Promise<string> {
  const folder = join(CACHE, 'e2e/suites')
  const outfile = join(folder, `${name}.js`)
  // The project's own package.json would make a `.js` file an ES module, which `extensionTestsPath` may not be.
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'commonjs' }))
  await build({
    entryPoints: [join(SUITES, `${name}.ts`)],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    external: ['vscode'],
    define: { RESULT_FILE: JSON.stringify(resultFile) },
    logLevel: 'warning',
  })
  return outfile
}
