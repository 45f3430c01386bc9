import { findModule } from '../catalogue/lookup.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Ecosystem } from '../evidence/vocabulary.ts'
import { ofNames } from '../text/remembered.ts'
import { catalogueShape, untakenEntries } from './gradle-catalogues.ts'
import { idleNetPackages, netShape } from './net-packages.ts'
import { namesPackage, unnamedPackages } from './named-packages.ts'
import { folderOf } from '../text/paths.ts'

/** Sources in which a package of an ecosystem shows itself by an import, and nowhere else. */
const SOURCES: Partial<Record<Ecosystem, RegExp>> = {
  npm: /\.([cm]?[jt]sx?|vue|svelte)$/,
  pypi: /\.(py|ipynb)$/,
  golang: /\.go$/,
  pub: /\.dart$/,
}

/** Families whose members are loaded by name, by the package that stands for the family. */
const FAMILIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^@?langchain/, /^@?langchain/],
  [/^llama[-_]?index/, /^llama[-_]?index/],
  [
    /^(google-cloud-aiplatform|google-generativeai|google-genai|anthropic|openai|boto3|dashscope|zhipuai|groq|mistralai|cohere|ollama)$/,
    /^(langchain|llama[-_]?index|litellm|instructor|autogen|crewai|dspy|pydantic[-_]ai|semantic[-_]kernel|haystack|mem0|letta|smolagents|agno|phi|browser[-_]use|agentscope|camel)/,
  ],
]

/** Of .NET only what is written in C# is read. */
const NET_PROJECT = /\.csproj$/
const NET_SOURCE = /\.(?:cs|razor|cshtml|xaml)$/

/** Which packages the code of a repository takes up. */
export interface PackageUse {
  /** Whether the code shows that a listed package is taken up by nothing; false where nothing can be known. */
  isIdle(ecosystem: Ecosystem, name: string, file: string): boolean
  /** Whether all of this holds as well where one file has come in the place of another of its path. */
  holdsWith(before: FileFacts, after: FileFacts): boolean
}

/** So many other packages of a list must be taken up before one that is not counts as idle: else the code lies elsewhere. */
const PROOF = 2

/** Reads from the imports of the code that runs, of all files of a repository, which listed packages are used. */
export function packageUse(files: readonly FileFacts[], all: readonly FileFacts[]): PackageUse {
  const modules = new Map<Ecosystem, Taken>()
  for (const [ecosystem, pattern] of Object.entries(SOURCES) as [Ecosystem, RegExp][]) {
    const found = new Set<string>()
    for (const { path, links, role } of files) {
      if (role !== 'product' || !pattern.test(path)) continue
      for (const { how, specifier } of links)
        if (how === 'import' || how === 'type' || how === 'loads') found.add(specifier)
    }
    modules.set(ecosystem, new Taken(found))
  }
  const used = new Map<Ecosystem, Set<string>>()
  const usedOf = (ecosystem: Ecosystem, { all }: Taken): Set<string> => {
    let known = used.get(ecosystem)
    if (known === undefined) {
      known = new Set([...all].map(module => plain(findModule(ecosystem, module)?.name ?? module)))
      used.set(ecosystem, known)
    }
    return known
  }
  const lists = new Map(files.flatMap(({ path, unit }) => (unit ? [[path, unit] as const] : [])))
  const proven = new Map<string, boolean>()
  const isUnnamed = unnamedPackages(files)
  const isUntaken = untakenEntries(all)
  const isIdleOfNet = idleNetPackages(files)
  const coded = new Set<string>()
  for (const { path } of all)
    if (NET_SOURCE.test(path)) for (let at = folderOf(path); !coded.has(at); at = folderOf(at)) coded.add(at)
  const gathering = new Set(all.flatMap(facts => (gathers(facts) ? [facts.path] : [])))
  // A project of .NET builds what lies below it: where that is nothing, beside others that hold code, its packages are taken up by nobody.
  const isEmptyProject = (file: string): boolean =>
    coded.size > 0 && NET_PROJECT.test(file) && !coded.has(folderOf(file)) && !gathering.has(file)
  let asked: Asked | undefined
  const isProven = (taken: Taken, file: string): boolean => {
    let known = proven.get(file)
    if (known === undefined) {
      const others = lists.get(file)?.dependencies.filter(name => taken.has(name)) ?? []
      proven.set(file, (known = others.length >= PROOF))
    }
    return known
  }
  return {
    isIdle(ecosystem, name, file) {
      if (isEmptyProject(file) || isUntaken(name, file)) return true
      if (ecosystem === 'nuget') return isIdleOfNet(name)
      const taken = modules.get(ecosystem)
      if (taken === undefined) return isUnnamed(ecosystem, name)
      if (taken.all.size === 0 || !isProven(taken, file)) return false
      const wanted = plain(name)
      if (usedOf(ecosystem, taken).has(wanted) || taken.has(name)) return false
      return !FAMILIES.some(([member, head]) => member.test(wanted) && taken.some(head))
    },
    holdsWith(before, after) {
      asked ??= new Asked(all)
      return asked.isSame(before, after)
    },
  }
}

