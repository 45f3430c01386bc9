import { findModule } from '../catalogue/lookup.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Ecosystem } from '../evidence/vocabulary.ts'

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

/** Which packages the code of a repository takes up. */
export interface PackageUse {
  /** Whether the code shows that a listed package is taken up by nothing; false where nothing can be known. */
  isIdle(ecosystem: Ecosystem, name: string, file: string): boolean
}

/** So many other packages of a list must be taken up before one that is not counts as idle: else the code lies elsewhere. */
const PROOF = 2

/** Reads from the imports of product code which listed packages are used. */
export function packageUse(files: readonly FileFacts[]): PackageUse {
  const modules = new Map<Ecosystem, Set<string>>()
  for (const [ecosystem, pattern] of Object.entries(SOURCES) as [Ecosystem, RegExp][]) {
    const found = new Set<string>()
    for (const { path, links, role } of files) {
      if (!pattern.test(path) || role !== 'product') continue
      for (const { how, specifier } of links)
        if (how === 'import' || how === 'type' || how === 'loads') found.add(specifier)
    }
    modules.set(ecosystem, found)
  }
  const used = new Map<Ecosystem, Set<string>>()
  const usedOf = (ecosystem: Ecosystem): Set<string> => {
    let known = used.get(ecosystem)
    if (known === undefined) {
      known = new Set(
        [...(modules.get(ecosystem) ?? [])].flatMap(module => plain(findModule(ecosystem, module)?.name ?? module)),
      )
      used.set(ecosystem, known)
    }
    return known
  }
  const lists = new Map(files.flatMap(({ path, unit }) => (unit ? [[path, unit] as const] : [])))
  const proven = new Map<string, boolean>()
  const isProven = (ecosystem: Ecosystem, file: string): boolean => {
    let known = proven.get(file)
    if (known === undefined) {
      const taken = [...(modules.get(ecosystem) ?? [])]
      const others = lists.get(file)?.dependencies.filter(name => taken.some(module => startsLike(module, name))) ?? []
      proven.set(file, (known = others.length >= PROOF))
    }
    return known
  }
  return {
    isIdle(ecosystem, name, file) {
      const taken = modules.get(ecosystem)
      if (taken === undefined || taken.size === 0 || !isProven(ecosystem, file)) return false
      const wanted = plain(name)
      if (usedOf(ecosystem).has(wanted)) return false
      for (const module of taken) if (startsLike(module, name)) return false
      return !FAMILIES.some(
        ([member, head]) => member.test(wanted) && [...taken].some(module => head.test(plain(module))),
      )
    },
  }
}

function startsLike(module: string, name: string): boolean {
  return (
    module === name ||
    plain(module) === plain(name) ||
    module.startsWith(`${name}/`) ||
    plain(module).startsWith(`${plain(name)}-`)
  )
}

/** Names remembered at once: each listed package is held against each imported module. */
const MOST_NAMES = 50_000
const plainNames = new Map<string, string>()
const SEPARATORS = /[-_./]+/g

function plain(name: string): string {
  let known = plainNames.get(name)
  if (known === undefined) {
    if (plainNames.size > MOST_NAMES) plainNames.clear()
    plainNames.set(name, (known = name.toLowerCase().replaceAll(SEPARATORS, '-')))
  }
  return known
}
