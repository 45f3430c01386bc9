import type { SourceLanguage } from '../syntax/source-languages.ts'
import { WORD } from '../syntax/tokens.ts'
import type { Unit } from './unit.ts'

/** The head of a function: the token of its name, and of what its body begins with; undefined where it has none. */
export interface Head {
  readonly name: number
  readonly body: number | undefined
}

const KEYWORDS: Partial<Record<SourceLanguage, ReadonlySet<string>>> = {
  python: new Set(['def']),
  ruby: new Set(['def']),
  elixir: new Set(['def', 'defp']),
  go: new Set(['func']),
  kotlin: new Set(['fun']),
  swift: new Set(['func']),
  rust: new Set(['fn']),
  php: new Set(['function']),
  javascript: new Set(['function']),
  typescript: new Set(['function']),
  vue: new Set(['function']),
  svelte: new Set(['function']),
}
/** Behind the parameters, a type or a mark may stand before the body. */
const BEFORE_BODY = 60
const SCRIPTS: ReadonlySet<SourceLanguage> = new Set(['javascript', 'typescript', 'vue', 'svelte'])
const TYPED: ReadonlySet<SourceLanguage> = new Set(['java', 'csharp', 'dart'])

/** `def ask(`, `func (s *Talk) Ask(`, `fun <T> ask(`: a function that a word begins. */
export function keywordFunction(unit: Unit, at: number): Head | undefined {
  const { text, tokens, language } = unit
  // All of these words begin with one of two letters: most words are never cut out of the text.
  if (!'df'.includes(text.charAt(tokens.start(at))) || !KEYWORDS[language]?.has(tokens.value(at))) return undefined
  let name = at + 1
  if (tokens.isPunct(name, '*')) name++
  if (tokens.isPunct(name, '(') || tokens.isPunct(name, '<')) {
    if (language === 'go' && tokens.isPunct(name, '(')) name = tokens.after(name)
    else if (tokens.isPunct(name, '<')) while (name < at + 20 && !tokens.isPunct(name++, '>')) continue
  }
  while (tokens.isPunct(name + 1, '.') && tokens.kind(name + 2) === WORD) name += 2
  if (tokens.kind(name) !== WORD) return undefined
  let open = name + 1
  if (tokens.isPunct(open, '<') || tokens.isPunct(open, '['))
    while (open < name + 30 && !tokens.isPunct(open, '(')) open++
  if (!tokens.isPunct(open, '(')) return { name, body: open }
  return { name, body: bodyAfter(unit, tokens.after(open)) }
}

/** What the body begins with behind the parameters: a brace, or a sign of an expression. */
function bodyAfter(unit: Unit, from: number): number | undefined {
  const { tokens, language } = unit
  const parent = tokens.parent(from)
  for (let at = from; at < Math.min(from + BEFORE_BODY, tokens.count); at++) {
    if (tokens.parent(at) !== parent) continue
    // `) (string, error) {`: several types in brackets before the body.
    if (at === from && language === 'go' && tokens.isPunct(at, '(')) {
      at = tokens.after(at) - 1
      continue
    }
    if (tokens.isPunct(at, '{')) {
      // `): Promise<{ … }> {`: a type before the body.
      if (tokens.isPunct(at - 1, ':') || tokens.isPunct(at - 1, '<') || tokens.isPunct(at - 1, '|')) continue
      return at
    }
    if (tokens.isPunct(at, ';') || tokens.isPunct(at, ')') || tokens.isPunct(at, '}')) return undefined
    if (tokens.isPunct(at, '=')) return at
    if (at > from && tokens.isFirst(at) && BEGINS.test(tokens.value(at))) return undefined
  }
  return undefined
}

/** What begins another statement, where the one before had no body. */
const BEGINS =
  /^(?:fun|func|fn|function|val|var|let|const|class|struct|enum|interface|protocol|trait|object|override|suspend|private|public|internal|static|abstract|async|@\w*|type|export|companion|init|mutating)$/

/** `const ask = async (q) => …`, `ask: function (q) …`, `const ask = useCallback(…)`: a value that is a function. */
export function namedValue(unit: Unit, at: number): Head | undefined {
  const { tokens, language } = unit
  if (!SCRIPTS.has(language)) return undefined
  const isKey = tokens.isPunct(at + 1, ':') && tokens.isPunct(tokens.parent(at), '{')
  let value = at + 2
  if (tokens.isPunct(at + 1, ':') && !isKey) return undefined
  if (!isKey && !tokens.isPunct(at + 1, '=')) return undefined
  if (tokens.isPunct(value, '=') || tokens.isPunct(value, '>')) return undefined
  if (tokens.isWord(value, 'async')) value++
  if (tokens.isWord(value, 'function')) {
    while (value < at + 12 && !tokens.isPunct(value, '(')) value++
    return { name: at, body: bodyAfter(unit, tokens.after(value)) }
  }
  if (tokens.kind(value) === WORD && tokens.isPunct(value + 1, '=') && tokens.isPunct(value + 2, '>'))
    return { name: at, body: value + 3 }
  if (tokens.kind(value) === WORD && HANDED.test(tokens.value(value)) && tokens.isPunct(value + 1, '('))
    return { name: at, body: value + 1 }
  if (!tokens.isPunct(value, '(')) return undefined
  const behind = tokens.after(value)
  const arrow = arrowAfter(unit, behind)
  return arrow < 0 ? undefined : { name: at, body: arrow }
}

