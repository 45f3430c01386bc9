import { expect, it } from 'vitest'
import { jsonReport } from '../../server/src/core/report/json.ts'
import { audited } from './support/company.ts'

const TREE = new Map(
  Object.entries({
    'package.json': JSON.stringify({ name: 'inlet', private: true, dependencies: { next: '15', openai: '4' } }),
    '.env.example': 'OPENAI_API_KEY=\n',
    'app/api/say/route.ts':
      "import OpenAI from 'openai'\nimport { makeTitle } from '@/lib/naming'\nconst MODEL = 'gpt-4o'\nexport const POST = async () => { makeTitle(); return new OpenAI().chat.completions.create({ model: MODEL, messages: [] }) }\n",
    'lib/naming.ts':
      "import OpenAI from 'openai'\nexport async function makeTitle() { return new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: [] }) }\n",
    'tools/package.json': JSON.stringify({
      name: 'tools',
      private: true,
      devDependencies: { '@anthropic-ai/sdk': '1' },
    }),
  }),
)

it.each([
  ['generation', 'app/api/say/route.ts', 'answers', 'product'],
  ['generation', 'lib/naming.ts', 'leads', 'product'],
  ['import', 'app/api/say/route.ts', 'leads', 'product'],
  ['sdk', 'package.json', 'leads', 'product'],
  ['model', 'app/api/say/route.ts', 'configures', 'product'],
  ['credential-name', '.env.example', 'configures', 'product'],
  ['sdk', 'tools/package.json', 'record', 'product'],
  ['exposure', 'app/api/say/route.ts', undefined, 'product'],
])('%s evidence in %s does this for the content: %s', (kind, file, role, fileRole) => {
  const { result, context } = audited(TREE)
  const found = jsonReport(result, context).evidence.filter(one => one.kind === kind && one.file === file)
  expect(found.length).toBeGreaterThan(0)
  for (const one of found) expect([one.role, one.fileRole]).toEqual([role, fileRole])
})
