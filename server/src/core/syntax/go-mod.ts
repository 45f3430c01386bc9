import type { Span } from '../text/span.ts'
import { allMatches } from '../text/steps.ts'

export interface GoModule {
  readonly path: string
  readonly span: Span
  readonly version: string | undefined
  /** Marked `// indirect`: needed by another module, not by this code. */
  readonly indirect: boolean
}

export interface GoModFile {
  readonly module: GoModule | undefined
  readonly requires: readonly GoModule[]
  readonly tools: readonly GoModule[]
  /** Module path → where it is taken from: another module or a folder. */
  readonly replaces: readonly { readonly from: string; readonly to: string }[]
  /** Folders of a `go.work`. */
  readonly uses: readonly string[]
}

/** Reads `go.mod` and `go.work`, line by line: what cannot be read is passed over. Pass it to `SourceFile.tree`. */
export function parseGoMod(text: string): GoModFile {
  const file = { module: undefined as GoModule | undefined, requires: [] as GoModule[], tools: [] as GoModule[] }
  const replaces: { from: string; to: string }[] = []
  const uses: string[] = []
  let block = ''
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (const raw of text.slice(at).split('\n')) {
    const start = at
    at += raw.length + 1
    const [code = ''] = raw.split('//', 1)
    const comment = raw.slice(code.length)
    const opening = /^\s*(\w+)\s*\(/.exec(code)
    if (opening?.[1]) {
      block = opening[1]
      continue
    }
    if (/^\s*\)/.test(code)) {
      block = ''
      continue
    }
    const words = [...allMatches(code, /[^\s"`]+/g)].map(match => ({ value: match[0], start: start + match.index }))
    const verb = block || words.shift()?.value
    const [first, second, third, fourth] = words
    if (!first) continue
    const span = { start: first.start, end: first.start + first.value.length }
    const module = { path: first.value, span, version: second?.value, indirect: /\/\/\s*indirect\b/.test(comment) }
    if (verb === 'module') file.module = module
    else if (verb === 'require') file.requires.push(module)
    else if (verb === 'tool') file.tools.push(module)
    else if (verb === 'use') uses.push(first.value)
    else if (verb === 'replace') {
      const to = second?.value === '=>' ? third : fourth
      if (to) replaces.push({ from: first.value, to: to.value })
    }
  }
  return { ...file, replaces, uses }
}
