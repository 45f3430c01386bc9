// One door for all that leaves the program. What a person or another program is shown has a type that only a door makes: a door escapes,
// for its medium, every string that it is handed. A plain string in such a place does not compile.

/** What a text is written for, each with signs of its own that act there instead of being read. */
export type Medium = 'line' | 'terminal' | 'html' | 'xml' | 'markdown' | 'csv' | 'json'

/** A string that a medium may be handed as it stands. The protocol of editors says this type again: the client sees nothing of the core. */
export type Written<M extends Medium> = string & { readonly 'written for': M }

/** One line of plain text: rows of a panel, titles, lines of a log. */
export type Line = Written<'line'>

/** What may be printed or saved whole; a line alone still has to be made fit for a terminal. */
export type Printable = { readonly [M in Exclude<Medium, 'line'>]: Written<M> | Safe<M> }[Exclude<Medium, 'line'>]

/** A piece of a text for one medium; pieces are put together by the medium's door alone. */
class SafeText<M extends Medium> {
  readonly text: Written<M>

  constructor(text: string) {
    this.text = text as Written<M>
  }

  /** A plain string again, which every door escapes. */
  toString(): string {
    return this.text
  }
}
export type Safe<M extends Medium> = SafeText<M>

/** What stands in a template: a piece for the same medium as it is, all else escaped; lists are joined, nothing stays nothing. */
export type Part<M extends Medium> = Safe<M> | string | number | false | undefined | null | readonly Part<M>[]

/** Builds texts for one medium: a tag for templates whose own words are ours and whose values are not trusted. */
export interface Door<M extends Medium> {
  (strings: TemplateStringsArray, ...values: readonly Part<M>[]): Safe<M>
  /** Puts something between those parts of a list that say something. */
  joined(parts: readonly Part<M>[], between: Part<M>): Safe<M>
}

/** The door to a medium, by how a string from outside is made to be read there and nothing else. */
export function door<M extends Medium>(escape: (text: string) => string): Door<M> {
  const written = (part: Part<M>): string => {
    if (part === undefined || part === null || part === false) return ''
    if (part instanceof SafeText) return part.text
    if (typeof part === 'object') return part.map(written).join('')
    return escape(String(part))
  }
  const tag = (strings: TemplateStringsArray, ...values: readonly Part<M>[]): Safe<M> =>
    new SafeText<M>(strings.map((own, i) => own + written(values[i])).join(''))
  return Object.assign(tag, {
    joined: (parts: readonly Part<M>[], between: Part<M>) =>
      new SafeText<M>(
        parts
          .map(written)
          .filter(text => text !== '')
          .join(written(between)),
      ),
  })
}

/** Whole texts, one after another. */
export function together<M extends Medium>(texts: readonly Written<M>[]): Written<M> {
  return texts.join('\n') as Written<M>
}
