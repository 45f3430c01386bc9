import { type FileChange, resolveFix } from '../engine/resolve-fix.ts'
import { fingerprints } from '../report/fingerprint.ts'
import { leavesAsIs } from '../rules/shared/accept.ts'
import { LineIndex } from '../text/line-index.ts'
import { applyEdits, type Span, type TextEdit } from '../text/span.ts'
import { nameFromFile, renderMarked, textFromFile } from './from-file.ts'
import { agentMessages } from './messages.ts'
import { type AgentTool, type Audited, textArgument } from './tool.ts'

const MOST_FIXES = 8
const MOST_EDITS = 10
const LONGEST_BEFORE = 400
const LONGEST_AFTER = 4000
/** Of a longer line, what stands near. */
const AROUND = 150

/** What the fixes of one finding would change. Nothing is changed. */
export const previewFix: AgentTool = {
  name: 'preview_fix',
  title: { en: 'Preview the fixes of a finding', 'zh-CN': '预览问题项的修复' },
  description: {
    en: 'What each fix of one finding would change, as text before and after. Nothing is written: show it to the person and let them choose. needsPerson counts the blanks that only a person can fill; never fill in numbers, dates or statements of fact yourself.',
    'zh-CN':
      '说明某个问题项的每个修复将更改什么，给出更改前后的文字。不写入任何文件：请展示给使用者本人选择。needsPerson 是只有人才能填写的空白数；不要自行填写编号、日期或事实陈述。',
  },
  properties: {
    finding: {
      type: 'string',
      description: { en: 'The id that the audit gives the finding', 'zh-CN': 'audit 给出的问题项编号' },
    },
  },
  required: ['finding'],
  asks: 'folder',
  answer(args, audited) {
    const { result, language, textOf } = audited
    const id = textArgument(args, 'finding')
    const ids = fingerprints(result.findings, textOf)
    const finding = result.findings.find(one => ids.get(one) === id)
    if (!finding) return { problem: agentMessages[language].noFinding() }
    const fixes = finding.fixes.filter(fix => !leavesAsIs(fix))
    return {
      finding: id,
      rule: finding.ruleId,
      fixesTotal: fixes.length,
      fixes: fixes.slice(0, MOST_FIXES).map(fix => {
        const changes = resolveFix(fix, result, language)
        return {
          title: renderMarked(fix.title, language),
          leavesNothingToJudge: fix.safe,
          needsPerson: changes.reduce((sum, one) => sum + one.placeholders.length, 0),
          changes: changes.flatMap(change => changeOf(change, audited)).slice(0, MOST_EDITS),
        }
      }),
    }
  },
}

function changeOf({ file, create, edits }: FileChange, { textOf }: Audited): object[] {
  const name = nameFromFile(file)
  if (create)
    return edits.map(({ newText }) => ({
      file: name,
      create: true,
      before: textFromFile('', 1),
      after: after(newText),
    }))
  const text = textOf(file) ?? ''
  const lines = new LineIndex(text)
  return wholeLines(text, edits).map(({ start, end, within }) => {
    const before = text.slice(start, end)
    const moved = within.map(({ span, newText }) => ({
      span: { start: span.start - start, end: span.end - start },
      newText,
    }))
    return {
      file: name,
      line: lines.positionAt(start).line + 1,
      before: textFromFile(before, LONGEST_BEFORE),
      after: after(applyEdits(before, moved)),
    }
  })
}

function after(text: string): string {
  return textFromFile(text, LONGEST_AFTER)
}

/** Edits gathered by the lines they stand in: a bracket put in alone says nothing to whoever is to choose. */
function wholeLines(text: string, edits: readonly TextEdit[]): (Span & { readonly within: TextEdit[] })[] {
  const groups: { start: number; end: number; within: TextEdit[] }[] = []
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(text.lastIndexOf('\n', edit.span.start - 1) + 1, edit.span.start - AROUND)
    const close = text.indexOf('\n', edit.span.end)
    const end = Math.min(close < 0 ? text.length : close, edit.span.end + AROUND)
    const last = groups.at(-1)
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end)
      last.within.push(edit)
    } else groups.push({ start, end, within: [edit] })
  }
  return groups
}
