import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parser } from '@lezer/xml'
import { describe, expect, it } from 'vitest'
import { fileFor } from '../../server/src/core/drafting/documents/place.ts'
import { DOCUMENTS } from '../../server/src/core/drafting/documents/table.ts'
import { writeDocument } from '../../server/src/core/drafting/documents/write.ts'
import { audit, overlay } from '../support/tree.ts'
import { chatApp, declared } from './support/chat-app.ts'
import { editorWalk } from './support/editor-walk.ts'
import { REPOSITORY } from './support/process.ts'

/** Products by what shows their kind, and where their users' pages go. */
const PRODUCTS: Readonly<Record<string, readonly [files: readonly string[], agreement: string]>> = {
  'Next.js, folders for routes': [['app/layout.tsx', 'app/page.tsx'], 'app/service-agreement/page.tsx'],
  'the same below src, in JavaScript': [['src/app/layout.jsx'], 'src/app/service-agreement/page.jsx'],
  'the same in several languages': [['app/[locale]/layout.tsx'], 'app/[locale]/service-agreement/page.tsx'],
  'the same in a group': [['app/(site)/page.tsx'], 'app/service-agreement/page.tsx'],
  'Next.js, files for routes': [['pages/_app.tsx', 'pages/index.tsx'], 'pages/service-agreement.tsx'],
  Nuxt: [['nuxt.config.ts', 'pages/index.vue'], 'pages/service-agreement.vue'],
  'Nuxt with its app in a folder': [['nuxt.config.ts', 'app/app.vue'], 'app/pages/service-agreement.vue'],
  'Vue with views': [['index.html', 'src/App.vue', 'src/views/chat/Chat.vue'], 'src/views/ServiceAgreement.vue'],
  'Vue with one component': [['index.html', 'src/App.vue', 'src/main.ts'], 'src/views/ServiceAgreement.vue'],
  'uni-app': [['src/pages.json', 'src/pages/index/index.vue'], 'src/pages/service-agreement/service-agreement.vue'],
  'pages as they lie': [['index.html', 'chat.js'], 'service-agreement.html'],
  'pages behind Spring': [['src/main/resources/static/index.html'], 'src/main/resources/static/service-agreement.html'],
  'React behind a bundler': [['index.html', 'src/main.tsx'], 'public/service-agreement.html'],
  'an interface alone': [['main.py', 'tests/app/page.tsx'], 'docs/service-agreement.md'],
}

const SERVICE = { root: '', declared: undefined }

describe('a document that users have to find', () => {
  it.each(Object.entries(PRODUCTS))('goes where the product keeps its pages: %s', (_, [files, agreement]) => {
    expect(fileFor(DOCUMENTS['user_agreement']!, SERVICE, files)).toBe(agreement)
    // One for the team alone is no page.
    expect(fileFor(DOCUMENTS['moderation.policy']!, SERVICE, files)).toBe('docs/content-policy.md')
  })

  it('goes into the part of the repository that offers the service', () => {
    const files = ['apps/web/app/page.tsx', 'apps/admin/src/App.vue']
    const at = (root: string) => fileFor(DOCUMENTS['complaints.entry']!, { root, declared: undefined }, files)
    expect([at('apps/web'), at('apps/admin')]).toEqual([
      'apps/web/app/complaints/page.tsx',
      'apps/admin/src/views/Complaints.vue',
    ])
  })
})

const KEYS = Object.keys(DOCUMENTS).filter(key => DOCUMENTS[key]?.forUsers)
/** Signs that would be code, markup or an expression if they were not held off. */
const NAME = `it's <b>{{ 1 }}</b> --> \${x} \\ "chat"`

function texts(files: readonly string[]): { file: string; text: string }[] {
  return KEYS.flatMap(key =>
    (['en', 'zh-CN'] as const).map(language => {
      const file = fileFor(DOCUMENTS[key]!, SERVICE, files)!
      return { file, text: writeDocument(DOCUMENTS[key]!, file, NAME, language) }
    }),
  )
}

