import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron'
import type { SuiteResult } from '../suite/harness.ts'
import { CACHE, run } from './cache.ts'
import type { Shape } from './shape.ts'
import { bundleSuite } from './suites.ts'

/** Runs one suite against the packed extension in a desktop VS Code: an installed one (`VSCODE_PATH`) or a download, the newest or `VSCODE_VERSION`. */
export async function runInElectron(shape: Shape, vsix: string): Promise<SuiteResult> {
  const home = join(CACHE, 'e2e/electron', shape.name)
  rmSync(home, { recursive: true, force: true })
  mkdirSync(join(home, 'user/User'), { recursive: true })
  writeFileSync(join(home, 'user/User/settings.json'), JSON.stringify(shape.settings ?? {}))
  const vscodeExecutablePath =
    process.env['VSCODE_PATH'] ?? (await downloadAndUnzipVSCode(process.env['VSCODE_VERSION']))
  const folders = [`--user-data-dir=${join(home, 'user')}`, `--extensions-dir=${join(home, 'extensions')}`]
  const [cli = '', ...cliArgs] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath)
  await run(cli, [...cliArgs, ...folders, '--install-extension', vsix], home)
  const resultFile = join(home, 'result.json')
  const { extension, module } = await bundleSuite(shape, resultFile)
  const launchArgs = [
    shape.workspace(join(home, 'workspace')),
    ...folders,
    '--disable-workspace-trust',
    '--skip-welcome',
  ]
  const options = { vscodeExecutablePath, extensionDevelopmentPath: extension, extensionTestsPath: module, launchArgs }
  // A failed case rejects here too; the result file says which.
  await runTests(options).catch(() => undefined)
  return JSON.parse(readFileSync(resultFile, 'utf8')) as SuiteResult
}
