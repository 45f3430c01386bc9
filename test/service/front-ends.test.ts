import { describe, expect, it } from 'vitest'
import { audit } from '../support/tree.ts'

const services = (files: Readonly<Record<string, string>>) =>
  audit(new Map(Object.entries(files))).services.map(one => one.profile)

const back = (folder: string) => ({
  [`${folder}/pyproject.toml`]: `[project]\nname = "${folder}"\ndependencies = ["fastapi", "openai"]\n`,
  [`${folder}/main.py`]:
    'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.post("/chat")\ndef chat():\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n',
})
/** Pages that ship a package of their own which generates, and use it. */
const front = (folder: string) => ({
  [`${folder}/package.json`]: JSON.stringify({
    name: folder,
    private: true,
    scripts: { dev: 'vite' },
    dependencies: { vue: '3', '@google/genai': '1' },
  }),
  [`${folder}/src/main.ts`]:
    "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
  [`${folder}/src/draw.ts`]:
    "import { GoogleGenAI } from '@google/genai'\nexport const draw = () => new GoogleGenAI({}).models.generateContent({ model: 'gemini-2.5-flash', contents: [] })\n",
})

describe('pages beside their back end', () => {
  it.each([
    ['frontend', 'server'],
    ['web', 'backend'],
    ['client', 'api'],
    ['shop-ui', 'shop-service'],
  ])('%s/ and %s/ are one service, whatever the pages make by themselves', (pages, server) => {
    const found = services({ ...front(pages), ...back(server) })
    expect(found.map(one => one.root)).toEqual([server])
    expect(found[0]?.providers.toSorted()).toEqual(['google-gemini', 'openai'])
    expect(found[0]?.exposure.toSorted()).toEqual(['http-api', 'web-ui'])
  })

  it.each([
    ['painter', 'writer'],
    ['painter', 'server'],
    ['frontend', 'writer'],
  ])('%s/ and %s/ are two products side by side', (pages, server) => {
    expect(
      services({ ...front(pages), ...back(server) })
        .map(one => one.root)
        .toSorted(),
    ).toEqual([pages, server].toSorted())
  })

  it('that call nobody are part of what they show, though a container of theirs runs a model; not if they ship a package', () => {
    const shop = {
      'shop/package.json': JSON.stringify({
        name: 'shop',
        private: true,
        scripts: { dev: 'vite' },
        dependencies: { vue: '3' },
      }),
      'shop/src/main.ts':
        "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
    }
    const image = { 'shop/docker-compose.yml': 'services:\n  llm:\n    image: ollama/ollama\n' }
    expect(services({ ...shop, ...image, ...back('writer') }).map(one => one.root)).toEqual(['writer'])
    const ships = { 'shop/package.json': shop['shop/package.json'].replace('"vue"', '"@google/genai":"1","vue"') }
    expect(
      services({ ...shop, ...ships, ...back('writer') })
        .map(one => one.root)
        .toSorted(),
    ).toEqual(['shop', 'writer'])
  })

  it('stay by themselves beside two back ends: nothing says which of them they show', () => {
    const found = services({ ...front('frontend'), ...back('server'), ...back('api') })
    expect(found.map(one => one.root)).toContain('frontend')
    expect(services({ ...front('frontend'), ...back('server') }).map(one => one.root)).not.toContain('frontend')
  })

  it('stay by themselves where a declaration tells them apart', () => {
    const declaration =
      'version: 1\nservices:\n  - name: drawing\n    paths: [frontend]\n    audience: public\n    territory: mainland-china\n'
    const found = services({ ...front('frontend'), ...back('server'), 'genai-measures.yaml': declaration })
    expect(found.map(one => one.name).toSorted()).toEqual(['drawing', 'server'])
  })
})
