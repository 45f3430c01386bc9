import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAnyYaml } from '../../server/src/core/syntax/any-yaml.ts'
import { readPlainYaml } from '../../server/src/core/syntax/plain-yaml.ts'
import { maskTemplates } from '../../server/src/core/syntax/template-mask.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** What the plain reader says, which must be what the parser says; undefined where it leaves the text to the parser. */
function read(text: string) {
  const masked = maskTemplates(text)
  const plain = readPlainYaml(text, masked)
  if (plain) expect(plain, text).toEqual(parseAnyYaml(text, masked))
  return plain
}

const PLAIN = [
  'a: 1\nb:\n  c: true\n  d: ~\n',
  '# head\n---\nservices:\n  web:\n    image: "nginx:1.27" # pinned\n    ports:\n      - 80:80\n    command: [run, "--fast", -v]\n',
  'a:\n- x\n- y: 1\n  z: 2\nb: []\nc: {}\n',
  "text: 'it''s'\nescaped: \"a\\n\\u4e2d\\U0001F680\\\"\"\n",
  'run: |\n  one\n    two\n\n  three\nnext: |-\n    last\n',
  'text: >-\n  one\n  two\n\n\n  three\nnext: >\n  x\n',
  'a:\nb: \nc:\n\nd: x',
  'n: 0o17\nm: 0x1F\no: 1e3\np: .5\nq: -12\nr: .inf\ns: .NaN\nt: 1.\nu: 1_000\nv: 012\n',
  'a:\n  b:\n    c: 1\n  # about d\n  d: 1\n  # the end of a\n# about e\ne: 2\n',
  'a: 1\n---\nb: 2\n---\n- c\n',
  'run: echo ${{ secrets.KEY }} {{ x }}\nname: "{{ name }}"\n{{ whole }}\nkey: v\n',
  'steps:\n  -\n    name: x\n    run: y\n  -\n    - z\n',
  '中文: 值 # 注\n"quoted key": v\n1: one\ntrue: yes\n',
  'url: http://x:80/#a\ntime: 12:30\nat: -x\n',
]

const NOT_PLAIN = [
  '',
  'only text\n',
  'a: &x 1\nb: *x\n',
  'a: !tag v\n',
  '<<: {a: 1}\n',
  'a: {b: 1}\n',
  'a: [[1]]\n',
  'a: one\n  two\n',
  'a: "one\n  two"\n',
  'a: b: c\n',
  'a: |+\n  x\n\n',
  'a: >\n  x\n    y\n',
  'a:\tb\n',
  'a: 1\r\n',
  'a:\n  b:\n    c: 1\n    # stays\nd: 1\n',
  '? a\n: b\n',
  '- - a\n',
  '-\n- a\n',
  'a:\n  -\n',
  '- # note\n  a: 1\n',
  'a: 1\n...\n',
  '%YAML 1.2\n---\na: 1\n',
  'a: "x" y\n',
  'a: [x, y\n',
  'a:\n    b: 1\n  c: 2\n',
  'a: # note\nb: 1\n',
  '--- a: 1\n',
  'a : 1\n',
  `${'a: [\n'.repeat(160)}`,
]

describe('plain YAML', () => {
  it.each(PLAIN)('is read as the parser reads it: %j', text => {
    expect(read(text)).toBeDefined()
  })

  it.each(NOT_PLAIN)('is left to the parser where something else is in it: %j', text => {
    expect(readPlainYaml(text, maskTemplates(text))).toBeUndefined()
  })

  it('is read as the parser reads it in every fixture and example', () => {
    const texts = ['examples', 'server/src/core/rules'].flatMap(folder =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter(name => /\.ya?ml$/.test(name) && !name.includes('node_modules'))
        .map(name => readFileSync(path.join(ROOT, folder, name), 'utf8')),
    )
    expect(texts.filter(text => read(text)).length).toBeGreaterThan(10)
  })

  it('is read as the parser reads it however it is broken', () => {
    const pieces = [
      '\n',
      '\n\n',
      ' ',
      '  ',
      '# c',
      '\n  # c\n',
      '- ',
      ': ',
      ':',
      '"',
      "'",
      '|',
      '>',
      '[a]',
      '[]',
      '---\n',
    ]
    let seed = 7
    const some = (below: number): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below
    let plain = 0
    for (const text of [...PLAIN, ...NOT_PLAIN.filter(one => one.length < 100)])
      for (let round = 0; round < 60; round++) {
        const at = some(text.length + 1)
        const piece = some(3) === 0 ? '' : (pieces[some(pieces.length)] ?? '')
        if (read(text.slice(0, at) + piece + text.slice(at + (piece === '' ? 1 + some(5) : 0)))) plain++
      }
    expect(plain).toBeGreaterThan(300)
  })
})
