import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

/** Prose of so many letters: read, kept, and nothing in it. */
const prose = (letters: number) => 'The river rises in the hills beyond the town.\n'.repeat(Math.ceil(letters / 46))
const beside = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`a/page${at}.txt`, prose(1_000_000)]))

interface Report {
  readonly files: { readonly read: number }
  readonly findings: readonly unknown[]
  readonly services: readonly unknown[]
  readonly digest: { readonly inputs: string }
}

async function audit(tree: string, ...more: string[]): Promise<Report> {
  const { code, out } = await runCli(['audit', tree, '--format', 'json', '--fail-on', 'never', ...more])
  expect(code).toBe(0)
  return JSON.parse(out) as Report
}

it('says of a product behind more text than is kept what it says of the product alone', async () => {
  const product = chatPackage('chat', 'z/chat')
  const trees = [writeTree(product), writeTree({ ...beside, ...product })]
  const [alone, large] = (await Promise.all(trees.map(tree => audit(tree)))) as [Report, Report]
  expect(alone.findings.length).toBeGreaterThan(0)
  expect(large.files.read).toBe(alone.files.read + Object.keys(beside).length)
  expect(large.findings).toEqual(alone.findings)
  expect(large.services).toEqual(alone.services)
  // What was let go stands in the mark of the tree all the same: with a memory of what files said, and without.
  const cache = path.join(trees[0] as string, '..', `${path.basename(trees[0] as string)}-cache`)
  try {
    expect(await audit(trees[1] as string, '--cache', cache)).toMatchObject({ digest: large.digest })
    expect(await audit(trees[1] as string, '--cache', cache)).toMatchObject({ digest: large.digest })
  } finally {
    rmSync(cache, { recursive: true, force: true })
  }
})
