import { describe, expect, it } from 'vitest'
import { declaredFor, groupByDeclared } from '../../server/src/core/declaration/match.ts'
import { parseDeclaration } from '../../server/src/core/declaration/parse.ts'
import { checkPlaces } from '../../server/src/core/declaration/places.ts'
import { under } from './support.ts'

const root = parseDeclaration(
  'genai-measures.yaml',
  `services:
  - name: web
    paths: [apps/web, packages/ui]
  - name: bots
    paths: [bots/*]
  - name: rest
`,
)
const nested = parseDeclaration('apps/web/admin/genai-measures.yaml', 'services:\n  - name: admin\n')

const nameFor = (folder: string, declarations = [root, nested], name?: string) =>
  declaredFor(folder, declarations, name)?.service.name

describe('which declared service covers a folder', () => {
  it('is that of the nearest file, there the one whose paths come closest', () => {
    expect(nameFor('apps/web')).toBe('web')
    expect(nameFor('apps/web/src')).toBe('web')
    expect(nameFor('packages/ui')).toBe('web')
    expect(nameFor('apps/webshop')).toBe('rest')
    expect(nameFor('apps/web/admin')).toBe('admin')
    expect(nameFor('bots/wechat')).toBe('bots')
    expect(nameFor('')).toBe('rest')
  })

  it('falls back to a farther file when the nearest does not cover it', () => {
    const near = parseDeclaration('apps/genai-measures.yaml', 'services:\n  - name: only\n    paths: [web]\n')
    expect(nameFor('apps/admin', [near, root])).toBe('rest')
    expect(nameFor('apps/admin', [near])).toBeUndefined()
  })

  it('is the single service of a file whose path lies inside the folder', () => {
    const single = parseDeclaration('genai-measures.yaml', 'services:\n  - name: chat\n    paths: [src/chat]\n')
    expect(nameFor('', [single])).toBe('chat')
    expect(nameFor('other', [single])).toBeUndefined()
  })

  it('is told by name where several cover a folder equally', () => {
    const two = parseDeclaration('genai-measures.yaml', 'services:\n  - name: a\n  - name: b\n')
    expect(nameFor('x', [two], 'b')).toBe('b')
    expect(nameFor('x', [two])).toBe('a')
  })

  it('gives the place of each value', () => {
    const part = declaredFor('bots/wechat', [root])
    const at = part?.at('paths')
    expect(at?.file).toBe('genai-measures.yaml')
    expect(under(root.text, part!.at().span)).toBe('bots')
    expect(under(root.text, at!.span)).toBe('paths')
  })

  it('does not reach out of the workspace', () => {
    const out = parseDeclaration('a/genai-measures.yaml', 'services:\n  - name: a\n    paths: [../../b]\n')
    expect(nameFor('b', [out])).toBeUndefined()
    expect(nameFor('a', [out])).toBeUndefined()
  })
})

describe('one service over several packages', () => {
  const units = ['', 'apps/web', 'packages/ui', 'packages/tools', 'bots/wechat', 'lib'].map(folder => ({
    root: folder,
  }))
  const groups = (text: string, active: readonly string[]) =>
    groupByDeclared(units, [parseDeclaration('genai-measures.yaml', text)], unit => active.includes(unit.root)).map(
      group => `${group.declared?.service.name ?? '-'}: ${group.units.map(unit => unit.root).join(' ')}`,
    )

  it('brings together what its paths name, active or not', () => {
    const text = 'services:\n  - name: web\n    paths: [apps/web, packages/ui]\n  - name: bots\n    paths: [bots/*]\n'
    expect(groups(text, ['apps/web', 'lib'])).toEqual([
      '-: ',
      'web: apps/web packages/ui',
      '-: packages/tools',
      'bots: bots/wechat',
      '-: lib',
    ])
  })

  it('takes only what is active when it covers a whole folder, and at least one', () => {
    expect(groups('services:\n  - name: all\n', ['apps/web', 'lib'])).toEqual([
      'all: apps/web lib',
      '-: ',
      '-: packages/ui',
      '-: packages/tools',
      '-: bots/wechat',
    ])
    expect(groups('services:\n  - name: all\n', [])[0]).toBe('all: ')
  })
})

describe('places a service names', () => {
  const text = `services:
  - name: web
    paths: [., ../shared]
    labels:
      text:
        place: src/chat.tsx
      exports:
        - path: src/save.ts
          label:
    filing:
      displayed_at: [src/footer.tsx, 'https://example.cn', /about]
    user_agreement: ../docs/terms.md#labels
    privacy_policy: ../../outside.md
`
  const declaration = parseDeclaration('web/genai-measures.yaml', text)
  const part = declaredFor('web', [declaration])!

  it('are resolved from the declaration, with the place of each', () => {
    const there = new Set(['web/src/chat.tsx', 'docs/terms.md'])
    const places = checkPlaces(part, path => there.has(path))
    expect(places.map(one => [one.path.join('.'), one.kind, one.file, one.exists])).toEqual([
      ['paths.0', 'folder', 'web', false],
      ['paths.1', 'folder', 'shared', false],
      ['labels.text.place', 'file', 'web/src/chat.tsx', true],
      ['labels.exports.0.path', 'file', 'web/src/save.ts', false],
      ['filing.displayed_at.0', 'file', 'web/src/footer.tsx', false],
      ['filing.displayed_at.1', 'web', undefined, true],
      ['filing.displayed_at.2', 'route', undefined, true],
      ['user_agreement', 'file', 'docs/terms.md', true],
      ['privacy_policy', 'file', undefined, false],
    ])
    for (const place of places) expect(under(text, place.at.span)).toContain(place.value)
  })
})
