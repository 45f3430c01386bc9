/**
 * Takes a page of PHP apart into what is shown and what is run, each as long as the page with blanks for the other half, so that
 * places stay what they are. Undefined where nothing is shown: a file of code alone, as most are.
 */
export function splitPhp(text: string): { readonly markup: string; readonly code: string } | undefined {
  const first = text.indexOf('<?')
  const only = first >= 0 && text.slice(0, first).trim() === '' && !text.includes('?>', first)
  if (only || first < 0) return undefined
  let markup = ''
  let code = ''
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<?', at)
    const start = open < 0 ? text.length : open
    markup += text.slice(at, start)
    code += blank(text.slice(at, start))
    const close = text.indexOf('?>', start)
    at = close < 0 ? text.length : close + 2
    markup += blank(text.slice(start, at))
    code += text.slice(start, at)
  }
  return markup.trim() === '' ? undefined : { markup, code }
}

/** Pages of templates that hold no code of PHP at all are markup from end to end. */
export const BLADE = /\.blade\.php$/i

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
