import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

interface Snippet {
  prefix: string
  description: string
  body: string[]
}

const FOLDER = path.resolve(import.meta.dirname, '../../snippets')
const read = (file: string): Record<string, Snippet> => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))

/** The text a snippet leaves when nothing is typed: first choices and default texts. */
function expand(snippet: Snippet): string {
  return snippet.body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')
}

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
