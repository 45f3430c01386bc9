/** SHA-256 of a text in hexadecimal: the host's, for core has no cryptography of its own. */
export type Sha256 = (text: string) => string

/** What binds a report to the tree that it was made of, and to what it says. */
export interface Digest {
  readonly algorithm: 'sha256'
  /** Over the paths and texts of all files that were read, and the paths of those that were not. */
  readonly inputs: string
  /** Over all that the report says, but for this digest and how long it took. */
  readonly report: string
}

/** One mark for the text of a file. An editor knows nothing of the mark that a file may begin with. */
export function textDigest(text: string, sha256: Sha256): string {
  return sha256(text.replace(/^\uFEFF/, ''))
}

/** One mark for everything that was looked at, whatever order it was listed in: the marks of the texts, and what was not read. */
export function inputsDigest(
  marks: Iterable<readonly [path: string, mark: string]>,
  unread: readonly string[],
  sha256: Sha256,
  declaration = '',
): string {
  const read = Array.from(marks, ([path, mark]) => `${JSON.stringify(path)} ${mark}`)
  const lines = [...read, ...new Set(unread.map(path => `${JSON.stringify(path)} unread`))].toSorted()
  return sha256([...lines, sha256(declaration)].join('\n'))
}

/** One mark for what a report says. The same report as an object and read back from its text give the same. */
export function reportDigest(report: object, sha256: Sha256): string {
  const { digest: _digest, durationMs: _durationMs, ...said } = report as Record<string, unknown>
  return sha256(JSON.stringify(said))
}

/** The digest that a report's text carries; undefined when the text is no report, or one of before there were any. */
export function digestOf(report: unknown): Digest | undefined {
  if (typeof report !== 'object' || report === null || !('digest' in report)) return undefined
  const { digest } = report
  if (typeof digest !== 'object' || digest === null) return undefined
  const { algorithm, inputs, report: said } = digest as Partial<Record<keyof Digest, unknown>>
  return algorithm === 'sha256' && typeof inputs === 'string' && typeof said === 'string'
    ? { algorithm, inputs, report: said }
    : undefined
}
