import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDeclaration } from '../../server/src/core/declaration/parse.ts'

interface Snippet {
  prefix: string
  description: string
  body: string[]
}

const FOLDER = path.resolve(import.meta.dirname, '../../snippets')
const read = (file: string): Record<string, Snippet> => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))

const DATE = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '22' }

/** The text a snippet leaves when nothing is typed: first choices and default texts. */
function expand(snippet: Snippet): string {
  return snippet.body
    .join('\n')
    .replace(/\$\{(CURRENT_\w+)\}/g, (_, name: keyof typeof DATE) => DATE[name])
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')
}

/** Where a block of the declaration belongs: the lines above it, and its indentation. Not named: under a service. */
const PLACES: Record<string, readonly [above: string[], indent: number]> = {
  'genai-measures': [[], 0],
  'genai-service': [['services:'], 2],
  'genai-model-hosted': [['services:', '  - name: a', '    models:'], 6],
  'genai-model-self-hosted': [['services:', '  - name: a', '    models:'], 6],
  'genai-algorithm-filing': [['services:', '  - name: a', '    filing:'], 6],
  'genai-export': [['services:', '  - name: a', '    labels:', '      exports:'], 8],
  'genai-data-source': [['services:', '  - name: a', '    data_sources:'], 6],
  'genai-accept': [['accepted:'], 2],
}
const IN_SERVICE = [['services:', '  - name: a'], 4] as const

describe('snippets of the declaration', () => {
  for (const [name, snippet] of Object.entries(read('declaration.code-snippets'))) {
    it(`${name}: fits the schema where it belongs`, () => {
      const [above, indent] = PLACES[snippet.prefix] ?? IN_SERVICE
      const block = expand(snippet).replace(/^(?=.)/gm, ' '.repeat(indent))
      const bare = parseDeclaration('genai-measures.yaml', above.join('\n'))
      const declaration = parseDeclaration('genai-measures.yaml', [...above, block].join('\n'))
      expect(declaration.problems).toEqual([])
      expect(declaration.data).not.toEqual(bare.data)
    })
  }
})

describe('snippets of visible labels', () => {
  const files = readdirSync(FOLDER).filter(file => file.startsWith('label-'))

  it('cover React, Vue, HTML and Python', () => {
    expect(files.toSorted()).toEqual([
      'label-html.code-snippets',
      'label-python.code-snippets',
      'label-react.code-snippets',
      'label-vue.code-snippets',
    ])
  })

  it('name both elements, AI and generated, in Chinese', () => {
    for (const file of files)
      for (const [name, snippet] of Object.entries(read(file))) expect(expand(snippet), name).toMatch(/AI 生成/)
  })
})
