import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEnv } from '../../server/src/core/syntax/env.ts'
import { parseCard } from '../../server/src/core/syntax/frontmatter.ts'
import { parseModelfile } from '../../server/src/core/syntax/modelfile.ts'
import { entriesOf, type LocatedNode, nodeAt } from '../../server/src/core/syntax/node.ts'
import { flagValues, parseShell } from '../../server/src/core/syntax/shell-flags.ts'
import { parseYaml, parseYamlAll } from '../../server/src/core/syntax/yaml.ts'
import { runs } from '../property.ts'

/** Every scalar with its path and the text under its span: `a.b = value «text»`. */
function leaves(text: string, node: LocatedNode | undefined, path: string[] = []): string[] {
  if (!node) return []
  if (node.type === 'map')
    return node.entries.flatMap(({ key, value }) => leaves(text, value, [...path, String(key.value)]))
  if (node.type === 'list') return node.items.flatMap((item, index) => leaves(text, item, [...path, String(index)]))
  return [`${path.join('.')} = ${String(node.value)} «${text.slice(node.span.start, node.span.end)}»`]
}
const read = (text: string) => leaves(text, parseYaml(text).root)

describe('YAML', () => {
  it('gives quotes, tags and anchors no place in a span', () => {
    expect(read('a: &x !t "q😀"\nb: *x\nc: \'d\'\n')).toEqual(['a = q😀 «q😀»', 'b = q😀 «q😀»', 'c = d «d»'])
  })
  it('follows merges, the map winning over what it merges', () => {
    const text = 'd: &d {model: a, port: 1}\ns:\n  <<: *d\n  model: b\n'
    const entries = entriesOf(nodeAt(parseYaml(text).root, 's'))
    expect(entries.findLast(entry => entry.key.value === 'model')?.value).toMatchObject({ value: 'b' })
    expect(entries.find(entry => entry.key.value === 'port')?.value).toMatchObject({ value: 1 })
  })
  it('reads on after a fault: a lone word, a quote, tabs, a bad indent, two colons', () => {
    expect(read('a: 1\nhalf\nb: 2\n')).toEqual(['a = 1 «1»', 'b = 2 «2»'])
    expect(read('a: "half\nb: 2\nc: 3\n')).toEqual(['b = 2 «2»', 'c = 3 «3»'])
    expect(read('a:\n\tb: 1\n\tc:\n\t\td: 3\ne: 4\n')).toEqual(['a.b = 1 «1»', 'a.c.d = 3 «3»', 'e = 4 «4»'])
    expect(read('a:\n  - b\n - c\nd: e\n')).toContain('d = e «e»')
    expect(read('a: b: c\nd: e\n')).toContain('d = e «e»')
    expect(parseYaml('a: "half\nb: 2\n').fault?.detail).toBe('MISSING_CHAR')
  })
  it('sees through templates, and puts them back', () => {
    const text = '{{- if .x }}\nimage: "{{ .repo }}:{{ .tag }}"\n{{ .key }}: v\n{{- end }}\nb: {{ .y | quote }}\n'
    expect(read(text)).toEqual([
      'image = {{ .repo }}:{{ .tag }} «{{ .repo }}:{{ .tag }}»',
      '{{ .key }} = v «v»',
      'b = {{ .y | quote }} «{{ .y | quote }}»',
    ])
  })
  it('keeps the lines of a block, folded or not', () => {
    expect(read('a: >-\n  x\n  y\nb: |\n  z\n')).toEqual(['a = x y «x\n  y»', 'b = z\n «z»'])
  })
  it('reads several documents, Windows ends and a byte-order mark', () => {
    const text = '\uFEFFa: 1\r\n---\r\nb: 汉\r\n'
    expect(parseYamlAll(text).flatMap(({ root }) => leaves(text, root))).toEqual(['a = 1 «1»', 'b = 汉 «汉»'])
  })
  it('bears aliases without end and nesting without end', () => {
    expect(parseYaml('a: &a [*a, &b [*a, *a], *b]\n').root).toBeDefined()
    const laughs = Array.from(
      { length: 12 },
      (_, n) => `k${n}: &k${n} [${n ? Array.from({ length: 9 }, () => `*k${n - 1}`).join(', ') : 'x'}]`,
    )
    expect(parseYaml(laughs.join('\n')).root).toBeDefined()
    expect(leaves('', parseYaml(`${'['.repeat(20_000)}\nb: 2\n`).root).join()).toContain('b = 2')
    expect(parseYaml('- '.repeat(20_000)).root ?? true).toBeDefined()
  })
})

