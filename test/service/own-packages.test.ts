import { describe, expect, it } from 'vitest'
import { audit } from '../support/tree.ts'

const services = (files: Readonly<Record<string, string>>) =>
  audit(new Map(Object.entries(files))).services.map(service => service.profile)

/** Evidence that names a package, whether it made a service or not. */
const named = (files: Readonly<Record<string, string>>) =>
  services(files).flatMap(one => one.seen.filter(each => each.kind === 'import' || each.kind === 'sdk'))

const CALLS = 'import anthropic\nanthropic.Anthropic().messages.create(model="claude-sonnet-4-5", messages=[])\n'
const PACKAGE = '[project]\nname = "shop"\ndependencies = ["anthropic", "fastapi"]\n'

describe('what the repository itself provides', () => {
  it.each([
    ['a module beside the manifest', 'openai.py'],
    ['a package at the root', 'openai/__init__.py'],
    ['a package in src', 'src/openai/client.py'],
  ])('%s that is called like a catalogued package is not that package', (_, path) => {
    const own = {
      'pyproject.toml': PACKAGE,
      'app.py': 'import openai\nopenai.run()\n',
      'ask.py': CALLS,
      [path]: 'def run():\n    return 1\n',
    }
    expect(named(own).map(one => one.value)).toEqual(expect.arrayContaining(['anthropic']))
    expect(named(own).map(one => one.value)).not.toContain('openai')
    expect(services(own)[0]?.providers).toEqual(['anthropic'])
    const { [path]: _own, ...others } = own
    expect(named(others).map(one => one.value)).toContain('openai')
  })

  it('a module elsewhere shadows nothing: Python does not look there', () => {
    const found = named({
      'pyproject.toml': PACKAGE,
      'app.py': 'import openai\nopenai.run()\n',
      'ask.py': CALLS,
      'app/adapters/openai.py': 'def run():\n    return 1\n',
    })
    expect(found.map(one => one.value)).toContain('openai')
  })

  it('a package of the workspace that carries a catalogued name makes no service of those that depend on it', () => {
    const manifest = (name: string, dependencies: Record<string, string>) =>
      JSON.stringify({ name, private: true, scripts: { start: 'node .' }, dependencies })
    const app = {
      'package.json': JSON.stringify({ private: true, workspaces: ['apps/*', 'packages/*'] }),
      'apps/web/package.json': manifest('web', { replicate: 'workspace:*', express: '5' }),
      'apps/web/server.js':
        "import Replicate from 'replicate'\nimport express from 'express'\nexpress().listen(new Replicate().port)\n",
    }
    expect(services(app)).toHaveLength(1)
    const own = {
      'packages/replicate/package.json': manifest('replicate', {}),
      'packages/replicate/index.js': 'export default class {}\n',
    }
    expect(services({ ...app, ...own })).toEqual([])
  })

  it('a project that is the catalogued package gives no evidence by naming itself', () => {
    const files = {
      'pyproject.toml': '[project]\nname = "litellm"\n',
      'litellm/main.py': 'import litellm\n',
      'app.py': 'from litellm import Router\n',
    }
    expect(services(files)).toEqual([])
  })
})
