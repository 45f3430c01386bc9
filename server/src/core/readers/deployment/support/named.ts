import type { Link } from '../../../evidence/file-facts.ts'
import { type LocatedNode, textAt } from '../../../syntax/node.ts'

/** The name under which a product is installed, as its packaging states it: what people know it by. Placeholders of translations are none. */
export function statedName(root: LocatedNode | undefined, ...path: readonly string[]): Link[] {
  const name = textAt(root, ...path)?.value.trim()
  return name === undefined || !NAME.test(name) ? [] : [{ how: 'config', specifier: `name:${name}` }]
}

const NAME = /^(?!__MSG_)[^${}%]{1,40}$/
