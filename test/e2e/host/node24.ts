import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { cached, npmProject, run } from './cache.ts'

/** VS Code 1.139's server needs it, and its native modules must be built by it. */
const MAJOR = 24
const VERSION = '24.21.0'

/** Path of a Node that can run VS Code's server: the present one if it is new enough, else one from npm in the cache. */
export async function node24(): Promise<string> {
  if (Number.parseInt(process.versions.node, 10) === MAJOR) return process.execPath
  const name = binaryPackage()
  const folder = await cached('node', `${name} ${VERSION}`, async at => {
    npmProject(at)
    await run('npm', ['install', `${name}@${VERSION}`, '--ignore-scripts', '--no-audit', '--no-fund'], at)
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
