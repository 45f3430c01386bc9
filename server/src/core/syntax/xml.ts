import { parser } from '@lezer/xml'
import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../text/span.ts'
import { step } from '../text/steps.ts'
import { addAll } from '../text/add-all.ts'

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string
  readonly nameSpan: Span
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlElement[]
  /** The element's own text, trimmed, comments and child elements left out; entities undone. */
  readonly text: string
  /** Of `text`; of nothing else when text and children are mixed. */
  readonly textSpan: Span
}

export interface XmlAttribute {
  readonly name: string
  readonly value: string
  /** Of the value, without quotes. */
  readonly span: Span
}

const MAX_DEPTH = 200
const MAX_UNENDED = 200
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
}

/** Reads XML as far as it can be read: unclosed and wrongly closed elements keep what they hold. Pass it to `SourceFile.tree`. */
export function parseXml(text: string): readonly XmlElement[] {
  step(text.length)
  return isHopeless(text) ? [] : elementsIn(parser.parse(wellFormed(text)).topNode, text, 0)
}

/** Half a surrogate pair is no letter to the parser, which recovers from each: it stands for any other. Offsets stay. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/**
 * Every tag that is opened and not ended, or that begins with no name, costs the parser a recovery, and each recovery all that was read
 * before: a text with hundreds of them is no XML.
 */
function isHopeless(text: string): boolean {
  let open = 0
  let faults = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 60) {
      open++
      if (!beginsTag(text, at + 1)) faults++
    } else if (code === 62 && open > 0) open--
    if (open > MAX_UNENDED || faults > MAX_UNENDED) return true
  }
  return false
}

/** A name, a closing name, a comment, a declaration or an instruction. */
function beginsTag(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  if (first === 33 || first === 63) return true
  const code = first === 47 ? text.charCodeAt(at + 1) : first
  return code === 58 || code === 95 || code > 127 || (code > 64 && code < 91) || (code > 96 && code < 123)
}

/** Every element of a name (without prefix) at any depth, in the order of the file. */
export function findElements(roots: readonly XmlElement[], name: string): XmlElement[] {
  const found: XmlElement[] = []
  const queue = roots.toReversed()
  for (let element = queue.pop(); element; element = queue.pop()) {
    step()
    if (localName(element) === name) found.push(element)
    addAll(queue, element.children.toReversed())
  }
  return found
}

/** The first child of a name (without prefix). */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(child => localName(child) === name)
}

/** An attribute by its name with or without prefix, letters in any case. */
export function attributeOf(element: XmlElement, name: string): XmlAttribute | undefined {
  const wanted = name.toLowerCase()
  return element.attributes.find(({ name: own }) => own.toLowerCase().replace(/^[^:]*:/, '') === wanted)
}

/** The element's name without its prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

function elementsIn(node: SyntaxNode, text: string, depth: number): XmlElement[] {
  const found: XmlElement[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'Element') {
      const element = depth < MAX_DEPTH ? toElement(child, text, depth) : undefined
      if (element) found.push(element)
    }
  }
  return found
}

function toElement(node: SyntaxNode, text: string, depth: number): XmlElement | undefined {
  step()
  const tag = node.getChild('OpenTag') ?? node.getChild('SelfClosingTag')
  const tagName = tag?.getChild('TagName')
  if (!tag || !tagName) return undefined
  const { value, span } = ownText(node, tag, text)
  return {
    name: text.slice(tagName.from, tagName.to),
    nameSpan: { start: tagName.from, end: tagName.to },
    attributes: tag.getChildren('Attribute').flatMap(attribute => toAttribute(attribute, text)),
    children: elementsIn(node, text, depth + 1),
    text: value,
    textSpan: span,
  }
}

function toAttribute(node: SyntaxNode, text: string): XmlAttribute[] {
  const name = node.getChild('AttributeName')
  const value = node.getChild('AttributeValue')
  if (!name || !value) return []
  const raw = text.slice(value.from, value.to)
  const closed = raw.length >= 2 && raw.endsWith(raw.charAt(0))
  const span = { start: value.from + 1, end: Math.max(value.from + 1, closed ? value.to - 1 : value.to) }
  return [{ name: text.slice(name.from, name.to), value: decode(text.slice(span.start, span.end)), span }]
}

function ownText(element: SyntaxNode, tag: SyntaxNode, text: string): { value: string; span: Span } {
  let value = ''
  let start = -1
  let end = tag.to
  for (let child = tag.nextSibling; child; child = child.nextSibling) {
    const cdata = child.name === 'Cdata'
    if (child.name !== 'Text' && child.name !== 'EntityReference' && !cdata) continue
    const from = cdata ? child.from + 9 : child.from
    const piece = text.slice(from, cdata ? child.to - 3 : child.to)
    if (!piece.trim()) continue
    if (start < 0) start = from + piece.length - piece.trimStart().length
    end = from + piece.trimEnd().length
    value += piece
  }
  if (start < 0) return { value: '', span: { start: tag.to, end: tag.to } }
  return { value: decode(value.trim()), span: { start, end } }
}

function decode(text: string): string {
  return text.includes('&') ? text.replace(/&(?:lt|gt|quot|apos|amp);/g, entity => ENTITIES[entity] ?? entity) : text
}
