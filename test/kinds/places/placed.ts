/** A small project, the line that its developer would point at (`file: part of the line`), and what may be said of it. */
export interface Placed {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly at: string
  /** The ways by which people come to it, as the English sentence names them. */
  readonly ways?: readonly string[]
  /** What is made, one list for each place that is named. */
  readonly generates?: readonly (readonly string[])[]
}
