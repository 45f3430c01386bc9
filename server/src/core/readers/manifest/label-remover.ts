import { evidence } from '../../evidence/evidence.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { allMatches } from '../../text/steps.ts'

const PATTERNS = [
  '**/requirements*.txt',
  '**/pyproject.toml',
  '**/setup.{py,cfg}',
  '**/Pipfile',
  '**/environment.y{a,}ml',
  '**/package.json',
]

/** Packages whose purpose is to take labels or watermarks off generated content. */
const REMOVERS =
  /(?<![\w-])(remove-ai-watermarks?|noai-watermark|remove-ai-labels?|aigc-label-remover|ai-watermark-remover)(?![\w-])/gi

/** Dependencies that remove labels: the Labelling Measures (Art 10) bar tools for that. */
export const reader: Reader = {
  id: 'label-remover',
  title: { en: 'Packages that remove labels of AI-generated content', 'zh-CN': '去除生成合成标识的软件包' },
  patterns: PATTERNS,
  yields: ['label-removal'],
  matches: matching(PATTERNS),
  read({ text }) {
    if (!/watermark|label/i.test(text)) return NOTHING
    return {
      evidence: [...allMatches(text, REMOVERS)].map(match =>
        evidence('label-removal', { start: match.index, end: match.index + match[0].length }, match[0], {
          what: match[0],
        }),
      ),
    }
  },
}
