/** Adds many to a list, one by one: spread into a call, a hundred thousand of them would overflow the stack. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one)
}
