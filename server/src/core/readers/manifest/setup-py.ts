import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { parseRequirement } from '../../syntax/requirements.ts'
import { headOf, joinLiterals, PYTHON, type Token, tokenize } from '../../syntax/string-literals.ts'
import { type Dependency, manifestReading, scopeOfGroup } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { pythonKind } from '../python-kind.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/setup.py']
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' }
const SECTIONS: readonly (readonly [string, DependencyScope])[] = [
  ['install_requires', 'runtime'],
  ['setup_requires', 'build'],
  ['tests_require', 'test'],
]

/** The string literals of a setuptools script. The script is never run. */
export const reader: Reader = {
  id: 'setup-py',
  title: { en: 'setuptools script (setup.py)', 'zh-CN': 'setuptools 脚本（setup.py）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const tokens = file.tree(pythonTokens)
    if (!tokens.some(token => token.type === 'word' && token.value === 'setup')) return NOTHING
    const dependencies = [
      ...SECTIONS.flatMap(([section, scope]) => requirementsIn(strings(valueOf(tokens, section)), scope, file.text)),
      ...extras(valueOf(tokens, 'extras_require'), file.text),
    ]
    const name = strings(valueOf(tokens, 'name'))[0]?.value
    const scripts = strings(valueOf(tokens, 'entry_points')).flatMap(
      ({ value }) => /^\s*([\w.-]+)\s*=/.exec(value)?.[1] ?? [],
    )
    const classified = valueOf(tokens, 'classifiers').length > 0
    const kind = pythonKind({ dependencies, scripts, builds: true, classified, unpublished: false })
    const links = tokens
      .filter(token => token.type === 'string' && /^(?:[\w./-]*\/)?requirements[\w./-]*\.(?:txt|in)$/.test(token.value))
      .map(token => ({ specifier: token.value, how: 'include' as const }))
    return manifestReading('pypi', dependencies, { name, kind, commands: scripts.length > 0 }, { links })
  },
}

function pythonTokens(text: string): Token[] {
  return joinLiterals(tokenize(text, PYTHON), true)
}

/** The tokens of what a name is given, as keyword, assignment or dictionary key; a variable's name is followed once. */
function valueOf(tokens: readonly Token[], name: string, follow = true): readonly Token[] {
  const at = tokens.findIndex(
    (token, i) => token.value === name && token.type !== 'mark' && /^[=:]$/.test(tokens[i + 1]?.value ?? ''),
  )
  if (at < 0) return []
  const first = tokens[at + 2]
  if (!first) return []
  const closing = CLOSING[first.value]
  if (first.type === 'mark' && closing) return bracketed(tokens, at + 2, first.value, closing)
  if (first.type === 'string') return tokens.slice(at + 2, at + 3)
  if (follow && first.type === 'word' && tokens[at + 3]?.value !== '(') return valueOf(tokens, first.value, false)
  return []
}

/** From an opening bracket to its partner, or, where it is still being typed, to the next assignment. */
function bracketed(tokens: readonly Token[], from: number, opening: string, closing: string): readonly Token[] {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.type === 'word' && tokens[at + 1]?.value === '=' && tokens[at + 2]?.value !== '=')
      return tokens.slice(from + 1, at)
    if (token?.type !== 'mark') continue
    if (token.value === opening) depth++
    if (token.value === closing && --depth === 0) return tokens.slice(from + 1, at)
  }
  return tokens.slice(from + 1)
}

function strings(tokens: readonly Token[]): Token[] {
  return tokens.filter(token => token.type === 'string')
}

function requirementsIn(literals: readonly Token[], scope: DependencyScope, text: string): Dependency[] {
  return literals.flatMap(literal => {
    const requirement = parseRequirement(literal.value, literal.span.start)
    if (!requirement) return []
    const lead = requirement.span.start - literal.span.start
    const span = lead === 0 ? headOf(literal, requirement.name.length, text) : requirement.span
    return span.end <= literal.span.end ? [{ ...requirement, span, scope }] : []
  })
}

/** `{'dev': ['x'], 'ai': ['openai']}`: each list belongs to the key before it. */
function extras(tokens: readonly Token[], text: string): Dependency[] {
  let group = ''
  return tokens.flatMap((token, i) => {
    if (token.type !== 'string') return []
    if (tokens[i + 1]?.value === ':') {
      group = token.value
      return []
    }
    return requirementsIn([token], scopeOfGroup(group, 'optional'), text)
  })
}
