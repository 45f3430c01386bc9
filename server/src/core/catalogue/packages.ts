import type { Ecosystem } from '../evidence/vocabulary.ts'
import type { FrameworkFact, PackageFact } from './facts.ts'
import { ROWS as FRAMEWORKS } from './generated/frameworks.ts'
import { ROWS as PACKAGES } from './generated/packages.ts'
import { NameIndex } from './names.ts'
import { findProvider } from './providers.ts'
import { lazy, listOf, modalitiesOf, rowsOf } from './rows.ts'

const packages = lazy(() => new NameIndex(rowsOf(PACKAGES).map(packageOf)))
const frameworks = lazy(() => new NameIndex(rowsOf(FRAMEWORKS).map(frameworkOf)))

function packageOf(row: readonly string[]): PackageFact {
  const [ecosystem, name = '', purpose, generates, provider, modules, symbols, flags, note] = row
  const access = flags?.includes('self-hosted') ? 'self-hosted' : provider ? findProvider(provider)?.access : undefined
  return {
    ecosystem: ecosystem as Ecosystem,
    name,
    purpose: purpose as PackageFact['purpose'],
    generates: modalitiesOf(generates),
    ...(provider ? { provider } : {}),
    ...(access ? { access } : {}),
    ...(symbols ? { needsSymbol: listOf(symbols) } : {}),
    ...(modules ? { modules: listOf(modules) } : {}),
    ...(flags?.includes('other-hosts') ? { servesOtherHosts: true } : {}),
    ...(note ? { note } : {}),
    source: `${ecosystem}:${name}`,
  }
}

function frameworkOf(row: readonly string[]): FrameworkFact & { modules?: readonly string[] } {
  const [ecosystem, name = '', exposure, strength, modules] = row
  return {
    ecosystem: ecosystem as Ecosystem,
    name,
    exposure: exposure as FrameworkFact['exposure'],
    strength: strength as FrameworkFact['strength'],
    ...(modules ? { modules: listOf(modules) } : {}),
  }
}

/** A package by its name as a manifest writes it (Go: also a path inside the module; Maven: `group:artifact`). */
export function findPackage(ecosystem: Ecosystem, name: string): PackageFact | undefined {
  return packages().byName(ecosystem, name)
}

/** A package by what source code imports (`google.generativeai`, `openai/resources`, `com.theokanning.openai.service`). */
export function findModule(ecosystem: Ecosystem, module: string): PackageFact | undefined {
  return packages().byModule(ecosystem, module)
}

/** A package that shows how a product is reached. */
export function findFramework(ecosystem: Ecosystem, name: string): FrameworkFact | undefined {
  return frameworks().byName(ecosystem, name)
}

/** The same by what source code imports. */
export function findFrameworkModule(ecosystem: Ecosystem, module: string): FrameworkFact | undefined {
  return frameworks().byModule(ecosystem, module)
}

/** All catalogued packages; for pre-filters and statistics. */
export function allPackages(): readonly PackageFact[] {
  return packages().all
}

export function allFrameworks(): readonly FrameworkFact[] {
  return frameworks().all
}

/** The literal names of an ecosystem's packages and frameworks (a pattern gives the part before its `*`). */
export function packageNames(ecosystem: Ecosystem): readonly string[] {
  const names = [...allPackages(), ...allFrameworks()]
    .filter(fact => fact.ecosystem === ecosystem)
    .map(fact => fact.name.split('*', 1)[0] ?? '')
  return [...new Set(names.filter(name => name !== ''))]
}

/** What code names a package by, as far as the tables know: a constant of Ruby, a namespace of PHP, a package of the JVM, a crate. */
export function codeNamesOf(ecosystem: Ecosystem, name: string): readonly string[] {
  const fact = findPackage(ecosystem, name)
  if (fact === undefined) return []
  if (ecosystem === 'cargo') return [fact.name.replaceAll('-', '_'), `${fact.name.replace(/[-_].*/s, '')}::`]
  const modules = fact.modules ?? []
  if (ecosystem !== 'maven') return modules
  // A starter has no classes of its own: code names those of its group, where others of the group are known to lie below that name.
  const group = fact.name.split(':', 1)[0] ?? ''
  return modules.length === 0 ? [...classFolders()].filter(one => one === group) : modules.map(folderOfClasses)
}

/** Of a family of the JVM any member may bring another in: its classes are known by the first names alone. */
function folderOfClasses(module: string): string {
  return module.split('.', 3).join('.')
}

let folders: ReadonlySet<string> | undefined

function classFolders(): ReadonlySet<string> {
  folders ??= new Set(
    allPackages()
      .filter(fact => fact.ecosystem === 'maven')
      .flatMap(fact => fact.modules ?? [])
      .map(folderOfClasses),
  )
  return folders
}

const named = new Map<Ecosystem, readonly string[]>()

/** All that code of an ecosystem names packages of AI by. */
export function codeNames(ecosystem: Ecosystem): readonly string[] {
  let names = named.get(ecosystem)
  if (names === undefined) {
    const own = allPackages().filter(fact => fact.ecosystem === ecosystem && !fact.name.includes('*'))
    named.set(ecosystem, (names = [...new Set(own.flatMap(fact => codeNamesOf(ecosystem, fact.name)))]))
  }
  return names
}
