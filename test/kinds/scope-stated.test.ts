import { describe, expect, it } from 'vitest'
import { audited, type Files, shown } from './project.ts'

const STATED = 'services:\n  - name: lamp\n    audience: public\n    territory: mainland-china\n'
const PACKAGE =
  '{ "name": "lamp", "private": true, "dependencies": { "next": "15.0.0", "openai": "5.0.0", "sharp": "0.34.0" } }'
const PAGE = 'export default function Page() {\n  return <main lang="zh-CN">问答</main>\n}\n'
const ask = (url: string) =>
  `import OpenAI from 'openai'\nconst client = new OpenAI({ baseURL: ${url} })\nexport async function POST(request) {\n  const { messages } = await request.json()\n  const answer = await client.chat.completions.create({ model: process.env.MODEL, messages })\n  return Response.json(answer.choices[0].message)\n}\n`
const draw =
  "import OpenAI from 'openai'\nconst client = new OpenAI({ baseURL: 'https://ark.cn-beijing.volces.com/api/v3' })\nexport async function POST(request) {\n  const { prompt } = await request.json()\n  const made = await client.images.generate({ model: 'doubao-seedream-3-0-t2i-250415', prompt })\n  return Response.json(made.data)\n}\n"

async function found(rule: string, files: Files) {
  const all: Files = { 'package.json': PACKAGE, 'app/page.tsx': PAGE, 'genai-measures.yaml': STATED, ...files }
  const { findings } = await audited(all)
  return findings
    .filter(one => one.ruleId === rule && one.severity !== 'hint')
    .map(one => [one.message.id, shown(all, one.at)])
}

describe('an offshore model', () => {
  const PRESETS =
    "export const PRESETS = [\n  { id: 'openai', label: 'OpenAI', base_url: 'https://api.openai.com/v1' },\n  { id: 'groq', label: 'Groq', base_url: 'https://api.groq.com/openai/v1' },\n]\n"
  it('is shown where it is asked, before presets and settings that name one', async () => {
    const files = {
      'app/api/chat/route.ts': ask("'https://api.openai.com/v1'"),
      'lib/a-presets.ts': PRESETS,
      'app/settings/page.tsx': 'export default () => <input name="host" defaultValue="https://api.anthropic.com" />\n',
    }
    expect(await found('model-offshore', files)).toEqual([
      ['some', "app/api/chat/route.ts: const client = new OpenAI({ baseURL: 'https://api.openai.com/v1' })"],
    ])
  })
  it('and is said to be called where nothing names another', async () => {
    const files = { 'app/api/chat/route.ts': ask("'https://api.openai.com/v1'") }
    expect((await found('model-offshore', files)).map(([id]) => id)).toEqual(['offshore'])
  })
  it('is shown in the code that takes a vendor up, before settings that say where it lives', async () => {
    const files = {
      'package.json': PACKAGE.replace('"openai": "5.0.0"', '"@anthropic-ai/sdk": "0.60.0"'),
      'deploy/compose.yml':
        'services:\n  web:\n    image: lamp\n    environment:\n      - ANTHROPIC_BASE_URL=https://api.anthropic.com\n',
      'app/api/chat/route.ts': "import { answer } from '../../../lib/teller'\nexport const POST = answer\n",
      'lib/teller.ts':
        "import Anthropic from '@anthropic-ai/sdk'\nconst client = new Anthropic()\nexport async function answer(request) {\n  const { messages } = await request.json()\n  return Response.json(await client.messages.create({ model: process.env.MODEL, messages }))\n}\n",
    }
    const places = await found('model-offshore', files)
    expect(places).toHaveLength(1)
    expect(String(places[0]?.[1])).toContain('lib/teller.ts')
  })
  it('that presets only offer is not said to be called', async () => {
    const files = {
      'app/api/chat/route.ts': ask('process.env.BASE_URL'),
      'app/settings/page.tsx':
        "import { PRESETS } from '../../lib/presets'\nexport default () => PRESETS.map(one => <b>{one.label}</b>)\n",
      'lib/presets.ts': PRESETS,
    }
    expect((await found('model-offshore', files)).map(([id]) => id)).toEqual(['named'])
  })
  it('is none where an address is only looked up by', async () => {
    const files = {
      'app/api/chat/route.ts': ask('process.env.BASE_URL'),
      'lib/claims.ts': "export const account = claims => claims['https://api.openai.com/auth']?.id\n",
      'lib/names.ts':
        "export const NAMES = {\n  'https://api.groq.com/openai/v1': 'groq',\n  'https://api.x.ai/v1': 'grok',\n}\n",
    }
    expect(await found('model-offshore', files)).toEqual([])
  })
  it('is one where an address is chosen', async () => {
    const files = {
      'app/api/chat/route.ts': ask("process.env.CN ? 'https://api.deepseek.com' : 'https://api.openai.com/v1'"),
    }
    expect((await found('model-offshore', files)).map(([id]) => id)).toEqual(['offshore'])
  })
})

