import { evidence } from '../../evidence/evidence.ts'
import { isAiFiling } from '../../law/numbers/classify.ts'
import { findNumbers } from '../../law/numbers/find.ts'
import type { Span } from '../../text/span.ts'
import { extensionsOf } from '../../syntax/source-languages.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = [
  `**/*.{${extensionsOf('html').join(',')},vue,nvue,uvue,mpx,jsx,tsx,js,mjs,ts,ets,uts,svelte,astro,phtml,php,wxs,dart,kt,swift,py,go,java,cs,rb,rs,ex,exs}`,
  '**/*.{json,yaml,yml,toml,properties,xml,strings,md}',
]

/** Numbers of algorithm filings and of filed or registered generative services, where a product shows them. Malformed ones too. */
export const reader: Reader = {
  id: 'filing-number',
  title: {
    en: 'Filing numbers of algorithms and generative services',
    'zh-CN': '算法备案编号与生成式人工智能服务备案号、上线编号',
  },
  patterns: PATTERNS,
  yields: ['filing-number'],
  matches: path => matchesPattern(path) && !path.endsWith('genai-measures.yaml'),
  read({ text, role, name }) {
    if (!text.includes('网信算备') && !/-20\d{6}/.test(text)) return NOTHING
    const sure = role === 'product' && !/\.md$/i.test(name)
    const shown = findNumbers(text).filter(({ kind }) => isAiFiling(kind))
    return {
      evidence: shown.map(({ kind, reading, span, text: value }) =>
        evidence(
          'filing-number',
          span,
          value,
          { numberKind: kind, shown: true, modelNamed: MODEL.test(around(text, span)) },
          !sure ? 'low' : reading.ok ? 'high' : 'medium',
        ),
      ),
    }
  },
}

/** How far around a number the model's name is looked for, in characters. */
const NEAR = 120
const MODEL =
  /模型|\bmodel\b|qwen|通义|千问|deepseek|doubao|豆包|hunyuan|混元|ernie|文心|chatglm|智谱|kimi|spark|星火|minimax|abab/i

/** The text before and behind a number, without the number: its own middle part is no name that a user reads. */
function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`
}

const matchesPattern = matching(PATTERNS)
