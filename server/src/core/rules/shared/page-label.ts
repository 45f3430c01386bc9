import type { FixStep } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import type { TextEdit } from '../../text/span.ts'
import { insert } from './code-edits.ts'
import { WORDS } from './helpers/helper.ts'
import { insertLabel } from './insert-label.ts'
import { firm } from './seen.ts'

const ENDINGS = ['wxml', 'axml', 'swan', 'ttml', 'vue', 'nvue', 'uvue', 'svelte', 'tsx', 'jsx', 'html', 'dart']

/** The steps that show a label on each of these pages; none where one of them has no place that can be told for sure. */
export function labelPages(profile: ServiceProfile, pages: readonly string[]): FixStep[] {
  const steps = pages.map((page): FixStep | undefined => {
    for (const file of ENDINGS.map(ending => `${page}.${ending}`)) {
      const text = profile.textOf(file)
      const view = firm(profile, 'answer-view').find(one => one.file === file)
      const edit = view ? insertLabel(view) : text === undefined ? undefined : endOfPage(file, text)
      if (edit) return { op: 'edit', file, edits: [edit] }
    }
    return undefined
  })
  return steps.every(step => step !== undefined) ? steps : []
}

const VIEW = `<view class="ai-label">${WORDS}</view>`
const SMALL = `<small class="ai-label">${WORDS}</small>`

/** The end of what a page shows, however tersely it is written. */
function endOfPage(file: string, text: string): TextEdit | undefined {
  if (/\.(?:wxml|axml|swan|ttml)$/.test(file)) return insert(text.trimEnd().length, `\n${VIEW}`)
  if (/\.[nu]?vue$/.test(file)) {
    const root = last(text, /<\/([a-z][\w-]{0,40})>\s{0,80}<\/template>/g)
    return root && insert(root.index, root[1] === 'view' ? VIEW : SMALL)
  }
  if (file.endsWith('.svelte')) {
    const style = text.search(/^<style\b/m)
    return insert(text.slice(0, style < 0 ? text.length : style).trimEnd().length, `\n${SMALL}`)
  }
  if (file.endsWith('.html')) return before(last(text, /<\/body>/gi), SMALL)
  if (/\.[tj]sx$/.test(file))
    return before(
      last(text, /<\/[\w.]{0,60}>(?=\s{0,80}\)?;?\s{0,9}\}?\s{0,9}$)/g),
      SMALL.replace('class=', 'className='),
    )
  return undefined
}

function last(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1)
}

function before(tag: RegExpExecArray | undefined, line: string): TextEdit | undefined {
  return tag && insert(tag.index, line)
}
