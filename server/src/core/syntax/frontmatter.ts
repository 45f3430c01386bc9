import type { Span } from '../text/span.ts'
import { parseWithin } from './embedded.ts'
import type { Parsed } from './node.ts'
import { parseYaml } from './yaml.ts'
import { allMatches } from '../text/steps.ts'

/** A Markdown heading and the text below it, up to the next heading of any level. */
export interface Heading {
  readonly level: number
  readonly title: string
  /** The title's own text. */
  readonly span: Span
  /** What stands below; may be empty. */
  readonly body: Span
}

export interface Card {
  /** The YAML between the `---` lines at the top; undefined when there is none. */
  readonly matter: Parsed | undefined
  readonly headings: readonly Heading[]
}

const OPENING = /^\uFEFF?(?:[ \t]*\r?\n)*---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m
const HEADING = /^ {0,3}(#{1,6})[ \t](.*)$/gm
const FENCE = /^ {0,3}(```+|~~~+)[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*\r?$|(?![\s\S]))/gm

/** Reads a Markdown card: front matter and headings outside code fences and comments. Front matter without its closing line is read too. */
export function parseCard(text: string): Card {
  const opening = OPENING.exec(text)
  let bodyStart = 0
  let matter: Parsed | undefined
  if (opening) {
    const start = opening[0].length
    const closing = CLOSING.exec(text.slice(start))
    const end = closing ? start + closing.index : unclosedEnd(text, start)
    matter = parseWithin(parseYaml, text, { start, end })
    bodyStart = closing ? end + closing[0].length : end
  }
  return { matter, headings: headingsOf(text, bodyStart) }
}

/** Half-typed front matter ends where Markdown begins. */
function unclosedEnd(text: string, start: number): number {
  const markdown = /^(?:#{1,6} |```|<)/m.exec(text.slice(start))
  return markdown ? start + markdown.index : text.length
}

function headingsOf(text: string, from: number): Heading[] {
  const body =
    ' '.repeat(from) +
    text
      .slice(from)
      .replace(FENCE, blank)
      .replace(/<!--[\s\S]*?(?:-->|(?![\s\S]))/g, blank)
  const found = [...allMatches(body, HEADING)].filter(match => match.index >= from || match.index === 0)
  return found.map((match, index) => {
    const [line, marks = '', rest = ''] = match
    const title = titleOf(rest)
    const start = match.index + line.indexOf(title, line.indexOf(marks) + marks.length)
    const end = found[index + 1]?.index ?? text.length
    return {
      level: marks.length,
      title,
      span: { start, end: start + title.length },
      body: { start: match.index + line.length, end },
    }
  })
}

/** A heading's text without its closing marks: cut from the end, for a pattern would try every stretch of blanks. */
function titleOf(rest: string): string {
  const text = rest.trim()
  let end = text.length
  while (end > 0 && text[end - 1] === '#') end--
  return text.slice(0, end).trimEnd()
}

/** Blanks of the same length, line ends kept. */
function blank(all: string): string {
  return all.replace(/[^\r\n]/g, ' ')
}
