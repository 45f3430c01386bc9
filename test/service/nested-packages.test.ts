import { describe, expect, it } from 'vitest'
import { audit } from '../support/tree.ts'

const services = (files: Readonly<Record<string, string>>) =>
  audit(new Map(Object.entries(files))).services.map(one => one.profile)

const library = {
  'package.json': JSON.stringify({ name: 'toolkit', private: true, workspaces: ['packages/*'] }),
  'packages/agent/package.json': JSON.stringify({
    name: '@toolkit/agent',
    version: '1.0.0',
    main: 'dist/index.js',
    files: ['dist'],
    publishConfig: { access: 'public' },
    dependencies: { openai: '5' },
  }),
  'packages/agent/src/index.ts':
    "import OpenAI from 'openai'\nexport const ask = () => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] })\n",
}
const bridge = (folder: string) => ({
  [`${folder}/package.json`]: JSON.stringify({
    name: 'bridge',
    private: true,
    scripts: { start: 'node index.js' },
    dependencies: { '@anthropic-ai/sdk': '1', ws: '8' },
  }),
  [`${folder}/index.js`]:
    "import http from 'node:http'\nimport Anthropic from '@anthropic-ai/sdk'\nhttp.createServer(() => new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 9, messages: [] })).listen(80)\n",
})

describe('a server with a manifest of its own', () => {
  it('inside a published package is part of that library', () => {
    const found = services({ ...library, ...bridge('packages/agent/src/bridge') })
    expect(found.map(one => one.kind)).toEqual(['library'])
    expect(found[0]?.providers.toSorted()).toEqual(['anthropic', 'openai'])
  })

  it('beside it is a product', () => {
    const found = services({ ...library, ...bridge('apps/bridge') })
    expect(found.map(one => [one.root, one.kind])).toContainEqual(['apps/bridge', 'application'])
  })
})
