import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root.mjs'

/**
 * Writes generated files, where they differ from what is there. With `--check` on the command line it writes nothing, names
 * what is stale and makes the process fail. `files`: [path from the root, text]; in `folder` nothing else may lie.
 */
export function keep(files, folder) {
  const wanted = new Map(files)
  const stale = [...wanted].filter(([file, text]) => textOf(file) !== text).map(([file]) => file)
  const left = folder ? filesIn(folder).filter(file => !wanted.has(file)) : []
  if (process.argv.includes('--check')) {
    for (const file of [...stale, ...left]) console.error(`stale: ${file}`)
    if (stale.length + left.length > 0) process.exitCode = 1
    return
  }
  for (const file of left) rmSync(path.join(ROOT, file))
  for (const file of stale) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true })
    writeFileSync(path.join(ROOT, file), wanted.get(file))
    console.log(`wrote ${file}`)
  }
}

function textOf(file) {
  const target = path.join(ROOT, file)
  return existsSync(target) ? readFileSync(target, 'utf8') : undefined
}

function filesIn(folder) {
  const target = path.join(ROOT, folder)
  return existsSync(target) ? readdirSync(target).map(name => `${folder}/${name}`) : []
}
