import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { literals, namedArgument, parseRubyCalls, type RubyCall } from '../../syntax/gemfile.ts'
import { type Dependency, manifestReading, scopeOfGroup } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/Gemfile', '**/gems.rb', '**/*.gemspec']
const SPECIFIED: Readonly<Record<string, DependencyScope>> = {
  add_dependency: 'runtime',
  add_runtime_dependency: 'runtime',
  add_development_dependency: 'development',
}

/** Bundler's Gemfile and gem specifications. */
export const reader: Reader = {
  id: 'gemfile',
  title: { en: 'Ruby gems (Gemfile, *.gemspec)', 'zh-CN': 'Ruby gem 清单（Gemfile、*.gemspec）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const calls = file.tree(parseRubyCalls)
    const isSpecification = file.name.endsWith('.gemspec')
    const dependencies = calls.flatMap(call => toDependency(call))
    if (dependencies.length === 0 && !isSpecification) return NOTHING
    const paths = calls
      .filter(({ name }) => name === 'gem')
      .flatMap(({ args }) => namedArgument(args, 'path').slice(0, 1))
    const name = calls
      .find(call => call.name === 'name' && isSpecification)
      ?.args.find(({ type }) => type === 'string')?.value
    return manifestReading(
      'gem',
      dependencies,
      { name, kind: isSpecification ? 'library' : 'unknown' },
      { links: paths.map(specifier => ({ specifier, how: 'import' as const })) },
    )
  },
}

function toDependency({ name, args, blocks }: RubyCall): Dependency[] {
  const first = args.find(({ type }) => type !== 'mark')
  if (first?.type !== 'string' || !first.value) return []
  const specified = SPECIFIED[name]
  if (name !== 'gem' && !specified) return []
  const groups = [
    ...namedArgument(args, 'group'),
    ...namedArgument(args, 'groups'),
    ...blocks.filter(block => block.name === 'group').flatMap(block => block.args),
  ]
  const scopes = groups.map(group => scopeOfGroup(group, 'runtime'))
  // A gem that stands in several groups is there for the most important of them.
  const scope = specified ?? (scopes.length === 0 || scopes.includes('runtime') ? 'runtime' : (scopes[0] ?? 'runtime'))
  const version = literals(args).find(text => /^[~<>=!\s]*\d/.test(text))
  return [{ name: first.value, span: first.span, scope, version }]
}
