import { LETTER, classOf, find, stringEnd, wordEnd } from './scan.ts'
import { ScriptLexer } from './script-lexer.ts'
import { PUNCT, STRING, TEXT, WORD } from './tokens.ts'
import type { Tokens } from './tokens.ts'
import { step } from '../text/steps.ts'

/** Where code hides in the markup: `{{ … }}` and bound attributes (Vue), `{…}` (Svelte), nowhere (HTML). */
export type MarkupFlavour = 'html' | 'vue' | 'svelte'

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const RAW = new Set(['script', 'style'])
/** So many elements up, the one that a closing tag closes is looked for. */
const DEEPEST = 400
const BOUND = /^(:|@|v-|#)/

/** HTML, Vue and Svelte files: elements are brackets, text between them is text, scripts and bound attributes are code. Linear. */
export class MarkupLexer {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #flavour: MarkupFlavour
  #at = 0

  constructor(tokens: Tokens, flavour: MarkupFlavour) {
    this.#tokens = tokens
    this.#text = tokens.text
    this.#flavour = flavour
  }

  /** Reads the whole text. */
  run(): Tokens {
    const end = this.#text.length
    this.#frontmatter(end)
    while (this.#at < end) {
      if (this.#text.charCodeAt(this.#at) !== 60) this.#children(end)
      else if (this.#text.startsWith('<!--', this.#at)) this.#at = find(this.#text, '-->', this.#at, end) + 3
      else if (this.#text.charCodeAt(this.#at + 1) === 47) this.#closeTag(end)
      else if (classOf(this.#text.charCodeAt(this.#at + 1)) === LETTER) this.#element(end)
      else this.#at = Math.max(find(this.#text, '>', this.#at, end), this.#at) + 1
    }
    this.#tokens.unwind(0)
    return this.#tokens
  }

  /** The script between the two `---` at the head of an Astro page. */
  #frontmatter(end: number): void {
    if (this.#flavour !== 'svelte' || !/^\s*---\r?\n/.test(this.#text.slice(0, 200))) return
    const from = this.#text.indexOf('---') + 3
    const to = find(this.#text, '\n---', from, end)
    this.#script(from, to)
    this.#at = Math.min(to + 4, end)
  }

  #children(end: number): void {
    const until = find(this.#text, '<', this.#at, end)
    const open = this.#flavour === 'vue' ? '{{' : '{'
    while (this.#at < until && this.#flavour !== 'html') {
      const from = find(this.#text, open, this.#at, until)
      if (from >= until) break
      this.#plain(from)
      this.#at = from
      this.#mustache(end)
    }
    if (this.#at < until) {
      this.#plain(until)
      this.#at = until
    }
  }

  #plain(to: number): void {
    if (this.#text.slice(this.#at, to).trim() === '') return
    this.#tokens.fresh = true
    this.#tokens.push(TEXT, this.#at, to)
  }

  #mustache(end: number): void {
    const vue = this.#flavour === 'vue'
    const from = this.#at + (vue ? 2 : 1)
    const to = vue
      ? find(this.#text, '}}', from, end)
      : stringEnd(this.#text, from, end, { close: '}', escapes: false, lines: true, code: '{' })
    const code = '#/:@'.includes(this.#text[from] ?? ' ') ? from + 1 : from
    this.#script(code, to)
    this.#at = Math.min(to + (vue ? 2 : 1), end)
  }

  /** Reads a stretch as code, closed off, so that nothing it leaves open reaches out. */
  #script(from: number, to: number): void {
    if (to <= from) return
    const base = this.#tokens.stack.length
    this.#tokens.fresh = true
    new ScriptLexer(this.#tokens, false, from, to).run()
    this.#tokens.unwind(base)
  }

  #element(end: number): void {
    const nameEnd = this.#nameEnd(this.#at + 1, end)
    const name = this.#text.slice(this.#at + 1, nameEnd).toLowerCase()
    this.#tokens.fresh = true
    this.#tokens.open(this.#at, this.#at + 1)
    this.#tokens.push(WORD, this.#at + 1, nameEnd)
    this.#at = nameEnd
    const closed = this.#attributes(end)
    if (closed || VOID.has(name)) this.#tokens.stack.pop()
    else if (RAW.has(name)) this.#raw(name, end)
  }

  /** Reads up to the tag's `>`; says whether the element closed itself. */
  #attributes(end: number): boolean {
    while (this.#at < end) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === 62) {
        this.#at++
        return false
      }
      if (code === 47 && this.#text.charCodeAt(this.#at + 1) === 62) {
        this.#at += 2
        return true
      }
      if (code === 123 && this.#flavour === 'svelte') this.#mustache(end)
      else if (code <= 32 || code === 47 || code === 61) this.#at++
      else this.#attribute(end)
    }
    return true
  }

  #attribute(end: number): void {
    const from = this.#at
    while (this.#at < end && !' \t\r\n=>/"\'{'.includes(this.#text[this.#at] as string)) this.#at++
    if (this.#at === from) this.#at++
    const name = this.#text.slice(from, this.#at)
    this.#tokens.push(WORD, from, this.#at)
    if (this.#text.charCodeAt(this.#at) !== 61) return
    this.#tokens.push(PUNCT, this.#at, this.#at + 1)
    const quote = this.#text[this.#at + 1] ?? ' '
    if (quote !== '"' && quote !== "'") {
      this.#at++
      return
    }
    const to = find(this.#text, quote, this.#at + 2, end)
    if (this.#flavour === 'vue' && BOUND.test(name)) this.#script(this.#at + 2, to)
    else this.#tokens.push(STRING, this.#at + 2, to)
    this.#at = Math.min(to + 1, end)
  }

  #raw(name: string, end: number): void {
    const close = new RegExp(`</${name}\\b`, 'gi')
    close.lastIndex = this.#at
    const to = close.exec(this.#text)?.index ?? end
    this.#tokens.stack.pop()
    if (name === 'script' && to > this.#at) {
      const base = this.#tokens.stack.length
      new ScriptLexer(this.#tokens, this.#flavour === 'vue', this.#at, to).run()
      this.#tokens.unwind(base)
    }
    this.#at = to
  }

  #closeTag(end: number): void {
    const nameEnd = this.#nameEnd(this.#at + 2, end)
    const name = this.#text.slice(this.#at + 2, nameEnd)
    const { stack } = this.#tokens
    const from = stack.length - 1
    let depth = from
    while (depth >= 0 && from - depth < DEEPEST && !this.#isNamed((stack[depth] as number) + 1, name)) depth--
    step((from - depth) >> 3)
    if (depth >= 0 && from - depth < DEEPEST) stack.length = depth
    this.#at = Math.min(find(this.#text, '>', nameEnd, end) + 1, end)
  }

  /** Asked of hundreds of open elements for one that closes: without a slice. */
  #isNamed(at: number, name: string): boolean {
    if (at >= this.#tokens.count) return name === ''
    const start = this.#tokens.start(at)
    return this.#tokens.end(at) - start === name.length && this.#text.startsWith(name, start)
  }

  #nameEnd(from: number, end: number): number {
    let at = wordEnd(this.#text, from, end)
    while ('.-:'.includes(this.#text[at] ?? ' ')) at = wordEnd(this.#text, at + 1, end)
    return at
  }
}
