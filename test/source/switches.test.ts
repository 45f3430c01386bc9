import { describe, expect, it } from 'vitest'
import { seen } from './seen.ts'

const LABEL = '内容由AI生成，仅供参考'
const detailOf = (path: string, text: string) =>
  seen('label-text', path, text).map(({ detail }) => [detail.shown, detail.toggle])

describe('the switch a label hangs on', () => {
  it.each([
    ['JSX', 'a.tsx', `export const B = () => <div>{config.showAiLabel && <p>${LABEL}</p>}</div>\n`],
    ['an optional chain', 'a.tsx', `export const B = () => <div>{app?.config?.showAiLabel && <p>${LABEL}</p>}</div>\n`],
    [
      'deeper in the page',
      'a.tsx',
      `export const B = () => <div>{showAiLabel && (<div><p><b>${LABEL}</b></p></div>)}</div>\n`,
    ],
    ['a choice', 'a.tsx', `export const B = () => <div>{showAiLabel ? <p>${LABEL}</p> : null}</div>\n`],
    [
      'an environment variable',
      'a.tsx',
      `export const B = () => <div>{process.env.NEXT_PUBLIC_SHOW_AI_LABEL === 'true' && <p>${LABEL}</p>}</div>\n`,
    ],
    ['Vue', 'a.vue', `<template><p v-if="settings.showAiLabel">${LABEL}</p></template>\n`],
    ['Svelte', 'a.svelte', `{#if config.showAiLabel}<p>${LABEL}</p>{/if}\n`],
    ['a statement', 'a.ts', `export function f(a) { if (config.showAiLabel) { a += '${LABEL}' }\n return a }\n`],
    ['Go', 'a.go', `package a\nfunc f() { if cfg.ShowAILabel { send(answer + "${LABEL}") } }\n`],
    ['Python', 'a.py', `def f(a):\n    if settings.show_ai_label:\n        a += "${LABEL}"\n    return a\n`],
    ['a Python choice', 'a.py', `def f(a):\n    return a + ("${LABEL}" if settings.show_ai_label else "")\n`],
  ])('%s', (_, path, text) => {
    expect(detailOf(path, text)).toEqual([['unknown', 'showailabel']])
  })

  it.each([
    ['negated', 'a.tsx', `export const B = () => <div>{!config.showAiLabel && <p>${LABEL}</p>}</div>\n`, 'unknown'],
    [
      'the other way',
      'a.tsx',
      `export const B = () => <div>{showAiLabel ? <i /> : <p>${LABEL}</p>}</div>\n`,
      'unknown',
    ],
    ['negated in Vue', 'a.vue', `<template><p v-if="!settings.showAiLabel">${LABEL}</p></template>\n`, 'unknown'],
    ['one that hides', 'a.tsx', `export const B = () => <div>{hideAiLabel && <p>${LABEL}</p>}</div>\n`, 'unknown'],
    ['beside it', 'a.tsx', `export const B = () => <div>{showAiLabel && <Icon />}<p>${LABEL}</p></div>\n`, 'always'],
    [
      'else, in Python',
      'a.py',
      `def f(a):\n    if settings.show_ai_label:\n        pass\n    else:\n        a += "${LABEL}"\n`,
      'always',
    ],
    ['not, in Python', 'a.py', `def f(a):\n    if not settings.show_ai_label:\n        a += "${LABEL}"\n`, 'always'],
    [
      'over, in Python',
      'a.py',
      `def f(a):\n    if settings.show_ai_label:\n        b()\n    a += "${LABEL}"\n`,
      'always',
    ],
  ])('is none when %s', (_, path, text, shown) => {
    expect(detailOf(path, text)).toEqual([[shown, undefined]])
  })
})

const defaults = (path: string, text: string) =>
  seen('label-switch', path, text).map(({ detail, value }) => [detail.key, detail.on, value])

