import { type Evidence, evidence } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Ecosystem } from '../evidence/vocabulary.ts'
import type { House, HouseName } from './names.ts'

/** Prose and lists that tools write tell nothing of what a product does. */
const LEFT_OUT = /(^|\/)(genai-measures\.ya?ml|[^/]*lock[^/]*|go\.sum)$|\.(md|mdx|rst|adoc|txt|svg|csv)$/i
const MANIFESTS: readonly (readonly [RegExp, Ecosystem])[] = [
  [/(^|\/)package\.json$/, 'npm'],
  [/(^|\/)(pyproject\.toml|setup\.(py|cfg)|Pipfile|[^/]*requirements[^/]*\.(txt|in))$/, 'pypi'],
  [/(^|\/)go\.mod$/, 'golang'],
  [/(^|\/)(pom\.xml|build\.gradle(\.kts)?)$/, 'maven'],
  [/\.csproj$/, 'nuget'],
  [/(^|\/)Cargo\.toml$/, 'cargo'],
  [/(^|\/)composer\.json$/, 'composer'],
  [/(^|\/)Gemfile$/, 'gem'],
  [/(^|\/)pubspec\.ya?ml$/, 'pub'],
]
const SOURCES: readonly (readonly [RegExp, Ecosystem])[] = [
  [/\.([cm]?[jt]sx?|vue|svelte|ets|wxml|html)$/, 'npm'],
  [/\.(py|ipynb)$/, 'pypi'],
  [/\.go$/, 'golang'],
  [/\.(java|kt|scala|groovy)$/, 'maven'],
  [/\.(cs|cshtml|razor)$/, 'nuget'],
  [/\.rs$/, 'cargo'],
  [/\.php$/, 'composer'],
  [/\.rb$/, 'gem'],
  [/\.dart$/, 'pub'],
]
const MOST_A_NAME = 20

/** What a file says in words of the house: more evidence beside what the program's own tables know. */
export function withHouse(facts: FileFacts, text: string, house: House): FileFacts {
  if (
    !inside(facts.path, house.root) ||
    (LEFT_OUT.test(facts.path) && ecosystemOf(MANIFESTS, facts.path) === undefined)
  )
    return facts
  const found = house.names.flatMap(name => (text.includes(name.text) ? sightings(facts.path, text, name) : []))
  if (found.length === 0) return facts
  // What the house says of its own name goes before a guess at the same place.
  const said = new Set(found.map(keyOf))
  const others = facts.evidence.filter(one => !said.has(keyOf(one)))
  return {
    ...facts,
    evidence: [...others, ...found.map(one => ({ ...one, named: true as const }))].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  }
}

function inside(path: string, root: string): boolean {
  return root === '' || path.startsWith(`${root}/`)
}

function keyOf({ kind, span }: Evidence): string {
  return `${kind} ${span.start}`
}

function ecosystemOf(table: typeof MANIFESTS, path: string): Ecosystem | undefined {
  return table.find(([pattern]) => pattern.test(path))?.[1]
}

function sightings(path: string, text: string, name: HouseName): Evidence[] {
  const manifest = ecosystemOf(MANIFESTS, path)
  const source = ecosystemOf(SOURCES, path)
  const places = occurrences(text, name.text)
    .filter(at => fits(text, at, name, source !== undefined))
    .slice(0, MOST_A_NAME)
  const spans = places.map(start => ({ start, end: start + name.text.length }))
  const { stands } = name
  if (stands.kind !== 'sdk') return spans.map(span => madeOf(stands, span, name.text))
  const ecosystem = manifest ?? source
  if (ecosystem === undefined || spans.length === 0) return []
  if (manifest) return spans.map(span => evidence('sdk', span, name.text, { ...stands.detail, ecosystem }))
  const { generates, provider, access } = stands.detail
  const detail = { ecosystem, package: name.text, generates, ...(provider && { provider }), ...(access && { access }) }
  return [...spans.map(span => evidence('import', span, name.text, detail)), ...callsOf(text, name)]
}

function madeOf(
  stands: Exclude<HouseName['stands'], { kind: 'sdk' }>,
  span: Evidence['span'],
  value: string,
): Evidence {
  switch (stands.kind) {
    case 'endpoint':
      return evidence('endpoint', span, value, stands.detail)
    case 'model':
      return evidence('model', span, value, stands.detail)
    case 'moderation':
      return evidence('moderation', span, value, stands.detail)
    case 'label-text':
      return evidence('label-text', span, value, stands.detail)
  }
}

function callsOf(text: string, { calls, call }: HouseName): Evidence[] {
  return calls.flatMap(one =>
    occurrences(text, one)
      .filter(at => isCall(text, at, one) && !isComment(text, at))
      .slice(0, MOST_A_NAME)
      .map(start => evidence('generation', { start, end: start + one.length }, one, call)),
  )
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = []
  for (
    let at = text.indexOf(wanted);
    at >= 0 && found.length < MOST_A_NAME * 10;
    at = text.indexOf(wanted, at + wanted.length)
  )
    if (isWhole(text, at, wanted)) found.push(at)
  return found
}

const WORD = /[\w-]/

/** Not part of a longer name. */
function isWhole(text: string, at: number, wanted: string): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + wanted.length] ?? '']
  const [first, last] = [wanted[0] ?? '', wanted.at(-1) ?? '']
  return !(WORD.test(before) && WORD.test(first)) && !(WORD.test(after) && WORD.test(last))
}

function fits(text: string, at: number, name: HouseName, isSource: boolean): boolean {
  if (isComment(text, at)) return false
  const [before, after] = [text[at - 1] ?? '', text[at + name.text.length] ?? '']
  if (name.where === 'quoted') return !isSource || (/["'`]/.test(before) && /["'`]/.test(after))
  if (name.where === 'used') return isSource && (/[</]/.test(before) || isCall(text, at, name.text))
  return true
}

const DEFINES = /\b(?:function|def|func|fn|fun|class|interface)\s$/

/** `name(`, and not where it is defined. */
function isCall(text: string, at: number, name: string): boolean {
  return (
    /^\s?\(/.test(text.slice(at + name.length, at + name.length + 2)) &&
    !DEFINES.test(text.slice(Math.max(0, at - 12), at))
  )
}

const COMMENT = /^\s*(?:\/\/|#|\*|\/\*|<!--|--)|(?:^|\s)(?:\/\/|#)\s/

/** On a line of comment, or behind the sign that begins one. An address has no blank behind its slashes. */
function isComment(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return at - start < 2000 && COMMENT.test(text.slice(start, at))
}
