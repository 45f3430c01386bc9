import { join } from 'node:path'
import { build } from 'esbuild'
import { CACHE, ROOT } from './cache.ts'

const SUITES = join(ROOT, 'test/e2e/suite')

/** Bundles a suite to the CommonJS module that both drivers hand to the extension host; it will write to `resultFile`. */
export async function bundleSuite(name: string, resultFile: string): Promise<string> {
  const outfile = join(CACHE, 'e2e/suites', `${name}.js`)
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
