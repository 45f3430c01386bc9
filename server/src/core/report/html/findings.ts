import { html } from '../../text/medium/markup.ts'
import { acceptancesOf } from '../../declaration/inherit.ts'
import type { Finding } from '../../finding.ts'
import { SEVERITIES } from '../../finding.ts'
import { FAMILIES } from '../../law/law.ts'
import { LANGUAGES } from '../../locale/messages.ts'
import { isAcceptance, leavesAsIs } from '../../rules/shared/accept.ts'
import { rulePage } from '../docs-url.ts'
import { questionsFirst } from '../scope-question.ts'
import { sinceWords } from '../record/rows.ts'
import { lawOf, unconfirmedOf } from './law.ts'
import { both, type Markup, said } from './markup.ts'
import { anchorOf, filterable, type PageContext, placeLink, section, table } from './page-context.ts'
import { pageTexts, say } from './texts.ts'
import { headingOf } from './words.ts'

/** Every finding with its place, law and related places; then those accepted and those held back. */
export function findings(page: PageContext): Markup {
  const { result } = page
  const entries = questionsFirst(result.findings).map(index =>
    entry(page, result.findings[index] as Finding, anchorOf(index)),
  )
  const body = html`${entries.length === 0 ? html`<p>${say('noFindings')}</p>` : html`<div class="findings">${entries}</div><p class="quiet" id="no-match" hidden>${say('noMatch')}</p>`}${accepted(
    page,
  )}${withheld(page)}`
  return section('findings', say('findings'), body)
}

/** The filter's controls: they do nothing until the script is there, so they start hidden. */
export function filterBar(page: PageContext): Markup {
  if (page.services.length === 0 && page.result.findings.length === 0) return html``
  const families = FAMILIES.filter(family => page.result.findings.some(one => one.family === family))
  const severities = SEVERITIES.filter(severity => page.result.findings.some(one => one.severity === severity))
  return html`<form class="filter" id="filter" hidden aria-labelledby="filter-title"><h2 id="filter-title" class="hidden">${say('filter')}</h2>${
    page.services.length > 1 &&
    html`<label class="pick"><span>${say('service')}</span><select name="service"><option value="" data-en="${pageTexts.en.allServices()}" data-zh="${pageTexts['zh-CN'].allServices()}">${pageTexts[page.context.language].allServices()}</option>${page.services.map(
      ({ profile }) => html`<option value="${profile.name}">${profile.name}</option>`,
    )}</select></label>`
  }${chips(
    'family',
    say('family'),
    families.map(one => [one, both(headingOf(one))]),
  )}${chips(
    'severity',
    say('severity'),
    severities.map(one => [one, both(headingOf(one))]),
  )}<p class="state"><span role="status">${counter(page.result.findings.length)}</span> <button type="reset">${say('reset')}</button></p></form>`
}

/** `__` is where the script writes how many are shown. */
function counter(of: number): Markup {
  return html`${LANGUAGES.map(language => html`<span lang="${language}" data-template="${pageTexts[language].shown({ shown: '__', of })}"></span>`)}`
}

function chips(name: string, title: Markup, values: readonly (readonly [string, Markup])[]): Markup {
  if (values.length < 2) return html``
  return html`<fieldset><legend>${title}</legend>${values.map(
    ([value, text]) =>
      html`<label class="chip"><input type="checkbox" name="${name}" value="${value}" checked><span>${text}</span></label>`,
  )}</fieldset>`
}

function entry(page: PageContext, finding: Finding, id: string): Markup {
  const { related, fixes } = finding
  const fixable = fixes.some(fix => !leavesAsIs(fix))
  const acceptable = fixes.some(isAcceptance)
  const since = sinceWords(page.context.history, finding)
  return html`<article class="finding ${finding.severity}" id="${id}" ${filterable(finding)}><div class="body"><h3><span class="badge ${
    finding.severity
  }">${both(headingOf(finding.severity))}</span> <span class="quiet">${both(headingOf(finding.family))}${
    finding.service && html`<span class="sep"> · </span>${finding.service}`
  }</span></h3><p class="message">${said(finding.message)}</p><p class="quiet"><a class="rule" href="${rulePage(finding.ruleId, page.context.language)}" rel="noreferrer">${finding.ruleId}</a>${
    since && html`<span class="since"> · ${both(since)}</span>`
  }${
    fixable && html`<span class="fixable"> · ${say('fixable')}</span>`
  }</p>${actions(page, finding, { fixable, acceptable })}${relatedPlaces(page, related)}</div><dl class="aside"><dt>${say('places')}</dt><dd>${placeLink(page, finding.at)}</dd>${
    finding.duties.length > 0 &&
    html`<dt>${say('law')}</dt><dd>${lawOf(finding.duties, page.result.asOf)}${unconfirmedOf(finding.duties)}</dd>`
  }</dl></article>`
}

/** What the editor can do about a finding: shown where the page lies in one. */
function actions(
  { place }: PageContext,
  { at, ruleId }: Finding,
  { fixable, acceptable }: { fixable: boolean; acceptable: boolean },
): Markup {
  const { file, line, column } = place(at)
  const kinds = [...(fixable ? (['fix'] as const) : []), ...(acceptable ? (['accept'] as const) : []), 'open' as const]
  return html`<p class="acts" data-in-editor hidden>${kinds.map(
    kind =>
      html`<button type="button" data-act="${kind}" data-rule="${ruleId}" data-file="${file}" data-line="${line}" data-column="${column}">${say(kind)}</button> `,
  )}</p>`
}

function relatedPlaces(page: PageContext, related: Finding['related']): Markup {
  if (related.length === 0) return html``
  return html`<details><summary>${say('related', { count: related.length })}</summary><ul>${related.map(
    one => html`<li>${placeLink(page, one.at)} ${said(one.message)}</li>`,
  )}</ul></details>`
}

/** Findings the team keeps, with the reason and the day that the declaration states. */
function accepted(page: PageContext): Markup {
  const { accepted: kept } = page.result
  if (kept.length === 0) return html``
  const stated = page.result.declarations.flatMap(acceptancesOf)
  const heads = [say('rule'), say('service'), say('places'), say('reason'), say('by'), say('until')]
  const rows = kept.map(finding => {
    const why = stated.find(
      one => one.rule === finding.ruleId && (one.service === undefined || one.service === finding.service),
    )
    return html`<tr ${filterable(finding)}><td><code>${finding.ruleId}</code></td><td>${finding.service}</td><td>${placeLink(page, finding.at)}</td><td>${why?.reason}</td><td>${why?.by}</td><td>${why?.until}</td></tr>`
  })
  return html`<h3 id="accepted">${say('accepted')}</h3><p class="quiet">${say('acceptedNote')}</p>${table('accepted', say('accepted'), heads, rows)}`
}

function withheld(page: PageContext): Markup {
  const { withheld: held } = page.result
  if (held.length === 0) return html``
  return html`<details class="held"><summary>${say('withheld')} <span class="number">${held.length}</span></summary><p class="quiet">${say(
    'withheldNote',
  )}</p>${held.map(
    finding =>
      html`<div class="heldback" ${filterable(finding)}><p class="message">${said(finding.message)}</p><p class="quiet">${finding.service}<span class="sep"> · </span>${placeLink(
        page,
        finding.at,
      )}</p></div>`,
  )}</details>`
}
