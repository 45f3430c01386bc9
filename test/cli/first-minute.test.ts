import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DUTIES, type FolderDuties } from '../../server/src/protocol/duties.ts'
import { chatApp, declared } from '../lsp/support/chat-app.ts'
import { PULLS } from '../lsp/support/client.ts'
import { pair } from '../lsp/support/pair.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const app = () => writeTree(Object.fromEntries(chatApp()))

/** A person who types these lines, one a question, and sees what is asked. */
function person(...typed: string[]) {
  const asked: string[] = []
  return { asked, ask: async (question: unknown) => (asked.push(String(question)), typed.shift() ?? '') }
}

describe('the first lines of a report', () => {
  it.each([
    [
      'en',
      'Seen: a web page (app/page.tsx:1) asks gpt-4o (OpenAI) through client.chat.completions.create (app/api/chat/route.ts:4).',
      'One question first',
    ],
    [
      'zh-CN',
      '看到：网页（app/page.tsx:1）通过 client.chat.completions.create（app/api/chat/route.ts:4）调用 gpt-4o（OpenAI）。',
      '先回答一个问题',
    ],
  ] as const)('say in %s what was seen, then the one question, then the rest', async (language, seen, question) => {
    const { out } = await runCli(['audit', app(), '--fail-on', 'never'], { language })
    const lines = out.split('\n')
    expect(lines[1]?.trim()).toBe(seen)
    const asked = lines.findIndex(line => line.includes(question))
    const first = lines.findIndex(line => line.includes('label-explicit-undeclared'))
    expect(asked).toBeGreaterThan(1)
    expect(first).toBeGreaterThan(asked)
    expect(out.match(/scope-undeclared/g)).toHaveLength(1)
  })

  it('name the page, not the line of the manifest that lies nearer to the call', async () => {
    const root = writeTree({
      'package.json': '{ "name": "essays", "private": true, "dependencies": { "next": "13", "react": "18" } }\n',
      'pages/index.tsx': 'export default function Home() {\n  return <textarea />\n}\n',
      'pages/api/answer.ts':
        "import { stream } from '../../utils'\nexport default async function handler() {\n  return new Response(await stream())\n}\n",
      'utils/index.ts':
        "export async function stream() {\n  const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [] }) })\n  return answer.body\n}\n",
    })
    const { out } = await runCli(['audit', root, '--fail-on', 'never'])
    expect(out).toContain('a web page (pages/index.tsx:1) asks gpt-4o')
  })

  it.each([
    ['not one to sign in', ['app/(auth)/login/page.tsx', 'app/page.tsx'], 'app/page.tsx'],
    ['the one of the same words', ['app/page.tsx', 'app/essays/page.tsx'], 'app/essays/page.tsx'],
    ['one to sign in where there is no other', ['app/login/page.tsx'], 'app/login/page.tsx'],
  ])('name of several pages the one a person would open: %s', async (_, pages, named) => {
    const root = writeTree({
      'package.json':
        '{ "name": "desk", "private": true, "dependencies": { "next": "15", "react": "19", "openai": "5" } }\n',
      ...Object.fromEntries(pages.map(page => [page, 'export default function Page() {\n  return <textarea />\n}\n'])),
      'app/api/essays/route.ts':
        "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST() {\n  const told = await client.chat.completions.create({ model: 'gpt-4o', messages: [] })\n  return Response.json(told)\n}\n",
    })
    const { out } = await runCli(['audit', root, '--fail-on', 'never'])
    expect(out).toContain(`a web page (${named}:1) asks gpt-4o`)
  })

  it('ask nothing once the scope is stated, and still say what was seen', async () => {
    const root = writeTree({ ...Object.fromEntries(chatApp()), 'genai-measures.yaml': declared('public') })
    const { out } = await runCli(['audit', root, '--fail-on', 'never'])
    expect(out).toContain('Seen: a web page')
    expect(out).not.toContain('One question first')
  })

  it('stand in the first view of the editor as well, and lead to the call', async () => {
    const root = 'file:///projects/chat'
    const client = pair({ [root]: chatApp() })
    await client.start([root], { capabilities: PULLS })
    const [folder] = await client.connection.sendRequest<FolderDuties[]>(DUTIES)
    const [service] = folder?.services ?? []
    expect(service?.seen).toMatchObject({
      text: expect.stringContaining('asks gpt-4o'),
      at: { uri: `${root}/app/api/chat/route.ts`, line: 3 },
    })
    expect(service?.question).toContain('One question first')
    await client.stop()
  })
})

describe('init', () => {
  const written = (root: string) => readFileSync(path.join(root, 'genai-measures.yaml'), 'utf8')

  it('asks the question in a terminal, and writes the answer', async () => {
    const root = app()
    const { ask, asked } = person('7', '1')
    const { code, err } = await runCli(['init', root], { ask })
    expect(code).toBe(0)
    expect(asked).toHaveLength(2)
    expect(err).toMatch(/Seen: a web page .*\nOne question first.*\n {2}1 {2}Public in the mainland\n/)
    expect(written(root)).toMatch(/^ {4}audience: public\b.*$/m)
    expect(written(root)).toMatch(/^ {4}territory: mainland-china\b.*$/m)
    const { out } = await runCli(['audit', root, '--fail-on', 'never'])
    expect(out).toContain('(declared)')
  })

  it('leaves it open for a bare Enter, after three wrong numbers, with --yes and where nobody is there', async () => {
    for (const [typed, args] of [
      [[''], []],
      [['x', '0', '99', '1'], []],
      [['1'], ['--yes']],
    ] as const) {
      const root = app()
      const { ask, asked } = person(...typed)
      expect((await runCli(['init', root, ...args], { ask })).code).toBe(0)
      if (args.length > 0) expect(asked).toEqual([])
      expect(written(root)).toMatch(/^ {4}audience: *#/m)
    }
    const root = app()
    expect((await runCli(['init', root])).err).toBe('')
    expect(existsSync(path.join(root, 'genai-measures.yaml'))).toBe(true)
  })
})
