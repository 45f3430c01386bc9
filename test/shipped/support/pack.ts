import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import type { TestProject } from 'vitest/node'
import { run, ROOT } from '../../e2e/host/cache.ts'
import { packExtension } from '../../e2e/host/vsix.ts'
import { type NodeLine, nodeLines } from './node-lines.ts'

/** Where what ships was installed, outside the repository, and what to run it on. */
export interface Shipped {
  /** An npm project with the packed package in it and nothing else. */
  readonly project: string
  /** The extension as an editor unpacks it. */
  readonly extension: string
  readonly tarball: string
  readonly vsix: string
  readonly nodes: readonly NodeLine[]
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly shipped: Shipped
  }
}

/** Builds, packs and installs once for all tests. `SHIPPED_TARBALL` and `SHIPPED_VSIX` name packages to test instead. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-shipped-'))
  const nodes = await nodeLines()
  const tarball = process.env['SHIPPED_TARBALL'] ?? (await packPackage(home))
  const vsix = process.env['SHIPPED_VSIX'] ?? (await packExtension())
  const project = path.join(home, 'project')
  await install(tarball, project)
  const extension = path.join(home, 'extension')
  unpack(vsix, extension)
  provide('shipped', { project, extension, tarball, vsix, nodes })
  return () => rmSync(home, { recursive: true, force: true })
}

async function packPackage(home: string): Promise<string> {
  await run('npm', ['run', 'build'], ROOT)
  const target = path.join(home, 'packed')
  mkdirSync(target)
  await run('npm', ['pack', './server', '--pack-destination', target], ROOT)
  return path.join(target, readdirSync(target)[0] as string)
}

/** Offline: a package that needs anything beside itself is not installed. */
async function install(tarball: string, project: string): Promise<void> {
  mkdirSync(project)
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n')
  await run('npm', ['install', tarball, '--offline', '--no-audit', '--no-fund'], project)
}

function unpack(vsix: string, target: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
    const file = path.join(target, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}
