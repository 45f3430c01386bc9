import { RUBY, type Token, tokenize } from './string-literals.ts'

/** A call at the start of a line, as the configuration files of Ruby's tools are made of: `gem 'x', '~> 1'`. */
export interface RubyCall {
  /** The called word; of `spec.add_dependency` the last part. */
  readonly name: string
  /** Everything after the name, to the end of the statement. */
  readonly args: readonly Token[]
  /** The open blocks around it, outermost first: `group :test do`. */
  readonly blocks: readonly RubyBlock[]
}

export interface RubyBlock {
  readonly name: string
  /** Strings and symbols it was given. */
  readonly args: readonly string[]
}

const OPENERS = new Set(['if', 'unless', 'def', 'case', 'begin', 'class', 'module', 'while', 'until', 'for'])

/** Reads a Gemfile, gemspec or Podfile into its calls. Pass it to `SourceFile.tree`. */
export function parseRubyCalls(text: string): readonly RubyCall[] {
  const calls: RubyCall[] = []
  const blocks: RubyBlock[] = []
  for (const statement of statements(tokenize(text, RUBY))) {
    const { name, args } = split(statement)
    if (name === 'end') {
      blocks.pop()
      continue
    }
    if (!name) continue
    const opens = statement.some(token => token.type === 'word' && token.value === 'do')
    if (opens || OPENERS.has(name)) blocks.push({ name, args: literals(args) })
    else calls.push({ name, args, blocks: [...blocks] })
  }
  return calls
}

/** The strings and symbols (`:test`) among tokens. */
export function literals(tokens: readonly Token[]): string[] {
  return tokens
    .filter((token, i) => token.type === 'string' || (token.type === 'word' && isMark(tokens[i - 1], ':')))
    .map(token => token.value)
}

/** The tokens after a named argument: `group: :test` or `:group => :test`. */
export function namedArgument(tokens: readonly Token[], name: string): string[] {
  const at = tokens.findIndex(token => token.type === 'word' && token.value === name)
  if (at < 0) return []
  const rest = tokens.slice(at + 1)
  const next = rest.findIndex((token, i) => i > 0 && token.type === 'word' && isMark(rest[i + 1], ':'))
  return literals(next < 0 ? rest : rest.slice(0, next))
}

function split(statement: readonly Token[]): { name: string | undefined; args: readonly Token[] } {
  let at = 0
  while (isMark(statement[at + 1], '.') && statement[at + 2]?.type === 'word') at += 2
  const first = statement[at]
  return { name: first?.type === 'word' ? first.value : undefined, args: statement.slice(at + 1) }
}

/** A statement ends with its line, unless a comma or an open bracket says that it goes on. */
function* statements(tokens: readonly Token[]): Generator<Token[]> {
  let statement: Token[] = []
  for (const token of tokens) {
    const goesOn = isMark(statement.at(-1), ',')
    if (token.type === 'newline' || isMark(token, ';')) {
      if (goesOn) continue
      if (statement.length > 0) yield statement
      statement = []
    } else if (token.value !== '\r') statement.push(token)
  }
  if (statement.length > 0) yield statement
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.type === 'mark' && token.value === mark
}
