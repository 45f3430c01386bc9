import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Confidence } from '../../evidence/vocabulary.ts'
import { type FoundNumber, findNumbers } from '../../law/numbers/find.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { extensionsOf } from '../../syntax/source-languages.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = [
  `**/*.{${extensionsOf('html').join(',')},vue,nvue,uvue,mpx,jsx,tsx,js,mjs,ts,ets,uts,svelte,astro,phtml,php,dart,kt,swift,py,go,java,cs,rb,rs,ex,exs}`,
  '**/*.{json,yaml,yml,toml,properties,xml,strings,arb,md}',
]
/** Digits of samples: all the same, or counted up. */
const SAMPLE = /^(\d)\1+$|^0*1?23456|^20(19|2\d)0{3,}/
const MAY_HOLD = /ICP[ \t\u3000]?[备证]|公网安备|[\u4e00-\u9fff][AB][12]-\d/i
const KINDS = new Set(['icp-filing', 'icp-licence', 'police-filing'])

/** ICP and public-security numbers, which only sites for the mainland have to show. They are no filing of generative AI. */
export const reader: Reader = {
  id: 'icp-number',
  title: { en: 'ICP and public-security filing numbers', 'zh-CN': 'ICP 备案号与公安联网备案号' },
  patterns: PATTERNS,
  yields: ['filing-number', 'audience-hint'],
  matches: path => matchesPattern(path) && !path.endsWith('genai-measures.yaml'),
  read(file) {
    if (!MAY_HOLD.test(file.text)) return NOTHING
    const numbers = findNumbers(file.text).filter(({ kind }) => KINDS.has(kind))
    return { evidence: numbers.flatMap(number => numberEvidence(number, file)) }
  },
}

const matchesPattern = matching(PATTERNS)

function numberEvidence(number: FoundNumber, file: SourceFile): Evidence[] {
  const { kind, span, text } = number
  const sure = confidenceOf(number, file)
  return [
    evidence('filing-number', span, text, { numberKind: kind, shown: true }, sure),
    evidence('audience-hint', span, text, { territory: 'mainland-china', weight: 3, what: 'icp-number' }, sure),
  ]
}

/** Documents quote numbers, and templates hold samples. */
function confidenceOf({ text, reading }: FoundNumber, { role, name }: SourceFile): Confidence {
  const digits = /\d{4,}/.exec(text.replace(/\s/g, ''))?.[0] ?? ''
  if (role !== 'product' || /\.md$/i.test(name) || /[xX*＊]{3}/.test(text) || SAMPLE.test(digits)) return 'low'
  return reading.ok ? 'high' : 'medium'
}
