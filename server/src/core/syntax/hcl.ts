import type { Span } from '../text/span.ts'
import { type Dialect, type Token, tokenize } from './string-literals.ts'

/** A string given to a name, however deep in lists, maps or calls. */
export interface HclText {
  /** Names it stands under within its block, outermost first: `app_settings`, `OPENAI_API_KEY`. */
  readonly path: readonly string[]
  readonly value: string
  readonly span: Span
}

/** `resource "type" "name" { … }` at the top of a file, with all that is said in it. */
export interface HclBlock {
  readonly type: string
  readonly labels: readonly Token[]
  readonly span: Span
  readonly texts: readonly HclText[]
}

const HCL: Dialect = {
  lineComments: ['#', '//'],
  blockComment: ['/*', '*/'],
  quotes: ['"'],
}

/** No block has more labels. */
const LABELS = 4
/** Of deeper nesting only the innermost names count. */
const DEPTH = 8

/** The top-level blocks of a Terraform (HCL) text. Never throws: what is half typed ends where the text does. */
export function parseHcl(text: string): HclBlock[] {
  const tokens = tokenize(text, HCL).filter(({ value }) => value !== '\r')
  const blocks: HclBlock[] = []
  for (let at = 0; at < tokens.length; ) {
    const head = tokens[at]
    let open = at + 1
    const most = head?.type === 'word' ? at + LABELS : at
    while (open <= most && tokens[open]?.type === 'string') open++
    if (head?.type !== 'word' || tokens[open]?.value !== '{') {
      at++
      continue
    }
    const labels = tokens.slice(at + 1, open)
    const { texts, end } = body(tokens, open)
    blocks.push({ type: head.value, labels, span: head.span, texts })
    at = end
  }
  return blocks
}

/** All strings of a block: names before `=`, `:` or a brace make their path. */
function body(tokens: readonly Token[], open: number): { texts: HclText[]; end: number } {
  const texts: HclText[] = []
  const path: (string | undefined)[] = []
  let name: string | undefined
  let at = open
  for (let depth = 0; at < tokens.length; at++) {
    const { type, value, span } = tokens[at] as Token
    if (value === '{' && type === 'mark') {
      if (depth++ > 0) path.push(name)
      name = undefined
    } else if (value === '}' && type === 'mark') {
      if (--depth === 0) break
      path.pop()
      name = undefined
    } else if (isName(tokens, at)) name = value
    else if (type === 'string')
      texts.push({ path: [...path.slice(-DEPTH), name].filter(one => one !== undefined), value, span })
  }
  return { texts, end: at + 1 }
}

/** Whether a word or string is a key: `name =`, `"name" =`, `name :`, `name {`, `name "label" {`. */
function isName(tokens: readonly Token[], at: number): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.type !== 'word' && token?.type !== 'string') return false
  if (next?.value === '=' && next.type === 'mark') return after?.value !== '=' || after.type !== 'mark'
  if (next?.value === ':' && next.type === 'mark') return true
  return token.type === 'word' && next?.type === 'mark' && next.value === '{'
}
