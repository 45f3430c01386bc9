import { allMatches } from '../text/steps.ts'

/** Where code begins in a Razor page: `@code {`, `@functions {`, `@{`. */
const BLOCK = /@(?:code|functions)?\s*\{/g
const DIRECTIVE = /^[ \t]*@(?=using\b)/gm

/**
 * Takes a Razor page apart into what is shown and what is run, each as long as the page with blanks for the other half, so that
 * places stay what they are.
 */
export function splitRazor(text: string): { readonly markup: string; readonly code: string } {
  const parts: [number, number][] = []
  BLOCK.lastIndex = 0
  for (let match = BLOCK.exec(text); match !== null; match = BLOCK.exec(text)) {
    const start = match.index + match[0].length
    const end = closing(text, start)
    parts.push([start, end])
    BLOCK.lastIndex = end
  }
  for (const { index, 0: head } of allMatches(text, DIRECTIVE)) {
    const start = index + head.length
    const end = text.indexOf('\n', start)
    parts.push([start, end < 0 ? text.length : end])
  }
  parts.sort(([a], [b]) => a - b)
  let markup = ''
  let code = ''
  let at = 0
  for (const [start, end] of parts) {
    if (start < at) continue
    markup += text.slice(at, start) + blank(text.slice(start, end))
    code += blank(text.slice(at, start)) + text.slice(start, end)
    at = end
  }
  return { markup: markup + text.slice(at), code: code + blank(text.slice(at)) }
}

/** The brace that closes a block; those in strings close nothing. */
function closing(text: string, from: number): number {
  let quoted = false
  for (let at = from, depth = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34 && text.charCodeAt(at - 1) !== 92) quoted = !quoted
    else if (code === 10) quoted = false
    else if (!quoted && code === 123) depth++
    else if (!quoted && code === 125 && --depth === 0) return at
  }
  return text.length
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
