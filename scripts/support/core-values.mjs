// What generators take from TypeScript sources, as values: this runs on versions of Node that read no TypeScript.
import { build } from 'esbuild'
import { ROOT } from './root.mjs'

/** Bundles these exports in memory and loads them. `wanted`: module path from the root → the name it exports. */
export async function valuesOf(wanted) {
  const { outputFiles } = await build({
    stdin: {
      contents: Object.entries(wanted)
        .map(([file, name]) => `export { ${name} } from './${file}'`)
        .join('\n'),
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'error',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
