import { chmodSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parse } from 'yaml'
import { REPOSITORY } from '../../lsp/support/process.ts'
import { writeTree } from '../../support/disk-tree.ts'
import { type Execution, execute } from './execute.ts'

interface Step {
  readonly id?: string
  readonly run?: string
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

export const ACTION = parse(readFileSync(path.join(REPOSITORY, 'action.yml'), 'utf8')) as Action

/** A runner's folders and files, with the environment that names them. */
export function fakeRunner(workspace: string, programs: Readonly<Record<string, string>> = {}) {
  const bin = Object.fromEntries(Object.entries(programs).map(([name, text]) => [`bin/${name}`, text]))
  const temp = writeTree({ output: '', summary: '', 'event.json': '{}', ...bin })
  for (const name of Object.keys(bin)) chmodSync(path.join(temp, name), 0o755)
  const read = (name: string) => {
    const file = path.join(temp, name)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
  const env = {
    PATH: `${temp}/bin:${process.env.PATH}`,
    HOME: temp,
    RUNNER_TEMP: temp,
    GITHUB_ACTION_PATH: REPOSITORY,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: path.join(temp, 'output'),
    GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
    GITHUB_EVENT_PATH: path.join(temp, 'event.json'),
    GITHUB_REPOSITORY: 'someone/chat',
    GITHUB_SERVER_URL: 'https://github.com',
  }
  const outputs = () =>
    Object.fromEntries(
      read('output')
        .split('\n')
        .filter(Boolean)
        .map(line => line.split('=')),
    )
  return { temp, env, read, outputs }
}

/** Runs a script step of the action as a runner does: in the workspace, its inputs in the environment. */
export function runStep(
  runner: ReturnType<typeof fakeRunner>,
  script: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Execution> {
  const step = ACTION.runs.steps.find(one => one.run?.includes(script))
  if (!step?.run) throw new Error(`no step runs ${script}`)
  const given = Object.entries(step.env ?? {}).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? ''
    return [name, inputs[input] ?? ACTION.inputs[input]?.default ?? '']
  })
  return execute('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run], {
    cwd: runner.env.GITHUB_WORKSPACE,
    env: { ...runner.env, ...Object.fromEntries(given) },
  })
}