describe('the default of a switch', () => {
  it.each([
    ['a setting', 'src/config.ts', 'export const config = { showAiLabel: false }\n', 'showAiLabel: false'],
    [
      'an object of defaults',
      'src/a.ts',
      'const defaultSettings = { ui: { showAiLabel: false } }\n',
      'showAiLabel: false',
    ],
    ['a constant', 'src/a.ts', 'export const showAiLabel = false\n', 'showAiLabel = false'],
    [
      'a schema',
      'src/schema.ts',
      'export const s = z.object({ showAiLabel: z.boolean().default(false) })\n',
      'showAiLabel: z.boolean().default(false)',
    ],
    [
      'a fallback',
      'src/config.ts',
      'export const c = { showAiLabel: read().showAiLabel ?? false }\n',
      'showAiLabel: read().showAiLabel ?? false',
    ],
    [
      'what nobody sets',
      'src/config.ts',
      "export const c = { showAiLabel: process.env.LABEL === 'true' }\n",
      "showAiLabel: process.env.LABEL === 'true'",
    ],
    [
      'a Python field',
      'app/settings.py',
      'class S(BaseSettings):\n    show_ai_label: bool = False\n',
      'show_ai_label: bool = False',
    ],
    [
      'a Pydantic field',
      'app/settings.py',
      'class S(BaseSettings):\n    show_ai_label: bool = Field(default=False)\n',
      'show_ai_label: bool = Field(default=False)',
    ],
    [
      'a Python variable',
      'app/a.py',
      'a = os.getenv("SHOW_AI_LABEL", "false") == "true"\n',
      '"SHOW_AI_LABEL", "false"',
    ],
    ['a Java field', 'A.java', 'class A { private boolean showAiLabel = false; }\n', 'showAiLabel = false'],
    ['a JSON file', 'config/default.json', '{\n  "ui": {\n    "showAiLabel": false\n  }\n}\n', 'showAiLabel": false'],
    [
      'an environment file',
      '.env.production',
      'A=1\nNEXT_PUBLIC_SHOW_AI_LABEL=false\n',
      'NEXT_PUBLIC_SHOW_AI_LABEL=false',
    ],
    ['YAML', 'application.yml', 'app:\n  show-ai-label: false # later\n', 'show-ai-label: false'],
  ])('%s', (_, path, text, value) => {
    expect(defaults(path, text)).toEqual([['showailabel', false, value]])
  })

  it.each([
    ['an assignment', 'src/a.ts', 'state.showAiLabel = false\n'],
    ['an argument', 'src/a.py', 'chat(show_ai_label=False)\n'],
    ['a value of one call', 'src/a.ts', 'render({ showAiLabel: false })\n'],
    ['a value unknown here', 'src/config.ts', 'export const c = { showAiLabel: flags.label }\n'],
    ['a type', 'src/config.ts', 'export interface C { showAiLabel: boolean }\n'],
    ['a comment', 'src/config.ts', 'export const c = {\n  // showAiLabel: false\n}\n'],
    ['a commented line', '.env.example', '# SHOW_AI_LABEL=false\n'],
    ['a test', 'test/config.ts', 'export const c = { showAiLabel: false }\n'],
    ['a size', 'src/config.ts', 'export const c = { watermarkSize: 0 }\n'],
  ])('is not %s', (_, path, text) => {
    expect(defaults(path, text)).toEqual([])
  })

  it.each([
    ['an assignment', 'src/a.ts', 'state.showAiLabel = true\n'],
    ['an attribute', 'src/a.tsx', 'export const B = () => <Answer showAiLabel />\n'],
    ['an attribute with a value', 'src/a.tsx', 'export const B = () => <Answer showAiLabel={true} />\n'],
    ['an argument', 'src/a.py', 'chat(show_ai_label=True)\n'],
    ['off only when said', 'src/config.ts', "export const c = { showAiLabel: process.env.LABEL !== 'false' }\n"],
  ])('is on by %s', (_, path, text) => {
    expect(seen('label-switch', path, text).map(one => one.detail.on)).toEqual([true])
  })
})

it('reads a long word in time that grows with it, not with its square', () => {
  const text = `export const showAiLabel = false\nexport const picture = '${'aB3-'.repeat(50_000)}'\n`
  const started = performance.now()
  expect(defaults('src/config.ts', text)).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(2000)
})
