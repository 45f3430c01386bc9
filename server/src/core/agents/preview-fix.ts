import { type FileChange, resolveFix } from '../engine/resolve-fix.ts'
import { fingerprints } from '../report/fingerprint.ts'
import { leavesAsIs } from '../rules/shared/accept.ts'
import { LineIndex } from '../text/line-index.ts'
import { nameFromFile, renderMarked, textFromFile } from './from-file.ts'
import { agentMessages } from './messages.ts'
import { type AgentTool, type Audited, textArgument } from './tool.ts'

const MOST_FIXES = 8
const MOST_EDITS = 10
const LONGEST_BEFORE = 400
const LONGEST_AFTER = 4000

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
  const text = create ? '' : (textOf(file) ?? '')
  const lines = new LineIndex(text)
  return edits.map(({ span, newText }) => ({
    file: nameFromFile(file),
    ...(create ? { create: true } : { line: lines.positionAt(span.start).line + 1 }),
    before: textFromFile(text.slice(span.start, span.end), LONGEST_BEFORE),
    after: textFromFile(newText, LONGEST_AFTER),
  }))
}
