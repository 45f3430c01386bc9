import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

type Rows = string[][]
interface Content {
  days: { law: string; list: string; published: string }
  tables: Record<string, Rows>
}

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'law-pack-'))
let built = ''

beforeAll(() => {
  built = path.join(folder, 'built.json')
  execFileSync(process.execPath, [path.join(root, 'scripts/build-law-pack.mjs'), built])
})

/** A pack as it was built, changed; its digest made again unless `digest` says otherwise. */
function pack(name: string, change: (content: Content) => void, digest?: string): string {
  const { format, content } = JSON.parse(readFileSync(built, 'utf8')) as { format: string; content: Content }
  change(content)
  const own = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const file = path.join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify({ format, digest: digest ?? own, content }))
  return file
}

const NUMBER = 'Beijing-XinLieRu-202610150999'
const SHOWN = {
  'package.json':
    '{ "name": "chat", "private": true, "scripts": { "start": "next start" }, "dependencies": { "next": "16.0.0", "openai": "6.0.0" } }',
  'app/page.tsx': `export default function Page() { return <footer>备案号：${NUMBER}</footer> }\n`,
  'app/api/chat/route.ts':
    "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST() {\n  return Response.json(await client.chat.completions.create({ model: 'qwen-plus', messages: [] }))\n}\n",
  'genai-measures.yaml': `services:\n  - name: chat\n    audience: public\n    territory: mainland-china\n    filing:\n      track: filing\n      number: ${NUMBER}\n`,
}
const newer = (content: Content) => {
  content.days = { law: '2026-12-20', list: '2026-10-31', published: '2026-11-15' }
}
const listed = (content: Content) => {
  newer(content)
  content.tables['filed-services']?.push([NUMBER, 'filing', '新列入', '某公司', '2026-10-20'])
}

async function audit(law?: string) {
  const run = await runCli(['audit', writeTree(SHOWN), '--format', 'json', ...(law ? ['--law', law] : [])])
  return { ...run, report: run.out ? JSON.parse(run.out) : undefined }
}

describe('a pack of the law', () => {
  it('as the tables give it changes nothing but the mark', async () => {
    const [own, packed] = [await audit(), await audit(built)]
    expect(packed.report.law).toMatchObject({ ...own.report.law, pack: expect.stringMatching(/^[\da-f]{64}$/) })
    expect(packed.report.findings).toEqual(own.report.findings)
    expect(packed.report.services).toEqual(own.report.services)
    expect(packed.err).toContain('law pack: law up to 2026-11-22')
  })

  it('with a newer list knows its numbers, and says which list it was', async () => {
    const { report } = await audit(pack('listed', listed))
    expect(report.law).toMatchObject({ asOf: '2026-12-20', filedServicesAsOf: '2026-10-31' })
    const { why } = report.services[0].duties.find((one: { id: string }) => one.id === 'service-filing')
    expect(why).toContain('2026-10-31')
    const { out } = await runCli(['audit', writeTree(SHOWN), '--law', pack('listed', listed)], { language: 'zh-CN' })
    expect(out).toMatch(/法规截至 2026-12-20，已备案服务清单截至 2026-10-31，取自数据包 [\da-f]{12}。/)
  })

  it('is gone with the line that named it', async () => {
    await audit(pack('listed', listed))
    const { report } = await audit()
    expect(report.law).toEqual({ asOf: '2026-11-22', filedServicesAsOf: '2026-08-31' })
  })

  it('brings duties in its own words, on its own days', async () => {
    const law = pack('duty', content => {
      newer(content)
      const duty = content.tables.duties?.find(([id]) => id === 'label-in-exports')
      if (duty) duty[3] = '2027-01-01'
    })
    const { report } = await audit(law)
    const { status, why } = report.services[0].duties.find((one: { id: string }) => one.id === 'label-in-exports')
    expect(status).toBe('not-engaged')
    expect(why).toContain('2027-01-01')
  })

  it.each([
    ['older', (content: Content) => void (content.days.list = '2026-06-30'), 'older than what this version brings'],
    [
      'without a duty',
      (content: Content) => void content.tables.duties?.shift(),
      'at tables.duties: scope-declaration',
    ],
    [
      'with an unknown trigger',
      (content: Content) => void content.tables.duties?.[5]?.splice(8, 1, 'fullMoon'),
      'at tables.duties: personality-rights',
    ],
    [
      'without the list',
      (content: Content) => void delete content.tables['filed-services'],
      'at tables.filed-services',
    ],
    ['with a short row', (content: Content) => void content.tables.instruments?.[0]?.pop(), 'at tables.instruments[0]'],
    ['without a day', (content: Content) => void (content.days.law = 'soon'), 'at days.law'],
  ])('%s is refused', async (name, change, said) => {
    const { code, err, out } = await audit(pack(name, change))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  it('whose content was changed is refused, and so is what is no pack or not there', async () => {
    const { digest } = JSON.parse(readFileSync(built, 'utf8'))
    expect((await audit(pack('changed', listed, digest))).err).toContain('its digest is not that of its content')
    const text = path.join(folder, 'text.json')
    writeFileSync(text, '{')
    expect((await audit(text)).err).toContain('not a pack this version can take, at JSON')
    expect((await audit(path.join(folder, 'nowhere.json'))).err).toContain("nowhere.json: can't be read")
  })
})
