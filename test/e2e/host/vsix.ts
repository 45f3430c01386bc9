import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE, ROOT, run } from './cache.ts'

/** Packs the extension as it ships (its own script builds it first); returns the package's path. */
export async function packExtension(): Promise<string> {
  const vsix = join(CACHE, 'e2e/genai-measures.vsix')
  mkdirSync(join(CACHE, 'e2e'), { recursive: true })
  await run(
    process.execPath,
    [join(ROOT, 'node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--out', vsix],
    ROOT,
  )
  return vsix
}
