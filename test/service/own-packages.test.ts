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

  const served = {
    'pyproject.toml': '[project]\nname = "lite-llm"\ndependencies = ["fastapi", "anthropic"]\n',
    'app.py':
      'from fastapi import FastAPI\nfrom ask import ask\napp = FastAPI()\n@app.post("/chat")\ndef chat():\n    return ask()\n',
    'ask.py': CALLS.replace('\n', '\ndef ask():\n    return '),
  }
  it.each([
    ['its Compose file', 'docker-compose.yml', 'services:\n  app:\n    image: ghcr.io/berriai/litellm:v1\n'],
    ['its Helm chart', 'deploy/chart/values.yaml', 'image:\n  repository: ghcr.io/berriai/litellm\n  tag: v1\n'],
  ])('the image of the product in %s is the product, and no SDK', (_, path, text) => {
    const images = (files: Readonly<Record<string, string>>) =>
      named(files).flatMap(one => (one.kind === 'sdk' && one.detail.ecosystem === 'docker' ? [one.value] : []))
    const own = { ...served, [path]: text }
    expect(services(own).map(one => one.providers)).toEqual([['anthropic']])
    expect(images(own)).toEqual([])
    const other = { ...own, 'pyproject.toml': served['pyproject.toml'].replace('lite-llm', 'shop') }
    expect(images(other)).toEqual(['ghcr.io/berriai/litellm'])
    expect(services(other)[0]?.providers.toSorted()).toEqual(['anthropic', 'litellm'])
  })

  it('a file that is named after the product itself connects to nobody else', () => {
    const text = 'class XinferenceChat:\n    def ask(self, messages):\n        return messages\n'
    const files = { ...served, 'providers/xinference.py': text }
    expect(services(files)[0]?.providers.toSorted()).toEqual(['anthropic', 'xinference'])
    const own = { ...files, 'pyproject.toml': served['pyproject.toml'].replace('lite-llm', 'xinference') }
    expect(services(own)[0]?.providers).toEqual(['anthropic'])
  })
})

describe('a folder of Python beside a program', () => {
  const talk = (more: Readonly<Record<string, string>>, line: string) =>
    named({
      'pyproject.toml': PACKAGE,
      'ask.py': CALLS,
      'voice/main.py': `${line}\nprint(1)\n`,
      ...more,
    }).map(one => one.value)
  const own = { 'voice/llm/chat.py': 'class Talk:\n    pass\n', 'voice/openai.py': 'def run():\n    return 1\n' }

  it('is no package of its name where the whole module lies in it', () => {
    expect(talk(own, 'from llm.chat import Talk')).not.toContain('llm.chat')
    expect(talk({}, 'from llm.chat import Talk')).toContain('llm.chat')
    expect(
      talk({ ...own, 'voice/main.py': '', 'voice/more/main.py': 'from llm.chat import Talk\nprint(1)\n' }, ''),
    ).not.toContain('llm.chat')
  })

  it('and one name alone means the package, whatever file is called so', () => {
    expect(talk(own, 'import openai')).toContain('openai')
  })
})