describe('dotenv', () => {
  it('reads exports, quotes over lines, comments; a half-typed quote costs one line', () => {
    const text = '\uFEFFexport A=b # c\r\nB=\'x\nC="two\nlines"\n#D=1\nE = ${F:-g}\n'
    expect(leaves(text, parseEnv(text).root)).toEqual([
      'A = b «b»',
      "B = 'x «'x»",
      'C = two\nlines «two\nlines»',
      'E = ${F:-g} «${F:-g}»',
    ])
  })
})

describe('cards', () => {
  it('finds front matter and headings, not those in code or comments', () => {
    const text = '---\nlicense: mit\n---\n# A #\n```\n# no\n```\n<!--\n# no\n-->\n## B 😀\nbody\n'
    const card = parseCard(text)
    expect(leaves(text, card.matter?.root)).toEqual(['license = mit «mit»'])
    expect(card.headings.map(({ title, level, span }) => [title, level, text.slice(span.start, span.end)])).toEqual([
      ['A', 1, 'A'],
      ['B 😀', 2, 'B 😀'],
    ])
  })
  it('reads front matter that nobody closed yet', () => {
    expect(leaves('', parseCard('---\nbase_model: a/b\n\n# Title\n').matter?.root).join()).toContain('base_model = a/b')
  })
})

const wordsOf = (text: string) => parseShell(text).commands.map(command => command.words.map(word => word.value))

describe('shell', () => {
  it('splits at operators, joins continued lines, leaves comments and here-documents out', () => {
    expect(wordsOf('a --x 1 \\  \n  --y 2; b | c # d\ncat <<E\nno\nE\ne')).toEqual([
      ['a', '--x', '1', '--y', '2'],
      ['b'],
      ['c'],
      ['cat'],
      ['e'],
    ])
  })
  it('does not let a half-typed quote swallow the script', () => {
    expect(wordsOf("a --m 'half\nb --n x\n")).toEqual([
      ['a', '--m', 'half'],
      ['b', '--n', 'x'],
    ])
  })
  it('reads on behind text that runs over lines', () => {
    expect(wordsOf('export P="You are\nan agent.</x>\\n"\nswift sft --model a/b\n').at(-1)).toEqual([
      'swift',
      'sft',
      '--model',
      'a/b',
    ])
  })
  it('finds the values of flags, and their places', () => {
    const text = `s --data-set 'a😀' "b" --lr=1e-4 --name="x y"`
    const found = parseShell(text).commands[0]?.words ?? []
    expect(flagValues(found, '--data_set').map(word => text.slice(word.span.start, word.span.end))).toEqual([
      'a😀',
      'b',
    ])
    expect(flagValues(found, '--name').map(word => [word.value, text.slice(word.span.start, word.span.end)])).toEqual([
      ['x y', 'x y'],
    ])
  })
  it('knows what the script sets', () => {
    expect(parseShell('export M="a/b"\nN=$M c').variables.get('M')?.value).toBe('a/b')
  })
})

describe('any text', () => {
  it('never throws and never leaves the text', () => {
    const inside = (text: string, node: LocatedNode | undefined): boolean =>
      !node ||
      (node.span.start >= 0 &&
        node.span.end <= text.length &&
        node.span.start <= node.span.end &&
        [...entriesOf(node).map(entry => entry.value), ...(node.type === 'list' ? node.items : [])].every(child =>
          inside(text, child),
        ))
    const piece = fc.constantFrom(
      'a: ',
      '- ',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '&x ',
      '*x',
      '<<: ',
      '|',
      '>',
      '#',
      '{{',
      '}}',
      '---\n',
      '$',
      '\\',
      '=',
      '😀',
      'FROM ',
      '"""',
      '\r\n',
      '```',
      '# ',
      ':',
      ',',
      '!t ',
      '? ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('')
        for (const { root } of parseYamlAll(text)) expect(inside(text, root)).toBe(true)
        expect(inside(text, parseEnv(text).root)).toBe(true)
        expect(inside(text, parseCard(text).matter?.root)).toBe(true)
        for (const { words } of parseShell(text).commands)
          for (const { span } of words) expect(span.end).toBeLessThanOrEqual(text.length)
        for (const { span } of parseModelfile(text)) expect(span.end).toBeLessThanOrEqual(text.length)
      }),
      runs(300),
    )
  })
})
