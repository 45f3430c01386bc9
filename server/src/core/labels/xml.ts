import type { SyntaxNode } from '@lezer/common'
import { parser } from '@lezer/xml'
import type { Span } from '../text/span.ts'
import { DEEPEST_XML, LONGEST_XML } from './limits.ts'

/** Namespaces in force, by prefix; the default one under the empty prefix. */
export type Scope = ReadonlyMap<string, string>

/** Whether a text is of a size and depth that can be taken apart in good time. */
export function isReadableXml(text: string): boolean {
  if (text.length > LONGEST_XML) return false
  let depth = 0
  for (const [tag] of text.matchAll(/<[^?!>][^>]*>?/g)) {
    if (tag.startsWith('</')) depth--
    else if (!tag.endsWith('/>') && ++depth > DEEPEST_XML) return false
  }
  return true
}

/** Visits every element with the namespaces in force there, without recursion; none of a text that is not readable. */
export function walkXml(packet: string, visit: (element: SyntaxNode, scope: Scope) => void): void {
  if (!isReadableXml(packet)) return
  const stack: { node: SyntaxNode; scope: Scope }[] = [{ node: parser.parse(packet).topNode, scope: new Map() }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    let scope = next.scope
    if (next.node.name === 'Element') {
      const own = attributesOf(next.node, packet).filter(a => /^xmlns(:|$)/.test(a.name))
      if (own.length)
        scope = new Map([
          ...scope,
          ...own.map(a => [a.name.slice(6), decodeEntities(packet.slice(a.value.start, a.value.end))] as const),
        ])
      visit(next.node, scope)
    }
    for (let child = next.node.lastChild; child; child = child.prevSibling) {
      if (child.name === 'Element') stack.push({ node: child, scope })
    }
  }
}

/** The name in an opening, closing or self-closing tag. */
export const tagName = (tag: SyntaxNode, packet: string): string | undefined => {
  const name = tag.getChild('TagName')
  return name ? packet.slice(name.from, name.to) : undefined
}

/** An element's attributes; `value` without its quotes, `whole` with the space before the name. */
export function attributesOf(element: SyntaxNode, packet: string): { name: string; value: Span; whole: Span }[] {
  const tag = element.firstChild
  return (tag?.getChildren('Attribute') ?? []).flatMap(attribute => {
    const name = attribute.getChild('AttributeName')
    const value = attribute.getChild('AttributeValue')
    if (!name || !value || value.to - value.from < 2) return []
    return [
      {
        name: packet.slice(name.from, name.to),
        value: { start: value.from + 1, end: value.to - 1 },
        whole: { start: attribute.from, end: attribute.to },
      },
    ]
  })
}

/** The text inside an element, tags (an rdf:Alt list) left out and CDATA taken as it is. */
export function elementText(source: string): string {
  const parts = source.split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
  return parts.map((part, i) => (i % 2 ? part : decodeEntities(part.replace(/<[^<>]*>/g, '')))).join('')
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }

/** Text with the predefined entities and character references resolved; others are left as they stand. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]+));/g, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return ENTITIES[name] ?? whole
  })
}

/** Text made fit for element content and quoted attributes. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
