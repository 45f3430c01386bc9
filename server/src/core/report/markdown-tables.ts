import { licenceInWords } from '../catalogue/licence-words.ts'
import type { DeclaredDataSource } from '../declaration/declaration.ts'
import type { Place } from '../finding.ts'
import type { Language } from '../locale/messages.ts'
import { type DatasetRow, type ModelRow, scaleOf } from './inventory.ts'
import type { PageContext } from './html/page-context.ts'
import { pageTexts } from './html/texts.ts'
import { ACCESS_WORDS, COMMERCIAL_WORDS, meaningOf, ROLE_WORDS, wordOf } from './html/words.ts'
import { markdown, table } from '../text/medium/markdown.ts'
import type { Part, Safe } from '../text/medium/safe.ts'
import { placeLink } from './markdown-place.ts'
import { listed, parts } from './text-messages.ts'

const PLACES = 3

/** The models of an audit as a Markdown table; who is called without a model's name follows. */
export function modelTable(page: PageContext): Part<'markdown'> {
  const { language } = page.context
  const texts = pageTexts[language]
  const { models, providers } = page.inventory
  const rows: Part<'markdown'>[][] = models.map(row => modelCells(page, row))
  for (const row of providers.filter(({ slug }) => !models.some(model => model.provider?.slug === slug))) {
    const numbers = row.listed.slice(0, 2).map(one => `${one.service} ${one.number}`)
    rows.push([
      texts.toFill(),
      row.fact?.name[language] ?? row.slug,
      row.fact ? (ACCESS_WORDS[row.fact.access]?.[language] ?? '') : '',
      '',
      numbers.join('; '),
      places(page, row.places),
    ])
  }
  if (rows.length === 0) return texts.noModels()
  return table([texts.model(), texts.supplier(), texts.use(), texts.licence(), texts.listed(), texts.places()], rows)
}

function modelCells(page: PageContext, row: ModelRow): Part<'markdown'>[] {
  const { language } = page.context
  const { fact } = row
  const use = [...row.roles.map(one => ROLE_WORDS[one]), ...row.access.map(one => ACCESS_WORDS[one])].flatMap(
    one => one?.[language] ?? [],
  )
  const commercial =
    fact?.commercial && fact.commercial !== 'unknown' ? COMMERCIAL_WORDS[fact.commercial]?.[language] : undefined
  const licence = licencesOf(row.licences, fact?.licence, language)
  return [
    `${row.id}${row.origin ? ` (${pageTexts[language].origin({ id: row.origin })})` : ''}`,
    row.provider?.name[language] ?? fact?.vendor,
    listed(use, language),
    parts([licence, commercial ?? ''].filter(Boolean), language),
    row.listed
      .slice(0, 2)
      .map(one => `${one.service} ${one.number}`)
      .join('; '),
    places(page, row.places),
  ]
}

/** What is stated or seen, and what the table knows where that is something else. */
function licencesOf(stated: readonly string[], known: string | undefined, language: Language): string {
  const added = known && !stated.includes(known) ? [licenceInWords(known, language)] : []
  return [...stated, ...added].filter(one => one !== '').join(', ')
}

/** The sources of training data with what Art 19 of the Measures asks for; what nobody stated is marked. */
export function dataTable(page: PageContext): Part<'markdown'> {
  const texts = pageTexts[page.context.language]
  const { datasets } = page.inventory
  if (datasets.length === 0) return texts.noData()
  const heads = [
    texts.data(),
    texts.source(),
    texts.scale(),
    texts.type(),
    texts.licence(),
    texts.annotation(),
    texts.catalogued(),
    texts.places(),
  ]
  return table(
    heads,
    datasets.map(row => dataCells(page, row)),
  )
}

function dataCells(page: PageContext, row: DatasetRow): Part<'markdown'>[] {
  const { language } = page.context
  const blank = pageTexts[language].toFill()
  const entry: Partial<DeclaredDataSource> = row.stated[0]?.entry ?? {}
  const origin = entry.origin_type && meaningOf('origin_type', entry.origin_type)[language]
  const source = [origin, entry.source_url].filter(one => one !== undefined)
  const type = [...(entry.modality?.map(one => wordOf(one)[language]) ?? []), ...(entry.language ?? [])]
  const licence = licencesOf(row.licences, row.fact?.licenceTag, language)
  return [
    row.id,
    listed(source, language) || blank,
    scaleOf(entry) || blank,
    listed(type, language) || blank,
    licence || blank,
    entry.annotation?.rules_ref ?? blank,
    row.fact?.issue[language],
    places(page, row.places),
  ]
}

function places(page: PageContext, all: readonly Place[]): Safe<'markdown'> {
  return markdown.joined(
    all.slice(0, PLACES).map(at => placeLink(page, at)),
    ', ',
  )
}
