// Builds what ships: the extension's client and the server, each for Node and for the browser, the command line and the label
// library. `node esbuild.mjs` builds all; names as arguments build only those. Reports sizes.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = dirname(fileURLToPath(import.meta.url))

// jsonc-parser's UMD main requires files that a bundle does not have: modules first.
const NODE = { platform: 'node', target: 'node20', mainFields: ['module', 'main'] }
const BROWSER = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  define: { process: '{"env":{}}' },
}
// The language server is one script for Node and for a browser's worker: Node's modules stay outside and are asked for only
// in Node's half, so everything both halves share must be the libraries' browser form.
const BOTH = {
  platform: 'node',
  target: ['node20', 'es2022'],
  mainFields: ['module', 'main'],
  conditions: ['browser'],
  alias: {
    yaml: join(ROOT, 'node_modules/yaml/browser/index.js'),
    fflate: join(ROOT, 'node_modules/fflate/esm/browser.js'),
  },
}

const BUNDLES = {
  'client/dist/node.cjs': { ...NODE, entry: 'client/src/node.ts', format: 'cjs', external: ['vscode'] },
  'client/dist/browser.js': { ...BROWSER, entry: 'client/src/browser.ts', format: 'cjs', external: ['vscode'] },
  'server/dist/language-server.cjs': { ...BOTH, entry: 'server/src/lsp/main.ts', format: 'iife' },
  // The command line is one expression, a function of `require` and its own address, that dist/cli.mjs starts from its compiled
  // form. Written and read as UTF-8: `charset: 'ascii'` would escape strings but not regular expressions.
  'server/dist/cli.cjs': {
    ...NODE,
    entry: 'server/src/cli/bin.ts',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    external: ['./git-tree.cjs'],
    define: { GIT_TREE_BUNDLE: '"./git-tree.cjs"', 'import.meta.url': 'BUNDLE_URL' },
    banner: { js: '(function(require,BUNDLE_URL){' },
    footer: { js: '})' },
    digest: true,
  },
  // Beside the command line, loaded for --since only.
  'server/dist/git-tree.cjs': { ...NODE, entry: 'server/src/workspace/git-tree.ts', format: 'cjs' },
  'server/dist/cli.mjs': { ...NODE, entry: 'server/src/cli/start.ts', format: 'esm' },
  // Bytes to bytes, for browsers as well: nothing of Node's in it.
  'server/dist/labels.mjs': { ...BROWSER, entry: 'server/src/labels.ts', format: 'esm' },
}

const wanted = process.argv.slice(2)
const chosen = Object.entries(BUNDLES).filter(
  ([outfile]) => wanted.length === 0 || wanted.some(name => outfile.includes(name)),
)

for (const [outfile, { entry, ...options }] of chosen) {
  try {
    const bytes = await bundle(outfile, entry, options)
    console.log(`${outfile.padEnd(40)} ${(bytes / 1024).toFixed(0).padStart(6)} KiB`)
  } catch {
    // esbuild has said why; the other bundles are still wanted.
    console.error(`${outfile}: not built`)
    process.exitCode = 1
  }
}

if (chosen.some(([outfile]) => outfile === 'server/dist/cli.cjs') && !process.exitCode) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/compile-cli.mjs')], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

async function bundle(outfile, entry, { digest = false, ...options }) {
  if (!existsSync(join(ROOT, entry))) throw new Error(`${entry} is missing`)
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    // Chinese as it is written: three bytes a sign instead of six.
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  })
  const [output] = outputFiles
  const contents = digest ? withDigest(output.contents) : output.contents
  // In one step, so that a program started meanwhile meets the old file or the new one, never half of it.
  const target = join(ROOT, outfile)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(`${target}.${process.pid}`, contents)
  renameSync(`${target}.${process.pid}`, target)
  return contents.length
}

/** The digest as a first line, so that what V8 compiled of it can be told from what it compiled of an older one. */
function withDigest(contents) {
  return Buffer.concat([Buffer.from(`/* ${createHash('sha256').update(contents).digest('hex')} */\n`), contents])
}
