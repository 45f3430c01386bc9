import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing, type Standing } from './stands.ts'

const RULES = ['filing-unrecorded', 'label-explicit-undeclared', 'scope-undeclared']
const stands = (files: Files, where: string, never?: RegExp): Standing => ({
  files,
  at: Object.fromEntries(RULES.map(rule => [rule, where])),
  ...(never ? { neverSays: Object.fromEntries(RULES.map(rule => [rule, never])) } : {}),
})

const DRAW = (name: string, call: string) =>
  `import OpenAI from 'openai'\nconst llm = new OpenAI({ dangerouslyAllowBrowser: true })\nconsole.log('ready')\nexport async function ${name}(prompt) {\n  const done = await llm.${call}\n  return done\n}\n`

/** A window of Vue whose store draws; beside the module that it takes up lies an older one. */
const vue = (store: string, extra: Files = {}): Files => ({
  'package.json': '{"name":"lamp","private":true,"dependencies":{"vue":"3","vuex":"4","openai":"4"}}',
  'src/main.js': `import { createApp } from 'vue'\nimport App from './App.vue'\nimport store from './store'\ncreateApp(App).use(store).mount('#app')\n`,
  'src/App.vue':
    '<template><main><button @click="draw">Go</button><img :src="url"></main></template>\n<script>\nexport default { methods: { draw() { this.$store.dispatch(\'drawPicture\') } } }\n</script>\n',
  'src/store/index.js': store,
  'src/services/artService.js': DRAW('drawPicture', "images.generate({ model: 'dall-e-3', prompt })"),
  'src/services/lampService.js': DRAW(
    'drawPicture',
    "chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: prompt }] })",
  ),
  ...extra,
})
const STORE = (module: string) =>
  `import { createStore } from 'vuex'\nimport { drawPicture } from '../services/${module}'\nexport default createStore({ actions: { async drawPicture(_, q) { return drawPicture(q) } } })\n`

const NEW = 'src/services/lampService.js: const done = await llm.chat.completions.create('
const OLD = 'src/services/artService.js: const done = await llm.images.generate('

const py = (client: string, use: string): Files => ({
  'requirements.txt': 'fastapi\nopenai\n',
  'main.py': `from fastapi import FastAPI\nfrom core.hub import Hub\napp = FastAPI()\nhub = Hub()\n\n@app.post('/tale')\nasync def tale(q: str):\n    return ${use}\n`,
  'core/hub.py': `from core.provider import Provider\n\nclass Hub:\n    def __init__(self):\n        self.one = Provider()\n\n    async def write_tale(self, q):\n        return await self.one.write_tale(q)\n\n    async def write_tale_streaming(self, q):\n        async for part in self.one.write_tale_streaming(q):\n            yield part\n${client}`,
  'core/provider.py':
    'from openai import AsyncOpenAI\n\nclass Provider:\n    def __init__(self):\n        self.client = AsyncOpenAI()\n\n    async def write_tale_streaming(self, q):\n        stream = await self.client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}], stream=True)\n        async for part in stream:\n            yield part\n\n    async def write_tale(self, q):\n        done = await self.client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n        return done.choices[0].message.content\n',
})
const STREAMED = 'core/provider.py: stream = await self.client.chat.completions.create('
const WHOLE = 'core/provider.py: done = await self.client.chat.completions.create('
/** A part of the hub that asks by itself and that nobody calls: the hub is one of the files that ask. */
const ASKS =
  '\n    async def older_tale(self, q):\n        return await self.one.client.responses.create(model="gpt-4o", input=q)\n'

describe('a module that nothing takes up gives way to the one that is', () => {
  standing({
    'a twin with the same names': stands(vue(STORE('lampService')), NEW, /image/i),
    'the other of the two': stands(vue(STORE('artService')), OLD, /generated text/i),
    'taken up by a path that is put together': stands(
      vue(STORE('lampService'), { 'src/pick.js': 'export const pick = name => import(`./services/${name}.js`)\n' }),
      NEW,
    ),
    'taken up under an alias': stands(
      vue(
        `import { createStore } from 'vuex'\nimport { drawPicture } from '@lamp/artService'\nexport default createStore({ actions: { async drawPicture(_, q) { return drawPicture(q) } } })\n`,
      ),
      OLD,
    ),
  })
})

describe('a call is followed through the files that ask', () => {
  standing({
    'to a wrapper that nobody calls': stands(py(ASKS, 'await hub.write_tale(q)'), WHOLE),
    'to one that the route calls': stands(
      py(ASKS, '[p async for p in hub.write_tale_streaming(q)] or await hub.write_tale(q)'),
      STREAMED,
    ),
    'and not past a file that asks nothing': stands(py('', 'await hub.write_tale(q)'), STREAMED),
  })
})
