import { describe, expect, it } from 'vitest'
import { reader as deno } from '../../../server/src/core/readers/manifest/deno-json.ts'
import { reader as lerna } from '../../../server/src/core/readers/manifest/lerna-json.ts'
import { reader } from '../../../server/src/core/readers/manifest/package-json.ts'
import { reader as pnpm } from '../../../server/src/core/readers/manifest/pnpm-workspace-yaml.ts'
import { checkReader, read } from './reader-cases.ts'

checkReader({
  reader,
  path: 'web/package.json',
  cases: {
    'a chat page on Next.js': `{
  "name": "聊天😀", "private": true,
  "scripts": { "dev": "next dev", "start": "next start" },
  "dependencies": {
    "⟦sdk=openai @ai-sdk/openai⟧": "^1.0.0", "⟦sdk=runtime ai⟧": "4.0.0",
    "⟦exposure:high=web-ui next⟧": "15.0.0",
    "⟦exposure=weak react⟧": "19.0.0", "clsx": "2.0.0"
  },
  "devDependencies": { "⟦sdk:low=development openai⟧": "^4", "typescript": "5" }
}`,
    'a desktop shell whose packer is a development tool': `{
  "name": "desk", "main": "dist/main.js",
  "build": { "⟦exposure=desktop appId⟧": "cn.example.desk" },
  "devDependencies": { "⟦exposure:medium=desktop electron⟧": "33.0.0" },
  "dependencies": { "⟦audience-hint=mainland-cloud ali-oss⟧": "6.0.0", "⟦moderation:medium mint-filter⟧": "4.0.0" }
}`,
    'an alias underlines the real name': `{ "name": "x", "dependencies": { "my-openai": "npm:⟦sdk=4.1.0 openai⟧@4.1.0", "gone": "npm:" } }`,
    'a key written twice, a comment and no closing brace': `{ // half typed
  "dependencies": { "⟦sdk openai⟧": "1", "⟦sdk openai⟧": "2",
    "⟦sdk=anthropic @anthropic-ai/sdk⟧": "0.3",
    "la`,
    'an editor extension with a command': `{ "name": "e", "engines": { "⟦exposure=desktop vscode⟧": "^1.90.0" }, "⟦exposure:medium=cli bin⟧": { "e": "e.js" } }`,
    'peers and optional ones are less sure': `{ "name": "lib", "peerDependencies": { "⟦sdk:medium=peer openai⟧": "*" }, "optionalDependencies": { "⟦sdk:medium=optional ollama⟧": "1" } }`,
  },
  lookAlikes: {
    'a marker that only sets the module type': '{ "type": "commonjs" }',
    'words in scripts, keywords and overrides': `{ "name": "openai-fan", "keywords": ["openai", "llm"], "scripts": { "openai": "node openai.js" }, "overrides": { "openai": "4" }, "resolutions": { "ai": "4" } }`,
    'not an object': '["openai"]',
    'web/package-lock.json': '{ "packages": { "node_modules/openai": { "version": "4" } } }',
  },
})

checkReader({
  reader: pnpm,
  path: 'pnpm-workspace.yaml',
  cases: {
    'members with a catalogue that pins': `packages:\n  - 'apps/*'\n  - "!apps/old" # 旧\ncatalog:\n  ⟦sdk:low=build openai⟧: ^4.0.0\n`,
    'named catalogues': `packages: [packages/*]\ncatalogs:\n  ai:\n    "⟦sdk:low=build @anthropic-ai/sdk⟧": 0.30.0\n    lodash: 4\n`,
    'only members': 'packages:\n- web\n',
  },
  lookAlikes: { 'settings only': 'onlyBuiltDependencies:\n  - openai\n' },
  halfTyped: '\nhalf: "',
})

const unit = (manifest: object) => read(reader, 'package.json', JSON.stringify(manifest)).unit

