import { concat, fromUtf8, hasText, toLatin1, toUtf8, u16be, u32be, u8, be16, be32 } from './bytes.ts'

/** One property of an AMF0 object; offsets count in the tag's data. `value` is where the type byte stands. */
export interface AmfProperty {
  readonly key: string
  readonly start: number
  readonly value: number
  readonly end: number
}

/** The metadata object of an FLV script tag. `first` and `last` are where its properties begin and end. */
export interface AmfMetadata {
  readonly countAt: number | undefined
  readonly first: number
  readonly last: number
  readonly properties: readonly AmfProperty[]
}

const DEEPEST = 16

/** Reads `onMetaData` from a script tag's data; undefined when it is another event or broken. */
export function readOnMetaData(data: Uint8Array): AmfMetadata | undefined {
  if (u8(data, 0) !== 2 || !hasText(data, 'onMetaData', 3)) return undefined
  const type = u8(data, 13)
  if (type !== 3 && type !== 8) return undefined
  const first = type === 8 ? 18 : 14
  const properties = propertiesOf(data, first, 0)
  return (
    properties && { countAt: type === 8 ? 14 : undefined, first, last: properties.at(-1)?.end ?? first, properties }
  )
}

/** The properties from `at` to the end mark; undefined when the object is broken. */
export function propertiesOf(data: Uint8Array, at: number, depth: number): AmfProperty[] | undefined {
  const out: AmfProperty[] = []
  let start = at
  while (start + 3 <= data.length) {
    const length = u16be(data, start)
    const value = start + 2 + length
    if (length === 0 && u8(data, value) === 9) return out
    const end = valueEnd(data, value, depth + 1)
    if (end === undefined || end > data.length) return undefined
    out.push({ key: fromUtf8(data.subarray(start + 2, value)), start, value, end })
    start = end
  }
  return undefined
}

/** Where the value at an offset ends; undefined for unknown types and values that break off. */
function valueEnd(data: Uint8Array, at: number, depth: number): number | undefined {
  if (depth > DEEPEST || at >= data.length) return undefined
  const fixed: Record<number, number> = { 0: 9, 1: 2, 5: 1, 6: 1, 7: 3, 11: 11, 13: 1 }
  const type = u8(data, at)
  if (fixed[type] !== undefined) return at + fixed[type]
  if (type === 2) return at + 3 + u16be(data, at + 1)
  if (type === 12 || type === 15) return at + 5 + u32be(data, at + 1)
  if (type === 3 || type === 8) {
    const first = type === 8 ? at + 5 : at + 1
    const inside = propertiesOf(data, first, depth)
    return inside && (inside.at(-1)?.end ?? first) + 3
  }
  if (type !== 10) return undefined
  let end: number | undefined = at + 5
  for (let i = 0; i < u32be(data, at + 1) && end !== undefined; i++) end = valueEnd(data, end, depth + 1)
  return end
}

/** The text of a string value; undefined for other types. */
export function amfString(data: Uint8Array, at: number): string | undefined {
  const type = u8(data, at)
  if (type === 2) return fromUtf8(data.subarray(at + 3, at + 3 + u16be(data, at + 1)))
  if (type === 12) return fromUtf8(data.subarray(at + 5, at + 5 + u32be(data, at + 1)))
  return undefined
}

/** A property with a string value. */
export function amfProperty(key: string, text: string): Uint8Array {
  const value = toUtf8(text)
  const head =
    value.length > 0xffff
      ? concat([Uint8Array.of(12), be32(value.length)])
      : concat([Uint8Array.of(2), be16(value.length)])
  return concat([be16(key.length), toLatin1(key), head, value])
}

/** The places of all plain numbers in a property that holds file positions (`keyframes.filepositions`), or of the number itself. */
export function numbersIn(data: Uint8Array, property: AmfProperty, name: string): number[] {
  const type = u8(data, property.value)
  if (type === 0) return [property.value + 1]
  if (type === 3 || type === 8) {
    const inside = propertiesOf(data, property.value + (type === 8 ? 5 : 1), 1)?.find(p => p.key === name)
    return inside ? numbersIn(data, inside, name) : []
  }
  if (type !== 10) return []
  const out: number[] = []
  for (let at = property.value + 5; at < property.end; at += 9) if (u8(data, at) === 0) out.push(at + 1)
  return out
}
