/** Splits a generated table into rows of cells. Trailing empty cells are absent, so every cell may be undefined. */
export function rowsOf(table: string): string[][] {
  return table === '' ? [] : table.split('\n').map(line => line.split('\t'))
}

/** A `;`-separated cell as a list. */
export function listOf(cell: string | undefined): string[] {
  return cell ? cell.split(';') : []
}

/** Computes a value on first use and keeps it: tables are read only when something asks. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
