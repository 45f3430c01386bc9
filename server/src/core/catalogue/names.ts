import type { Ecosystem } from '../evidence/vocabulary.ts'
import { glob } from './glob.ts'

interface Named {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly modules?: readonly string[]
}

/** Writes a name as its registry compares it: case in most, `-_.` alike in PyPI, the version suffix off a Go module. */
export function canonicalName(ecosystem: Ecosystem, name: string): string {
  const lower = name.trim().toLowerCase()
  switch (ecosystem) {
    case 'pypi':
    case 'conda':
      return lower.replace(/\[.*/s, '').replace(/[-_.]+/g, '-')
    case 'cargo':
      return lower.replaceAll('_', '-')
    case 'swift':
      return lower.replace(/\.git$/, '')
    case 'docker':
      return imageName(lower)
    default:
      return lower
  }
}

/** `docker.io/library/ollama/ollama:0.3@sha256:…` → `ollama/ollama`. */
function imageName(image: string): string {
  return image
    .replace(/@.*/s, '')
    .replace(/:[^/:]*$/, '')
    .replace(/^(docker\.io|index\.docker\.io)\//, '')
    .replace(/^library\//, '')
}

/** Facts by package name and by import name. Patterns (`llama-index-embeddings-*`) are asked after the exact names. */
export class NameIndex<T extends Named> {
  readonly all: readonly T[]
  readonly #exact = new Map<string, T>()
  readonly #modules = new Map<string, T>()
  readonly #patterns = new Map<Ecosystem, { matches(text: string): boolean; weight: number; fact: T }[]>()

  constructor(facts: readonly T[]) {
    this.all = facts
    for (const fact of facts) {
      if (fact.name.includes('*')) this.#addPattern(fact)
      else this.#exact.set(`${fact.ecosystem} ${canonicalName(fact.ecosystem, fact.name)}`, fact)
      for (const module of fact.modules ?? [defaultModule(fact)]) {
        const key = `${fact.ecosystem} ${module.replace(/(?<![.*])[.*]+$/, '').toLowerCase()}`
        if (module !== '' && !this.#modules.has(key)) this.#modules.set(key, fact)
      }
    }
  }

  #addPattern(fact: T): void {
    const list = this.#patterns.get(fact.ecosystem) ?? []
    list.push({ ...glob(canonicalPattern(fact)), fact })
    list.sort((a, b) => b.weight - a.weight)
    this.#patterns.set(fact.ecosystem, list)
  }

  byName(ecosystem: Ecosystem, name: string): T | undefined {
    const canonical = canonicalName(ecosystem, name)
    const exact = this.#exact.get(`${ecosystem} ${canonical}`)
    if (exact) return exact
    if (ecosystem === 'golang') return this.#byPath(ecosystem, canonical)
    return this.#patterns.get(ecosystem)?.find(one => one.matches(canonical))?.fact
  }

  /** A Go import path belongs to the longest catalogued path it starts with. */
  #byPath(ecosystem: Ecosystem, path: string): T | undefined {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const fact = this.#exact.get(`${ecosystem} ${path.slice(0, end)}`)
      if (fact) return fact
    }
    return undefined
  }

  byModule(ecosystem: Ecosystem, module: string): T | undefined {
    if (ecosystem === 'golang') return this.byName(ecosystem, module)
    if (ecosystem === 'npm') return this.byName(ecosystem, npmPackage(module))
    const separator =
      ecosystem === 'composer'
        ? '\\'
        : ecosystem === 'gem' || ecosystem === 'pub'
          ? '/'
          : ecosystem === 'cargo'
            ? '::'
            : '.'
    const written = module.trim().replace(/^\\|^package:/, '')
    const parts = written.toLowerCase().split(separator)
    for (let end = parts.length; end > 0; end--) {
      const fact = this.#modules.get(`${ecosystem} ${parts.slice(0, end).join(separator)}`)
      if (fact && (ecosystem !== 'pypi' || isSpelled(written, fact))) return fact
    }
    return undefined
  }
}

/** Whether a module of Python begins as the table has it, letter by letter: a folder `tts` is not what `TTS` is. */
function isSpelled(written: string, { modules }: Named): boolean {
  const [first] = written.split('.')
  return modules === undefined || modules.some(one => one.split('.')[0] === first)
}

function canonicalPattern(fact: Named): string {
  return fact.name.toLowerCase()
}

/** The import name when the table states none: usually the package's own, `-` written `_` where the language needs it. */
function defaultModule(fact: Named): string {
  if (fact.name.includes('*')) return ''
  switch (fact.ecosystem) {
    case 'maven':
      return ''
    case 'pypi':
    case 'conda':
    case 'cargo':
      return fact.name.replaceAll('-', '_')
    case 'composer':
      return ''
    default:
      return fact.name
  }
}

/** `@scope/name/deep/path` → `@scope/name`; `openai/resources` → `openai`. */
function npmPackage(module: string): string {
  return module.split('/', module.startsWith('@') ? 2 : 1).join('/')
}
