import type { Language } from '../../locale/messages.ts'
import { markdown, table } from '../../text/medium/markdown.ts'
import type { Part } from '../../text/medium/safe.ts'
import type { PageContext } from '../html/page-context.ts'
import { pageTexts } from '../html/texts.ts'
import { placeLink } from '../markdown-place.ts'
import { recordMessages } from './messages.ts'
import { changeWords, dueRows } from './rows.ts'

/** What changed since the report before, and what ends soon, as blocks of the Markdown report; nothing where there is nothing to say. */
export function recordBlocks(page: PageContext): Part<'markdown'>[] {
  return [...changes(page, page.context.language), ...due(page, page.context.language)]
}

function changes({ context: { history }, result }: PageContext, language: Language): Part<'markdown'>[] {
  if (!history) return []
  const texts = pageTexts[language]
  const say = recordMessages[language]
  const { heading, counts, settled } = changeWords(history, result)
  const rows = settled.map(one => [one.id, one.service, one.what[language], one.how[language], one.where])
  const heads = [texts.rule(), texts.service(), say.what(), say.day(), say.where()]
  return [
    markdown`## ${heading[language]}`,
    ...counts.map(one => one[language]),
    ...(rows.length > 0 ? [markdown`### ${say.settledHeading()}`, table(heads, rows)] : []),
  ]
}

function due(page: PageContext, language: Language): Part<'markdown'>[] {
  const texts = pageTexts[language]
  const say = recordMessages[language]
  const rows = dueRows(page.result).map(({ day, id, service, what, owner, at }) => [
    day,
    id,
    service,
    what[language],
    owner,
    placeLink(page, at),
  ])
  const heads = [say.day(), texts.rule(), texts.service(), say.what(), say.who(), texts.places()]
  return rows.length > 0 ? [markdown`## ${say.dueHeading()}`, table(heads, rows)] : []
}
