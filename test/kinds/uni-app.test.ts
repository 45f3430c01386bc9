import { describe, expect, it } from 'vitest'
import type { Files } from './project.ts'
import { JS_ASK, told } from './told.ts'

const UNI = (name: string, dependencies: object) =>
  JSON.stringify({ name, private: true, scripts: { 'dev:mp-weixin': 'uni -p mp-weixin' }, dependencies })
const UNI_CALL =
  "<script setup>\nimport { onLoad } from '@dcloudio/uni-app'\nconst ask = messages => uni.request({ url: 'https://api.deepseek.com/chat/completions', method: 'POST', data: { model: 'deepseek-chat', messages } })\n</script>\n<template><view /></template>\n"
const WEIXIN = {
  '@dcloudio/uni-app': '3',
  '@dcloudio/uni-mp-weixin': '3',
  '@dcloudio/uni-app-plus': '3',
  '@dcloudio/uni-h5': '3',
  vue: '3',
}

describe('a mini-program of uni-app', () => {
  const project = (name: string, folder: string): Files => ({
    'package.json': UNI('ai-tools', WEIXIN),
    [`${folder}manifest.json`]: JSON.stringify({
      name,
      appid: '__UNI__1',
      'mp-weixin': { appid: 'wx0123456789abcdef' },
      'app-plus': {},
    }),
    [`${folder}pages.json`]: '{"pages":[{"path":"pages/index/index"}]}',
    [`${folder}pages/index/index.vue`]: UNI_CALL,
    'project.config.json': '{"appid":"wx0123456789abcdef","compileType":"miniprogram"}',
  })
  it('is no app for phones because the template lists its builder', async () => {
    expect((await told(project('灯下问答', 'src/'))).ways).toEqual(['a mini-program'])
  })
  it('is named after its manifest, below src/', async () => {
    expect((await told(project('灯下问答', 'src/'))).name).toBe('灯下问答')
  })
  it('is named after its manifest, at the root', async () => {
    expect((await told(project('问个灯', ''))).name).toBe('问个灯')
  })
  it('is named so beside a server of its own', async () => {
    const files = {
      ...project('灯下问答', 'src/'),
      'src/pages/index/index.vue':
        "<script setup>\nimport { onLoad } from '@dcloudio/uni-app'\nconst ask = q => uni.request({ url: `${base}/api/chat-stream`, method: 'POST', data: { q } })\n</script>\n<template><view /></template>\n",
      'server/package.json':
        '{"name":"server","private":true,"scripts":{"dev":"next dev"},"dependencies":{"next":"15","react":"19","openai":"5"}}',
      'server/app/page.tsx': 'const Home = () => {\n  return <div>lamp homepage</div>;\n};\nexport default Home;\n',
      'server/app/api/chat-stream/route.ts': `${JS_ASK}export async function POST(request) {\n  return new Response(await ask(await request.text()))\n}\n`,
    }
    const { name, ways } = await told(files)
    expect(name).toBe('灯下问答')
    // The page of the server says only that it is there.
    expect(ways.toSorted()).toEqual(['a mini-program'])
  })
  it('is an app for phones where its code asks the phone', async () => {
    const files = project('灯下问答', 'src/')
    const code = UNI_CALL.replace('const ask', 'plus.runtime.getProperty(plus.runtime.appid, () => {})\nconst ask')
    expect((await told({ ...files, 'src/pages/index/index.vue': code })).ways.toSorted()).toEqual([
      'a mini-program',
      'a mobile app',
    ])
  })
})

describe('an app of uni-app x', () => {
  const ASKS =
    "export function tell(q: string, done: (text: string) => void): void {\n  uni.request<UTSJSONObject>({\n    url: 'https://api.deepseek.com/chat/completions',\n    method: 'POST',\n    data: { model: 'deepseek-chat', messages: [{ role: 'user', content: q }] },\n    success: res => done(res.data!.getString('text')!)\n  })\n}\n"
  const PAGE =
    "<template><view><button @click=\"go\">问</button><text>{{ said }}</text></view></template>\n<script setup lang=\"uts\">\nimport { tell } from '@/common/tell.uts'\nconst said = ref('')\nconst go = () => tell('灯', (text: string) => { said.value = text })\n</script>\n"
  const project = (manifest: object): Files => ({
    'manifest.json': JSON.stringify({ name: '灯下问答', appid: '__UNI__1', ...manifest }),
    'pages.json': '{"pages":[{"path":"pages/lamp/lamp"}]}',
    'main.uts': "import App from './App.uvue'\nexport function createApp() { return { app: createSSRApp(App) } }\n",
    'App.uvue': '<script lang="uts">\nexport default {}\n</script>\n',
    'common/tell.uts': ASKS,
    'pages/lamp/lamp.uvue': PAGE,
  })
  const built = (key: string) => project({ 'uni-app-x': {}, [key]: { distribute: { modules: {} } } })
  it.each(['app-android', 'app-ios', 'app-harmony'])('is one for phones by its %s', async key => {
    const { name, ways, asks } = await told(built(key))
    expect({ name, ways, asks }).toEqual({ name: '灯下问答', ways: ['a mobile app'], asks: ['deepseek'] })
  })
  it('is a mini-program where it has an id there', async () => {
    const files = project({ 'uni-app-x': {}, 'mp-weixin': { appid: 'wx0123456789abcdef' } })
    expect((await told(files)).ways).toEqual(['a mini-program'])
  })
  it('is none by a manifest of something else that names a phone', async () => {
    expect((await told(project({ 'app-android': { distribute: {} } }))).ways).toEqual([])
  })
})
