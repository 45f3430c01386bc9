/** The few assertions the suites need; `node:assert` does not exist in the web extension host. */
export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what)
}

export function equal<T>(actual: T, expected: T, what = ''): void {
  const [left, right] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)]
  if (left !== right) throw new Error(`${what} expected ${right} but got ${left}`.trim())
}
