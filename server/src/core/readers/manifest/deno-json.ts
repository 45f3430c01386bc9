import { parseJson } from '../../syntax/json.ts'
import { entriesOf, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { partOf } from '../deployment/support/words.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import type { Reader } from '../reader.ts'

const PATTERNS = ['**/deno.{json,jsonc}', '**/import_map.json']
/** `npm:openai@4/resources`, `jsr:@openai/openai@4`, `https://esm.sh/openai@4`. */
const PACKAGE =
  /^(?:npm:\/?|jsr:\/?|https?:\/\/(?:esm\.sh|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm)\/)((?:@[\w.-]+\/)?[\w.-]+)(?:@([^/]*))?/

/** Deno's import maps; packages of npm, JSR and the usual mirrors. */
export const reader: Reader = {
  id: 'deno-json',
  title: { en: 'Deno import map (deno.json)', 'zh-CN': 'Deno 导入映射（deno.json）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseJson)
    const dependencies = entriesOf(nodeAt(root, 'imports')).flatMap(({ value }): Dependency[] => {
      const text = textAt(value)
      const match = text && PACKAGE.exec(text.value)
      if (!text || !match?.[1]) return []
      const span = partOf(text, match[0].indexOf(match[1]), match[1].length)
      return [{ name: match[1], span, scope: 'runtime', version: match[2] }]
    })
    const members = textsOf(nodeAt(root, 'workspace')).map(({ value }) => value)
    const name = textAt(root, 'name')?.value
    const reading = manifestReading('npm', dependencies, { name, members })
    // A bare import map serves scripts and notes as often as a product: it makes no unit of its own.
    return name || members.length > 0 ? reading : { evidence: reading.evidence }
  },
}
