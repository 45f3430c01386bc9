import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { REPOSITORY } from '../lsp/support/process.ts'
import { writeTree } from '../support/disk-tree.ts'

const LINT = path.join(REPOSITORY, 'scripts/lint-workflows.mjs')
const FOLDER = path.join(REPOSITORY, '.github/workflows')
const read = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8')

function lint(text?: string) {
  const file = text === undefined ? [] : [path.join(writeTree({ 'w.yml': text }), 'w.yml')]
  const { status, stderr } = spawnSync(process.execPath, [LINT, ...file], { encoding: 'utf8' })
  return { status, stderr }
}

const GOOD = `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${'a'.repeat(40)} # v1.2.3
        with:
          persist-credentials: false
      - run: echo hello
`

describe('the lint of workflows', () => {
  it('finds nothing in ours, nor in a good one', () => {
    expect(lint()).toEqual({ status: 0, stderr: '' })
    expect(lint(GOOD)).toEqual({ status: 0, stderr: '' })
  })

  it.each([
    ['a tag instead of a digest', ['@'.concat('a'.repeat(40), ' # v1.2.3'), '@v1'], 'pin it by digest'],
    ['a digest without its version', [' # v1.2.3', ''], 'pin it by digest'],
    ['a stored secret', ['echo hello', 'echo hello\n        env:\n          T: ${{ secrets.T }}'], 'a stored secret'],
    ['an expression in a script', ['echo hello', 'echo ${{ github.ref }}'], 'an expression in a script'],
    ['rights for all jobs', ['permissions: {}', 'permissions: write-all'], 'permissions: {} at the top'],
    ['a job without a time limit', ['    timeout-minutes: 5\n', ''], 'job a: no timeout-minutes'],
    ['a key that there is not', ['runs-on', 'stepz: 1\n    runs-on'], "Unexpected value 'stepz'"],
    [
      'an expression without a meaning',
      ['runs-on: ubuntu-24.04', 'runs-on: ${{ nope.x }}'],
      "Unrecognized named-value: 'nope'",
    ],
    ['a token left behind', ['persist-credentials: false', 'fetch-depth: 0'], 'persist-credentials: false'],
  ])('finds %s', (_, [from = '', to = ''], said) => {
    expect(GOOD).toContain(from)
    const { status, stderr } = lint(GOOD.replace(from, to))
    expect(status).toBe(1)
    expect(stderr).toContain(said)
  })
})

describe('the workflows', () => {
  it('test on three systems, every line of Node, and the oldest and the newest editor', () => {
    const { jobs } = parse(read('ci.yml'))
    const { os, node } = jobs.test.strategy.matrix
    expect(os.map((one: string) => one.split('-')[0])).toEqual(['ubuntu', 'windows', 'macos'])
    expect(node).toEqual([20, 22, 24, 26])
    const { engines } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8'))
    expect(jobs.vscode.strategy.matrix.vscode).toEqual([engines.vscode.replace('^', ''), 'stable'])
    expect(engines.node).toBe(`>=${Math.min(...node)}`)
  })

  it('publish with an identity and no token, and only what was checked', () => {
    const { jobs } = parse(read('release.yml'))
    for (const name of ['npm', 'marketplace', 'open-vsx']) {
      expect(jobs[name].permissions['id-token']).toBe('write')
      expect(jobs[name].needs).toBe('build')
      expect(jobs[name].steps.some((step: { run?: string }) => step.run?.includes('sha256sum --check'))).toBe(true)
    }
    expect(read('release.yml')).not.toMatch(/secrets\.|_PAT\b|--pat|_authToken|NODE_AUTH_TOKEN/)
  })

  it('run scripts and programs that are there', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8'))
    const all = readdirSync(FOLDER).map(read).join('\n')
    const named = [...all.matchAll(/npm run ([\w:-]+)/g)].map(found => found[1] ?? '')
    expect(named.length).toBeGreaterThan(5)
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
    for (const [, file = ''] of all.matchAll(/\bnode (scripts\/[\w./-]+)/g))
      expect(() => readFileSync(path.join(REPOSITORY, file))).not.toThrow()
  })
})
