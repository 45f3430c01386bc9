import { html } from '../../text/medium/markup.ts'
import { licenceWords } from '../../catalogue/licence-words.ts'
import type { DeclaredDataSource, DeclaredModel } from '../../declaration/declaration.ts'
import { LAW } from '../../law/as-of.ts'
import { type DatasetRow, type ModelRow, type ProviderRow, scaleOf, type Stated } from '../inventory.ts'
import type { NumberRow } from '../numbers.ts'
import { hasArt19 } from './law.ts'
import { both, COMMA, type Markup, said } from './markup.ts'
import { listed, type PageContext, placeList, section, table } from './page-context.ts'
import { say } from './texts.ts'
import { ACCESS_WORDS, COMMERCIAL_WORDS, meaningOf, NUMBER_WORDS, ROLE_WORDS, wordOf } from './words.ts'

/** Models with origin, use, licence and what the vendor has on the list; then who is called without a model's name. */
export function models(page: PageContext): Markup {
  const { models: rows, providers } = page.inventory
  if (page.services.length === 0) return html``
  const heads = [
    say('model'),
    say('supplier'),
    say('use'),
    say('licence'),
    say('listed'),
    say('declared'),
    say('places'),
  ]
  const unnamed = providers.filter(({ slug }) => !rows.some(row => row.provider?.slug === slug))
  const body = [...rows.map(row => modelRow(page, row)), ...unnamed.map(row => providerRow(page, row))]
  return section(
    'models',
    say('models'),
    body.length === 0
      ? html`<p>${say('noModels')}</p>`
      : html`${table('models', say('models'), heads, body)}<p class="quiet">${say('listedNote', { asOf: LAW.listAsOf })}</p>`,
  )
}

const services = (names: readonly string[]): Markup => html`data-services="${JSON.stringify(names)}"`

function modelRow(page: PageContext, row: ModelRow): Markup {
  const { fact, provider } = row
  const use = [...row.roles.map(one => ROLE_WORDS[one]), ...row.access.map(one => ACCESS_WORDS[one])].flatMap(
    one => one ?? [],
  )
  const makes = row.generates.map(one => both(wordOf(one)))
  return html`<tr ${services(row.services)}><th scope="row"><code>${row.id}</code>${row.origin && html`<span class="quiet">${say('origin', { id: row.origin })}</span>`}${
    fact && html`<span class="quiet">${fact.family}</span>`
  }</th><td>${provider ? both(provider.name) : (fact?.vendor ?? row.stated.find(one => one.entry.supplier)?.entry.supplier ?? '–')}</td><td>${listed(
    use.map(both),
  )}${makes.length > 0 && html`<span class="quiet">${listed(makes)}</span>`}</td><td>${licenceCell(row)}</td><td>${vendorCell(row.listed)}</td><td>${declaredCell(
    row.stated,
    modelFacts,
  )}</td><td>${whereCell(page, row)}</td></tr>`
}

function providerRow(page: PageContext, row: ProviderRow): Markup {
  return html`<tr ${services(row.services)}><th scope="row"><span class="quiet">${say('toFill')}</span></th><td>${
    row.fact ? both(row.fact.name) : row.slug
  }</td><td>${row.fact && ACCESS_WORDS[row.fact.access] && both(ACCESS_WORDS[row.fact.access] as never)}</td><td>–</td><td>${vendorCell(
    row.listed,
  )}</td><td><span class="quiet">${say('notDeclared')}</span></td><td>${whereCell(page, row)}</td></tr>`
}

function whereCell(page: PageContext, { places, services: names }: Pick<ModelRow, 'places' | 'services'>): Markup {
  return html`${placeList(page, places)}${page.services.length > 1 && html`<span class="quiet">${names.join(', ')}</span>`}`
}

function licenceCell({ licences, fact }: ModelRow): Markup {
  const known = fact?.licence
  const commercial = fact?.commercial && fact.commercial !== 'unknown' ? COMMERCIAL_WORDS[fact.commercial] : undefined
  if (licences.length === 0 && !known) return html`<span class="quiet">–</span>`
  return html`${html.joined(licences, COMMA)}${known && !licences.includes(known) && html`<span class="quiet">${both(licenceWords(known))}</span>`}${
    commercial && html`<span class="quiet">${both(commercial)}</span>`
  }${fact?.conditions && html`<span class="quiet">${both(fact.conditions)}</span>`}`
}

