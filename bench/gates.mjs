// Whether gates keep anything out: reads every file of the trees in some folders with and without them, and holds what was seen against each other.
//   node bench/gates.mjs FOLDER_OF_TREES …
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = path.resolve(import.meta.dirname, '..')
const home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-gates-'))
const outfile = path.join(home, 'reading.mjs')
const NEEDED = {
  '/core/engine/read-file.ts': 'readFile',
  '/core/text/looked-at.ts': 'withoutGates',
  '/workspace/disk.ts': 'diskWorkspace',
  '/workspace/load.ts': 'readText',
}
try {
  await build({
    stdin: {
      contents: Object.entries(NEEDED)
        .map(([file, name]) => `export { ${name} } from './server/src${file}'`)
        .join('\n'),
      resolveDir: ROOT,
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  })
  const { readFile, withoutGates, diskWorkspace, readText } = await import(pathToFileURL(outfile).href)
  const trees = process.argv
    .slice(2)
    .flatMap(folder =>
      readdirSync(folder, { withFileTypes: true }).map(entry => [entry, path.join(folder, entry.name)]),
    )
    .flatMap(([entry, tree]) => (entry.isDirectory() ? [tree] : []))
  let files = 0
  let different = 0
  for (const tree of trees) {
    const workspace = diskWorkspace(path.resolve(tree))
    for (const file of (await workspace.list()).paths) {
      const text = await readText(workspace, file)
      if (typeof text !== 'string') continue
      files++
      const seen = JSON.stringify(readFile(file, text))
      if (seen === JSON.stringify(withoutGates(() => readFile(file, text)))) continue
      different++
      console.log(`DIFFERENT  ${path.join(tree, file)}`)
    }
  }
  console.log(`${trees.length} trees, ${files} files, ${different} different`)
  process.exitCode = different === 0 ? 0 : 1
} finally {
  rmSync(home, { recursive: true, force: true })
}
