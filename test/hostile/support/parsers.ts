import { createRequire } from 'node:module'

// What other people's readers make of an output. The packaging tool of VS Code brings them along.
const require = createRequire(createRequire(import.meta.url).resolve('@vscode/vsce/package.json'))

interface Token {
  readonly type: string
  readonly attrGet: (name: string) => string | null
  readonly children: readonly Token[] | null
}
interface Node {
  readonly nodeName: string
  readonly tagName?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
  readonly value?: string
}

/** Where the links and pictures of a Markdown text lead, and which markup it holds: rendered as forges do, addresses linked by themselves. */
export function activeInMarkdown(text: string): { links: string[]; pictures: string[]; markup: string[] } {
  const MarkdownIt = require('markdown-it') as new (
    options: object,
  ) => {
    parse(text: string, env: object): readonly Token[]
    validateLink: unknown
    linkify: { set(options: object): void }
  }
  const reader = new MarkdownIt({ html: true, linkify: true })
  // A forge decides for itself which addresses are links: here all are.
  reader.validateLink = () => true
  // No forge takes every word with a point for an address.
  reader.linkify.set({ fuzzyLink: false, fuzzyEmail: true })
  const all = reader.parse(text, {}).flatMap(token => [token, ...(token.children ?? [])])
  return {
    links: all.filter(({ type }) => type === 'link_open').map(token => token.attrGet('href') ?? ''),
    pictures: all.filter(({ type }) => type === 'image').map(token => token.attrGet('src') ?? ''),
    markup: all.filter(({ type }) => type.startsWith('html_')).map(({ type }) => type),
  }
}

/** What of a page acts: its elements by name, its addresses, its handlers. */
export function activeInPage(text: string): {
  elements: Set<string>
  addresses: string[]
  handlers: string[]
  scripts: string[]
} {
  const cheerio = createRequire(require.resolve('cheerio'))
  const { parse } = cheerio('parse5') as { parse(text: string): Node }
  const nodes = everyNode(parse(text))
  const attributes = nodes.flatMap(({ attrs }) => attrs ?? [])
  return {
    elements: new Set(nodes.flatMap(({ tagName }) => tagName ?? [])),
    addresses: attributes
      .filter(({ name }) => ['href', 'src', 'action', 'data'].includes(name))
      .map(({ value }) => value),
    handlers: attributes.filter(({ name }) => name.startsWith('on') || name === 'style').map(({ name }) => name),
    scripts: nodes
      .filter(({ tagName }) => tagName === 'script')
      .map(({ childNodes }) => (childNodes ?? []).map(({ value }) => value ?? '').join('')),
  }
}

function everyNode(node: Node): Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(everyNode)]
}

/** Reads XML strictly; throws where it is not well-formed. Gives the elements in order. */
export function elementsOfXml(text: string): string[] {
  const sax = createRequire(require.resolve('xml2js'))('sax') as {
    createStream(strict: boolean): NodeJS.EventEmitter & { write(text: string): void; end(): void }
  }
  // The standard admits neither; this reader does not look.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text))
    throw new Error('no sign of XML')
  const elements: string[] = []
  const reader = sax.createStream(true)
  reader.on('opentag', ({ name }: { name: string }) => elements.push(name))
  reader.on('error', error => {
    throw error
  })
  reader.write(text)
  reader.end()
  return elements
}

/** The cells of a comma-separated table (RFC 4180). */
export function cellsOfCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end = ''] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows
}