/** What a function is handed through that goes on under the name given to what comes back. */
const HANDED = /^(?:useCallback|useMemoizedFn|useEvent|debounce|throttle|asyncHandler|catchAsync|cache|memo)$/

/** Index of what stands behind `=>`, where that follows a list of parameters and their type; -1 where none does. */
function arrowAfter({ tokens }: Unit, from: number): number {
  if (tokens.isPunct(from, '=') && tokens.isPunct(from + 1, '>')) return from + 2
  if (!tokens.isPunct(from, ':')) return -1
  const parent = tokens.parent(from)
  for (let at = from; at < from + 30; at++) {
    if (tokens.parent(at) !== parent) continue
    if (tokens.isPunct(at, '=') && tokens.isPunct(at + 1, '>')) return at + 2
    if (tokens.isPunct(at, ';') || tokens.isPunct(at, ',')) return -1
  }
  return -1
}

/** Words before a name and its brackets that make it a call. */
const CALLING =
  /^(?:return|await|new|throw|yield|else|case|in|of|if|while|for|switch|catch|do|not|and|or|assert|typeof|delete|out|ref|is|as|when|with|using|lock|synchronized|super|this|print|require|import|export|get|set)$/
/** Words that stand before brackets and are no name. */
const NO_NAME =
  /^(?:if|for|while|switch|catch|with|return|else|do|try|when|match|synchronized|super|await|new|throw|yield|foreach|using|lock|fixed|assert|function|constructor|sizeof|typeof|import|require|async)$/
const BEFORE_METHOD =
  /^(?:async|static|public|private|protected|override|readonly|abstract|export|default|get|set|final)$/

/** `String ask(String q) {`, `async ask(q) {`: a method by its type, or in the body of a class or an object. */
export function plainMethod(unit: Unit, at: number): Head | undefined {
  const { tokens, language } = unit
  if (!tokens.isPunct(at + 1, '(') || NO_NAME.test(tokens.value(at))) return undefined
  if (SCRIPTS.has(language)) {
    if (!tokens.isPunct(tokens.parent(at), '{')) return undefined
    const isWord = tokens.kind(at - 1) === WORD
    if (isWord ? !BEFORE_METHOD.test(tokens.value(at - 1)) && !tokens.isFirst(at) : !isOpenBefore(unit, at))
      return undefined
    const behind = tokens.after(at + 1)
    if (!tokens.isPunct(behind, '{') && !tokens.isPunct(behind, ':')) return undefined
    const body = bodyAfter(unit, behind)
    return body !== undefined && !tokens.isPunct(body, '{') ? undefined : { name: at, body }
  }
  if (!TYPED.has(language) || !isTyped(unit, at)) return undefined
  const behind = tokens.after(at + 1)
  const body = bodyAfter(unit, behind)
  // `Type name(…)` and nothing behind it: declared in an interface, or a call in a language that has no such calls.
  if (body === undefined) return tokens.isPunct(behind, ';') ? { name: at, body } : undefined
  return { name: at, body }
}

function isOpenBefore({ tokens }: Unit, at: number): boolean {
  return ['{', '}', ',', ';', '*', '#', ')'].some(sign => tokens.isPunct(at - 1, sign))
}

function isTyped(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (tokens.isFirst(at)) return false
  if (tokens.kind(at - 1) === WORD) return !CALLING.test(tokens.value(at - 1))
  return tokens.isPunct(at - 1, '>')
    ? isOfGenerics(unit, at - 1)
    : ['?', ']'].some(sign => tokens.isPunct(at - 1, sign))
}

/** Whether a `>` closes the parameters of a type, and compares nothing. */
function isOfGenerics({ tokens }: Unit, close: number): boolean {
  let depth = 0
  for (let at = close; at > close - 24 && at >= 0; at--) {
    if (tokens.isPunct(at, '>')) depth++
    else if (tokens.isPunct(at, '<') && --depth === 0) return tokens.kind(at - 1) === WORD
    else if (tokens.isPunct(at, ';') || tokens.isPunct(at, '=')) return false
  }
  return false
}
