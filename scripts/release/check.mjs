// Everything that a release does but publishing: builds, runs the suite on what ships, packs, packs once more from a copy in another
// folder, time zone and locale, compares the bytes, and prints what would be published.
//   npm run release:check [-- --no-tests]
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { ROOT } from '../support/root.mjs'
import { contentsOf } from './vsix.mjs'

const RELEASE = 'dist/release'
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))

const copy = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-release-'))
try {
  const other = path.join(copy, 'another place')
  // First of all: both builds are of the same sources, whatever is edited meanwhile.
  copySources(other)
  step('build', ['run', 'build'])
  step('pack', ['run', 'pack'])
  const env = { ...process.env, TZ: 'Asia/Shanghai', LC_ALL: 'C' }
  step('build again, elsewhere', ['run', 'build'], other, env)
  step('pack again, elsewhere', ['run', 'pack'], other, env)
  compare(path.join(ROOT, RELEASE), path.join(other, RELEASE))
} finally {
  rmSync(copy, { recursive: true, force: true })
}
if (!process.argv.includes('--no-tests') && scripts['test:shipped'])
  step('the suite on what ships', ['run', 'test:shipped'])
tell()

function step(what, args, cwd = ROOT, env = process.env) {
  const started = Date.now()
  const run = spawnSync('npm', args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`)
    console.error(`FAIL ${what}`)
    process.exit(1)
  }
  console.log(`ok   ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

/** What Git keeps, as it lies here, and the installed packages beside it. */
function copySources(target) {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  for (const file of stdout.split('\0').filter(Boolean)) {
    const from = path.join(ROOT, file)
    if (statSync(from, { throwIfNoEntry: false })?.isFile()) cpSync(from, path.join(target, file))
  }
  mkdirSync(target, { recursive: true })
  // Hard links where the system has them: hundreds of megabytes are only read.
  const linked = spawnSync('cp', ['-al', path.join(ROOT, 'node_modules'), path.join(target, 'node_modules')])
  if (linked.status !== 0)
    cpSync(path.join(ROOT, 'node_modules'), path.join(target, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    })
}

function compare(one, other) {
  const different = readdirSync(one).filter(
    name => !readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))),
  )
  if (different.length > 0) {
    console.error(`FAIL two builds differ: ${different.join(', ')}`)
    process.exit(1)
  }
  console.log('ok   two builds, in two folders, time zones and locales: the same bytes')
}

function tell() {
  const out = path.join(ROOT, RELEASE)
  const vsix = readdirSync(out).find(name => name.endsWith('.vsix'))
  const { files, manifest } = contentsOf(path.join(out, vsix))
  const npm = JSON.parse(readFileSync(path.join(ROOT, 'server/package.json'), 'utf8'))
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json'], { cwd: path.join(ROOT, 'server'), encoding: 'utf8' })
  const [{ files: packedFiles }] = JSON.parse(packed.stdout)
  console.log(
    `\nVSIX  ${manifest.publisher}.${manifest.name} ${manifest.version}, to the Visual Studio Marketplace and Open VSX`,
  )
  console.log(`  VS Code ${manifest.engines.vscode}, ${manifest.categories.join(', ')}, ${manifest.pricing}`)
  list(files)
  console.log(
    `\nnpm   ${npm.name} ${npm.version}, ${npm.publishConfig.access}, provenance ${npm.publishConfig.provenance}`,
  )
  console.log(
    `  Node ${npm.engines.node}; bins ${Object.keys(npm.bin).join(', ')}; exports ${Object.keys(npm.exports).join(', ')}`,
  )
  list(packedFiles.map(one => [one.path, one.size]))
  for (const name of readdirSync(out).filter(one => one.endsWith('.cdx.json'))) {
    const { specVersion, components } = JSON.parse(readFileSync(path.join(out, name), 'utf8'))
    console.log(
      `\nSBOM  ${name}: CycloneDX ${specVersion}, ${components.length} bundled packages, each with its licence in THIRD-PARTY-NOTICES.txt`,
    )
  }
  console.log(`\nSHA-256\n${readFileSync(path.join(out, 'SHA256SUMS'), 'utf8')}`)
}

function list(files) {
  for (const [name, size] of files.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${String(size).padStart(9)}  ${name}`)
}
