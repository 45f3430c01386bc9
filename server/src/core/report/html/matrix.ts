import { html } from '../../text/medium/markup.ts'
import type { AuditedService, DutyStatus } from '../../engine/audit-result.ts'
import { basisOn, DUTIES } from '../../law/duties.ts'
import { type Duty, FAMILIES, type Family } from '../../law/law.ts'
import { citation } from '../../law/citation.ts'
import { render } from '../../locale/messages.ts'
import { keeperOf } from '../record/due.ts'
import { keeperWords } from '../record/rows.ts'
import { both, type Markup, said, SEMICOLON } from './markup.ts'
import { anchorOf, type PageContext, placeLink, section } from './page-context.ts'
import { say } from './texts.ts'
import { FORCE_WORDS, headingOf } from './words.ts'
import { STATUS_WORDS } from '../status-words.ts'

/** Duties by service, grouped by family; those that no service engages are counted, not shown. */
export function matrix(page: PageContext): Markup {
  const { services } = page
  if (services.length === 0) return html``
  const engaged = DUTIES.filter(({ id }) => services.some(one => statusOf(one, id) !== 'not-engaged'))
  const heads = html`<tr><th scope="col" class="duty">${say('duty')}</th>${services.map(
    ({ profile }) => html`<th scope="col" data-service="${profile.name}">${profile.name}</th>`,
  )}</tr>`
  const groups = FAMILIES.map(family =>
    group(
      page,
      family,
      engaged.filter(duty => duty.family === family),
    ),
  )
  return section(
    'matrix',
    say('matrix'),
    html`<p class="quiet">${say('legend')}</p><div class="scroll" role="group" tabindex="0" aria-labelledby="matrix-title"><table class="matrix"><thead>${heads}</thead>${groups}</table></div>${unengaged(
      page,
      DUTIES.filter(duty => !engaged.includes(duty)),
    )}`,
  )
}

/** Duties that bind none of the services, each with the reason of the first service whose reason it is. */
function unengaged({ services }: PageContext, duties: readonly Duty[]): Markup {
  if (duties.length === 0) return html``
  const reasons = (id: string) => {
    const all = services.flatMap(one => one.duties.find(duty => duty.id === id)?.why ?? [])
    return [...new Map(all.map(why => [render(why, 'en'), why])).values()]
  }
  return html`<details><summary class="quiet">${say('notEngaged', { count: duties.length })}</summary><ul>${duties.map(
    duty =>
      html`<li>${both(duty.text)} <span class="quiet">${reasons(duty.id).map(why => html`${said(why)} `)}</span></li>`,
  )}</ul></details>`
}

function group(page: PageContext, family: Family, duties: readonly Duty[]): Markup {
  if (duties.length === 0) return html``
  return html`<tbody data-family="${family}"><tr class="group"><th scope="rowgroup" colspan="${page.services.length + 1}">${both(
    headingOf(family),
  )}</th></tr>${duties.map(duty => row(page, duty))}</tbody>`
}

function row(page: PageContext, duty: Duty): Markup {
  const basis = html.joined(
    basisOn(duty, page.result.asOf).map(basis => both(citation(basis))),
    SEMICOLON,
  )
  const force = duty.force === 'binding' ? undefined : FORCE_WORDS[duty.force]
  return html`<tr><th scope="row" class="duty"><span class="text">${both(duty.text)}</span><span class="quiet">${basis}${
    force && html` · ${both(force)}`
  }${duty.unconfirmed && html` · <span class="open-question">${say('unconfirmed')}</span>`}</span></th>${page.services.map(service => cell(page, service, duty))}</tr>`
}

function cell(page: PageContext, service: AuditedService, duty: Duty): Markup {
  const found = service.duties.find(one => one.id === duty.id)
  const status = found?.status ?? 'not-engaged'
  const name = service.profile.name
  const [index] = found?.findings ?? []
  const shown = index === undefined ? undefined : page.result.findings[index]
  const other = shown ?? otherFinding(page, name, duty.id, status)
  const pill = html`<span class="pill ${status}">${both(STATUS_WORDS[status])}</span>`
  const at = other?.at ?? found?.at
  const keeper = keeperWords(keeperOf(service.profile, duty.id))
  return html`<td data-service="${name}">${index === undefined ? pill : html`<a class="to-finding" href="#${anchorOf(index)}">${pill}</a>`}${
    at && placeLink(page, at)
  }${found && html`<span class="quiet why">${said(found.why)}</span>`}${keeper && html`<span class="quiet why">${both(keeper)}</span>`}</td>`
}

/** A finding that is not shown but holds the duty where it is: accepted or held back. */
function otherFinding({ result }: PageContext, service: string, duty: string, status: DutyStatus) {
  const among = status === 'open' ? result.withheld : status === 'accepted' ? result.accepted : []
  return among.find(one => one.service === service && one.duties.includes(duty))
}

function statusOf(service: AuditedService, duty: string): DutyStatus {
  return service.duties.find(one => one.id === duty)?.status ?? 'not-engaged'
}
