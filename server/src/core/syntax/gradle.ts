import type { Span } from '../text/span.ts'
import { GROOVY, joinLiterals, type Token, tokenize } from './string-literals.ts'
import { addAll } from '../text/add-all.ts'

/** A dependency of a Gradle script: a coordinate, a project of the same build, or an alias of the version catalogue. */
export interface GradleDependency {
  readonly configuration: string
  readonly kind: 'coordinate' | 'project' | 'alias'
  /** `group:artifact`, `:core` or `libs.openai.java`. */
  readonly name: string
  readonly span: Span
  readonly version: string | undefined
  /** Names of the blocks around it, outermost first. */
  readonly blocks: readonly string[]
}

export interface GradleScript {
  readonly dependencies: readonly GradleDependency[]
  /** Ids of applied plugins. */
  readonly plugins: readonly Literal[]
  /** Projects a settings script includes. */
  readonly includes: readonly string[]
}

export interface Literal {
  readonly value: string
  readonly span: Span
}

const MAX_STATEMENT = 500
const MAX_IN_BRACKETS = 60
const DEPENDENCIES = /(^|\.)dependencies$/
const WRAPPERS = new Set(['platform', 'enforcedPlatform', 'testFixtures', 'create', 'add', 'npm'])
const CALLS = new Set([
  'implementation',
  'api',
  'compile',
  'compileOnly',
  'runtimeOnly',
  'testImplementation',
  'annotationProcessor',
])

/** Reads a Groovy or Kotlin build script as far as its literals tell. Pass it to `SourceFile.tree`. */
export function parseGradle(text: string): GradleScript {
  const tokens = joinLiterals(tokenize(text, GROOVY), false)
  const script = { dependencies: [] as GradleDependency[], plugins: [] as Literal[], includes: [] as string[] }
  const blocks: string[] = []
  let start = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    const brace = token?.type === 'mark' ? token.value : ''
    const ends = !token || token.type === 'newline' || brace === ';' || brace === '{' || brace === '}'
    if (!ends || (token?.type === 'newline' && isOpen(tokens, start, at))) continue
    const statement = tokens.slice(start, at).filter(one => one.type !== 'newline' && one.value !== '\r')
    if (statement.length > 0) readStatement(statement, blocks, script)
    if (brace === '{') blocks.push(blockName(statement))
    else if (brace === '}') blocks.pop()
    start = at + 1
  }
  return script
}

interface Found {
  readonly dependencies: GradleDependency[]
  readonly plugins: Literal[]
  readonly includes: string[]
}

function readStatement(statement: readonly Token[], blocks: readonly string[], found: Found): void {
  const [first, second] = statement
  if (first?.type !== 'word') return
  const block = blocks.at(-1)
  const strings = statement.filter(token => token.type === 'string')
  if (block === 'plugins' && ['id', 'kotlin', 'alias'].includes(first.value)) addAll(found.plugins, strings.slice(0, 1))
  else if (first.value === 'apply') addAll(found.plugins, strings.slice(0, 1))
  else if (first.value === 'include' || first.value === 'includeFlat')
    addAll(
      found.includes,
      strings.map(({ value }) => value),
    )
  else if (block && DEPENDENCIES.test(block) && second) {
    const dependency = readDependency(first.value, statement.slice(1), blocks)
    if (dependency) found.dependencies.push(dependency)
  }
}

function readDependency(
  configuration: string,
  args: readonly Token[],
  blocks: readonly string[],
): GradleDependency | undefined {
  const string = args.find(token => token.type === 'string')
  const words = args.filter(token => token.type === 'word')
  const call = words.find(word => !WRAPPERS.has(word.value))?.value
  const made = (kind: GradleDependency['kind'], name: string, span: Span, version?: string) => ({
    configuration,
    kind,
    name,
    span,
    version,
    blocks: [...blocks],
  })
  if (call === 'project' || call === 'projects') return string && made('project', string.value, string.span)
  if (call === 'group') return mapNotation(args, made)
  if (!string) return aliasOf(args, made)
  if (call && !CALLS.has(call) && words[0]?.value === call && call !== 'kotlin' && isCallTo(args, call))
    return undefined
  const [group = '', artifact, version] = string.value.split(':')
  if (!artifact || /[\s/\\]/.test(group + artifact)) return undefined
  const { start, end } = string.span
  // A literal put together from several is underlined as a whole.
  const length = end - start === string.value.length ? group.length + 1 + artifact.length : end - start
  return made('coordinate', `${group}:${artifact}`, { start, end: start + length }, version)
}

type Make = (kind: GradleDependency['kind'], name: string, span: Span, version?: string) => GradleDependency

/** `group: 'a', name: 'b', version: 'c'` and Kotlin's `group = "a", name = "b"`. */
function mapNotation(args: readonly Token[], made: Make): GradleDependency | undefined {
  const named = (name: string) => args.find((token, i) => token.type === 'string' && args[i - 2]?.value === name)
  const group = named('group')
  const artifact = named('name')
  return (
    group && artifact && made('coordinate', `${group.value}:${artifact.value}`, artifact.span, named('version')?.value)
  )
}

function aliasOf(args: readonly Token[], made: Make): GradleDependency | undefined {
  const start = args.findIndex(
    (token, i) => token.type === 'word' && !WRAPPERS.has(token.value) && args[i + 1]?.value === '.',
  )
  const parts: Token[] = []
  for (const token of start < 0 ? [] : args.slice(start)) {
    if (token.type !== 'word' && token.value !== '.') break
    parts.push(token)
  }
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length < 3) return undefined
  return made('alias', parts.map(({ value }) => value).join(''), { start: first.span.start, end: last.span.end })
}

function isCallTo(args: readonly Token[], name: string): boolean {
  const at = args.findIndex(token => token.value === name)
  return args[at + 1]?.value === '('
}

/** Inside brackets, and after a comma, a line end is only space. */
function isOpen(tokens: readonly Token[], start: number, at: number): boolean {
  if (at - start > MAX_STATEMENT) return false
  let depth = 0
  for (let i = start; i < at; i++) {
    const token = tokens[i]
    if (token?.type !== 'mark') continue
    if (token.value === '(' || token.value === '[') depth++
    else if (token.value === ')' || token.value === ']') depth--
  }
  const last = tokens.slice(start, at).findLast(token => token.type !== 'newline' && token.value !== '\r')
  // A half-typed bracket must not swallow the file: a closing brace or many lines end it.
  return (depth > 0 && at - start < MAX_IN_BRACKETS) || last?.value === ','
}

function blockName(statement: readonly Token[]): string {
  return statement.flatMap(token => (token.type === 'word' ? token.value : [])).join('.')
}
