import { withoutSecrets } from '../evidence/secrets.ts'
import { type Document, isAlias, type Node as YamlNode, type Scalar, visit } from 'yaml'

/** The nodes that bear each anchor. The library looks an alias up by walking the whole document, every time. */
export function anchorsOf(document: Document): Map<string, YamlNode[]> {
  const anchors = new Map<string, YamlNode[]>()
  visit(document, {
    Node(_, node) {
      const anchor = isAlias(node) ? undefined : node.anchor
      if (anchor) anchors.set(anchor, [...(anchors.get(anchor) ?? []), node])
    },
  })
  return anchors
}

/** A scalar as a person wrote it, without quotes; numbers keep their digits. */
export function sourceOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}

/** Whether a scalar says nothing: no value, `null`, `~` or an empty text. */
export function isEmpty(scalar: Scalar): boolean {
  return (
    scalar.value === null ||
    scalar.value === undefined ||
    (typeof scalar.value === 'string' && scalar.value.trim() === '')
  )
}

/** A piece of the file as a message can quote it: short, without line breaks, control signs or secrets. */
export function inOneLine(text: string): string {
  const flat = withoutSecrets(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return flat.length > 60 ? `${flat.slice(0, 60)}…` : flat
}