describe('a step that loses the label', () => {
  const shrink = (name: string, more = '') =>
    `import sharp from 'sharp'\nexport async function ${name}(bytes) {\n${more}  return await sharp(bytes).resize(512).webp().toBuffer()\n}\n`
  it.each([
    ['pictures of people', 'lib/profile.ts', shrink('avatar')],
    ['what is shown to a model that sees', 'lib/vision-input.ts', shrink('prepare')],
    ['what users attach', 'lib/files.ts', shrink('prepareAttachment')],
    [
      'a look at a picture',
      'lib/size.ts',
      "import sharp from 'sharp'\nexport const size = async b => (await sharp(b).metadata()).width\nexport const save = b => b.toBuffer()\n",
    ],
    ['a script beside the product', 'scripts/smoke.ts', shrink('generated')],
  ])('is none over %s', async (_, path, text) => {
    expect(await found('label-metadata-stripped', { 'app/api/draw/route.ts': draw, [path]: text })).toEqual([])
  })
  it('is none over a file that somebody chose, and one over a picture that was made', async () => {
    const small = (parameter: string, source: string) =>
      `// The generated image and its prompt are shown beside it.\nexport async function small(${parameter}) {\n  const canvas = document.createElement('canvas')\n  canvas.getContext('2d').drawImage(${source}, 0, 0, 160, 160)\n  return canvas.toDataURL('image/jpeg', 0.6)\n}\n`
    const strips = (text: string) =>
      found('label-metadata-stripped', { 'app/api/draw/route.ts': draw, 'components/small.ts': text })
    expect(await strips(small('file: File', 'await createImageBitmap(file)'))).toEqual([])
    expect(await strips(small('picture', 'picture'))).toHaveLength(1)
  })
  it('is one over what the service makes, by whatever plain name', async () => {
    for (const name of ['thumbnail', 'smaller', 'generated'])
      expect(
        await found('label-metadata-stripped', { 'app/api/draw/route.ts': draw, 'lib/small.ts': shrink(name) }),
      ).toHaveLength(1)
  })
})

describe('an export', () => {
  const save = (name: string) =>
    `export function save(data) {\n  const link = document.createElement('a')\n  link.href = URL.createObjectURL(data)\n  link.download = ${name}\n  link.click()\n}\n`
  it('of pictures owes no label where the service makes none', async () => {
    const files = { 'app/api/chat/route.ts': ask('process.env.BASE_URL'), 'components/cover.ts': save('`picture.png`') }
    expect(await found('export-unlabelled', files)).toEqual([])
    expect(await found('label-metadata-undeclared', files)).toEqual([])
    expect(
      await found('export-unlabelled', { 'app/api/draw/route.ts': draw, 'components/cover.ts': save('`picture.png`') }),
    ).toHaveLength(1)
  })
  it('of the answer in the file that asks for it owes one, whatever it is called', async () => {
    const asks = `${ask('process.env.BASE_URL').replace('POST', 'lamp')}${save('name')}`
    const route = "import { lamp } from '../../../lib/lamp'\nexport const POST = lamp\n"
    expect(await found('export-unlabelled', { 'app/api/lamp/route.ts': route, 'lib/lamp.ts': asks })).toHaveLength(1)
    expect(
      await found('export-unlabelled', {
        'app/api/lamp/route.ts': route,
        'lib/lamp.ts': ask('process.env.BASE_URL').replace('POST', 'lamp'),
        'lib/rooms.ts': save('name'),
      }),
    ).toEqual([])
  })
})

it('the category of a mini-program is asked for at what makes it one, never at a page', async () => {
  const files = {
    'package.json': '{ "name": "lamp", "private": true, "dependencies": { "@dcloudio/uni-app": "3.0.0" } }',
    'manifest.json': '{ "name": "lamp", "mp-weixin": { "appid": "wx1" } }',
    'pages.json': '{ "pages": [{ "path": "pages/index" }] }',
    'pages/error.vue':
      "<script setup>\nimport { onLaunch } from '@dcloudio/uni-app'\n</script>\n<template><view>出错了</view></template>\n",
    'pages/index.vue':
      "<script setup>\nconst ask = async q => await uni.request({ url: 'https://api.deepseek.com/chat/completions', data: { model: 'deepseek-chat', messages: [{ role: 'user', content: q }] } })\n</script>\n<template><view>{{ answer }}</view></template>\n",
  }
  const places = await found('mini-program-category-unstated', files)
  expect(places).toHaveLength(1)
  expect(String(places[0]?.[1])).not.toContain('pages/')
})
