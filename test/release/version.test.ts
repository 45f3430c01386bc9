import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { clone } from '../support/clone.ts'

const NAMING = [
  'action.yml',
  'ci/gitlab.yml',
  '.pre-commit-hooks.yaml',
  'server/src/version.ts',
  'docs/guide/ci.md',
  'docs/guide/ci.zh-CN.md',
]

/** The version after this one, with its middle number raised. */
function minorAfter(version: string) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return `${major}.${minor + 1}.0`
}

describe('npm version', { timeout: 180_000 }, () => {
  it('raises everything that names the version, tells the changelog, commits and tags', () => {
    const { run, text } = clone()
    const before = JSON.parse(text('package.json')).version as string
    const next = minorAfter(before)
    run('npm', 'version', 'minor')
    for (const file of ['package.json', 'server/package.json']) expect(JSON.parse(text(file)).version).toBe(next)
    const { version, packages } = JSON.parse(text('package-lock.json'))
    expect([version, packages[''].version, packages.server.version]).toEqual([next, next, next])
    for (const file of NAMING) {
      expect(text(file), file).toContain(next)
      expect(text(file), file).not.toContain(before)
    }
    const heading = `^## Unreleased\\n\\n## ${next.replaceAll('.', '\\.')} - \\d{4}-\\d\\d-\\d\\d\\n\\n### `
    expect(text('CHANGELOG.md')).toMatch(new RegExp(heading, 'm'))
    expect(run('git', 'tag').trim()).toBe(`v${next}`)
    expect(run('git', 'status', '--porcelain')).toBe('')
    expect(run('node', 'scripts/release/changelog.mjs', 'notes')).toMatch(/^### \w/)
  })

  it('refuses while nothing is told of the next version', () => {
    const { run, text, root } = clone()
    const changelog = path.join(root, 'CHANGELOG.md')
    writeFileSync(changelog, '# Changelog\n\n## Unreleased\n')
    run('git', 'commit', '-qam', 'nothing')
    expect(() => run('npm', 'version', 'minor')).toThrow(/Unreleased/)
    writeFileSync(changelog, '# Changelog\n\n## Unreleased\n\n- A fix.\n')
    run('git', 'commit', '-qam', 'told')
    run('npm', 'version', 'minor')
    expect(run('git', 'tag').trim()).toBe(`v${JSON.parse(text('package.json')).version}`)
  })
})
