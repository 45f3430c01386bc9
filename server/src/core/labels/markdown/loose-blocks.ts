import type { Span } from '../../text/span.ts'
import { type Block, frontMatterAt } from './front-matter.ts'

const OPENING = /^AIGC:(?:[ \t]*|[ \t]{0,40}\{.{0,20000}\}[ \t]{0,40})$/gm
/** A text with more places than this is not a document. */
const MOST_PLACES = 200
const MOST_BLOCKS = 8
const MEMBER_LINE = /^(?:[ \t]+\S.*|[ \t]*)$/

/** An AIGC block that stands in the body: its lines, and the lines around it that have to go with it when it moves. */
export interface LooseBlock {
  readonly block: Span
  readonly whole: Span
}

/**
 * AIGC blocks outside the front matter: a second front-matter-like block, the end of the file, or inside `<details>`.
 * Fenced code is documentation and is left alone, except inside `<details>`, where agents put the block itself.
 */
export function looseBlocks(text: string, from: number): LooseBlock[] {
  const out: LooseBlock[] = []
  const fences = text.search(OPENING) < 0 ? [] : fencesOf(text)
  OPENING.lastIndex = from
  let places = 0
  for (
    let found = OPENING.exec(text);
    found && places < MOST_PLACES && out.length < MOST_BLOCKS;
    found = OPENING.exec(text)
  ) {
    places++
    const block = blockAt(text, found.index)
    if (
      !/^[ \t]+(?:Label|ContentProducer|ProduceID)[ \t]*:/m.test(text.slice(block.start, block.end)) &&
      !found[0].includes('"ContentProducer"')
    )
      continue
    const fence = fences.find(f => f.start <= block.start && block.end <= f.end)
    if (!fence) out.push({ block, whole: withRules(text, block) })
    else if (inDetails(text, fence)) out.push({ block, whole: fence })
  }
  return out
}

/** The line `AIGC:` and the indented lines under it. */
function blockAt(text: string, start: number): Span {
  let end = lineEnd(text, start)
  for (let next = end; next < text.length; ) {
    const stop = lineEnd(text, next)
    const line = text.slice(next, stop).replace(/(?<![\r\n])[\r\n]+$/, '')
    if (!MEMBER_LINE.test(line)) break
    if (line.trim()) end = stop
    next = stop
  }
  return { start, end }
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at + 1
}

/** The block with the hyphen lines directly around it. */
function withRules(text: string, block: Span): Span {
  const before = /---[ \t]*\r?\n$/.exec(text.slice(Math.max(0, block.start - 16), block.start))
  const after = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(block.end, block.end + 16))
  return before && after ? { start: block.start - before[0].length, end: block.end + after[0].length } : block
}

/** Fenced code, its fences included. */
function fencesOf(text: string): Span[] {
  const out: Span[] = []
  let open: { at: number; mark: string } | undefined
  for (const line of text.matchAll(/^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)(?:\r?\n|$)/gm)) {
    const [whole, mark = '', rest = ''] = line
    if (!open) open = { at: line.index, mark }
    else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && !rest.trim()) {
      out.push({ start: open.at, end: line.index + whole.length })
      open = undefined
    }
  }
  return open ? [...out, { start: open.at, end: text.length }] : out
}

function inDetails(text: string, fence: Span): boolean {
  const before = text.slice(0, fence.start)
  return before.lastIndexOf('<details') > before.lastIndexOf('</details>')
}

/** A second front matter that follows the first with nothing but blank lines between. */
export function secondFrontMatter(text: string, first: Block): Block | undefined {
  const gap = /^(?:[ \t]*\r?\n)*/.exec(text.slice(first.whole.end))?.[0].length ?? 0
  return frontMatterAt(text, first.whole.end + gap)
}
