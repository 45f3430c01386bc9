import { html } from '../../text/medium/markup.ts'
import { findProvider } from '../../catalogue/lookup.ts'
import type { AuditedService } from '../../engine/audit-result.ts'
import type { Reason } from '../../service/profile.ts'
import { sightMessage } from '../first-sight.ts'
import { both, COMMA, type Markup, said } from './markup.ts'
import { countsOf } from '../offered.ts'
import { listed, type PageContext, placeLink, section } from './page-context.ts'
import { bar } from './summary.ts'
import { say } from './texts.ts'
import { ACCESS_WORDS, meaningOf, wordOf } from './words.ts'

/** Each service: to whom and where, why it is held so, what was seen, where its duties stand. */
export function services(page: PageContext): Markup {
  if (page.services.length === 0) return html``
  return section(
    'services',
    say('services'),
    html`<div class="cards">${page.services.map(one => card(page, one))}</div>`,
  )
}

function card(page: PageContext, service: AuditedService): Markup {
  const { profile } = service
  const { scope } = profile
  const counts = countsOf([service])
  return html`<article class="card" data-service="${profile.name}"><header><h3>${profile.name}</h3>${
    profile.root !== '' && profile.root !== profile.name && html`<code>${profile.root}/</code>`
  }</header><p class="scope"><strong>${both(wordOf(scope.audience))}</strong><span class="sep"> · </span><strong>${both(
    wordOf(scope.territory),
  )}</strong><span class="sep"> · </span><span class="${scope.basis}">${both(wordOf(scope.basis))}</span></p>${bar(
    counts,
  )}<p class="quiet">${say('dutyBar', counts)}</p>${facts(page, service)}${reasons(page, [...scope.audienceReasons, ...scope.territoryReasons])}</article>`
}

function facts({ place }: PageContext, { profile }: AuditedService): Markup {
  const { declared } = profile
  const seen = sightMessage(profile, at => `${place(at).file}:${place(at).line}`)
  const rows: [Markup, Markup | undefined][] = [
    [say('firstSeen'), seen && said(seen)],
    [say('operator'), declared?.service.operator?.name ? html`${declared.service.operator.name}` : undefined],
    [say('generates'), listed(profile.generates.map(one => both(wordOf(one))))],
    [say('reached'), listed(profile.exposure.map(one => both(meaningOf('exposure', one))))],
    [say('providers'), providers(profile.providers, profile.access)],
    [say('modelsUsed'), profile.models.length > 0 ? modelNames(profile.models) : undefined],
    [say('trains'), profile.trains ? say('trainsYes') : undefined],
    [say('labels'), say('labelsSeen', profile.labels)],
    [say('moderation'), profile.moderation ? say('seen') : say('noneSeen')],
  ]
  return html`<dl class="facts">${rows.map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function modelNames(models: readonly string[], most = 6): Markup {
  const names = models.slice(0, most).map(id => html`<code>${id}</code>`)
  return html`${html.joined(names, COMMA)}${models.length > most && html`${COMMA}${say('more', { count: models.length - most })}`}`
}

function providers(slugs: readonly string[], access: readonly string[]): Markup {
  const how = access.flatMap(one => ACCESS_WORDS[one] ?? []).map(both)
  return html`${listed(slugs.map(providerName))}${how.length > 0 && html` <span class="quiet">${both({ en: '(', 'zh-CN': '（' })}${html.joined(how, COMMA)}${both({ en: ')', 'zh-CN': '）' })}</span>`}`
}

/** A provider's name in both languages; its slug when the catalogue has none. */
function providerName(slug: string): Markup {
  const fact = findProvider(slug)
  return fact ? both(fact.name) : html`${slug}`
}

function reasons(page: PageContext, all: readonly Reason[]): Markup {
  if (all.length === 0) return html``
  return html`<details><summary>${say('why')}</summary><ul>${all.map(
    ({ message, at }) => html`<li>${said(message)}${at && html` ${placeLink(page, at)}`}</li>`,
  )}</ul></details>`
}