/** Whether a project builds sources that lie elsewhere. */
function gathers({ links }: FileFacts): boolean {
  return links.some(({ how }) => how === 'include')
}

/** Names that packages are asked for by: what is imported under no such name changes no answer. */
class Asked {
  readonly #names = new Set<string>()
  /** Those of .NET, as they are written. */
  readonly #net = new Set<string>()

  constructor(files: readonly FileFacts[]) {
    for (const { unit, evidence } of files) {
      for (const name of unit?.dependencies ?? []) this.#names.add(plain(name))
      for (const one of evidence) {
        if (one.kind !== 'sdk') continue
        this.#names.add(plain(one.value))
        if (one.detail.ecosystem === 'nuget') this.#net.add(one.value)
      }
    }
  }

  isSame(before: FileFacts, after: FileFacts): boolean {
    const isKnown = after.evidence.every(one => one.kind !== 'sdk' || this.#names.has(plain(one.value)))
    return isKnown && before.path === after.path && this.#shapeOf(before) === this.#shapeOf(after)
  }

  #shapeOf(facts: FileFacts): string {
    const { path, role, unit, links } = facts
    const ecosystems = (Object.entries(SOURCES) as [Ecosystem, RegExp][]).filter(([, pattern]) => pattern.test(path))
    const taken = links.flatMap(({ how, specifier }) =>
      how === 'import' || how === 'type' || how === 'loads' ? [specifier] : [],
    )
    const telling = taken.filter(one => ecosystems.some(([ecosystem]) => this.#tells(ecosystem, one)))
    return JSON.stringify([
      role,
      unit,
      taken.length > 0,
      gathers(facts),
      namesPackage(facts),
      catalogueShape(facts),
      this.#net.size > 0 && netShape(facts, this.#net),
      [...new Set(telling)].sort(),
    ])
  }

  #tells(ecosystem: Ecosystem, module: string): boolean {
    return (
      heads(module, '/').some(head => this.#names.has(plain(head))) ||
      heads(plain(module), '-').some(head => this.#names.has(head)) ||
      findModule(ecosystem, module) !== undefined ||
      FAMILIES.some(([, head]) => head.test(plain(module)))
    )
  }
}

/** The modules that code takes up. A package is held against all of them at once, by each name that one of them begins with. */
class Taken {
  readonly all: ReadonlySet<string>
  readonly #heads = new Set<string>()
  readonly #plainHeads = new Set<string>()
  readonly #families = new Map<RegExp, boolean>()

  constructor(all: ReadonlySet<string>) {
    this.all = all
    for (const module of all) {
      for (const head of heads(module, '/')) this.#heads.add(head)
      for (const head of heads(plain(module), '-')) this.#plainHeads.add(head)
    }
  }

  /** Whether one of them is the package, a part of it, or a package named after it. */
  has(name: string): boolean {
    return this.#heads.has(name) || this.#plainHeads.has(plain(name))
  }

  some(head: RegExp): boolean {
    let known = this.#families.get(head)
    if (known === undefined) this.#families.set(head, (known = [...this.all].some(module => head.test(plain(module)))))
    return known
  }
}

/** A name, and all that it begins with up to a separator. */
function heads(name: string, separator: string): string[] {
  const found = [name]
  for (let at = name.lastIndexOf(separator); at > 0; at = name.lastIndexOf(separator, at - 1))
    found.push(name.slice(0, at))
  return found
}

const SEPARATORS = /[-_./]+/g

/** Each listed package is held against each imported module. */
const plain = ofNames(name => name.toLowerCase().replaceAll(SEPARATORS, '-'))
