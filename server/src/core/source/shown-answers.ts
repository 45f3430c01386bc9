import { NUMBER, PUNCT, STRING, WORD } from '../syntax/tokens.ts'
import type { Call, Unit } from './unit.ts'

/** What shows something to whoever runs a program, and to nobody else. */
const SHOWS =
  /^(?:print|println|printf|pprint|print_r|var_dump|echo|puts|pp?|panic|dd)$|(?:^|\.)(?:console|stdout|stderr|Console|System\.(?:out|err)|rich|logg?(?:er|ing)?|_logg?er|LOGG?(?:ER)?|Log)\.\w+$|^fmt\.Print\w*$/i
/** What makes another form of what it is given. */
const WRAPS =
  /^(?:str|len|repr|list|dict|type|next|iter|enumerate|zip|range|sorted|dumps|loads|stringify|parse|format|String|Number|Sprint\w*|join|valueOf)$/
/** What is asked of a value, and hands it to nothing but what it is given. */
const READS =
  /^(?:json|text|content|body|data|get\w*|dig|strip|trim\w*|to_?(?:s|json|str|string|list|dict|h|a)|to(?:String|Json|List|Dict)|as\w*|first|last|at|then|catch|finally|each|forEach|map|join|split|decode|encode|replace|format|await|unwrap\w*|expect|collect|block\w*|toBlocking|raise_for_status|values?|items|keys|result|lines|model_dump\w*|iter_\w+|close|choices|message|call|user|system|options|advisors|tools|chatResponse|is\w*)$/
/** Of these, what is given a function to hand the value to. */
const HANDS_ON = /^(?:then|catch|finally|each|forEach|map)$/
const CONTROL = /^(?:if|elif|else|for|foreach|while|switch|catch|until|unless|match|when)$/
const DECLARES = /^(?:const|let|var|val|final|await|async|auto|mut|type|of|in|as|for|with)$/
const ERRORS = /^(?:err|error|e|_|ex|ok)$/
const IS_GIVEN: ReadonlySet<number> = new Set([WORD, STRING, NUMBER])
/** So often a value is handed from one name to the next. */
const DEEPEST = 5

/**
 * Whether the answer of a call goes nowhere but to whoever runs the program, between two offsets: it is printed, or dropped. What is handed
 * to anything else may reach others.
 */
export function isOnlyShown(unit: Unit, at: number, from: number, end: number): boolean {
  const { tokens } = unit
  const call = tokens.kind(at) === STRING ? unit.enclosing(at, 4) : undefined
  return new Follower(unit, from, end).isShown(call?.at ?? at, 0)
}

class Follower {
  readonly #unit: Unit
  readonly #from: number
  readonly #end: number
  readonly #names = new Set<string>()

  constructor(unit: Unit, from: number, end: number) {
    this.#unit = unit
    this.#from = from
    this.#end = end
  }

