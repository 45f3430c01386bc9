/** What ends code of PHP, or begins what may hold the same sign without ending it: a text, a comment, a document. */
const SIGNS = /\?>|['"`]|\/\*|\/\/|#(?!\[)|<<<[ \t]{0,9}["']?([A-Za-z_]\w{0,60})["']?(?=\r?\n)/g

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
    at = endOfCode(text, start)
    markup += blank(text.slice(start, at))
    code += text.slice(start, at)
  }
  return markup.trim() === '' ? undefined : { markup, code }
}

/** Where the code that begins at `start` ends, its sign included. */
function endOfCode(text: string, start: number): number {
  SIGNS.lastIndex = start
  for (let match = SIGNS.exec(text); match !== null; match = SIGNS.exec(text)) {
    if (match[0] === '?>') return match.index + 2
    SIGNS.lastIndex = endOf(match[0], match[1], text, match.index + match[0].length)
  }
  return text.length
}

/** Where a text, a comment or a document ends that began before `from`. */
function endOf(sign: string, mark: string | undefined, text: string, from: number): number {
  if (mark !== undefined) return behind(text, new RegExp(`^[ \\t]{0,80}${mark}\\b`, 'gm'), from)
  if (sign === '/*') return behind(text, /\*\//g, from)
  // A comment of one line ends where code does.
  if (sign === '//' || sign === '#') return behind(text, /\n|(?=\?>)/g, from)
  let at = from
  while (at < text.length && text.charAt(at) !== sign) at += text.charAt(at) === '\\' ? 2 : 1
  return at + 1
}

function behind(text: string, end: RegExp, from: number): number {
  end.lastIndex = from
  const match = end.exec(text)
  return match === null ? text.length : match.index + match[0].length
}

/** Pages of templates that hold no code of PHP at all are markup from end to end. */
export const BLADE = /\.blade\.php$/i

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
