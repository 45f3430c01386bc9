import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE, ROOT, run } from './cache.ts'

const VSCE = join(ROOT, 'node_modules/@vscode/vsce/vsce')

/** Packs the extension as it ships (its own script builds it first); returns the package's path. */
export async function packExtension(): Promise<string> {
  const vsix = join(CACHE, 'e2e/genai-measures.vsix')
  mkdirSync(join(CACHE, 'e2e'), { recursive: true })
  await run(
    process.execPath,
    [VSCE, 'package', '--no-dependencies', '--readme-path', 'docs/marketplace/README.md', '--out', vsix],
    ROOT,
  )
  return vsix
}

/** The package that every window of a run is given; see `pack.setup.ts`. */
export function packedExtension(): string {
  const vsix = process.env['GENAI_MEASURES_VSIX']
  if (!vsix) throw new Error('the extension is not packed')
  return vsix
}
