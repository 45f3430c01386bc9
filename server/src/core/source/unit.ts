import type { FileRole } from '../evidence/vocabulary.ts'
import type { SourceLanguage } from '../syntax/source-languages.ts'
import { PUNCT, STRING, TEXT, WORD } from '../syntax/tokens.ts'
import type { Tokens } from '../syntax/tokens.ts'
import { type Gate, mayHold, mayMatch } from '../text/looked-at.ts'
import type { Span } from '../text/span.ts'

/** A module that a file names, and what it takes from it. */
export interface ImportSeen {
  /** As written: `openai`, `langchain_openai.chat_models`, `./client`, `github.com/sashabaranov/go-openai`. */
  readonly module: string
  readonly names: readonly string[]
  /** Names that it goes by here, and what each is called where it comes from: `run` for `generateText`. */
  readonly aliases?: ReadonlyMap<string, string>
  /** Indices of the first and last token of the module's name. */
  readonly at: number
  readonly last: number
  readonly typeOnly: boolean
}

/** A call, `new` expression or annotation with arguments. */
export interface Call {
  /** The last name of the callee: `create` of `client.chat.completions.create(`. */
  readonly name: string
  /** Index of that name's token, and of the opening bracket. */
  readonly at: number
  readonly open: number
}

/** Questions about a whole text, each of which reads it from end to end. */
const MOST_QUESTIONS = 1000

/** One source text in tokens, with the few questions that every detector asks of it. */
export class Unit {
  readonly path: string
  readonly role: FileRole
  readonly language: SourceLanguage
  readonly tokens: Tokens
  readonly text: string
  readonly imports: ImportSeen[] = []
  readonly #modules = new Set<number>()
  readonly #aliases = new Map<string, string>()
  readonly #bound = new Map<string, ImportSeen>()
  readonly #map: (offset: number) => number
  readonly #words = new Map<string, boolean>()
  readonly #says = new Map<RegExp, boolean>()
  readonly #gates = new Map<Gate, boolean>()

  /** `map` takes offsets of the lexed text to offsets of the file (they differ in notebooks). */
  constructor(
    path: string,
    role: FileRole,
    language: SourceLanguage,
    tokens: Tokens,
    map: (offset: number) => number = at => at,
  ) {
    this.path = path
    this.role = role
    this.language = language
    this.tokens = tokens
    this.text = tokens.text
    this.#map = map
  }

  /** Notes what the text imports. */
  addImports(imports: readonly ImportSeen[]): void {
    for (const one of imports) {
      this.imports.push(one)
      this.#modules.add(one.at)
      for (const name of one.names) this.#bound.set(name, one)
      for (const [name, original] of one.aliases ?? []) this.#aliases.set(name, original)
    }
  }

  /** The import that a callee's first name comes from. */
  importOf(at: number): ImportSeen | undefined {
    const { tokens } = this
    let first = at
    while (tokens.isPunct(first - 1, '.') && tokens.kind(first - 2) === WORD && at - first < 6) first -= 2
    return tokens.isPunct(first - 1, '.') ? undefined : this.#bound.get(tokens.value(first))
  }

  /** A name as its module spells it, where this file imports it under another. */
  #original(at: number): string {
    const name = this.tokens.value(at)
    if (this.#aliases.size === 0 || this.tokens.isPunct(at - 1, '.')) return name
    return this.#aliases.get(name) ?? name
  }

  /** Whether a string is the name of an imported module. */
  isImport(at: number): boolean {
    return this.#modules.has(at)
  }

  /** The place in the file of a stretch of tokens, last one included. */
  span(first: number, last = first): Span {
    return this.stretch(this.tokens.start(first), this.tokens.end(last))
  }

