import { type Dialect, type Token, tokenize } from '../../syntax/string-literals.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/mix.exs']
const ELIXIR: Dialect = { lineComments: ['#'], quotes: ['"'], longQuotes: ['"""'] }

/** No dependency is written with more words than this. */
const LONGEST = 60

/** Elixir projects. The manifest is a program; its literals are read, it is never run. */
export const reader: Reader = {
  id: 'mix-exs',
  title: { en: 'Elixir project (mix.exs)', 'zh-CN': 'Elixir 项目清单（mix.exs）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const tokens = file.tree(elixirTokens)
    const app = atomAfter(tokens, 'app')
    const dependencies = tokens.flatMap((_, at) => toDependency(tokens, at))
    if (!app && dependencies.length === 0) return NOTHING
    const says = (word: string) => tokens.some(({ type, value }) => type === 'word' && value === word)
    // What is published to Hex says so in `package`; what runs has a module to start.
    const kind = says('package') && !says('mod') ? 'library' : says('mod') ? 'application' : 'unknown'
    return manifestReading('hex', dependencies, { name: app, kind })
  },
}

function elixirTokens(text: string): Token[] {
  return tokenize(text, ELIXIR).filter(({ type }) => type !== 'newline')
}

/** The atom given to a key: `app: :desk`. */
function atomAfter(tokens: readonly Token[], key: string): string | undefined {
  const at = tokens.findIndex(
    (token, i) => token.value === key && tokens[i + 1]?.value === ':' && tokens[i + 2]?.value === ':',
  )
  return at < 0 ? undefined : tokens[at + 3]?.value
}

/** `{:openai_ex, "~> 0.9"}`, `{:ex_doc, "~> 0.3", only: :dev}`. */
function toDependency(tokens: readonly Token[], at: number): Dependency[] {
  const name = tokens[at + 2]
  if (
    tokens[at]?.value !== '{' ||
    tokens[at + 1]?.value !== ':' ||
    name?.type !== 'word' ||
    tokens[at + 3]?.value !== ','
  )
    return []
  let close = at + 4
  while (close < at + LONGEST && tokens[close] && tokens[close]?.value !== '}') close++
  const rest = tokens.slice(at + 4, close)
  const only = rest.findIndex(({ value }) => value === 'only')
  const where =
    only < 0
      ? ''
      : rest
          .slice(only)
          .map(({ value }) => value)
          .join(' ')
  const scope = /\bprod\b/.test(where) || where === '' ? 'runtime' : /\bdev\b/.test(where) ? 'development' : 'test'
  const version = rest[0]?.type === 'string' ? rest[0].value : undefined
  return [{ name: name.value, span: name.span, scope, version }]
}
