import { html } from '../../text/medium/markup.ts'
import { uriPath } from '../../text/uri-path.ts'
import type { AuditedService, AuditResult } from '../../engine/audit-result.ts'
import type { Finding, Place } from '../../finding.ts'
import { type Inventory, inventory } from '../inventory.ts'
import { placer, type ReportContext, type ReportPlace } from '../json.ts'
import { filingNumbers, type NumberRow } from '../numbers.ts'
import { offeredServices } from '../offered.ts'
import { COMMA, type Markup } from './markup.ts'
import { say } from './texts.ts'

/** What every section of the page looks at. */
export interface PageContext {
  readonly result: AuditResult
  readonly context: ReportContext
  readonly services: readonly AuditedService[]
  readonly inventory: Inventory
  readonly numbers: readonly NumberRow[]
  readonly place: (at: Place) => ReportPlace
}

export function pageContext(result: AuditResult, context: ReportContext): PageContext {
  return {
    result,
    context,
    services: offeredServices(result),
    inventory: inventory(result),
    numbers: filingNumbers(result),
    place: placer(context.textOf),
  }
}

/**
 * A link to a place in a file: relative to the audited folder when the page stands alone, a message to the editor in a
 * webview. `./` keeps a file's name from being read as an address of another kind.
 */
export function placeLink({ place }: PageContext, at: Place): Markup {
  const { file, line, column } = place(at)
  const href = `./${uriPath(file)}`
  return html`<a class="place" href="${href}" data-file="${file}" data-line="${line}" data-column="${column}">${breakable(file)}<span class="line">:${line}</span></a>`
}

/** Lets a long path break after its slashes. */
function breakable(path: string): Markup {
  return html`${path.split('/').map((part, i) => (i === 0 ? part : html`/<wbr>${part}`))}`
}

/** The first few places of a list, the rest by number. */
export function placeList(page: PageContext, places: readonly Place[], most = 3): Markup {
  if (places.length === 0) return html`<span class="quiet">–</span>`
  const rest = places.length - most
  return html`<ul class="plain">${places.slice(0, most).map(at => html`<li>${placeLink(page, at)}</li>`)}${
    rest > 0 && html`<li class="quiet">${say('more', { count: rest })}</li>`
  }</ul>`
}

/** The id of a finding's entry in the page. */
export function anchorOf(index: number): string {
  return `finding-${index + 1}`
}

/** The attributes that the filter looks at. */
export function filterable({ service, family, severity }: Pick<Finding, 'service' | 'family' | 'severity'>): Markup {
  return html`data-service="${service ?? ''}" data-family="${family}" data-severity="${severity}"`
}

/** A heading with its section; `id` is the target of the contents. */
export function section(id: string, title: Markup, body: Markup): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`
}

/** A list of short things in a sentence, or a dash. */
export function listed(parts: readonly (Markup | string)[]): Markup {
  return parts.length === 0 ? html`<span class="quiet">–</span>` : html.joined(parts, COMMA)
}

/** A table that scrolls sideways by itself, by keyboard too. */
export function table(label: string, caption: Markup, heads: readonly Markup[], rows: readonly Markup[]): Markup {
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${label}-caption"><table><caption id="${label}-caption" class="hidden">${caption}</caption><thead><tr>${heads.map(
    head => html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table></div>`
}
