// Whose code besides ours is in what ships: told by esbuild itself, from the files that it bundles.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../support/root.mjs'
import { apart, partEntries } from './parts.mjs'
import { BUNDLES, COMMON, FOLDERS } from './targets.mjs'

/** Which bundles go into which package. */
export const IN_EXTENSION = [
  'client/dist/node.cjs',
  'client/dist/browser.js',
  'server/dist/language-server.cjs',
  'server/dist/mcp.cjs',
]
export const IN_PACKAGE = [
  'server/dist/language-server.cjs',
  'server/dist/mcp.cjs',
  'server/dist/labels.mjs',
  'server/dist/labels.cjs',
  'server/dist/cli',
]

/** The packages bundled into each output: sorted by name. */
export async function bundledInto(outputs) {
  const folders = new Set((await Promise.all(outputs.map(inputsOf))).flat().flatMap(folderOf))
  return [...folders].map(describe).toSorted((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

async function inputsOf(output) {
  const { entry, ...options } = BUNDLES[output] ?? FOLDERS[output]
  const folder =
    output in FOLDERS
      ? {
          entryPoints: [{ in: entry, out: 'main' }, ...partEntries()],
          splitting: true,
          format: 'esm',
          plugins: [apart(ROOT)],
        }
      : { entryPoints: [entry] }
  const { metafile } = await build({
    ...COMMON,
    ...options,
    ...folder,
    absWorkingDir: ROOT,
    outdir: path.join(ROOT, 'out'),
    metafile: true,
    logLevel: 'silent',
  })
  // What was read but shaken out whole is not in it.
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  )
}

/** The folder of the package that a file belongs to; nothing for files of ours. */
function folderOf(file) {
  const found = /^(?:[a-z-]+:)?((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)
  return found ? [found[1]] : []
}

function describe(folder) {
  const { name, version, license, licenses, author, homepage, repository } = JSON.parse(
    readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'),
  )
  const source = typeof repository === 'string' ? repository : repository?.url
  return {
    name,
    version,
    license: license ?? licenses?.[0]?.type,
    author: typeof author === 'string' ? author : (author?.name ?? name),
    source: (source ?? homepage ?? '').replace(/^git\+/, ''),
    folder,
  }
}
