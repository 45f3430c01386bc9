import { isFetchedFirst, sentByOwn } from '../source/own-senders.ts'
import { bracketBehind } from '../source/function-heads.ts'
import { type FunctionSeen, functionsIn } from '../source/functions.ts'
import { unitOf } from '../source/open.ts'
import { isServed } from '../source/context.ts'
import { isAsking, isContentSent } from '../source/sending-calls.ts'
import type { Unit } from '../source/unit.ts'
import { SourceFile } from '../syntax/source-file.ts'
import { sourceLanguage } from '../syntax/source-languages.ts'
import { WORD } from '../syntax/tokens.ts'
import { countIn, holderOf, isModule, stemOf, takesUp, typeOf } from './meant-functions.ts'
import type { Span } from '../text/span.ts'

/** Where a request goes out: the call that sends it, and what it is written as. */
export interface Sent {
  readonly file: string
  readonly span: Span
  readonly value: string
}

/** What one file is asked about again and again. */
export interface Opened {
  readonly path: string
  readonly unit: Unit
  readonly functions: readonly FunctionSeen[]
}

/** A function with the file that it stands in. */
interface Definer extends Opened {
  readonly own: FunctionSeen
}

/** Longer texts are not opened for this. */
const LONGEST = 300_000
/** So many layers lie over one another. */
const DEEPEST = 3
/** So many functions of one name are told apart, and so many files opened for them. */
const MOST_FILES = 12
const MOST_OPENED = 40
/** So many calls of one function are followed to other files. */
const MOST_CALLS = 12
const SHORTEST = 3

/** Languages whose files call one another. */
const FAMILY: Readonly<Record<string, string>> = {
  javascript: 'script',
  typescript: 'script',
  vue: 'script',
  svelte: 'script',
  java: 'jvm',
  kotlin: 'jvm',
}
/** What an object goes by within its own class. */
const ITSELF = /^(?:this|self|\$this|super|cls|static)$/

/** The files of a product that send requests for others: its own network layer, whatever that is called. */
export class OwnLayers {
  readonly #files: readonly string[]
  readonly #textOf: (path: string) => string | undefined
  readonly #asking: ReadonlySet<string>
  readonly #texts = new Map<string, string>()
  readonly #opened = new Map<string, Opened | undefined>()
  readonly #definers = new Map<string, readonly Definer[]>()

  /** `files`: the product's own code; `asking`: those of them that have to do with models. */
  constructor(
    files: readonly string[],
    textOf: (path: string) => string | undefined,
    asking: ReadonlySet<string> = new Set(),
  ) {
    this.#files = files
    this.#textOf = textOf
    this.#asking = asking
  }

  /** The files whose texts hold a word. */
  holding(word: string): readonly string[] {
    return this.#files.filter(path => this.textOf(path).includes(word))
  }

  /** What a file says. */
  textOf(path: string): string {
    let text = this.#texts.get(path)
    if (text === undefined) this.#texts.set(path, (text = this.#textOf(path) ?? ''))
    return text
  }

  /** A file in tokens. */
  open(path: string): Opened | undefined {
    if (!this.#opened.has(path)) {
      const text = this.textOf(path)
      const language = sourceLanguage(path)
      const isRead = text !== '' && text.length <= LONGEST && language !== undefined && language !== 'notebook'
      const unit = isRead ? unitOf(new SourceFile(path, text, 'product'), language) : undefined
      this.#opened.set(path, unit && { path, unit, functions: functionsIn(unit) })
    }
    return this.#opened.get(path)
  }

  /** Where the request goes out that a call asks a function of another file for; undefined where several may be meant. */
  behind(path: string, at: number, depth = 0): Sent | undefined {
    const { unit } = this.open(path) ?? {}
    if (unit === undefined || depth >= DEEPEST || unit.tokens.kind(at) !== WORD) return undefined
    const name = unit.tokens.value(at)
    if (name.length < SHORTEST) return undefined
    const found = new Map<string, Sent>()
    const isForAll = this.#isForAll(unit, at, name)
    for (const one of this.#meant(unit, at, name)) {
      const sent = this.#sentIn(one, depth)
      if (sent !== undefined && isForAll) return sightOf(unit, at)
      if (sent !== undefined && !found.has(sent.file)) found.set(sent.file, sent)
    }
    return found.size === 1 ? [...found.values()][0] : undefined
  }

  /** The same for a call that is known to ask, where its file says itself whose function it calls: of a type or module of the product. */
  behindOwn(path: string, at: number): Sent | undefined {
    const { unit } = this.open(path) ?? {}
    if (unit === undefined || unit.tokens.kind(at) !== WORD) return undefined
    const holder = holderOf(unit, at)
    const name = unit.tokens.value(at)
    const definers = this.#definersOf(name).filter(one => one.path !== path)
    if (definers.length === 0 || (holder !== undefined && ITSELF.test(holder))) return undefined
    const type = holder === undefined ? undefined : typeOf(unit, holder)
    const isOwn = definers.some(one =>
      holder === undefined
        ? takesUp(unit.text, stemOf(one.path), name)
        : type === undefined
          ? isModule(one.path, holder)
          : this.#makesType(type),
    )
    const sent = isOwn ? this.behind(path, at) : undefined
    return sent?.file === path ? undefined : sent
  }

