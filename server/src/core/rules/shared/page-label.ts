import type { FixStep } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import type { TextEdit } from '../../text/span.ts'
import { insert } from './code-edits.ts'
import { WORDS } from './helpers/helper.ts'
import { insertLine } from './insert-label.ts'
import { firm } from './seen.ts'

const ENDINGS = ['wxml', 'axml', 'swan', 'ttml', 'vue', 'nvue', 'uvue', 'svelte', 'tsx', 'jsx', 'html', 'dart']

/** The steps that show a label on each of these pages; none where one of them has no place that can be told for sure. */
export function labelPages(profile: ServiceProfile, pages: readonly string[]): FixStep[] {
  const steps = pages.map(page => {
    for (const file of ENDINGS.map(ending => `${page}.${ending}`)) {
      const edit = lineIn(profile, file, WORDS, 'ai-label')
      if (edit) return { op: 'edit', file, edits: [edit] } as const
    }
    return undefined
  })
  return steps.every(step => step !== undefined) ? steps : []
}

/** The edit that shows a line of small print in a file: where answers are shown, else at the end of what it shows at all. */
export function lineIn(profile: ServiceProfile, file: string, words: string, name: string): TextEdit | undefined {
  const text = profile.textOf(file)
  const view = firm(profile, 'answer-view').find(one => one.file === file)
  if (view) return insertLine(view, words, name)
  return text === undefined ? undefined : endOfPage(file, text, words, name)
}

/** The end of what a page shows, however tersely it is written. */
function endOfPage(file: string, text: string, words: string, name: string): TextEdit | undefined {
  const viewLine = `<view class="${name}">${words}</view>`
  const small = `<small class="${name}">${words}</small>`
  if (/\.(?:wxml|axml|swan|ttml)$/.test(file)) return insert(text.trimEnd().length, `\n${viewLine}`)
  if (/\.[nu]?vue$/.test(file)) {
    const root = last(text, /<\/([a-z][\w-]{0,40})>\s{0,80}<\/template>/g)
    return root && insert(root.index, root[1] === 'view' ? viewLine : small)
  }
  if (file.endsWith('.svelte')) {
    const style = text.search(/^<style\b/m)
    return insert(text.slice(0, style < 0 ? text.length : style).trimEnd().length, `\n${small}`)
  }
  if (file.endsWith('.html')) return before(last(text, /<\/body>/gi), small)
  if (/\.[tj]sx$/.test(file))
    return before(
      last(text, /<\/[\w.]{0,60}>(?=\s{0,80}\)?;?\s{0,9}\}?\s{0,9}$)/g),
      small.replace('class=', 'className='),
    )
  return undefined
}

function last(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1)
}

function before(tag: RegExpExecArray | undefined, line: string): TextEdit | undefined {
  return tag && insert(tag.index, line)
}
