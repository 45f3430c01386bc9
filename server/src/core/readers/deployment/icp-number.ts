import { type Evidence, evidence, type NumberKind } from '../../evidence/evidence.ts'
import type { Confidence } from '../../evidence/vocabulary.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = [
  '**/*.{html,htm,vue,jsx,tsx,js,mjs,ts,svelte,astro,ejs,hbs,njk,jinja,jinja2,j2,tmpl,ftl,jsp,php,cshtml,erb,wxml,wxs,axml,dart,kt,swift,py,go,java}',
  '**/*.{json,yaml,yml,toml,properties,xml,strings,md}',
]
const PROVINCE = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]'
const NUMBERS: readonly (readonly [NumberKind, RegExp])[] = [
  ['icp-filing', new RegExp(`${PROVINCE}ICP备\\s?\\d{6,10}号(?:-\\d{1,4}[A-Z]?)?`, 'g')],
  ['icp-licence', new RegExp(`${PROVINCE}(?:ICP证\\s?|B\\d-)\\d{6,8}号?`, 'g')],
  ['police-filing', new RegExp(`${PROVINCE}公网安备\\s?\\d{14}号?`, 'g')],
]
/** Digits of samples: all the same, or counted up. */
const SAMPLE = /^(\d)\1+$|^(01234567|12345678|123456|20200000|2020000|2021000|20210000|20220000)/

/** ICP and public-security filing numbers, which only sites for the mainland have to show. They are no filing of generative AI. */
export const reader: Reader = {
  id: 'icp-number',
  title: { en: 'ICP and public-security filing numbers', 'zh-CN': 'ICP 备案号与公安联网备案号' },
  patterns: PATTERNS,
  yields: ['filing-number', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { text } = file
    if (!text.includes('ICP') && !text.includes('公网安备') && !/[\u4e00-\u9fff]B[12]-\d/.test(text)) return NOTHING
    const sure: Confidence = file.role === 'product' && !/\.md$/i.test(file.name) ? 'high' : 'low'
    return {
      evidence: NUMBERS.flatMap(([kind, pattern]) =>
        [...text.matchAll(pattern)].flatMap(match => found(kind, match, sure)),
      ),
    }
  },
}

function found(numberKind: NumberKind, match: RegExpMatchArray, sure: Confidence): Evidence[] {
  const [value] = match
  const start = match.index ?? 0
  const span = { start, end: start + value.length }
  const digits = /\d{6,}/.exec(value)?.[0] ?? ''
  const confidence = SAMPLE.test(digits) ? 'low' : sure
  return [
    evidence('filing-number', span, value, { numberKind, shown: true }, confidence),
    evidence('audience-hint', span, value, { territory: 'mainland-china', weight: 3, what: 'icp-number' }, confidence),
  ]
}
