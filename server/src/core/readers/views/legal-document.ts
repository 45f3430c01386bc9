import { checkContent } from '../../declaration/content-checks.ts'
import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Span } from '../../text/span.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/*.{md,mdx,markdown,html,htm,txt}']

/** Names under which products keep the texts that users agree to. */
const AGREEMENT_NAME =
  /(^|[-_./\d])(terms|tos|eula|(user|service|license)[-_]?(agreement|terms)|terms[-_]of[-_](service|use))([-_.]|$)|(用户|服务|使用)(许可)?(协议|条款)/i
const POLICY_NAME = /(^|[-_./])privacy([-_]?(policy|notice|statement))?([-_.]|$)|隐私(政策|协议|声明|条款)/i
/** What such a text calls itself in its first heading. */
const AGREEMENT_TITLE = /(用户|服务|使用)(许可)?(协议|条款)|terms of (service|use)|user agreement|service agreement/i
const POLICY_TITLE = /隐私(政策|协议|声明|条款)|privacy (policy|notice|statement)/i

/** A word for complaints with a mail address or a telephone number soon after. */
const COMPLAINT =
  /(?:投诉|举报|complain|report(?= (?:abuse|content|unlawful|violations?)))[\s\S]{0,200}?(?:[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,60}|(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4})(?!\d))/i

/** Far into a text a title is none. */
const HEAD = 2_000

/** Agreements and privacy policies kept as documents: that they are there, whether they speak of labels, and whether they take complaints. */
export const reader: Reader = {
  id: 'legal-document',
  title: { en: 'User agreements and privacy policies kept as documents', 'zh-CN': '以文档保存的用户协议与隐私政策' },
  patterns: PATTERNS,
  yields: ['agreement', 'complaint-entry'],
  matches: matching(PATTERNS),
  read({ path, text, role }) {
    if (role !== 'product' || !(AGREEMENT_NAME.test(path) || POLICY_NAME.test(path))) return NOTHING
    const title = titleOf(text)
    if (!title) return NOTHING
    const words = text.slice(title.start, title.end)
    if (POLICY_NAME.test(path) && POLICY_TITLE.test(words))
      return { evidence: [evidence('agreement', title, words, { what: 'privacy-policy' })] }
    if (!AGREEMENT_NAME.test(path) || !AGREEMENT_TITLE.test(words)) return NOTHING
    return { evidence: agreement(text, title, words) }
  },
}

function agreement(text: string, title: Span, words: string): Evidence[] {
  const labelClause = checkContent('labels.terms', text).state === 'whole'
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

/** The first heading of Markdown or HTML, else the first line: what the text calls itself. */
function titleOf(text: string): Span | undefined {
  const head = text.slice(0, HEAD)
  const found =
    /^[ \t]*#{1,2}[ \t]+([^\r\n]+)/m.exec(head) ??
    /<(?:h1|title)\b[^>]*>\s*([^<]+)/i.exec(head) ??
    /^\s*(\S[^\r\n]*)/.exec(head)
  const words = found?.[1]?.trimEnd()
  if (!found || !words) return undefined
  const start = found.index + found[0].indexOf(words)
  return { start, end: start + words.length }
}
