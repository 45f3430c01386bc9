// Every generated file equals what its generator makes now. Generators take `--check` and exit 1 when stale.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

const here = import.meta.dirname
let stale = 0
for (const file of readdirSync(here)
  .filter(name => /^generate-.*\.mjs$/.test(name) && name !== 'generate-all.mjs')
  .sort()) {
  const run = spawnSync(process.execPath, [path.join(here, file), '--check'], {
    stdio: 'inherit',
    cwd: path.join(here, '..'),
  })
  if (run.status !== 0) {
    console.error(`stale: run  node scripts/${file}`)
    stale++
  }
}
process.exitCode = stale === 0 ? 0 : 1