  /** Whether what stands at a token is only shown. */
  isShown(at: number, depth: number): boolean {
    const { tokens } = this.#unit
    let here = at
    for (;;) {
      if (!this.#isReadOn(here)) return false
      const open = tokens.parent(here)
      if (open < 0 || tokens.start(open) < this.#from || this.#isBlock(open)) return this.#endsShown(here, depth)
      const call = this.#unit.callAt(open)
      if (call === undefined) here = open
      else if (CONTROL.test(call.name)) return this.#isNamedShown(open + 1, here, depth)
      else if (SHOWS.test(this.#unit.chain(call.at))) return true
      else if (WRAPS.test(call.name)) here = call.at
      else return false
    }
  }

  /** Whether what is called on a value only reads it, and hands it to nothing. */
  #isReadOn(at: number): boolean {
    const { tokens } = this.#unit
    let here = at + 1
    if (tokens.isPunct(here, '(')) here = tokens.after(here)
    for (; tokens.start(here) < this.#end; here++) {
      if (tokens.isPunct(here, '[')) here = tokens.after(here) - 1
      else if (tokens.isPunct(here, '(')) {
        const call = this.#unit.callAt(here)
        if (call !== undefined && !READS.test(call.name)) return false
        if (!this.#isHarmless(here) || (HANDS_ON.test(call?.name ?? '') && this.#isGivenAway(here + 1))) return false
        here = tokens.after(here) - 1
      } else if (tokens.isPunct(here, '{')) return !this.#isFirstOf(here) || this.#isHarmless(here)
      else if (tokens.isWord(here, 'do') && this.#unit.language === 'ruby') return false
      else if (tokens.kind(here) === PUNCT ? !this.#joins(here) : !this.#isJoined(here)) return true
    }
    return true
  }

  /** `.`, `?.`, `!!`, `::`. */
  #joins(at: number): boolean {
    const { tokens } = this.#unit
    if (tokens.isPunct(at, ':')) return tokens.isPunct(at - 1, ':') || tokens.isPunct(at + 1, ':')
    return '.?!'.includes(tokens.value(at))
  }

  #isJoined(at: number): boolean {
    const { tokens } = this.#unit
    return tokens.kind(at) === WORD && (tokens.isPunct(at - 1, '.') || tokens.isPunct(at - 1, ':'))
  }

  /** Whether a brace hangs on the call before it, as blocks do that are handed over. */
  #isFirstOf(at: number): boolean {
    return /^(?:ruby|kotlin|swift)$/.test(this.#unit.language) && !this.#unit.tokens.isFirst(at)
  }

  /** Whether nothing is called between a bracket and its partner but what shows or reads. */
  #isHarmless(open: number): boolean {
    const { tokens } = this.#unit
    const close = tokens.after(open) - 1
    for (let at = open + 1; at < close; at++) {
      const call = this.#unit.callAt(at)
      if (call !== undefined && !this.#isPlain(call)) return false
    }
    return true
  }

  #isPlain({ name, at }: Call): boolean {
    return READS.test(name) || WRAPS.test(name) || SHOWS.test(this.#unit.chain(at))
  }

  /** `then(mail)`: whether a function that is named alone does anything but show. */
  #isGivenAway(first: number): boolean {
    const { tokens } = this.#unit
    let at = first
    while (tokens.kind(at) === WORD && this.#joins(at + 1)) at = tokens.kind(at + 2) === WORD ? at + 2 : at + 3
    if (tokens.kind(at) !== WORD || !/^[),]$/.test(tokens.value(at + 1))) return false
    return !SHOWS.test(this.#unit.chain(at))
  }

  /** Whether a brace holds statements. */
  #isBlock(open: number): boolean {
    const { tokens } = this.#unit
    if (!tokens.isPunct(open, '{')) return false
    return !/^[=(,:[?]$|^return$/.test(tokens.value(open - 1)) || tokens.isPunct(open - 2, ')')
  }

  /** Whether a statement shows a value, drops it, or gives it a name that is only shown. */
  #endsShown(at: number, depth: number): boolean {
    const { tokens } = this.#unit
    let first = at
    while (!this.#begins(first)) {
      first--
      if (tokens.partner(first) >= 0 && tokens.partner(first) < first) first = tokens.partner(first)
    }
    const word = tokens.value(first)
    if (SHOWS.test(this.#unit.chain(first))) return true
    if (word === 'for') return this.#isNamedShown(first, at, depth)
    if (word === 'with' || word === 'async')
      return this.#isNamedShown(this.#wordAfter(at, 'as'), this.#lineEnd(at), depth)
    for (let here = at - 1; here > first; here--)
      if (tokens.isPunct(here, '=') && !/[=!<>]/.test(this.#unit.text[tokens.start(here) - 1] ?? ''))
        return this.#isNamedShown(first, here, depth)
    return CONTROL.test(word) || word === 'await' || word === 'assert' || this.#isChain(first, at)
  }

  #begins(at: number): boolean {
    const { tokens } = this.#unit
    // `const { text } = …` begins before its brace.
    if (tokens.isPunct(at, '=') && tokens.isPunct(at - 1, '}')) return false
    if (at <= 0 || /^[;{}]$/.test(tokens.value(at - 1)) || tokens.start(at - 1) < this.#from) return true
    return tokens.isFirst(at) && !/^[.?]$/.test(tokens.value(at))
  }

  /** A word on the same line, or the line's end. */
  #wordAfter(at: number, word: string): number {
    const end = this.#lineEnd(at)
    let here = at
    while (here < end && !this.#unit.tokens.isWord(here, word)) here++
    return here
  }

  #lineEnd(at: number): number {
    let end = at
    while (end < this.#unit.tokens.count && !this.#unit.tokens.isFirst(end + 1)) end++
    return end + 1
  }

  /** Whether a statement is the value alone: `lpush "tales", value` is a call without brackets. */
  #isChain(first: number, at: number): boolean {
    const { tokens } = this.#unit
    for (let here = first; here < at; here++)
      if (
        tokens.isPunct(here, ',') ||
        (tokens.kind(here) === WORD &&
          IS_GIVEN.has(tokens.kind(here + 1)) &&
          !/^(?:new|await)$/.test(tokens.value(here)))
      )
        return false
    return true
  }

  /** Whether all names between two tokens are only shown from there on. */
  #isNamedShown(first: number, last: number, depth: number): boolean {
    const { tokens } = this.#unit
    if (depth >= DEEPEST) return false
    for (let at = first; at < last; at++) {
      if (
        tokens.isWord(at, 'in') ||
        tokens.isWord(at, 'of') ||
        (tokens.isPunct(at, ':') && tokens.kind(at - 2) === WORD)
      )
        break
      if (tokens.kind(at) !== WORD || DECLARES.test(tokens.value(at)) || ERRORS.test(tokens.value(at))) continue
      // What becomes a part of something else goes where that goes.
      if (tokens.isPunct(at - 1, '.') || tokens.isPunct(at + 1, '[')) return false
      const name = tokens.value(at)
      if (this.#names.has(name)) continue
      this.#names.add(name)
      for (let use = last + 1; tokens.start(use) < this.#end && use < tokens.count; use++)
        if (this.#isUse(use, name) && !this.isShown(use, depth + 1)) return false
    }
    return true
  }

  /** Whether a token is a name, or a string that holds it as one: `"said: {name}"`. */
  #isUse(at: number, name: string): boolean {
    const { tokens } = this.#unit
    if (tokens.kind(at) !== STRING) return tokens.isWord(at, name) && !tokens.isPunct(at - 1, '.')
    const value = tokens.value(at)
    return /[{$(]/.test(value) && value.split(/\W+/).includes(name)
  }
}
