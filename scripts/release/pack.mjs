// Packs what is published into dist/release, from what `npm run build` left: the VSIX for both marketplaces, the npm package, what is
// inside each (CycloneDX) and their digests. The same sources give the same bytes, wherever and whenever it runs.
//   node scripts/release/pack.mjs
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { IN_EXTENSION, IN_PACKAGE } from '../bundle/others.mjs'
import { ROOT } from '../support/root.mjs'
import { sbom } from './sbom.mjs'
import { normalise, published } from './vsix.mjs'

/** The user's page; the developer's stays in the repository. */
const PAGE = 'docs/marketplace/README.md'
const OUT = path.join(ROOT, 'dist/release')
const json = file => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))
const extension = json('package.json')
const npm = json('server/package.json')

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })

const vsix = path.join(OUT, `${extension.name}-${extension.version}.vsix`)
run(process.execPath, [
  path.join(ROOT, 'node_modules/@vscode/vsce/vsce'),
  'package',
  '--no-dependencies',
  '--readme-path',
  PAGE,
  '--out',
  vsix,
])
normalise(vsix, published(readFileSync(path.join(ROOT, PAGE), 'utf8'), path.dirname(PAGE), extension))
run('npm', ['pack', '--pack-destination', OUT], path.join(ROOT, 'server'))

await inside(`${extension.name}-${extension.version}.vsix`, IN_EXTENSION, {
  ...extension,
  purl: `pkg:generic/${extension.publisher}.${extension.name}@${extension.version}`,
})
await inside(`${npm.name}-${npm.version}.tgz`, IN_PACKAGE, { ...npm, purl: `pkg:npm/${npm.name}@${npm.version}` })

const sums = readdirSync(OUT)
  .toSorted()
  .map(
    name =>
      `${createHash('sha256')
        .update(readFileSync(path.join(OUT, name)))
        .digest('hex')}  ${name}\n`,
  )
writeFileSync(path.join(OUT, 'SHA256SUMS'), sums.join(''))
process.stdout.write(sums.join(''))

async function inside(artefact, outputs, product) {
  writeFileSync(path.join(OUT, `${artefact}.cdx.json`), `${JSON.stringify(await sbom(product, outputs), null, 2)}\n`)
}

function run(program, args, cwd = ROOT) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', shell: false })
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  throw new Error(`${path.basename(program)} ${args[0]} failed`)
}
