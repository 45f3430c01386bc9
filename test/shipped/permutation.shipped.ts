import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ROOT } from '../e2e/host/cache.ts'
import { drive, emptyFolder, installed } from './support/drive.ts'

// The same tree, day and law give the same bytes, whatever lists its files in whatever order, speaks whatever language, stands wherever
// in the world, on whatever line of Node.

const { nodes } = inject('shipped')
const home = emptyFolder()
const tree = path.join(home, 'tree')
const FORMS = ['json', 'sarif', 'markdown', 'html', 'csv', 'txt', 'cdx.json', 'spdx.json']

/** How the system lists a folder is left to the system: here it is turned round, turned on, or sorted by an own mind. */
const ORDERS = [
  'list => list',
  'list => list.reverse()',
  'list => [...list.slice(list.length >> 1), ...list.slice(0, list.length >> 1)]',
  'list => list.sort((a, b) => hash(a.name) - hash(b.name))',
]
const PLACES = [
  { LC_ALL: 'C', TZ: 'UTC' },
  { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' },
  { LC_ALL: 'sv_SE.UTF-8', TZ: 'America/Anchorage' },
]

beforeAll(() => {
  for (const name of ['nextjs-chat-mainland', 'label-service'])
    cpSync(path.join(ROOT, 'examples', name), path.join(tree, name), { recursive: true })
  // Names that locales sort each in their own way.
  for (const name of ['Ä', 'ä', 'Z', 'a', 'B', 'b', 'I', 'ı', '中', '文', 'é', 'e\u0301', '10', '9']) {
    mkdirSync(path.join(tree, 'names', name), { recursive: true })
    const manifest = {
      name: `app-${name}`,
      dependencies: { openai: '4', next: '15' },
      scripts: { start: 'next start' },
    }
    writeFileSync(path.join(tree, 'names', name, 'package.json'), JSON.stringify(manifest))
    writeFileSync(
      path.join(tree, 'names', `${name}.py`),
      'from openai import OpenAI\nOpenAI().images.generate(prompt="x")\n',
    )
  }
})

const runs = nodes.flatMap((node, at) =>
  [0, 1].map(more => {
    const nth = at * 2 + more
    return { ...node, order: ORDERS[nth % ORDERS.length]!, place: PLACES[(nth + (nth >> 2)) % PLACES.length]!, nth }
  }),
)

describe('the same tree on the same day', () => {
  const seen = new Map<string, string>()

  it.each(runs)(
    'is the same bytes on Node $version, listed by $order, in $place.LC_ALL',
    async ({ path: node, order, place, nth }) => {
      const out = path.join(home, `out-${nth}`)
      mkdirSync(out)
      const preload = path.join(home, `order-${nth}.cjs`)
      writeFileSync(preload, preloaded(order))
      const outputs = FORMS.flatMap(form => ['--output', path.join(out, `report.${form}`)])
      const args = [
        'audit',
        tree,
        '--as-of',
        '2026-11-22',
        '--fail-on',
        'never',
        '--lang',
        'zh-CN',
        '--quiet',
        ...outputs,
      ]
      const { code, err } = await drive(node, '--require', [preload, installed('genai-measures'), ...args], home, place)
      expect([code, err]).toEqual([0, ''])
      for (const form of FORMS) {
        const text = readFileSync(path.join(out, `report.${form}`), 'utf8').replace(/"durationMs": \d+/, '')
        const digest = createHash('sha256').update(text).digest('hex')
        expect(digest, form).toBe(seen.get(form) ?? digest)
        seen.set(form, digest)
      }
    },
  )

  it('was listed in different orders', () => {
    expect(new Set(runs.map(({ order }) => order)).size).toBeGreaterThan(1)
    expect(seen.size).toBe(FORMS.length)
  })
})

/** Turns round what the system says of folders, and of it alone. */
function preloaded(order: string): string {
  return `
    const hash = text => [...text].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) % 65521, 7)
    const reorder = ${order}
    const fs = require('node:fs/promises')
    const { readdir } = fs
    fs.readdir = async (...args) => reorder(await readdir(...args))`
}
