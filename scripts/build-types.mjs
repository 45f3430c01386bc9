// Writes the types of the label library, server/dist/types/labels.d.ts, and of what they name. `npm run build` calls it.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

const root = path.resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-types-'))
const emitted = path.join(scratch, 'emitted')
const kept = path.join(scratch, 'types')

/** Relative modules that a declaration file names. */
const NAMED = /(from\s+|import\(\s*|import\s+)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g

try {
  emit()
  keep('labels.d.ts')
  keepForRequire()
  const target = path.join(root, 'server/dist/types')
  // Beside its place first: what a compiler reads meanwhile is the old folder or the new one.
  const fresh = `${target}.${process.pid}`
  mkdirSync(path.dirname(target), { recursive: true })
  cpSync(kept, fresh, { recursive: true })
  rmSync(target, { recursive: true, force: true })
  renameSync(fresh, target)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** The compiler writes a declaration file for every module that the library reaches. */
function emit() {
  const config = path.join(root, 'tsconfig.base.json')
  const project = path.join(scratch, 'tsconfig.json')
  const server = path.join(root, 'server')
  const compilerOptions = {
    composite: false,
    rootDir: path.join(server, 'src'),
    outDir: emitted,
    lib: ['ES2023', 'DOM'],
  }
  writeFileSync(
    project,
    JSON.stringify({ extends: config, compilerOptions, files: [path.join(server, 'src/labels.ts')] }),
  )
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit', cwd: server })
  if (status !== 0) throw new Error('the types of genai-measures/labels could not be written')
}

/** The same once more, marked as CommonJS: to a compiler a file's form is that of the package it lies in. */
function keepForRequire() {
  cpSync(kept, path.join(scratch, 'cjs'), { recursive: true })
  writeFileSync(path.join(scratch, 'cjs/package.json'), '{ "type": "commonjs" }\n')
  renameSync(path.join(scratch, 'cjs'), path.join(kept, 'cjs'))
}

/** Copies one declaration file and those it names, under names that every module resolution finds. */
function keep(file) {
  const target = path.join(kept, file)
  if (existsSync(target)) return
  const text = readFileSync(path.join(emitted, file), 'utf8')
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text.replace(NAMED, '$1$2$3.js$2'))
  const foreign = [...text.matchAll(/^(?:import|export) .*from ['"]([^.'"][^'"]*)['"]/gm)].map(([, name]) => name)
  if (foreign.length > 0) throw new Error(`${file} names ${foreign.join(', ')}, which a consumer has not installed`)
  for (const [, , , name] of text.matchAll(NAMED)) keep(`${path.join(path.dirname(file), name)}.d.ts`)
}
