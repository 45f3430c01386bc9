import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { cached, npmProject, run } from './cache.ts'

/** Path of a Node of exactly this version: the present one, or one from npm in the cache. */
export async function nodeBinary(version: string): Promise<string> {
  if (process.versions.node === version) return process.execPath
  const name = binaryPackage()
  const folder = await cached(`node/${version}`, name, async at => {
    npmProject(at)
    await run('npm', ['install', `${name}@${version}`, '--ignore-scripts', '--no-audit', '--no-fund'], at)
    // A program to run, nothing to build with.
    for (const part of ['include', 'share'])
      rmSync(join(at, 'node_modules', name, part), { recursive: true, force: true })
  })
  const home = join(folder, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { bin: { node: string } }
  return join(home, bin.node)
}

/** The npm package that holds Node's binary for this machine, as the `node` package itself would choose it. */
function binaryPackage(): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  return `${prefix}-${platform}-${process.arch}`
}
