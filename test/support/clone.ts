import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { onTestFinished } from 'vitest'
import { REPOSITORY } from '../lsp/support/process.ts'

const IDENTITY = {
  GIT_AUTHOR_NAME: 't',
  GIT_AUTHOR_EMAIL: 't@example.org',
  GIT_COMMITTER_NAME: 't',
  GIT_COMMITTER_EMAIL: 't@example.org',
}

/** A copy of the repository with a history of its own and the packages of this one, as somebody who works on it has it. Gone when the test ends. */
export function clone() {
  const root = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-clone-'))
  // Thousands of files, on a disk that others use.
  onTestFinished(() => rmSync(root, { recursive: true, force: true }), 120_000)
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  })
  for (const file of listed.split('\0').filter(Boolean)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    cpSync(path.join(REPOSITORY, file), path.join(root, file), { recursive: true })
  }
  symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(root, 'node_modules'))
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...IDENTITY }, stdio: 'pipe' })
  run('git', 'init', '-q', '-b', 'main')
  run('git', 'add', '-A')
  run('git', 'commit', '-q', '-m', 'start')
  return { root, run, text: (file: string) => readFileSync(path.join(root, file), 'utf8') }
}
