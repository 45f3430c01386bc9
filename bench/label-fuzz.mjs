// The long fuzz of the label readers and writers: every fixture, with and without a label, many mutations each.
//   node bench/label-fuzz.mjs [MUTATIONS=20000] [SEED=7] [NAME…]
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const [runs = '20000', seed = '7', ...only] = process.argv.slice(2)
const out = mkdtempSync(path.join(tmpdir(), 'label-fuzz-'))
try {
  const bundle = path.join(out, 'fuzz.mjs')
  await build({
    entryPoints: [path.join(root, 'test/labels/fuzz.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'error',
  })
  const { fuzz } = await import(pathToFileURL(bundle))
  const folder = path.join(root, 'test/labels/fixtures')
  const names = readdirSync(folder).filter(
    name => name.startsWith('tiny') && (only.length === 0 || only.some(part => name.includes(part))),
  )
  console.log(
    'file'.padEnd(20),
    'mutations'.padStart(10),
    'written'.padStart(9),
    'slowest ms'.padStart(11),
    'heap MB'.padStart(8),
  )
  for (const name of names) {
    const {
      runs: done,
      written,
      slowest,
    } = await fuzz(new Uint8Array(readFileSync(path.join(folder, name))), name, Number(runs), Number(seed))
    const heap = process.memoryUsage().heapUsed / 1024 / 1024
    console.log(
      name.padEnd(20),
      String(done).padStart(10),
      String(written).padStart(9),
      slowest.toFixed(1).padStart(11),
      heap.toFixed(0).padStart(8),
    )
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}