  /** Whether the product makes a type of its own by this name. */
  #makesType(type: string): boolean {
    const made = new RegExp(`\\b(?:class|interface|struct|object|protocol|actor|trait|enum|type)\\s+${type}\\b`)
    return this.holding(type).some(path => made.test(this.textOf(path)))
  }

  /** Whether so many others ask by the same function that it tells nothing of models. */
  #isForAll(unit: Unit, at: number, name: string): boolean {
    const holder = holderOf(unit, at)
    const called =
      holder === undefined || ITSELF.test(holder) ? [`${name}(`] : [`${holder}.${name}(`, `${holder}->${name}(`]
    const others = this.holding(name).filter(
      path => path !== unit.path && !this.#asking.has(path) && called.some(one => this.textOf(path).includes(one)),
    )
    return others.filter(path => !this.#definersOf(name).some(one => one.path === path)).length > 1
  }

  /** The functions of other files that a call may mean: of the type that is asked, where the file names it. */
  #meant(unit: Unit, at: number, name: string): readonly Definer[] {
    const all = this.#definersOf(name).filter(
      one => one.path !== unit.path && familyOf(one.unit.language) === familyOf(unit.language),
    )
    const holder = holderOf(unit, at)
    if (all.length === 0 || holder === undefined || ITSELF.test(holder)) return fitting(unit, at, all)
    const wanted = typeOf(unit, holder) ?? holder
    const plain = wanted.replace(/^[$_]+/, '').toLowerCase()
    const named = all.filter(({ path, unit: other }) => {
      const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
      return other.mentions(wanted) || file.replaceAll(/[_-]/g, '').includes(plain.replaceAll('_', ''))
    })
    if (named.length > 0) return fitting(unit, at, named)
    return unit.says(OWN_IMPORTS) ? all : []
  }

  #definersOf(name: string): readonly Definer[] {
    let known = this.#definers.get(name)
    if (known === undefined) {
      const found: Definer[] = []
      let left = MOST_OPENED
      for (const path of this.holding(name)) {
        if (found.length >= MOST_FILES || left <= 0) break
        if (!mayMake(this.textOf(path), name)) continue
        left--
        const opened = this.open(path)
        for (const own of opened?.functions ?? [])
          if (opened !== undefined && own.name === name && own.stop > own.start) found.push({ ...opened, own })
      }
      this.#definers.set(name, (known = found))
    }
    return known
  }

  /** The call that sends within a function, or within what that calls. */
  #sentIn({ path, unit, own }: Definer, depth: number): Sent | undefined {
    const { tokens } = unit
    let first: Sent | undefined
    let left = MOST_CALLS
    const others: number[] = []
    for (let at = own.at + 1; at < tokens.count && tokens.start(at) < own.stop; at++) {
      if (tokens.kind(at) !== WORD) continue
      if (isSentOut(unit, at)) {
        if (!isFetchedFirst(unit, at)) return sightOf(unit, at)
        first ??= sightOf(unit, at)
      } else if (bracketBehind(unit, at) >= 0 && tokens.value(at) !== own.name) {
        if (sentByOwn(unit, at) !== undefined) return sightOf(unit, at)
        if (isAsking(unit, at)) others.push(at)
      }
    }
    for (const at of others) {
      const sent = left-- > 0 ? this.behind(path, at, depth + 1) : undefined
      if (sent !== undefined) return sent
    }
    return first
  }
}

/** Whether a call sends a request to somebody, and is no route that the program answers. */
export function isSentOut(unit: Unit, at: number): boolean {
  if (!isContentSent(unit, at)) return false
  const path = unit.tokens.isPunct(at + 1, '(') ? unit.firstString(at + 1) : undefined
  return path === undefined || !isServed(unit, path.at)
}

/** A call of a file that sends, or that its own function for sending is asked by: the call in there. */
export function sightOf(unit: Unit, at: number): Sent {
  const own = sentByOwn(unit, at)
  const place = own === undefined ? at : unit.before(own.start)
  return { file: unit.path, span: unit.span(place), value: unit.chain(place) }
}

/** Imports of modules that lie beside the file itself. */
const OWN_IMPORTS = /\bfrom\s+["'`.]|\brequire\(\s{0,3}["'`]\.|^\s{0,8}(?:from|import|use|using|package|namespace)\s/m

/** Of several functions of one name, those that take as many values as a call hands over. */
function fitting(unit: Unit, at: number, all: readonly Definer[]): readonly Definer[] {
  const handed = countIn(unit, bracketBehind(unit, at))
  const fit = all.filter(one => countIn(one.unit, bracketBehind(one.unit, one.own.at)) === handed)
  return all.length > 1 && fit.length > 0 ? fit : all
}

function familyOf(language: string): string {
  return FAMILY[language] ?? language
}

/** Whether a name may be that of a function that a text makes, by what stands before or behind it. */
function mayMake(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text[at - 1] ?? ' '
    const behind = text[at + name.length] ?? ' '
    if (/\s/.test(before) && /[\s(<=:]/.test(behind)) return true
    if (before === '*' || before === '.') return true
  }
  return false
}