describe('such a page', () => {
  it('compiles as a component, in TypeScript at its strictest', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'drafts-'))
    const drafts = texts(['app/page.tsx'])
    for (const [i, { text }] of drafts.entries()) {
      mkdirSync(path.join(folder, String(i)))
      writeFileSync(path.join(folder, String(i), 'page.tsx'), text)
    }
    const elements =
      'declare namespace JSX { interface IntrinsicElements { main: { lang?: string; children?: unknown }; h1: { children?: unknown }; h2: { children?: unknown }; p: { children?: unknown } } interface ElementChildrenAttribute { children: unknown } }'
    writeFileSync(path.join(folder, 'jsx.d.ts'), elements)
    const compilerOptions = {
      strict: true,
      jsx: 'preserve',
      module: 'esnext',
      target: 'es2022',
      noEmit: true,
      types: [],
      noUnusedLocals: true,
    }
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
    try {
      const tsc = path.join(REPOSITORY, 'node_modules/typescript/bin/tsc')
      expect(execFileSync(process.execPath, [tsc, '-p', folder]).toString()).toBe('')
    } finally {
      rmSync(folder, { recursive: true })
    }
    expect(drafts.length).toBe(KEYS.length * 2)
  })

  it.each([
    ['a Vue component', ['src/App.vue'], 'template'],
    ['a page', ['index.html'], 'html'],
  ])('is well formed as %s, with one root and nothing read as an expression', (_, files, root) => {
    for (const { text } of texts(files)) {
      // What XML lacks: a name for the kind of document, and attributes without a value.
      const markup = text.replace('<!doctype html>\n', '').replace(' v-pre ', ' ')
      const faults: string[] = []
      const roots: string[] = []
      parser.parse(markup).iterate({
        enter(node) {
          const { name, from, to } = node
          if (node.type.isError) faults.push(`${from}: ${markup.slice(from, to)}`)
          if (
            name === 'TagName' &&
            node.node.parent?.parent?.parent?.name === 'Document' &&
            node.node.parent.name === 'OpenTag'
          )
            roots.push(markup.slice(from, to))
        },
      })
      expect(faults, text).toEqual([])
      expect(roots).toEqual([root])
      expect(text).not.toContain('<b>')
      if (root === 'template') expect(text).toMatch(/^<!-- [^]*-->\n<template>\n {2}<main v-pre /)
    }
  })

  it('is headed as a draft in every form', () => {
    for (const [files] of Object.values(PRODUCTS))
      for (const { text } of texts(files)) expect(text.slice(0, 200)).toMatch(/DRAFT, to be filled in|草稿，待补充/)
  })
})

describe('naming such pages', () => {
  it.each([
    ['React', 'app/layout.tsx', /^app\/.*\.tsx$/],
    ['Vue', 'src/views/Chat.vue', /^src\/views\/.*\.vue$/],
    ['HTML', 'index.html', /\.html$/],
  ])('states and shows nothing: %s', async (_, sign, looks) => {
    const before = chatApp().set('genai-measures.yaml', declared('public'))
    if (sign !== 'app/layout.tsx') before.delete('app/page.tsx')
    before.set(
      sign,
      sign.endsWith('.tsx') ? 'export default function Layout() { return null }\n' : '<main>Chat</main>\n',
    )
    const { files } = await editorWalk(before, [{ rule: 'user-statements-missing', title: /^Create all/ }])
    const pages = [...files.keys()].filter(file => !before.has(file) && looks.test(file))
    expect(pages.length).toBeGreaterThan(2)
    const standing = (tree: ReadonlyMap<string, string>) => {
      const { services, findings } = audit(tree)
      const evidenced = services[0]!.duties.filter(({ status }) => status === 'evidenced').map(({ id }) => id)
      const seenIn = new Set(services.flatMap(({ profile }) => profile.seen.map(({ file }) => file)))
      return { evidenced, services: services.length, findings: findings.map(({ ruleId }) => ruleId), seenIn }
    }
    const [was, is] = [standing(before), standing(overlay(before, files))]
    expect(is.evidenced).toEqual(was.evidenced)
    expect(is.services).toBe(1)
    expect(is.findings.filter(rule => !was.findings.includes(rule))).toEqual([])
    expect(is.findings).not.toContain('user-agreement-missing')
    // A page that the tool began is no way to the service's users: it is never the page that is named as seen.
    expect(pages.filter(file => is.seenIn.has(file))).toEqual([])
    // Without the declaration the pages by themselves settle nothing either.
    const alone = new Map([...files].filter(([file]) => file !== 'genai-measures.yaml'))
    const bare = new Map([...before].filter(([file]) => file !== 'genai-measures.yaml'))
    expect(standing(alone).findings).toEqual(standing(bare).findings)
  })
})
