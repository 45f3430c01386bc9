// Runs every generator, in the order in which one feeds the next: data and registries first, then what is made from them.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

const here = import.meta.dirname
const FIRST = ['generate-data.mjs', 'generate-registries.mjs']
const all = readdirSync(here).filter(
  name => /^generate-.*\.mjs$/.test(name) && name !== path.basename(import.meta.filename),
)
for (const name of [...FIRST, ...all.filter(name => !FIRST.includes(name)).toSorted()]) {
  const { status } = spawnSync(process.execPath, [path.join(here, name)], {
    stdio: 'inherit',
    cwd: path.join(here, '..'),
  })
  if (status !== 0) process.exit(status ?? 1)
}