function vendorCell(rows: readonly { readonly service: string; readonly number: string }[], most = 2): Markup {
  if (rows.length === 0) return html`<span class="quiet">${say('noneListed')}</span>`
  return html`<ul class="plain">${rows
    .slice(0, most)
    .map(
      ({ service, number }) => html`<li>${service} <span class="number-text">${number}</span></li>`,
    )}${rows.length > most && html`<li class="quiet">${say('more', { count: rows.length - most })}</li>`}</ul>`
}

function declaredCell<T>(stated: readonly Stated<T>[], facts: (entry: T) => Markup[]): Markup {
  if (stated.length === 0) return html`<span class="quiet">${say('notDeclared')}</span>`
  return html`${stated.map(({ entry }) => {
    const parts = facts(entry)
    return html`<ul class="plain">${parts.length > 0 ? parts.map(one => html`<li>${one}</li>`) : html`<li>✓</li>`}</ul>`
  })}`
}

function modelFacts(model: DeclaredModel): Markup[] {
  return [
    model.modified && both(meaningOf('modified', model.modified)),
    model.base_model && html`<code>${model.base_model}</code>`,
    model.revision && html`<code>${model.revision}</code>`,
    model.filing_number && html`<span class="number-text">${model.filing_number}</span>`,
  ].filter(one => one !== undefined && one !== '')
}

/** The sources of training data as Art 19 of the Measures asks to explain them. */
export function data(page: PageContext): Markup {
  const { datasets } = page.inventory
  if (page.services.length === 0) return html``
  const heads = [
    say('data'),
    say('source'),
    say('scale'),
    say('type'),
    say('licence'),
    say('annotation'),
    say('catalogued'),
    say('places'),
  ]
  return section(
    'data',
    say('data'),
    html`${hasArt19(page.result.asOf) && html`<p class="quiet">${say('art19')}</p>`}${
      datasets.length === 0
        ? html`<p>${say('noData')}</p>`
        : table(
            'data',
            say('data'),
            heads,
            datasets.map(row => dataRow(page, row)),
          )
    }`,
  )
}

function dataRow(page: PageContext, row: DatasetRow): Markup {
  const { fact } = row
  const entry: Partial<DeclaredDataSource> = row.stated[0]?.entry ?? {}
  const scale = scaleOf(entry)
  const type = entry.modality?.map(one => both(wordOf(one))) ?? []
  const licence = row.licences.length > 0 ? row.licences.join(', ') : undefined
  return html`<tr ${services(row.services)}><th scope="row"><code>${row.id}</code>${entry.revision && html`<span class="quiet">${entry.revision}</span>`}</th><td>${
    entry.origin_type ? both(meaningOf('origin_type', entry.origin_type)) : blank()
  }${entry.source_url && html`<span class="quiet">${entry.source_url}</span>`}</td><td>${scale || blank()}</td><td>${
    type.length > 0 ? listed([...type, ...(entry.language ?? [])]) : blank()
  }</td><td>${licence ?? blank()}${fact?.licenceTag && html`<span class="quiet">${both(licenceWords(fact.licenceTag))}</span>`}</td><td>${entry.annotation?.rules_ref ?? blank()}</td><td>${
    fact ? both(fact.issue) : html`<span class="quiet">–</span>`
  }</td><td>${whereCell(page, row)}</td></tr>`
}

function blank(): Markup {
  return html`<span class="blank">${say('toFill')}</span>`
}

/** Filing, registration, algorithm and site numbers, each with what the shipped list says. */
export function numbers(page: PageContext): Markup {
  if (page.services.length === 0) return html``
  const heads = [say('number'), say('kind'), say('says'), say('service'), say('places')]
  return section(
    'numbers',
    say('numbers'),
    page.numbers.length === 0
      ? html`<p>${say('noNumbers')}</p>`
      : table(
          'numbers',
          say('numbers'),
          heads,
          page.numbers.map(row => numberRow(page, row)),
        ),
  )
}

function numberRow(page: PageContext, { number, kind, services: names, places, says }: NumberRow): Markup {
  const word = NUMBER_WORDS[kind]
  return html`<tr ${services(names)}><th scope="row"><span class="number-text">${number}</span></th><td>${word ? both(word) : kind}</td><td>${said(
    says,
  )}</td><td>${names.join(', ')}</td><td>${placeList(page, places)}</td></tr>`
}
