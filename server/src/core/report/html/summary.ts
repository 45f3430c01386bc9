import { html } from '../../text/medium/markup.ts'
import { mayBeMainlandPublic } from '../../engine/engagement.ts'
import type { Finding } from '../../finding.ts'
import { LANGUAGES, type Localized } from '../../locale/messages.ts'
import { both, localized, type Markup } from './markup.ts'
import { countsOf, doneBy, statedIn } from '../offered.ts'
import { questionsFirst } from '../scope-question.ts'
import { anchorOf, type PageContext, placeLink, section } from './page-context.ts'
import { record } from './record.ts'
import { say } from './texts.ts'
import { headingOf } from './words.ts'
import { STATUS_WORDS } from '../status-words.ts'

const FIRST = 5
const SHOWN = ['open', 'nothing-seen', 'stated', 'evidenced', 'accepted', 'not-checkable'] as const

/** What a manager reads: one sentence, the state of the duties, what to do first. */
export function summary(page: PageContext): Markup {
  const { services, result } = page
  const reach = services.filter(({ profile }) => mayBeMainlandPublic(profile))
  const undeclared = services.filter(({ profile }) => profile.scope.basis !== 'declared').length
  const lead =
    services.length === 0
      ? say('leadNone')
      : say('lead', {
          services: services.length,
          does: doneBy(services),
          reach: reach.length,
          stated: statedIn(reach),
          open: countsOf(reach).open,
        })
  return section(
    'summary',
    say('summary'),
    html`<p class="lead">${lead}</p>${undeclared > 0 && html`<p>${say('undeclared', { count: undeclared, of: services.length })}</p>`}${
      services.length > 0 && standing(page)
    }${result.findings.length > 0 && first(page)}${record(page)}`,
  )
}

function standing({ services }: PageContext): Markup {
  const counts = countsOf(services)
  const engaged = SHOWN.reduce((sum, status) => sum + counts[status], 0)
  return html`<figure class="standing">${bar(counts)}<dl>${SHOWN.map(
    status => html`<div class="count ${status}"><dt>${both(STATUS_WORDS[status])}</dt><dd>${counts[status]}</dd></div>`,
  )}</dl>${engaged > 0 && services.length > 1 && html`<figcaption class="quiet">${say('counted')}</figcaption>`}</figure>`
}

/** A bar of the duties by state; the numbers stand beside it as text. */
export function bar(counts: Readonly<Record<string, number>>): Markup {
  const total = SHOWN.reduce((sum, status) => sum + (counts[status] ?? 0), 0)
  if (total === 0) return html``
  let at = 0
  const parts = SHOWN.map(status => {
    const width = ((counts[status] ?? 0) / total) * 1000
    const x = at
    at += width
    return (
      width > 0 &&
      html`<rect class="${status}" x="${x.toFixed(1)}" width="${Math.max(width - 4, 2).toFixed(1)}" height="10" rx="0"/>`
    )
  })
  return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`
}

/** The one question, then the gravest findings, one of each rule first, each by its first clause. */
function first(page: PageContext): Markup {
  const { findings } = page.result
  const chosen = firstOfEachRule(findings).slice(0, FIRST)
  return html`<h3>${say('first')}</h3><ol class="first">${chosen.map(index => {
    const finding = findings[index] as Finding
    return html`<li><span class="badge ${finding.severity}">${both(headingOf(finding.severity))}</span> <a href="#${anchorOf(index)}">${both(
      firstClause(localized(finding.message)),
    )}</a> <span class="where">${placeLink(page, finding.at)}</span></li>`
  })}</ol>${findings.length > chosen.length && html`<p><a href="#findings">${say('all', { count: findings.length })}</a></p>`}`
}

function firstOfEachRule(findings: readonly Finding[]): number[] {
  const seen = new Set<string>()
  const indexes: number[] = []
  const rest: number[] = []
  for (const index of questionsFirst(findings)) {
    const { ruleId, severity } = findings[index] as Finding
    if (severity === 'hint') continue
    if (seen.has(ruleId)) rest.push(index)
    else indexes.push(index)
    seen.add(ruleId)
  }
  return [...indexes, ...rest]
}

/** Every message is written so that its first clause stands alone. */
export function firstClause(text: Localized): Localized {
  const [en, zhCN] = LANGUAGES.map(language => {
    const end = text[language].search(language === 'en' ? /[:;](?=\s)|\.(?=\s|$)/ : /[：；。]/)
    return end > 0 ? text[language].slice(0, end) : text[language]
  })
  return { en: en ?? '', 'zh-CN': zhCN ?? '' }
}
