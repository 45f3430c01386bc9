// Builds what ships: the extension's client and the server, each for Node and for the browser, the command line and the label
// library. `node esbuild.mjs` builds all; names as arguments build only those. Reports sizes.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { build } from 'esbuild'
import { MARKED, marked } from './scripts/bundle/mark.mjs'
import { split } from './scripts/bundle/split.mjs'
import { BUNDLES, COMMON, FOLDERS } from './scripts/bundle/targets.mjs'
import { ROOT } from './scripts/support/root.mjs'

const wanted = process.argv.slice(2)
const isWanted = ([output]) => wanted.length === 0 || wanted.some(name => output.includes(name))

for (const [output, { entry, ...options }] of Object.entries(BUNDLES).filter(isWanted))
  await report(output, async () => [await bundle(output, entry, options)])
for (const [output, { entry, ...options }] of Object.entries(FOLDERS).filter(isWanted))
  await report(output, () => bundleFolder(output, entry, options))

if (wanted.length === 0) clear()
if (!process.exitCode && existsSync(join(ROOT, 'server/dist/cli/main.cjs')))
  process.exitCode = spawnSync(process.execPath, [join(ROOT, 'scripts/check-bundles.mjs')], { stdio: 'inherit' }).status

/** What an older build left would be packed with the rest. */
function clear() {
  for (const folder of ['client/dist', 'server/dist'])
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true }))
      if (entry.isFile() && !(`${folder}/${entry.name}` in BUNDLES)) rmSync(join(ROOT, folder, entry.name))
}

async function report(output, make) {
  try {
    const sizes = await make()
    const files = sizes.length > 1 ? ` in ${sizes.length} files` : ''
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    console.log(`${output.padEnd(40)} ${(bytes / 1024).toFixed(0).padStart(6)} KiB${files}`)
  } catch (error) {
    // esbuild has said why, where it is the one that failed; the other bundles are still wanted.
    console.error(`${output}: not built${error.errors ? '' : `: ${error.message}`}`)
    process.exitCode = 1
  }
}

async function bundle(outfile, entry, options) {
  const define = { ...options.define, ...MARKED }
  const { outputFiles } = await build({
    ...COMMON,
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    ...options,
    define,
  })
  return put(outfile, Buffer.from(marked([outputFiles[0].text])[0]))
}

async function bundleFolder(folder, entry, options) {
  const files = await split(ROOT, entry, { ...COMMON, ...options })
  const sizes = files.map(({ name, text }) => put(join(folder, name), Buffer.from(text)))
  const names = new Set(files.map(({ name }) => name))
  for (const name of readdirSync(join(ROOT, folder))) if (!names.has(name)) rmSync(join(ROOT, folder, name))
  return sizes
}

/** Writes in one step, so that a program started meanwhile meets the old file or the new one, never half of it. */
function put(file, contents) {
  const target = join(ROOT, file)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(`${target}.${process.pid}`, contents)
  renameSync(`${target}.${process.pid}`, target)
  return contents.length
}