  /** The place in the file of a stretch of the lexed text. */
  stretch(start: number, end: number): Span {
    return { start: this.#map(start), end: this.#map(end) }
  }

  /** Whether the text holds these characters anywhere; asked once a text. A cheap first question, never the answer. */
  mentions(what: string): boolean {
    let known = this.#words.get(what)
    if (known === undefined) this.#words.set(what, (known = mayHold(this.text, what) && this.text.includes(what)))
    return known
  }

  /** Whether the text matches anywhere; asked once a text. Not for patterns with a state (`g`, `y`). */
  says(pattern: RegExp): boolean {
    let known = this.#says.get(pattern)
    if (known === undefined) this.#says.set(pattern, (known = mayMatch(this.text, pattern) && pattern.test(this.text)))
    return known
  }

  /** Answers a question about the whole text once; a text that raises more of them than any hand writes is answered with no. */
  remember(question: string, ask: () => boolean): boolean {
    let known = this.#words.get(`? ${question}`)
    if (known === undefined) {
      known = this.#words.size < MOST_QUESTIONS && ask()
      this.#words.set(`? ${question}`, known)
    }
    return known
  }

  /** Whether a gate lets this text through; asked once a text. */
  passes(gate: Gate): boolean {
    let known = this.#gates.get(gate)
    if (known === undefined) this.#gates.set(gate, (known = gate.isOpen(this.text)))
    return known
  }

  /** Whether a module whose name matches is imported for more than its types. */
  imported(pattern: RegExp): boolean {
    return this.imports.some(one => !one.typeOnly && pattern.test(one.module))
  }

  /** Whether this name comes from a module that matches. */
  importedName(name: string, pattern: RegExp): boolean {
    return this.imports.some(one => one.names.includes(name) && pattern.test(one.module))
  }

  /** The callee's names, joined with dots, at most six: `client.chat.completions.create`. Calls within the chain are skipped. */
  chain(at: number): string {
    const { tokens } = this
    const names = [this.#original(at)]
    let here = at
    while (names.length < 6) {
      let before = here - 1
      while (this.#joins(before)) before--
      if (before === here - 1) break
      before = this.#skipGroup(before)
      if (tokens.kind(before) !== WORD) break
      names.unshift(this.#original(before))
      here = before
    }
    return names.join('.')
  }

  /** `.`, `?.`, `::`, `->`, `!.`: what joins the names of a chain. */
  #joins(at: number): boolean {
    return (
      this.tokens.kind(at) === PUNCT &&
      '.?:->!'.includes(this.tokens.value(at)) &&
      !(this.tokens.value(at) === ':' && !this.tokens.isPunct(at - 1, ':') && !this.tokens.isPunct(at + 1, ':'))
    )
  }

  #skipGroup(at: number): number {
    let here = at
    while (this.tokens.isPunct(here, ')') || this.tokens.isPunct(here, ']')) here = this.tokens.partner(here) - 1
    return here
  }

  /** The nearest call around a token, through at most `levels` brackets. */
  enclosing(at: number, levels = 3): Call | undefined {
    let open = this.tokens.parent(at)
    for (let level = 0; level < levels && open >= 0; level++) {
      const call = this.callAt(open)
      if (call !== undefined) return call
      open = this.tokens.parent(open)
    }
    return undefined
  }

  /** The call whose arguments this bracket opens. */
  callAt(open: number): Call | undefined {
    const { tokens } = this
    if (!tokens.isPunct(open, '(')) return undefined
    let at = open - 1
    if (tokens.isPunct(at, '>')) at = this.#beforeTypes(at)
    if (tokens.isPunct(at, '.') && tokens.isPunct(at - 1, '?')) at -= 2
    else if (this.#endsInSign(at)) at--
    if (tokens.kind(at) !== WORD) return undefined
    return { name: this.#original(at), at, open }
  }

  /** Names of functions may end in a sign in Elixir and Ruby: `create!(…)`, `banned?(…)`. */
  #endsInSign(at: number): boolean {
    if (this.language !== 'elixir' && this.language !== 'ruby') return false
    const { tokens } = this
    return (tokens.isPunct(at, '!') || tokens.isPunct(at, '?')) && tokens.end(at - 1) === tokens.start(at)
  }

  #beforeTypes(close: number): number {
    let depth = 0
    for (let at = close; at > close - 24 && at >= 0; at--) {
      if (this.tokens.isPunct(at, '>')) depth++
      else if (this.tokens.isPunct(at, '<') && --depth === 0) return at - 1
    }
    return -1
  }

  /** Index of the value given to `key` in a call's arguments: `key=…`, `key: …`, `{ key: … }`, at most two brackets deep; -1 without. */
  option(open: number, key: string): number {
    const { tokens } = this
    const end = tokens.after(open) - 1
    for (let at = open + 1; at < end; at++) {
      // What stands deeper than two brackets is passed over whole: calls within calls would be walked once for each.
      if (this.#opens(at) && tokens.parent(at) !== open && tokens.parent(tokens.parent(at)) === open)
        at = Math.min(tokens.after(at), end) - 1
      if (tokens.end(at) - tokens.start(at) !== key.length || tokens.value(at) !== key) continue
      if (!(tokens.isPunct(at + 1, ':') || tokens.isPunct(at + 1, '='))) continue
      const depth = tokens.parent(at) === open ? 0 : tokens.parent(tokens.parent(at)) === open ? 1 : 2
      if (depth < 2) return at + (tokens.isPunct(at + 2, '>') ? 3 : 2)
    }
    return -1
  }

  #opens(at: number): boolean {
    return this.tokens.kind(at) === PUNCT && '([{'.includes(this.tokens.value(at))
  }

  /** Index of the token that starts at an offset of the lexed text, or -1: no token starts in a comment or inside a string. */
  at(offset: number): number {
    const at = this.before(offset)
    return at >= 0 && this.tokens.start(at) === offset ? at : -1
  }

  /** Index of the last token that starts at or before an offset of the lexed text, or -1. */
  before(offset: number): number {
    let low = -1
    let high = this.tokens.count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.tokens.start(middle) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Whether an offset of the lexed text lies inside a token, strings included: not in a comment. */
  holds(offset: number): boolean {
    const at = this.before(offset)
    return at >= 0 && offset < this.tokens.end(at)
  }

  /** Whether an offset of the lexed text lies where a token begins: not in a comment and not inside a string. */
  covers(offset: number): boolean {
    return this.at(offset) >= 0
  }

  /** What stands between a bracket and its partner, as written. */
  inside(open: number): string {
    return this.text.slice(this.tokens.end(open), this.tokens.start(this.tokens.after(open) - 1))
  }

  /** The text of a call's first argument if that is a string alone. */
  firstString(open: number): { value: string; at: number } | undefined {
    const at = open + 1
    return this.tokens.kind(at) === STRING ? { value: this.tokens.value(at), at } : undefined
  }

  /** Whether a string stands alone as a statement: a docstring, which says but does nothing. */
  isDocstring(at: number): boolean {
    if (this.language !== 'python' && this.language !== 'notebook') return false
    return this.tokens.isFirst(at) && this.tokens.parent(at) < 0 && this.tokens.isFirst(at + 1)
  }

  /** Whether the token is a word people read (between tags) rather than code. */
  isText(at: number): boolean {
    return this.tokens.kind(at) === TEXT
  }
}
