import { describe, expect, it } from 'vitest'
import { render } from '../../server/src/core/locale/messages.ts'
import { audit } from '../support/tree.ts'

const MANIFEST = JSON.stringify({
  name: 'shop',
  private: true,
  scripts: { start: 'node .' },
  dependencies: { express: '5', openai: '6' },
})
const CALL =
  "import OpenAI from 'openai'\nexport const ask = () => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] })\n"
const server = (more = '', listen = '3000') =>
  `import express from 'express'\nconst app = express()\n${more}app.post('/api/chat', ask)\napp.listen(${listen})\n`

/** The scope of the one service of a tree. */
function scopeOf(files: Readonly<Record<string, string>>) {
  const found = audit(new Map(Object.entries({ 'package.json': MANIFEST, 'ask.js': CALL, ...files }))).services
  expect(found).toHaveLength(1)
  const { scope } = found[0]?.profile ?? {}
  const said = (language: 'en' | 'zh-CN') => (scope?.audienceReasons ?? []).map(one => render(one.message, language))
  return { audience: scope?.audience, en: said('en'), zh: said('zh-CN') }
}

describe('walls', () => {
  it('a server that only this machine reaches is shut, and the reason says by what', () => {
    expect(scopeOf({ 'server.js': server() }).audience).toBe('public')
    const shut = scopeOf({ 'server.js': server('', "3000, '127.0.0.1'") })
    expect(shut.audience).toBe('unknown')
    expect(shut.en).toContain('127.0.0.1 lets only the same machine in')
    expect(shut.zh).toContain('127.0.0.1 只允许本机访问')
  })

  it('a port of one container that only its machine reaches shuts no other way out', () => {
    const compose = (port: string) =>
      `services:\n  worker:\n    build: .\n    ports: ['${port}']\n  web:\n    build: .\n    ports: ['8080:8080']\n`
    const open = scopeOf({ 'server.js': server(), 'docker-compose.yml': compose('127.0.0.1:9000:9000') })
    expect(open.audience).toBe('public')
    expect(open.en.join()).not.toContain('same machine')
    const both = scopeOf({
      'server.js': server('', "3000, '127.0.0.1'"),
      'docker-compose.yml': compose('127.0.0.1:9000:9000'),
    })
    expect(both.audience).toBe('unknown')
  })

  it.each([
    ['a desktop application', 'main.js', "import { app, BrowserWindow } from 'electron'\nnew BrowserWindow({})\n"],
    ['a bot', 'bot.js', "import { WechatyBuilder } from 'wechaty'\nconst bot = WechatyBuilder.build({ name: 'x' })\n"],
  ])('%s stays open beside a server of its own machine', (_, path, text) => {
    const local = { 'server.js': server('', "3000, '127.0.0.1'") }
    expect(scopeOf(local).audience).toBe('unknown')
    const beside = scopeOf({ ...local, [path]: text })
    expect(beside.audience).toBe('public')
    expect(beside.en.join()).not.toContain('same machine')
  })

  it.each([
    ['that is compared', 'here.js', "export const local = hostname => hostname === 'localhost'\n"],
    [
      'that is compared with a name',
      'here.js',
      "export const local = window.location.hostname === 'localhost' ? 1 : 2\n",
    ],
    ['of a development server', 'vite.config.ts', "export default { server: { host: '127.0.0.1', port: 5173 } }\n"],
  ])('an address %s is no wall', (_, path, text) => {
    expect(scopeOf({ 'server.js': server(), [path]: text }).audience).toBe('public')
  })

  it('an address that is set is one', () => {
    const set = scopeOf({ 'server.js': server(), 'settings.js': "export default { server: { host: '127.0.0.1' } }\n" })
    expect(set.audience).toBe('unknown')
    expect(set.en).toContain('host: 127.0.0.1 lets only the same machine in')
  })

  it('a login is a door and no wall, and the reason says so', () => {
    const door = scopeOf({ 'server.js': server().replace("'/api/chat', ask", "'/api/chat', requireAuth, ask") })
    expect(door.audience).toBe('public')
    expect(door.en).toContain('requireAuth asks for a sign-in or a key')
    expect(door.zh).toContain('requireAuth 要求登录或出示密钥')
    const without = scopeOf({ 'server.js': server() })
    expect(without.en.join()).not.toContain('sign in')
    expect(without.zh.join()).not.toContain('登录')
  })

  it('a page of administrators is shut, and only that', () => {
    const page = 'export default function Page() { return <main>chat</main> }\n'
    // A framework in a manifest would be a way out of its own.
    const scope = (pages: Readonly<Record<string, string>>) =>
      scopeOf({ 'package.json': MANIFEST.replace('express', 'react'), ...pages })
    const admin = scope({ 'app/admin/page.tsx': page })
    expect(admin.audience).toBe('unknown')
    expect(admin.en).toContain('app/admin/page.tsx is for administrators')
    expect(admin.zh).toContain('app/admin/page.tsx 仅供管理员使用')
    const both = scope({ 'app/admin/page.tsx': page, 'app/chat/page.tsx': page })
    expect(both.audience).toBe('public')
    expect(both.en.join()).not.toContain('administrators')
  })
})
