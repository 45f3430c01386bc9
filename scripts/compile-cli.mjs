// Writes down what this Node's V8 compiles of the bundled command line while it audits the examples: dist/cli.mjs starts from that.
//   node scripts/compile-cli.mjs      (esbuild.mjs runs it when it has bundled the command line)
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import vm from 'node:vm'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'server/dist')
const start = path.join(dist, 'cli.mjs')
const target = path.join(dist, `cli.${process.versions.v8}-${process.arch}.compiled`)

// As server/src/cli/start.ts does it: V8 takes a compiled form only under the flags that it was made under.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000')
const program = readFileSync(path.join(dist, 'cli.cjs'), 'utf8')
const script = new vm.Script(program, { filename: 'genai-measures' })

const digest = program.slice(0, program.indexOf('\n') + 1)

process.once('exit', code => {
  // What another Node made of the same program stays; what was made of an older one is of no use.
  for (const name of readdirSync(dist).filter(one => one.endsWith('.compiled')))
    if (readFileSync(path.join(dist, name), 'latin1').slice(0, digest.length) !== digest) rmSync(path.join(dist, name))
  if (code !== 0) return
  writeFileSync(`${target}.${process.pid}`, Buffer.concat([Buffer.from(digest, 'latin1'), script.createCachedData()]))
  renameSync(`${target}.${process.pid}`, target)
})
process.argv.splice(1, Infinity, start, 'audit', path.join(root, 'examples'), '--format', 'json', '--fail-on', 'never')
process.stdout.write = () => true
script.runInThisContext()(createRequire(start), pathToFileURL(start).href)
