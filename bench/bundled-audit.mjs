import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The `audit` command of a checkout, bundled into a folder for this process. `plugins` are esbuild's. */
export async function auditOf(root, folder, name, plugins = []) {
  const outfile = path.join(folder, `${name}.mjs`)
  await build({
    absWorkingDir: root,
    entryPoints: [path.join(root, 'server/src/cli/commands/audit.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    plugins,
  })
  return (await import(pathToFileURL(outfile).href)).run
}
