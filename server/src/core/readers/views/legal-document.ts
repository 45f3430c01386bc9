import { checkContent } from '../../declaration/content-checks.ts'
import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Span } from '../../text/span.ts'
import { extensionsOf } from '../../syntax/source-languages.ts'
import { allMatches } from '../../text/steps.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

/** Documents, and pages in whatever a product writes them in. */
const PATTERNS = [
  `**/*.{md,mdx,markdown,txt,vue,nvue,uvue,svelte,astro,tsx,jsx,php,phtml,${extensionsOf('html').join(',')}}`,
]

/** Names under which products keep the texts that users agree to. */
const AGREEMENT_NAME =
  /(^|[-_./\d])(terms|tos|eula|(user|service|license)[-_]?(agreement|terms)|terms[-_]of[-_](service|use))([-_./]|$)|(用户|服务|使用)(许可)?(协议|条款)/i
const POLICY_NAME = /(^|[-_./])privacy([-_]?(policy|notice|statement))?([-_.]|$)|隐私(政策|协议|声明|条款)/i
/** What such a text calls itself in its first heading. */
const AGREEMENT_TITLE = /(用户|服务|使用)(许可)?(协议|条款)|terms of (service|use)|user agreement|service agreement/i
const POLICY_TITLE = /隐私(政策|协议|声明|条款)|privacy (policy|notice|statement)/i

/** The same as the whole of a title: a text that is headed so and goes from clause to clause is one, whatever its file is called. */
const WHOLE_TITLE =
  /^\W{0,4}[^\n，。,!?？！{}]{0,30}(?:(?:用户|服务|使用|会员|注册)(?:许可|服务)?(?:协议|条款)|(?:terms of (?:service|use)|user agreement|service agreement|terms (?:and|&) conditions))[》」）)\s]{0,4}(?:[（(][^()（）\n]{1,20}[）)]\s{0,4})?$/i
const CLAUSE =
  /(?:^|>)[ \t]{0,40}(?:#{1,4} |%?h[2-4] |<h[2-5]\b[^>\n]{0,120}>\s{0,20})?(?:第?[一二三四五六七八九十]{1,3}[条章、.．]|\d{1,2}[.、．)）]\s{0,4}[\u4e00-\u9fffA-Z])|^#{2,4} |<h[2-4]\b|^[ \t]{0,40}%?h[2-4] /gm
const FEWEST_CLAUSES = 3

const ADDRESS =
  '(?:[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.]{2,60}|(?<!\\d)(?:1[3-9]\\d{9}|0\\d{2,3}[- ]?\\d{3,4}[- ]?\\d{4}|400[- ]?\\d{3,4}[- ]?\\d{3,4})(?!\\d))'
const WORD = '(?:投诉|举报|申诉|complain|report(?= (?:abuse|content|unlawful|violations?)))'
/** A word for complaints with a mail address or a telephone number soon after, or before it. */
const COMPLAINT = new RegExp(`${WORD}[\\s\\S]{0,200}?${ADDRESS}|${ADDRESS}[^\\n。]{0,60}?${WORD}`, 'i')

/** What a clause on labels says in one breath: a label, and content that was generated. A mark of the trade is no such label. */
const LABEL_CLAUSE =
  /(?:标识|标注|水印|\blabel(?:s|l?ed|l?ing)?\b|watermark)[^\n]{0,160}?(?:人工智[能慧]|AI|生成|合成|generat|synthe)|(?:人工智[能慧]|AI|生成|合成|generat|synthe)[^\n]{0,160}?(?:标识|标注|水印|\blabel(?:s|l?ed|l?ing)?\b|watermark)/i

/** A cheap first question: a text that calls itself an agreement. */
const TITLE_HINT = /协议|条款|[Tt]erms|[Aa]greement|TERMS/
/** Far into a text a title is none. */
const HEAD = 2_000
const LONGEST_TITLE = 60

/** Agreements and privacy policies kept as documents: that they are there, whether they speak of labels, and whether they take complaints. */
export const reader: Reader = {
  id: 'legal-document',
  title: { en: 'User agreements and privacy policies kept as documents', 'zh-CN': '以文档保存的用户协议与隐私政策' },
  patterns: PATTERNS,
  yields: ['agreement', 'complaint-entry'],
  matches: matching(PATTERNS),
  read({ path, text, role }) {
    if (role !== 'product') return NOTHING
    const named = AGREEMENT_NAME.test(path)
    if (!named && !POLICY_NAME.test(path) && !TITLE_HINT.test(text)) return NOTHING
    const titles = titlesOf(text)
    const own = titles[0]
    if (own && POLICY_NAME.test(path)) {
      const words = text.slice(own.start, own.end)
      if (POLICY_TITLE.test(words)) return { evidence: [evidence('agreement', own, words, { what: 'privacy-policy' })] }
    }
    const title = titles.find(one => {
      const words = text.slice(one.start, one.end)
      if (named && one === own) return AGREEMENT_TITLE.test(words)
      return words.length <= LONGEST_TITLE && WHOLE_TITLE.test(words) && isInClauses(text)
    })
    return title ? { evidence: agreement(text, title, text.slice(title.start, title.end)) } : NOTHING
  },
}

/** Whether a text goes from clause to clause. */
function isInClauses(text: string): boolean {
  let count = 0
  for (const _ of allMatches(text, CLAUSE)) if (++count >= FEWEST_CLAUSES) return true
  return false
}

function agreement(text: string, title: Span, words: string): Evidence[] {
  const labelClause = checkContent('labels.terms', text).state === 'whole' && LABEL_CLAUSE.test(text)
  const found: Evidence[] = [evidence('agreement', title, words, { what: 'user-agreement', labelClause })]
  const complaint = COMPLAINT.exec(text)
  if (complaint)
    found.push(
      evidence(
        'complaint-entry',
        { start: complaint.index, end: complaint.index + complaint[0].length },
        complaint[0],
        {
          what: 'contact',
        },
      ),
    )
  return found
}

/** Headings of Markdown, HTML and its short forms, titles that a page is given, and the first line: what a text may call itself. */
const HEADINGS: readonly RegExp[] = [
  /^[ \t]*#{1,2}[ \t]+([^\r\n]+)/m,
  /<h1\b[^>]*>\s*(?:<[^<>]{1,80}>\s*){0,3}([^<{]+)/i,
  /<title\b[^>]*>\s*([^<{]+)/i,
  /^[ \t]*%?h[12](?:[.#][\w-]{1,40}){0,4}[ \t]+([^\r\n]+)/m,
  /\btitle["']?\)?\s{0,4}[,:=]\s{0,4}["']?([^"'\r\n<>{}]{4,60})/i,
  /<h2\b[^>]*>\s*([^<{]+)/i,
]
const FIRST_LINE = /^\s*(\S[^\r\n]*)/

function titlesOf(text: string): Span[] {
  const head = text.slice(0, HEAD)
  const found = HEADINGS.flatMap(heading => placeIn(heading.exec(head)))
  return found.length > 0 ? found : placeIn(FIRST_LINE.exec(head))
}

function placeIn(found: RegExpExecArray | null): Span[] {
  const words = found?.[1]?.trimEnd()
  if (!found || !words) return []
  const start = found.index + found[0].indexOf(words)
  return [{ start, end: start + words.length }]
}
