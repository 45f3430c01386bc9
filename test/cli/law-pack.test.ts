import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'
import { builtPack, listed, newer, NEW_NUMBER, type PackContent, packFile, packText } from '../support/law-pack.ts'

/** A pack as it was built, changed, in a file. */
const pack = (name: string, change: (content: PackContent) => void, digest?: string): string =>
  packFile(name, packText(change, digest))

const SHOWN = {
  'package.json':
    '{ "name": "chat", "private": true, "scripts": { "start": "next start" }, "dependencies": { "next": "16.0.0", "openai": "6.0.0" } }',
  'app/page.tsx': `export default function Page() { return <footer>备案号：${NEW_NUMBER}</footer> }\n`,
  'app/api/chat/route.ts':
    "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST() {\n  return Response.json(await client.chat.completions.create({ model: 'qwen-plus', messages: [] }))\n}\n",
  'genai-measures.yaml': `services:\n  - name: chat\n    audience: public\n    territory: mainland-china\n    filing:\n      track: filing\n      number: ${NEW_NUMBER}\n`,
}
async function audit(law?: string) {
  const run = await runCli(['audit', writeTree(SHOWN), '--format', 'json', ...(law ? ['--law', law] : [])])
  return { ...run, report: run.out ? JSON.parse(run.out) : undefined }
}

describe('a pack of the law', () => {
  it('as the tables give it changes nothing but the mark', async () => {
    const [own, packed] = [await audit(), await audit(builtPack())]
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
    ['older', (content: PackContent) => void (content.days.list = '2026-06-30'), 'older than what this version brings'],
    [
      'without a duty',
      (content: PackContent) => void content.tables.duties?.shift(),
      'at tables.duties: scope-declaration',
    ],
    [
      'with an unknown trigger',
      (content: PackContent) => void content.tables.duties?.[5]?.splice(8, 1, 'fullMoon'),
      'at tables.duties: personality-rights',
    ],
    [
      'without the list',
      (content: PackContent) => void delete content.tables['filed-services'],
      'at tables.filed-services',
    ],
    [
      'with a short row',
      (content: PackContent) => void content.tables.instruments?.[0]?.pop(),
      'at tables.instruments[0]',
    ],
    ['without a day', (content: PackContent) => void (content.days.law = 'soon'), 'at days.law'],
  ])('%s is refused', async (name, change, said) => {
    const { code, err, out } = await audit(pack(name, change))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  it('whose content was changed is refused, and so is what is no pack or not there', async () => {
    const { digest } = JSON.parse(readFileSync(builtPack(), 'utf8'))
    expect((await audit(pack('changed', listed, digest))).err).toContain('its digest is not that of its content')
    const text = packFile('text', '{')
    expect((await audit(text)).err).toContain('not a pack this version can take, at JSON')
    expect((await audit(path.join(path.dirname(text), 'nowhere.json'))).err).toContain("nowhere.json: can't be read")
  })

  it.each([
    ['explain', 'label-in-exports'],
    ['law', '--changes', '2026-12-01'],
    ['models', '--filed'],
    ['catalogue', '--stats'],
    ['dossier', 'TREE'],
    ['report-context', 'TREE'],
    ['init', 'TREE', '--dry-run'],
    ['fix', 'TREE', '--dry-run'],
    ['assess', 'TREE', '--answers', 'ANSWERS', '--json'],
  ])('is taken by %s as well, and a faulty one refused', async (...line) => {
    const args = line.map(one =>
      one === 'TREE' ? writeTree(SHOWN) : one === 'ANSWERS' ? packFile('answers', '{}') : one,
    )
    const taken = await runCli([...args, '--law', pack('listed', listed)])
    expect(taken.err).toContain('law pack: law up to 2026-12-20, list up to 2026-10-31, sha256 ')
    if (line[0] !== 'fix' && line[0] !== 'init' && line[0] !== 'models') expect(taken.out).toContain('2026-12-20')
    const older = pack('older', content => void (content.days.law = '2026-06-30'))
    const refused = await runCli([...args, '--law', older])
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('older than what this version') })
  })

  it.each(['html', 'markdown', 'sarif', 'csv', 'cyclonedx', 'json'])(
    'stands in a report as %s with its day and digest',
    async format => {
      const law = pack('listed', listed)
      const { digest } = JSON.parse(readFileSync(law, 'utf8'))
      const { out } = await runCli(['audit', writeTree(SHOWN), '--format', format, '--law', law])
      for (const said of ['2026-12-20', '2026-10-31', digest]) expect(out).toContain(said)
    },
  )
})
