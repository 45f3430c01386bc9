const WORDS = ['示例词一', '示例词二']

/** Whether a text holds none of the listed words. A real service checks with more than words. */
export function isClean(text: string): boolean {
  return !WORDS.some(word => text.includes(word))
}
