/** A look into the texts of a tree, beside what was read of them; and whether what it came to still holds. */
export interface Look {
  readonly textOf: (path: string) => string | undefined
  /** What a function makes of a text and nothing else, made anew only where the text may be another one. Undefined where there is no such file. */
  readonly made: <V>(path: string, make: (text: string, path: string) => V) => V | undefined
  holds(): boolean
}
