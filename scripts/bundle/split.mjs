// The command line as a few files that are loaded when they are needed, by Node's own loader: nothing of it is compiled ahead, so that
// it starts alike on every Node, and no program of ours reads it, so that it is read as it was written.
import path from 'node:path'
import { build, transform } from 'esbuild'
import { MARKED, marked } from './mark.mjs'
import { apart, partEntries } from './parts.mjs'

/** Chunks up to this many bytes travel in the main file: to find and open a file costs more than to pass over so little. */
const SMALL = 4000

/** The command that is started most, in processes that are over in a moment: what it always loads travels in the main file too. */
const ALWAYS = 'server/src/cli/commands/audit.ts'

/**
 * Bundles an entry into files of one folder: `main.cjs` with what is small or always needed, and what is large and not always needed: parts, what is
 * imported with `import()`, and what several of them share. Gives name and text of each.
 */
export async function split(root, entry, options) {
  const { outputFiles, metafile } = await build({
    metafile: true,
    ...options,
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: 'main' }, ...partEntries()],
    outdir: path.join(root, 'out'),
    outExtension: { '.js': '.cjs' },
    splitting: true,
    format: 'esm',
    define: { ...options.define, 'import.meta.url': 'MODULE_URL', ...MARKED },
    plugins: [apart(root)],
  })
  const chunks = await Promise.all(
    outputFiles.map(async ({ path: file, text }) => ({ name: path.basename(file), code: await inside(text, options) })),
  )
  const texts = marked(chunks.map(({ name, code }) => `${name}\n${code}`))
  for (const [at, chunk] of chunks.entries()) chunk.code = texts[at].slice(chunk.name.length + 1)
  const always = loadedWith(ALWAYS, metafile)
  const within = chunks.filter(({ name, code }) => name === 'main.cjs' || code.length <= SMALL || always.has(name))
  const files = chunks.filter(chunk => !within.includes(chunk))
  return [
    { name: 'main.cjs', text: main(within) },
    ...files.map(({ name, code }) => ({ name, text: `"use strict";module.exports=(${code});` })),
  ]
}

/** Names of the chunks that the one of a source file can't be loaded without, its own among them. */
function loadedWith(entry, { outputs }) {
  const names = new Set()
  const take = file => {
    if (names.has(path.basename(file))) return
    names.add(path.basename(file))
    for (const { path: next, kind } of outputs[file].imports)
      if (kind === 'import-statement' && next in outputs) take(next)
  }
  take(Object.keys(outputs).find(file => outputs[file].entryPoint === entry))
  return names
}

/** A chunk as a function of `require`, `module` and the main file's address. Bundled as an ES module, which only newer Nodes load in the middle of a function. */
async function inside(text, { target, charset }) {
  const { code } = await transform(text, {
    format: 'cjs',
    target,
    charset,
    minify: true,
    legalComments: 'none',
    platform: 'node',
    define: { loadPart: 'require' },
    supported: { 'dynamic-import': false },
  })
  // Plain values: esbuild's are getters, which every call across files would go through. Nothing exported is ever assigned again.
  return `function(require,module,MODULE_URL){${code}module.exports={...module.exports}}`
}

function main(chunks) {
  const table = chunks.map(({ name, code }) => `${JSON.stringify(`./${name}`)}:${code}`)
  return [
    '"use strict";const MODULE_URL=require("node:url").pathToFileURL(__filename).href,started=new Map,',
    'load=name=>{if(!name.startsWith("./"))return require(name);let module=started.get(name);',
    'if(!module){started.set(name,module={exports:{}});(within[name]??require(name))(load,module,MODULE_URL)}return module.exports},',
    `within={${table.join(',\n')}};load("./main.cjs");`,
  ].join('\n')
}
