import { isMap, type Pair } from 'yaml'
import type { TextEdit } from '../../text/span.ts'
import type { LabelMembers } from '../input.ts'
import { hasMembers } from '../members.ts'
import { frontMatterAt, keyText, membersOf, pairOf, parseBlock, spanOf } from './front-matter.ts'

/**
 * The edit that puts the label into a Markdown text's front matter: in place of the one that is there, as its last
 * entry, or in a front matter of its own. Undefined when the front matter is not readable YAML.
 */
export function markdownLabelEdit(text: string, members: LabelMembers): TextEdit | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const block = [
    'AIGC:',
    ...Object.entries(members).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    '',
  ].join(eol)
  const head = frontMatterAt(text)
  const start = text.startsWith('\uFEFF') ? 1 : 0
  if (!head)
    return { span: { start, end: start }, newText: `---${eol}${block}---${eol}${text.length > start ? eol : ''}` }
  const { document, map, offset } = parseBlock(text, head.content)
  if (document.errors.length || (document.contents !== null && !map)) return undefined
  if (map?.flow) return undefined
  const pair = pairOf(map, key => key === 'AIGC') ?? map?.items.find(item => isMisspelt(item, offset))
  const key = pair && spanOf(pair.key, offset)
  if (!key) return { span: { start: head.content.end, end: head.content.end }, newText: block }
  const value = spanOf(pair.value, offset)
  const stop = text.indexOf('\n', Math.max(key.end, (value?.end ?? key.end) - 1))
  const end = Math.min(stop < 0 ? head.content.end : stop + 1, head.content.end)
  return { span: { start: key.start, end }, newText: block }
}

/** A label under the keyword in other letters; a flag such as `aigc: true` is the site's own and stays. */
function isMisspelt(pair: Pair, offset: number): boolean {
  return /^aigc$/i.test(keyText(pair)) && isMap(pair.value) && hasMembers(membersOf(pair.value, offset))
}
