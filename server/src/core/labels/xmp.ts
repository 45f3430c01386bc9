import { fault, type Fault } from './faults.ts'
import type { LabelPlace } from './format.ts'
import { looksLikeLabel } from './looks.ts'
import type { Span } from '../text/span.ts'
import { applyEdits, type TextEdit } from '../text/span.ts'
import { attributesOf, decodeEntities, elementText, escapeXml, type Scope, tagName, walkXml } from './xml.ts'

/** The namespace of the XMP property AIGC. Guides TC260-PG-20257A and -20259A. */
export const TC260_NAMESPACE = 'http://www.tc260.org.cn/ns/AIGC/1.0/'
const RDF_NAMESPACE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** A property AIGC found in an XMP packet. `whole` is what has to go when the property goes. */
export interface XmpLabel {
  readonly place: LabelPlace
  readonly name: string
  readonly text: string
  readonly value: Span
  readonly whole: Span
  readonly form: 'element' | 'attribute'
  readonly faults: readonly Fault[]
}

/** Finds AIGC properties, as element or attribute, in an XMP packet. A packet that is broken XML gives what can be read of it. */
export function readXmp(packet: string): XmpLabel[] {
  if (!/aigc/i.test(packet)) return []
  const found: XmpLabel[] = []
  walkXml(packet, (element, scope) => {
    for (const attribute of attributesOf(element, packet)) {
      const label = judge(packet, attribute.name, scope, 'attribute', attribute.value, attribute.whole)
      if (label) found.push(label)
    }
    const open = element.firstChild
    const name = open && tagName(open, packet)
    if (!name || open.name !== 'OpenTag') return
    const close = element.getChild('CloseTag')
    const value = { start: open.to, end: close?.from ?? element.to }
    const label = judge(packet, name, scope, 'element', value, { start: element.from, end: element.to })
    if (label) found.push(label)
  })
  return found
}

function judge(
  packet: string,
  name: string,
  scope: Scope,
  form: XmpLabel['form'],
  value: Span,
  whole: Span,
): XmpLabel | undefined {
  const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : ['', name]
  if (!/^aigc$/i.test(local) || prefix === 'xmlns') return undefined
  const namespace = scope.get(prefix) ?? ''
  const source = packet.slice(value.start, value.end)
  const text = form === 'element' ? elementText(source) : decodeEntities(source)
  const base = { name, text, value, whole, form }
  if (namespace !== TC260_NAMESPACE && !meantFor(namespace, text)) return undefined
  if (namespace !== TC260_NAMESPACE)
    return { ...base, place: 'near-miss', faults: [fault('xmp-namespace', { found: namespace })] }
  if (local !== 'AIGC') return { ...base, place: 'near-miss', faults: [fault('keyword-case', { found: local })] }
  return { ...base, place: 'standard', faults: prefix === 'TC260' ? [] : [fault('xmp-prefix', { found: prefix })] }
}

/** A property of that name in a namespace of somebody else's is none of ours, unless it holds a label. */
const meantFor = (namespace: string, text: string): boolean =>
  /tc260/i.test(namespace) || looksLikeLabel(text) === 'label'

/** Puts the label into a packet, replacing one that is there and keeping all else; undefined when the packet is not readable RDF. */
export function writeXmp(packet: string | undefined, json: string): string | undefined {
  if (packet === undefined || packet.trim() === '') return newPacket(json)
  const [first, ...others] = readXmp(packet)
  const edits: TextEdit[] = others.map(label => ({ span: label.whole, newText: '' }))
  if (first?.place === 'standard' && first.faults.length === 0) {
    const newText = first.form === 'element' ? escapeXml(json) : escapeXml(json).replaceAll("'", '&apos;')
    return applySafely(packet, [{ span: first.value, newText }, ...edits])
  }
  if (first) edits.push({ span: first.whole, newText: '' })
  const place = insertion(packet)
  return (
    place &&
    applySafely(packet, [
      ...edits,
      { span: { start: place.at, end: place.at }, newText: description(json, place.rdf, place.about) },
    ])
  )
}

/** Nested finds (an AIGC inside an AIGC) overlap; such a packet is nobody's and is refused. */
function applySafely(packet: string, edits: readonly TextEdit[]): string | undefined {
  try {
    return applyEdits(packet, edits)
  } catch {
    return undefined
  }
}

/** Where a further rdf:Description goes (the end of rdf:RDF), with the prefix and subject that the packet uses. */
function insertion(packet: string): { at: number; rdf: string; about: string } | undefined {
  let place: { at: number; rdf: string; about: string } | undefined
  let about = ''
  walkXml(packet, (element, scope) => {
    const name = element.firstChild && tagName(element.firstChild, packet)
    const [prefix, local] = (name ?? '').split(':', 2)
    if (scope.get(prefix ?? '') !== RDF_NAMESPACE) return
    const close = element.getChild('CloseTag')
    if (local === 'RDF' && close && !place) place = { at: close.from, rdf: prefix ?? 'rdf', about: '' }
    if (local !== 'Description' || about) return
    const subject = attributesOf(element, packet).find(a => a.name === `${prefix}:about`)
    if (subject) about = packet.slice(subject.value.start, subject.value.end)
  })
  return place && { ...place, about: about.replaceAll('"', '&quot;') }
}

const description = (json: string, rdf: string, about: string): string =>
  `<${rdf}:Description ${rdf}:about="${about}" xmlns:TC260="${TC260_NAMESPACE}"><TC260:AIGC>${escapeXml(json)}</TC260:AIGC></${rdf}:Description>`

function newPacket(json: string): string {
  return (
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    `<rdf:RDF xmlns:rdf="${RDF_NAMESPACE}">${description(json, 'rdf', '')}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  )
}
