import type { UnitFacts } from '../../evidence/file-facts.ts'
import { SWIFT, type Token, tokenize } from '../../syntax/string-literals.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { swiftPackage } from './swift-address.ts'

const PATTERNS = ['**/Package.swift', '**/Package@swift-*.swift']

/** The string literals of a Swift package manifest. The manifest is never run. */
export const reader: Reader = {
  id: 'package-swift',
  title: { en: 'Swift package (Package.swift)', 'zh-CN': 'Swift 包（Package.swift）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const tokens = file.tree(swiftTokens)
    const at = tokens.findIndex(({ type, value }) => type === 'word' && value === 'Package')
    if (at < 0) return NOTHING
    const dependencies = labelled(tokens, 'url').flatMap(toDependency)
    const links = labelled(tokens, 'path').filter(({ value }) => value.startsWith('..'))
    const name = labelled(tokens.slice(at), 'name')[0]?.value
    return manifestReading(
      'swift',
      dependencies,
      { name, kind: kindOf(tokens) },
      { links: links.map(({ value }) => ({ specifier: value, how: 'import' as const })) },
    )
  },
}

function swiftTokens(text: string): Token[] {
  return tokenize(text, SWIFT).filter(({ type }) => type !== 'newline')
}

/** Strings after a label: `url: "…"`. */
function labelled(tokens: readonly Token[], label: string): Token[] {
  return tokens.filter(
    (token, i) => token.type === 'string' && tokens[i - 1]?.value === ':' && tokens[i - 2]?.value === label,
  )
}

/** A package is known by its repository; the name under the line is the last part of the address. */
function toDependency({ value, span }: Token): Dependency[] {
  const found = swiftPackage(value)
  const start = span.start + (found?.at ?? 0)
  return found ? [{ name: found.name, span: { start, end: start + found.length }, scope: 'runtime' }] : []
}

function kindOf(tokens: readonly Token[]): UnitFacts['kind'] {
  const calls = new Set(
    tokens.filter((token, i) => token.type === 'word' && tokens[i - 1]?.value === '.').map(({ value }) => value),
  )
  if (calls.has('library')) return 'library'
  return calls.has('executable') || calls.has('executableTarget') || calls.has('iOSApplication')
    ? 'application'
    : 'unknown'
}
