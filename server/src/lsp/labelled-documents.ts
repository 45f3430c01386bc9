const MARKDOWN = /\.(md|mdx|markdown)$/i

/** Whether a document's AIGC label is checked as it is typed. */
export function holdsLabel(path: string): boolean {
  return MARKDOWN.test(path)
}
