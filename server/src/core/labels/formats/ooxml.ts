import type { SyntaxNode } from '@lezer/common'
import type { ByteReader } from '../byte-source.ts'
import { fromUtf8, hasText, indexOfText } from '../bytes.ts'
import { fault } from '../faults.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { LONGEST_PACKET } from '../limits.ts'
import type { BytePatch } from '../patch.ts'
import { attributesOf, decodeEntities, elementText, escapeXml, tagName, walkXml } from '../xml.ts'
import { readZip, type Zip, zipContent, type ZipEntry, zipPatches } from '../zip.ts'
import { applyEdits, type Span } from '../../text/span.ts'

const CUSTOM = 'docProps/custom.xml'
const TYPES = '[Content_Types].xml'
const RELATIONS = '_rels/.rels'
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
const CUSTOM_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties'
const CUSTOM_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'
const VALUE_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

interface Property {
  readonly name: string
  readonly id: number
  readonly whole: Span
  readonly text: string
}

async function part(reader: ByteReader, zip: Zip, name: string): Promise<string | undefined> {
  const entry = zip.entries.find(e => e.name === name)
  const bytes = entry && (await zipContent(reader, entry, LONGEST_PACKET))
  return bytes && fromUtf8(bytes).replace(/^\uFEFF/, '')
}

/** The properties of custom.xml, and where the last one ends. */
function propertiesOf(xml: string): Property[] {
  const out: Property[] = []
  walkXml(xml, element => {
    if (localName(element, xml) !== 'property') return
    const attributes = new Map(
      attributesOf(element, xml).map(a => [a.name, decodeEntities(xml.slice(a.value.start, a.value.end))]),
    )
    const open = element.firstChild
    const inner = xml.slice(open?.to ?? element.to, element.getChild('CloseTag')?.from ?? element.to)
    out.push({
      name: attributes.get('name') ?? '',
      id: Number(attributes.get('pid')) || 0,
      whole: { start: element.from, end: element.to },
      text: elementText(inner).trim(),
    })
  })
  return out
}

const localName = (element: SyntaxNode, xml: string): string | undefined => {
  const name = element.firstChild && tagName(element.firstChild, xml)
  return name?.replace(/^.*:/, '')
}

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const zip = await readZip(reader)
  if (!zip) out.note('damaged')
  else if (!zip.entries.some(entry => entry.name === TYPES)) out.note('no-rule')
  const entry = zip?.entries.find(e => e.name === CUSTOM)
  const xml = zip && entry && (await part(reader, zip, CUSTOM))
  if (entry && xml === undefined) out.note('damaged')
  for (const property of propertiesOf(xml ?? '')) addLabel(out, property, entry as ZipEntry)
  return out
}

function addLabel(out: Collector, { name, text }: Property, entry: ZipEntry): void {
  const span = { offset: entry.offset, length: entry.packed, text, where: `${CUSTOM} property ${name}` }
  if (name === 'AIGC') out.label({ ...span, place: 'standard' })
  else if (/^aigc$/i.test(name))
    out.label({ ...span, place: 'near-miss', faults: [fault('keyword-case', { found: name })] })
}

/** Replaces or adds the custom property; a document without custom properties gets the part, its type and its relation. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const zip = await readZip(reader)
  const [types, relations] = zip ? [await part(reader, zip, TYPES), await part(reader, zip, RELATIONS)] : []
  if (!zip || types === undefined || relations === undefined) return 'damaged'
  const exists = zip.entries.some(entry => entry.name === CUSTOM)
  const old = exists ? await part(reader, zip, CUSTOM) : emptyCustom()
  const custom = old === undefined ? undefined : withProperty(old, json)
  if (custom === undefined) return 'damaged'
  const contents = new Map([[CUSTOM, custom]])
  if (!types.includes(`/${CUSTOM}`))
    contents.set(TYPES, beforeEnd(types, 'Types', `<Override PartName="/${CUSTOM}" ContentType="${CUSTOM_TYPE}"/>`))
  if (!relations.includes(CUSTOM_RELATION))
    contents.set(RELATIONS, beforeEnd(relations, 'Relationships', relation(relations)))
  return (await zipPatches(reader, zip, contents)) ?? 'damaged'
}

const emptyCustom = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${CUSTOM_NAMESPACE}" xmlns:vt="${VALUE_NAMESPACE}"></Properties>`

/** custom.xml with exactly one property AIGC. */
function withProperty(xml: string, json: string): string | undefined {
  const properties = propertiesOf(xml)
  const old = properties.filter(property => /^aigc$/i.test(property.name))
  const id = old[0]?.id || Math.max(1, ...properties.map(property => property.id)) + 1
  const property = `<property xmlns="${CUSTOM_NAMESPACE}" fmtid="${FORMAT_ID}" pid="${id}" name="AIGC"><vt:lpwstr xmlns:vt="${VALUE_NAMESPACE}">${escapeXml(json)}</vt:lpwstr></property>`
  if (old.length)
    return applyEdits(
      xml,
      old.map((o, i) => ({ span: o.whole, newText: i === 0 ? property : '' })),
    )
  const closed = xml.replace(/<((?:\w+:)?Properties)\b([^>]*)\/>\s*$/, '<$1$2></$1>')
  const out = beforeEnd(closed, 'Properties', property)
  return out === closed ? undefined : out
}

/** Puts text in front of the closing tag of the root element. */
function beforeEnd(xml: string, root: string, text: string): string {
  const at = xml.search(new RegExp(`</(?:[A-Za-z]\\w*:)?${root}\\s*>\\s*$`))
  return at < 0 ? xml : xml.slice(0, at) + text + xml.slice(at)
}

function relation(relations: string): string {
  let n = 1
  while (relations.includes(`"rIdAIGC${n}"`)) n++
  return `<Relationship Id="rIdAIGC${n}" Type="${CUSTOM_RELATION}" Target="${CUSTOM}"/>`
}

export const ooxml: LabelFormat = {
  id: 'OOXML',
  extensions: ['docx', 'pptx', 'xlsx', 'dotx', 'potx', 'xltx', 'docm', 'pptm', 'xlsm'],
  mediaTypes: ['wordprocessingml.document', 'presentationml.presentation', 'spreadsheetml.sheet'].map(
    name => `application/vnd.openxmlformats-officedocument.${name}`,
  ),
  sniff: head => hasText(head, 'PK\x03\x04') && indexOfText(head.subarray(0, 2048), TYPES) >= 0,
  read,
  plan,
}
