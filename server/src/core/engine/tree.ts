import type { FileFacts } from '../evidence/file-facts.ts'
import type { Look } from '../service/look.ts'
import { LateTexts } from '../text/late-texts.ts'
import { MadeOfTexts } from '../text/made-of-texts.ts'

/** What was asked of a tree and answered: work that rests on it holds as long as the answers do. */
export interface Asked {
  /** Whether every question would be answered as it was. */
  holds(): boolean
  forget(): void
}

const asked = new WeakMap<object, Asked>()

/** What has been asked by way of one of these views. */
export function askedOf(view: View): Asked | undefined {
  return asked.get(view.textOf)
}

/** A tree as one service is told of it. */
export interface View {
  readonly exists: (path: string) => boolean
  readonly textOf: (path: string) => string | undefined
}

/** A view that can also be told what rests on a text without being given it. */
interface Watched extends View {
  readonly rests: (path: string) => void
}

/** The files of a session by path: what is there, read or not, and what it says. */
export class Tree {
  readonly texts = new LateTexts()
  readonly facts = new Map<string, FileFacts>()
  readonly #noted = new Set<string>()
  readonly #looked = new Set<string>()
  readonly #made = new MadeOfTexts()
  /** Folders of all that is there; drawn up when somebody asks, for as long as nothing comes or goes. */
  #folders: ReadonlySet<string> | undefined
  /** All facts in order of their paths, and where each stands among them. */
  #sorted: FileFacts[] | undefined
  readonly #at = new Map<string, number>()

  put(path: string, text: string, facts: FileFacts): void {
    this.texts.set(path, text)
    this.#set(path, facts)
  }

  /** A file whose text is read when somebody asks for it. */
  promise(path: string, text: () => string, facts: FileFacts): void {
    this.texts.promise(path, text)
    this.#set(path, facts)
  }

  #set(path: string, facts: FileFacts): void {
    const isNew = !this.facts.has(path)
    this.facts.set(path, facts)
    if (isNew) this.#changed()
    else if (this.#sorted) this.#sorted[this.#at.get(path) as number] = facts
  }

  remove(path: string): boolean {
    const noted = this.#noted.delete(path)
    const had = this.facts.delete(path)
    this.texts.delete(path)
    if (noted || had) this.#changed()
    return had
  }

  note(path: string): void {
    if (this.#noted.has(path)) return
    this.#noted.add(path)
    this.#folders = undefined
  }

  /** What all files say, in order of their paths. */
  all(): FileFacts[] {
    this.#sorted ??= this.#sort()
    return [...this.#sorted]
  }

  #sort(): FileFacts[] {
    const paths = [...this.facts.keys()].sort()
    for (const [at, path] of paths.entries()) this.#at.set(path, at)
    return paths.map(path => this.facts.get(path) as FileFacts)
  }

  readonly exists = (path: string): boolean => {
    const named = plainPath(path)
    const plain = named.endsWith('/') ? named.slice(0, -1) : named
    if (this.facts.has(plain) || this.#noted.has(plain)) return true
    this.#folders ??= foldersOf([...this.facts.keys(), ...this.#noted])
    return this.#folders.has(plain)
  }

  readonly textOf = (path: string): string | undefined => this.texts.get(plainPath(path))

  /** A view that remembers what it was asked: of texts their stamps, for to keep them would be to keep the tree. */
  view(): Watched {
    const texts = new Map<string, number | undefined>()
    const places = new Map<string, boolean>()
    const view: Watched = {
      exists: path => {
        const is = this.exists(path)
        // The first answer counts: work may rest on it.
        if (!places.has(path)) places.set(path, is)
        return is
      },
      textOf: path => {
        view.rests(path)
        return this.textOf(path)
      },
      rests: path => {
        if (!texts.has(path)) texts.set(path, this.texts.stampOf(plainPath(path)))
      },
    }
    asked.set(view.textOf, {
      holds: () =>
        [...texts].every(([path, stamp]) => this.texts.stampOf(plainPath(path)) === stamp) &&
        [...places].every(([path, is]) => this.exists(path) === is),
      forget() {
        texts.clear()
        places.clear()
      },
    })
    return view
  }

  /** A look into texts that what follows from facts rests on as well. */
  look(): Look {
    const view = this.view()
    const textOf = (path: string) => {
      this.#looked.add(path)
      return view.textOf(path)
    }
    const made: Look['made'] = (path, make) => {
      this.#looked.add(path)
      view.rests(path)
      const stamp = this.texts.stampOf(path)
      return stamp === undefined ? undefined : this.#made.of(path, stamp, () => this.texts.get(path) as string, make)
    }
    return { textOf, made, holds: () => asked.get(view.textOf)?.holds() !== false }
  }

  /** Whether more follows from a text than what its facts say. */
  wasLookedAt(path: string): boolean {
    return this.#looked.has(path)
  }

  #changed(): void {
    this.#folders = undefined
    this.#sorted = undefined
  }
}

function plainPath(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path
}

function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  return folders
}
