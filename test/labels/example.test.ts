import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('examples/label-service: its own test passes against the built library', () => {
  execFileSync(process.execPath, ['esbuild.mjs', 'server/dist/labels'], { cwd: root })
  const { PATH, HOME } = process.env
  const out = execFileSync(process.execPath, ['--test', '--test-reporter=tap', 'server.test.mjs'], {
    cwd: join(root, 'examples/label-service'),
    encoding: 'utf8',
    env: { PATH, HOME },
  })
  expect(out).toMatch(/# pass 3\n/)
  expect(out).toMatch(/# fail 0\n/)
})
