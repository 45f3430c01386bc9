import type { SeenOf } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import type { Fix, FixStep } from '../../finding.ts'
import type { Message } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import type { TextEdit } from '../../text/span.ts'
import { relativePath } from './declared-files.ts'
import { declare } from './fixes.ts'
import { WORDS } from './helpers/helper.ts'
import { beginHelper } from './label-helper.ts'
import { noticeInAnswers } from './notice-fix.ts'
import { firm } from './seen.ts'

/** The view of a service in which a label is best put: one beside the answers; pages before parts of them. */
export function viewOf(profile: ServiceProfile): SeenOf<'answer-view'> | undefined {
  const views = firm(profile, 'answer-view')
  return (
    views.find(one => /(^|\/)(chat|message|answer|conversation)/i.test(one.file)) ??
    views.find(one => /(^|\/)(page|index|app|main)\./i.test(one.file)) ??
    views[0]
  )
}

/** The edit that shows a label in a view, in the view's own language. */
export function insertLabel(view: SeenOf<'answer-view'>): TextEdit {
  return insertLine(view, WORDS, 'ai-label')
}

/** The edit that shows a line of small print in a view, in the view's own language. `words` hold nothing that markup or strings read. */
export function insertLine(
  { span, value, detail: { framework, indent, eol } }: SeenOf<'answer-view'>,
  words: string,
  name: string,
): TextEdit {
  const before = (line: string): TextEdit => ({
    span: { start: span.start, end: span.start },
    newText: `${line}${eol}${indent}`,
  })
  const behind = (line: string): TextEdit => ({ span: { start: span.end, end: span.end }, newText: `${eol}${line}` })
  switch (framework) {
    case 'gradio':
      return behind(`${indent}    gr.Markdown("${words}")`)
    case 'streamlit':
      return behind(`${indent}st.caption("${words}")`)
    case 'flutter':
      return behind(`${indent}  const Text('${words}', style: TextStyle(fontSize: 12)),`)
    case 'swiftui':
      return behind(`${indent}    Text("${words}").font(.footnote).foregroundStyle(.secondary)`)
    case 'compose':
      return behind(`${indent}    Text("${words}", style = MaterialTheme.typography.labelSmall)`)
    case 'vue':
      // uni-app: its views are <view>, and a browser's elements are no part of it.
      if (value === '</view>') return before(`  <view class="${name}">${words}</view>`)
      return before(`  <small class="${name}">${words}</small>`)
    case 'wechat':
      return before(`  <view class="${name}">${words}</view>`)
    case 'react':
      return before(`  <small className="${name}">${words}</small>`)
    default:
      return before(`  <small class="${name}">${words}</small>`)
  }
}

/** Shows the label where answers are shown and says so; else asks for the file that shows it, or begins a helper beside `beside`. */
export function labelFixes(
  profile: ServiceProfile,
  missing: readonly Modality[],
  title: Message,
  beside: string,
): Fix[] {
  const fields = missing.map(
    (modality, i) => [['labels', modality, 'place'], `\${${i + 1}:file that shows the label}`] as const,
  )
  const ask = declare(profile, ...fields)
  const view = missing.includes('text') ? viewOf(profile) : undefined
  if (!view) {
    const notice = missing.length === 1 && missing.includes('text') ? noticeInAnswers(profile) : []
    const first = profile.declared && notice.length > 0 ? [...notice, { ...ask, preferred: false }] : [ask, ...notice]
    return [...first, ...(missing.includes('text') ? beginHelper(profile, 'notice', beside) : [])]
  }
  const edit: FixStep = { op: 'edit', file: view.file, edits: [insertLabel(view)] }
  if (!profile.declared) return [ask, { title, safe: false, steps: [edit] }]
  const path = ['labels', 'text', 'place']
  const say: FixStep = { op: 'declare', service: profile.name, path, value: relativePath(profile, view.file) }
  return [
    { title, safe: false, preferred: true, steps: [edit, say] },
    { ...ask, preferred: false },
  ]
}
