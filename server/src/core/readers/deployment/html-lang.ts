import { evidence } from '../../evidence/evidence.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = [
  '**/*.{html,htm,ejs,hbs,njk,jinja,jinja2,j2,tmpl,ftl,jsp,php,cshtml,erb,pug}',
  '**/{_document,layout,+layout,app,root,App}.{tsx,jsx,svelte,vue,astro}',
]
const LANGUAGE = /<html\b[^>]{0,400}?\blang\s{0,9}=\s{0,9}\{?\s{0,9}(["'])([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})*)\1/i
const MAINLAND = /^zh([-_](cn|hans)([-_]cn)?)?$/i
const HEAD = 4000

/** The language a page states for itself. */
export const reader: Reader = {
  id: 'html-lang',
  title: { en: 'Page language (html lang)', 'zh-CN': '页面语言（html lang）' },
  patterns: PATTERNS,
  yields: ['audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const from = file.text.search(/<html\b/i)
    const match = from < 0 ? null : LANGUAGE.exec(file.text.slice(from, from + HEAD))
    const value = match?.[2]
    if (!match || !value || !MAINLAND.test(value)) return NOTHING
    const start = from + match.index + match[0].length - value.length - 1
    const span = { start, end: start + value.length }
    return {
      evidence: [
        evidence('audience-hint', span, value, {
          territory: 'mainland-china',
          weight: /^zh$/i.test(value) ? 1 : 2,
          what: 'html-lang',
        }),
      ],
    }
  },
}
