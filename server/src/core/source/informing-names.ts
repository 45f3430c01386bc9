/** Tables of hints, samples and prices: what stands in them is read, not called. */
const INFORMS =
  /placeholder|(^|[_$])hints?($|_)|tooltip|(^|[_$])samples?($|_)|pric(e|es|ing)|(^|[_$])costs?($|_)|(^|[_$])examples?($|_)|help(er)?_text/i

/** Whether names around a value say that people or developers only read it. */
export function informs(names: readonly string[]): boolean {
  return names.some(name => INFORMS.test(name.replace(/([a-z\d])([A-Z])/g, '$1_$2')))
}