describe('versions', () => {
  it('are never kept when they are addresses, which may carry a token', () => {
    const text = '{"name":"a","dependencies":{"openai":"git+https://u:token-1@example.cn/x.git","ai":"^4.0.0"}}'
    const { evidence } = read(reader, 'package.json', text)
    expect(JSON.stringify(evidence)).not.toContain('token')
    expect(evidence.map(({ detail }) => 'version' in detail && detail.version)).toEqual([undefined, '^4.0.0'])
  })
})

describe('units of npm manifests', () => {
  it('tells applications from libraries and roots', () => {
    expect(
      unit({ name: 'a', private: true, scripts: { start: 'node server.js' }, dependencies: { express: '4' } })?.kind,
    ).toBe('application')
    expect(
      unit({
        name: 'b',
        version: '1.0.0',
        exports: './b.js',
        types: 'b.d.ts',
        files: ['b.js'],
        peerDependencies: { react: '*' },
      })?.kind,
    ).toBe('library')
    expect(unit({ name: 'c', private: true, workspaces: ['packages/*'], devDependencies: { vitest: '3' } })?.kind).toBe(
      'workspace-root',
    )
    expect(
      unit({
        name: 'd',
        private: true,
        scripts: { build: 'turbo build', lint: 'turbo lint' },
        devDependencies: { turbo: '2' },
      })?.kind,
    ).toBe('workspace-root')
    expect(
      unit({ name: 'e', private: true, main: 'src/index.ts', exports: './src/index.ts', types: 'src/index.ts' })?.kind,
    ).toBe('library')
    expect(unit({ name: 'f', dependencies: { lodash: '4' } })?.kind).toBe('unknown')
    expect(
      unit({ name: 'g', dependencies: { electron: '33' }, main: 'main.js', scripts: { start: 'electron .' } })?.kind,
    ).toBe('application')
  })

  it('names every dependency and member', () => {
    const found = unit({
      name: 'root',
      workspaces: { packages: ['apps/*', 'libs/*'] },
      dependencies: { '@org/core': 'workspace:*' },
      devDependencies: { vitest: '3' },
    })
    expect(found).toMatchObject({
      ecosystem: 'npm',
      name: 'root',
      members: ['apps/*', 'libs/*'],
      dependencies: ['@org/core', 'vitest'],
    })
  })

  it('reads members from pnpm and Lerna', () => {
    expect(read(pnpm, 'pnpm-workspace.yaml', 'packages:\n  - apps/*\n  - "!apps/x"\n').unit).toMatchObject({
      kind: 'workspace-root',
      members: ['apps/*', '!apps/x'],
    })
    expect(read(lerna, 'lerna.json', '{ "packages": ["modules/*"], "version": "1.0.0" }').unit?.members).toEqual([
      'modules/*',
    ])
    expect(read(lerna, 'lerna.json', '{ "version": "1.0.0" }').unit).toBeUndefined()
  })
})

checkReader({
  reader: lerna,
  path: 'lerna.json',
  cases: {
    'packages only': '{ "packages": ["a/*"] }',
    'with a client': '{ "npmClient": "yarn", "packages": ["a", "b"] }',
    'half typed': '{ "packages": ["a", "b',
  },
  lookAlikes: { 'a version only': '{ "version": "1.2.3" }' },
})

checkReader({
  reader: deno,
  path: 'functions/deno.json',
  cases: {
    'packages of npm': '{ "imports": { "ai": "npm:⟦sdk=^4.1 openai⟧@^4.1", "x": "npm:/@scope/x@1" } } // 😀',
    'a mirror and JSR':
      '{ "imports": { "openai": "https://esm.sh/⟦sdk openai⟧@4.0.0?target=deno", "std": "jsr:@std/path" } }',
    'half typed': '{ "imports": { "a": "npm:⟦sdk @anthropic-ai/sdk⟧@0.3", "b": "npm:',
  },
  lookAlikes: {
    'tasks and paths': '{ "tasks": { "openai": "deno run npm:openai" }, "imports": { "openai": "./openai.ts" } }',
  },
})
