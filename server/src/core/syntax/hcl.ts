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
  /** Names that are given in place of a text: `model = var.chat`. */
  readonly refs: readonly HclRef[]
}

export interface HclRef {
  readonly path: readonly string[]
  /** The last part of what is named: `chat` of `var.chat`. */
  readonly to: string
}

const BICEP: Dialect = {
  lineComments: ['//'],
  blockComment: ['/*', '*/'],
  quotes: ["'"],
  longQuotes: ["'''"],
}
const BICEP_HEADS = /^(resource|module|param|var)$/
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
    const { texts, refs, end } = body(tokens, open)
    blocks.push({ type: head.value, labels, span: head.span, texts, refs })
    at = end
  }
  return blocks
}

/**
 * The resources, modules, parameters and variables of a Bicep text, nested resources as blocks of their own too. The first label
 * is the name, the second the type or path. Never throws.
 */
export function parseBicep(text: string): HclBlock[] {
  const tokens = tokenize(text, BICEP).filter(({ value }) => value !== '\r')
  return tokens.flatMap((head, at): HclBlock[] => {
    const [name, second] = [tokens[at + 1], tokens[at + 2]]
    if (head.type !== 'word' || !BICEP_HEADS.test(head.value) || name?.type !== 'word') return []
    const equals = tokens.findIndex(
      (token, i) => i > at + 1 && i < at + 6 && token.value === '=' && token.type === 'mark',
    )
    const given = tokens[equals + 1]
    if (equals < 0 || !given) return []
    const block = { type: head.value, labels: second?.type === 'string' ? [name, second] : [name], span: head.span }
    if (given.type === 'string')
      return [{ ...block, texts: [{ path: ['default'], value: given.value, span: given.span }], refs: [] }]
    // `[for x in xs: {`, `if (wanted) {`.
    const open = tokens.findIndex(
      (token, i) => i > equals && i < equals + 40 && token.value === '{' && token.type === 'mark',
    )
    return open < 0 ? [] : [{ ...block, ...body(tokens, open) }]
  })
}

/** All strings of a block: names before `=`, `:` or a brace make their path. */
function body(tokens: readonly Token[], open: number): { texts: HclText[]; refs: HclRef[]; end: number } {
  const texts: HclText[] = []
  const refs: HclRef[] = []
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
    } else if (isName(tokens, at)) {
      name = value
      const to = refAt(tokens, at + 2)
      if (to) refs.push({ path: [...path.slice(-DEPTH), name].filter(one => one !== undefined), to })
    } else if (type === 'string')
      texts.push({ path: [...path.slice(-DEPTH), name].filter(one => one !== undefined), value, span })
  }
  return { texts, refs, end: at + 1 }
}

/** `chat`, `var.chat`, `local.chat`: the last name, where nothing is called and no list is looked into. */
function refAt(tokens: readonly Token[], from: number): string | undefined {
  let at = from
  while (tokens[at]?.type === 'word' && tokens[at + 1]?.value === '.' && tokens[at + 2]?.type === 'word') at += 2
  const token = tokens[at]
  return token?.type === 'word' && !/^[({[.]$/.test(tokens[at + 1]?.value ?? '') ? token.value : undefined
}

/** Whether a word or string is a key: `name =`, `"name" =`, `name :`, `name {`, `name "label" {`. */
function isName(tokens: readonly Token[], at: number): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.type !== 'word' && token?.type !== 'string') return false
  if (next?.value === '=' && next.type === 'mark') return after?.value !== '=' || after.type !== 'mark'
  if (next?.value === ':' && next.type === 'mark') return true
  return token.type === 'word' && next?.type === 'mark' && next.value === '{'
}
