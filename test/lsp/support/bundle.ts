import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { REPOSITORY } from './process.ts'

/** For `beforeAll`: a busy machine takes its time. */
export const BUNDLE_LIMIT_MS = 120_000

/** Builds bundles by name before tests that meet them: what ships is tested, never yesterday's. */
export function bundle(...names: string[]): void {
  execFileSync(process.execPath, ['esbuild.mjs', ...names], { cwd: REPOSITORY, stdio: ['ignore', 'ignore', 'inherit'] })
}
