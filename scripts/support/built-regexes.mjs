// The regular expressions that the core builds while it runs: each one that is made when its modules load, and those made for the
// texts of the examples and of the rules' cases.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { ROOT } from './root.mjs'

const CORE = 'server/src/core'
/** Trees whose files are read, so that what is built for a text is built. */
const TREES = ['examples', `${CORE}/rules`]

/** Expressions by where they were built: `{ file, source, flags }`, each once. */
export async function builtRegexes() {
  const folder = mkdtempSync(path.join(tmpdir(), 'genai-measures-regexes-'))
  const outfile = path.join(folder, 'core.mjs')
  await build({
    stdin: { contents: everything(), resolveDir: ROOT, loader: 'js' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire as load } from 'node:module'; const require = load(import.meta.url)" },
    logLevel: 'error',
  })
  const fileOf = moduleOfLine(readFileSync(outfile, 'utf8'))
  const found = new Map()
  const Own = globalThis.RegExp
  globalThis.RegExp = new Proxy(Own, {
    construct(target, given, as) {
      const made = Reflect.construct(target, given, as)
      const line = Number(/core\.mjs:(\d+):/.exec(new Error('where').stack)?.[1])
      const file = fileOf(line)
      if (file) found.set(`${file} ${made}`, { file, source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    const { readFile } = await import(pathToFileURL(outfile).href)
    for (const tree of TREES)
      for (const name of readdirSync(path.join(ROOT, tree), { recursive: true })) {
        const file = path.join(ROOT, tree, name)
        if (statSync(file).isFile()) readFile(name.replaceAll('\\', '/'), readFileSync(file, 'utf8'))
      }
  } finally {
    globalThis.RegExp = Own
    rmSync(folder, { recursive: true, force: true })
  }
  return [...found.values()]
}

/** A module that loads all of the core. */
function everything() {
  const files = readdirSync(path.join(ROOT, CORE), { recursive: true })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('/fixtures/'))
  const reader = `export { readFile } from './${CORE}/engine/read-file.ts'`
  return [...files.map(name => `import './${CORE}/${name}'`), reader].join('\n')
}

/** Which source of ours a line of the bundle comes from; nothing for what is bundled from elsewhere. */
function moduleOfLine(bundle) {
  const starts = []
  bundle.split('\n').forEach((line, at) => {
    const [, file] = /^(?:  )?\/\/ (\S+\.[cm]?[jt]s)$/.exec(line) ?? []
    if (file) starts.push({ at: at + 1, file })
  })
  return line => {
    const file = starts.findLast(one => one.at <= line)?.file
    return file?.startsWith('server/src/') ? file : undefined
  }
}
