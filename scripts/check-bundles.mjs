// Holds what the engine really parses against what the bundler wrote, character for character: a program that is read in another
// encoding, cut short or changed on the way to the engine fails here, however it is loaded. `node esbuild.mjs` ends with this.
//   node scripts/check-bundles.mjs [ROOT]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import inspector from 'node:inspector'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)))
const MOST_SAID = 10
const require = createRequire(import.meta.url)
// Addresses, which write a space otherwise than paths do.
const self = new URL(import.meta.url).pathname
const within = name => path.join(root, name)

const written = new Map(bundles().map(file => [file, text(file)]))
const parsed = listen()

process.once('exit', () => {
  const faults = [...unread(), ...strange()]
  for (const fault of faults.slice(0, MOST_SAID)) console.error(fault)
  if (faults.length > MOST_SAID) console.error(`and ${faults.length - MOST_SAID} more`)
  // Whatever the programs themselves ended with.
  process.exitCode = faults.length > 0 ? 1 : 0
  if (faults.length === 0) console.log(`${written.size} files are parsed as they were written`)
})

// First as a user starts it, then what that has left out.
const say = process.stdout.write
process.stdout.write = () => true
await start('server/bin/genai-measures.cjs', 'explain', 'label-explicit')
await loadTheRest()
process.stdout.write = say

/** Every script under the `dist` folders. */
function bundles() {
  return ['client/dist', 'server/dist', 'server/dist/cli', 'server/bin'].flatMap(folder =>
    existsSync(within(folder))
      ? readdirSync(within(folder))
          .filter(name => /\.[cm]?js$/.test(name))
          .map(name => within(path.join(folder, name)))
      : [],
  )
}

/** A file as every loader must read it: as UTF-8, or not at all. Without the line that names the interpreter. */
function text(file) {
  const bytes = readFileSync(file)
  try {
    return bare(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Error(`${path.relative(root, file)} is not UTF-8`)
  }
}

function bare(source) {
  return source.replace(/^#!.*/, '')
}

/** Collects the source of every script that V8 parses from now on, by where it says it comes from. */
function listen() {
  const scripts = []
  const session = new inspector.Session()
  session.connect()
  session.on('Debugger.scriptParsed', ({ params: { scriptId, url } }) => {
    if (url.startsWith('node:')) return
    session.post('Debugger.getScriptSource', { scriptId }, (error, found) => {
      if (!error) scripts.push({ url, source: bare(found.scriptSource) })
    })
  })
  session.post('Debugger.enable')
  return scripts
}

async function start(program, ...args) {
  process.argv.splice(1, Infinity, within(program), ...args)
  await load(within(program))
  // The command line goes on by itself; it has ended when nothing is left to do.
  await new Promise(resolve => process.once('beforeExit', resolve))
}

async function loadTheRest() {
  process.argv.splice(1, Infinity, within('server/bin/genai-measures-language-server.mjs'), '--version')
  for (const file of written.keys())
    if (!path.relative(within('server/bin'), file).startsWith('genai')) await load(file)
}

async function load(file) {
  try {
    if (file.endsWith('.mjs')) await import(pathToFileURL(file).href)
    else require(file)
  } catch {
    // What needs an editor around it does not start here; it has been parsed all the same.
  }
}

/** Files that no script which was parsed is equal to. */
function unread() {
  const sources = new Set(parsed.map(script => script.source))
  return [...written]
    .filter(([file, source]) => !sources.has(source) && !isStarter(file))
    .map(([file]) => `${path.relative(root, file)} is not parsed as it was written`)
}

/** The other program's starter is not run: what it loads is. */
function isStarter(file) {
  return path.basename(file) === 'genai-measures.mjs' || path.basename(file) === 'genai-measures-language-server.mjs'
}

/** Scripts that came from none of the files. */
function strange() {
  const sources = new Set(written.values())
  return parsed
    .filter(({ url, source }) => !sources.has(source) && !url.endsWith(self))
    .map(
      ({ url, source }) =>
        `a script was parsed that no file holds: ${url || '(no name)'} (${source.length} characters)`,
    )
}
