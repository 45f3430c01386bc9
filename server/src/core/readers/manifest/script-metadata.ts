import { parseRequirement } from '../../syntax/requirements.ts'
import { dependencyEvidence } from '../dependency.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { allMatches } from '../../text/steps.ts'

const OPENS = '# /// script'
const LIST = /^# dependencies[ \t]*=[ \t]*\[/m
const LITERAL = /"([^"\n]*)"|'([^'\n]*)'/g

/** Python scripts that name their own dependencies in a comment at the top (PEP 723). */
export const reader: Reader = {
  id: 'script-metadata',
  title: { en: 'Python script with its own dependencies (PEP 723)', 'zh-CN': '自带依赖声明的 Python 脚本（PEP 723）' },
  patterns: ['**/*.py'],
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint'],
  matches: path => /\.py$/i.test(path),
  read(file) {
    const block = blockOf(file.text)
    if (!block) return NOTHING
    const found = [...allMatches(block.text, LITERAL)].flatMap(({ index, 1: double, 2: single }) => {
      const requirement = parseRequirement(double ?? single ?? '', block.start + index + 1)
      return requirement
        ? dependencyEvidence('pypi', requirement.name, requirement.span, 'runtime', requirement.version)
        : []
    })
    return found.length > 0 ? { evidence: found } : NOTHING
  },
}

/** The list of dependencies in the first such block: comment lines only, up to the bracket that closes it. */
function blockOf(text: string): { text: string; start: number } | undefined {
  const opens = text.indexOf(OPENS)
  if (opens < 0 || (opens > 0 && text[opens - 1] !== '\n')) return undefined
  let end = opens
  while (text[end] === '#') end = text.indexOf('\n', end) + 1 || text.length
  const list = LIST.exec(text.slice(opens, end))
  if (!list) return undefined
  const start = opens + list.index + list[0].length
  const close = text.slice(start, end).search(/^# *\]|\][ \t]*\r?$/m)
  return close < 0 ? undefined : { text: text.slice(start, start + close), start }
}
