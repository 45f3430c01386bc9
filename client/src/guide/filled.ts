/** A word of the server's with what stands for its `{0}`. */
export function filled(word: string, value: string): string {
  return word.replace('{0}', () => value)
}
