// The command line as a few files that load each other when they are needed, for Node's own loader: nothing of it is compiled ahead,
// so that it starts alike on every Node, and no program of ours reads it, so that it is read as it was written.
import path from 'node:path'
import { build, transform } from 'esbuild'
import { apart, partEntries } from './parts.mjs'

/**
 * Bundles an entry into files of one folder: the entry itself, its parts, what it imports with `import()`, and what several of them share.
 * Gives name and bytes of each.
 */
export async function split(root, entry, options) {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: 'main' }, ...partEntries()],
    outdir: path.join(root, 'out'),
    outExtension: { '.js': '.cjs' },
    splitting: true,
    format: 'esm',
    define: { ...options.define, 'import.meta.url': 'MODULE_URL' },
    plugins: [apart(root)],
  })
  return Promise.all(
    outputFiles.map(async ({ path: file, text }) => ({ name: path.basename(file), bytes: await commonJs(text, options) })),
  )
}

/** Chunks are bundled as ES modules, which only newer Nodes load in the middle of a function. */
async function commonJs(text, { target, charset }) {
  const { code } = await transform(text, {
    format: 'cjs',
    target,
    charset,
    minify: true,
    legalComments: 'none',
    platform: 'node',
    define: { loadPart: 'require' },
    supported: { 'dynamic-import': false },
    banner: text.includes('MODULE_URL') ? 'const MODULE_URL=require("node:url").pathToFileURL(__filename).href;' : '',
    // Plain values: esbuild's are getters, which every call across files would go through. Nothing exported is ever assigned again.
    footer: 'module.exports={...module.exports};',
  })
  return Buffer.from(code)
}
