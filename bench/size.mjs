// Sizes of the bundles, and of the packed extension when one lies in the folder.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const bundles = [
  'client/dist/node.cjs',
  'client/dist/browser.js',
  'server/dist/language-server.cjs',
  'server/dist/cli/main.cjs',
  'server/dist/labels.mjs',
]
for (const name of [...bundles, ...globSync('*.vsix', { cwd: root })]) {
  const file = path.join(root, name)
  if (!existsSync(file)) continue
  const bytes = statSync(file).size
  console.log(
    name.padEnd(44),
    `${(bytes / 1024).toFixed(0)} KiB`.padStart(10),
    name.endsWith('.vsix') ? '' : `${(gzipSync(readFileSync(file)).length / 1024).toFixed(0)} KiB gzip`.padStart(16),
  )
}
