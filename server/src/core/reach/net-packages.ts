import { findModule, findPackage } from '../catalogue/lookup.ts'
import type { FileFacts } from '../evidence/file-facts.ts'

const SOURCE = /\.(?:cs|razor|cshtml|xaml)$/
/** Languages of .NET beside C#, which take packages up alike and are not read for what they name. */
const UNREAD = /\.(?:fs|fsx|vb)$/
/** Packages that other ones load, and such as are taken up by methods in namespaces of others: `AddOllamaChatCompletion`. */
const WITHOUT_NAMESPACE = /^(?:Microsoft|Azure|Aspire|LangChain|Rystem)\.|\.Backend\.|SemanticKernel|\.(?:AI|MEAI)$/i
/** Parts of names that say nothing of whose package it is. */
const COMMON =
  /^(?:ai|api|apis|sdk|net|dotnet|core|client|cloud|sharp|google|amazon|aws|awssdk|microsoft|azure|v\d+|ml|extensions?|runtime|gen|tools?|lib|try|chat|speech|tts|text|to)$/i
const SHORTEST = 4

/**
 * Asks whether a listed package of .NET is taken up by no code. It is where the code takes up another one that makes content, and neither imports
 * this one nor names anything that is called after it.
 */
export function idleNetPackages(files: readonly FileFacts[]): (name: string) => boolean {
  let words: readonly string[] | undefined
  let makers: ReadonlySet<string> | undefined
  const idle = new Map<string, boolean>()
  const isIdle = (name: string): boolean => {
    const stems = stemsOf(name)
    if (stems.length === 0) return false
    if (words === undefined || makers === undefined) {
      const unread = files.some(({ path }) => UNREAD.test(path))
      makers = unread ? new Set() : new Set(files.flatMap(makersIn))
      words = makers.size === 0 ? [] : [...new Set(files.flatMap(wordsIn))].map(word => word.toLowerCase())
    }
    const known = words
    return (
      makers.size > 0 && !makers.has(name.toLowerCase()) && !stems.some(stem => known.some(word => word.includes(stem)))
    )
  }
  return name => {
    let known = idle.get(name)
    if (known === undefined) idle.set(name, (known = isIdle(name)))
    return known
  }
}

/** All of a file that an answer hangs on, given the packages that may be asked for. */
export function netShape(facts: FileFacts, names: Iterable<string>): readonly unknown[] {
  if (UNREAD.test(facts.path)) return ['unread']
  if (!counts(facts)) return []
  const words = wordsIn(facts).map(word => word.toLowerCase())
  const named = [...names].filter(name => stemsOf(name).some(stem => words.some(word => word.includes(stem))))
  return [makersIn(facts).toSorted(), named.toSorted()]
}

function counts({ path, role }: FileFacts): boolean {
  return SOURCE.test(path) && role !== 'test' && role !== 'docs'
}

/** The packages of a file's imports that make content. */
function makersIn(facts: FileFacts): string[] {
  if (!counts(facts) || facts.role !== 'product') return []
  return facts.links.flatMap(({ how, specifier }) => {
    const fact = how === 'import' ? findModule('nuget', specifier) : undefined
    return fact?.purpose === 'generation' ? [fact.name.toLowerCase()] : []
  })
}

/** What a file imports, and the names that it uses. */
function wordsIn(facts: FileFacts): string[] {
  if (!counts(facts) && !/\.(?:csproj|props|targets)$/i.test(facts.path)) return []
  return facts.links.flatMap(({ how, specifier }) =>
    how === 'uses' ? specifier.split(' ') : how === 'import' || how === 'type' ? [specifier] : [],
  )
}

/** What everything that belongs to a package is called after, in lower case: `anthropic` of `Anthropic.SDK`. */
function stemsOf(name: string): string[] {
  const fact = findPackage('nuget', name)
  if (fact?.provider === undefined || fact.purpose !== 'generation' || WITHOUT_NAMESPACE.test(name)) return []
  const parts = [name, fact.provider, ...(fact.modules ?? [])].flatMap(one => one.split(/[._-]/))
  return [...new Set(parts.filter(one => !COMMON.test(one) && one.length >= SHORTEST).map(stemOf))]
}

/** `OllamaSharp` and `LLamaSharp` are called after what they speak to. */
function stemOf(part: string): string {
  return part.toLowerCase().replace(/sharp$/, '')
}
