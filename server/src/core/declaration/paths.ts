/** Whether a text names something on the web rather than a file. */
export function isWebAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^mailto:/i.test(text)
}

/**
 * The path a declaration's text stands for, relative to the scanned root: taken from the declaration's folder, or from
 * the scanned root when it begins with `/`. A `#part` after the file's name is left out. Undefined when it leads out of
 * the scanned root or is a web address.
 */
export function resolvePath(folder: string, text: string): string | undefined {
  if (isWebAddress(text)) return undefined
  const plain = text.replaceAll('\\', '/').replace(/#[^/#]*$/, '')
  const parts = plain.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
