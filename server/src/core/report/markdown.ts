import { mayBeMainlandPublic } from '../engine/engagement.ts'
import type { AuditedService, AuditResult, DutyStatus } from '../engine/audit-result.ts'
import { acceptancesOf } from '../declaration/inherit.ts'
import type { Finding } from '../finding.ts'
import { mergedBases } from '../law/bases.ts'
import { basisOn, DUTIES, findDuty } from '../law/duties.ts'
import { LAW } from '../law/as-of.ts'
import { render } from '../locale/messages.ts'
import { link, markdown, table } from '../text/medium/markdown.ts'
import type { Part, Safe, Written } from '../text/medium/safe.ts'
import { rulePage } from './docs-url.ts'
import { citation } from '../law/citation.ts'
import { hasArt19 } from './html/law.ts'
import { type PageContext, pageContext } from './html/page-context.ts'
import { countsOf, doneBy, statedIn } from './offered.ts'
import { pageTexts } from './html/texts.ts'
import { headingOf, meaningOf, NUMBER_WORDS, wordOf } from './html/words.ts'
import { keeperOf } from './record/due.ts'
import { recordBlocks } from './record/markdown.ts'
import { keeperWords, sinceWords } from './record/rows.ts'
import { questionsFirst } from './scope-question.ts'
import { STATUS_WORDS } from './status-words.ts'
import type { ReportContext } from './json.ts'
import { dataTable, modelTable } from './markdown-tables.ts'
import { sightMessage } from './first-sight.ts'
import { placeLink } from './markdown-place.ts'
import { listed, parts, scopeSaid } from './text-messages.ts'
import { fileLine, leftCounts, leftFiles, leftLine, leftWord } from './left-out.ts'

/** The audit as Markdown, in one language: for a pull request, a wiki, a mail. Paths are links relative to the audited folder. */
export function markdownReport(result: AuditResult, context: ReportContext): Written<'markdown'> {
  const page = pageContext(result, context)
  const { language } = context
  const texts = pageTexts[language]
  const blocks: Block[] = [
    markdown`# ${texts.title({ project: context.workspace ?? '' })}`,
    `${texts.asOfLine({ ...context, day: result.asOf })} · ${texts.notAdvice()}`,
    ...summary(page),
    ...recordBlocks(page),
    ...(page.services.length > 0
      ? [markdown`## ${texts.services()}`, ...page.services.flatMap(one => service(page, one))]
      : []),
    markdown`## ${texts.findings()}`,
    ...(result.findings.length > 0
      ? questionsFirst(result.findings).map(index => finding(page, result.findings[index] as Finding))
      : [texts.noFindings()]),
    ...accepted(page),
    ...(page.services.length > 0 ? [markdown`## ${texts.matrix()}`, texts.legend(), matrix(page)] : []),
    markdown`## ${texts.models()}`,
    modelTable(page),
    texts.listedNote({ asOf: LAW.listAsOf }),
    markdown`## ${texts.data()}`,
    ...(hasArt19(result.asOf) ? [texts.art19()] : []),
    dataTable(page),
    markdown`## ${texts.numbers()}`,
    numbers(page),
    markdown`## ${texts.unread()}`,
    ...unread(page),
    markdown`## ${texts.about()}`,
    texts.aboutText({ version: context.toolVersion }),
  ]
  return markdown`${markdown.joined(blocks, GAP)}\n`.text
}

const GAP = markdown`\n\n`
const BREAK = markdown`\n`

/** What an empty line stands before and behind. */
type Block = Part<'markdown'>

function summary({ services, context }: PageContext): Block[] {
  const texts = pageTexts[context.language]
  if (services.length === 0) return [texts.leadNone()]
  const reach = services.filter(({ profile }) => mayBeMainlandPublic(profile))
  const undeclared = services.filter(({ profile }) => profile.scope.basis !== 'declared').length
  return [
    markdown`**${texts.lead({ services: services.length, does: doneBy(services), reach: reach.length, stated: statedIn(reach), open: countsOf(reach).open })}**`,
    undeclared > 0 ? texts.undeclared({ count: undeclared, of: services.length }) : '',
  ]
}

function service(page: PageContext, one: AuditedService): Block[] {
  const { language } = page.context
  const texts = pageTexts[language]
  const { profile } = one
  const counts = countsOf([one])
  const scope = scopeSaid(profile.scope, language)
  const list = (items: readonly string[]) => listed(items, language)
  const colon = language === 'en' ? ': ' : '：'
  const seen = sightMessage(profile, at => `${page.place(at).file}:${page.place(at).line}`)
  const rows: [string, string][] = [
    ...(seen ? [[texts.firstSeen(), render(seen, language)] as [string, string]] : []),
    [texts.generates(), list(profile.generates.map(word => wordOf(word)[language]))],
    [texts.reached(), list(profile.exposure.map(word => meaningOf('exposure', word)[language]))],
    [texts.providers(), list(profile.providers)],
    [texts.modelsUsed(), list(profile.models)],
    [texts.labels(), texts.labelsSeen(profile.labels)],
    [texts.moderation(), profile.moderation ? texts.seen() : texts.noneSeen()],
  ]
  const reasons = [...profile.scope.audienceReasons, ...profile.scope.territoryReasons].map(
    ({ message, at }) => markdown`- ${render(message, language)}${at && markdown` (${placeLink(page, at)})`}`,
  )
  return [
    markdown`### ${profile.name}`,
    `${scope}${language === 'en' ? '; ' : '；'}${texts.dutyBar(counts)}`,
    markdown.joined(
      rows.filter(([, value]) => value !== '').map(([name, value]) => markdown`- ${name}${colon}${value}`),
      BREAK,
    ),
    reasons.length > 0 && markdown`${texts.why()}${colon.trim()}\n\n${markdown.joined(reasons, BREAK)}`,
  ]
}

function finding(page: PageContext, one: Finding): Safe<'markdown'> {
  const { language } = page.context
  const bases = one.duties.flatMap(id => findDuty(id) ?? []).flatMap(duty => basisOn(duty, page.result.asOf))
  const law = mergedBases(bases).map(basis => citation(basis)[language])
  const head = [
    markdown`**${headingOf(one.severity)[language]}**`,
    headingOf(one.family)[language],
    one.service,
    placeLink(page, one.at),
    sinceWords(page.context.history, one)?.[language],
  ]
  return markdown`- ${markdown.joined(head, ' · ')}
  ${render(one.message, language)}
  (${markdown.joined([link(one.ruleId, rulePage(one.ruleId, language)), parts(law, language)], '; ')})`
}

function accepted(page: PageContext): Block[] {
  const { result, context } = page
  if (result.accepted.length === 0) return []
  const texts = pageTexts[context.language]
  const stated = result.declarations.flatMap(acceptancesOf)
  const rows = result.accepted.map(one => {
    const why = stated.find(
      entry => entry.rule === one.ruleId && (entry.service === undefined || entry.service === one.service),
    )
    return [one.ruleId, one.service, why?.reason, why?.by, why?.until]
  })
  return [
    markdown`### ${texts.accepted()}`,
    table([texts.rule(), texts.service(), texts.reason(), texts.by(), texts.until()], rows),
  ]
}

function stateOf(service: AuditedService, id: string): DutyStatus {
  return service.duties.find(one => one.id === id)?.status ?? 'not-engaged'
}

/** A duty's state for a service, with its reason and place. */
function cell(page: PageContext, service: AuditedService, id: string): Safe<'markdown'> {
  const { language } = page.context
  const duty = service.duties.find(one => one.id === id)
  const state = markdown`**${STATUS_WORDS[duty?.status ?? 'not-engaged'][language]}**`
  if (!duty) return state
  const keeper = keeperWords(keeperOf(service.profile, id))?.[language]
  return markdown`${state} ${render(duty.why, language)}${duty.at && markdown` (${placeLink(page, duty.at)})`}${keeper !== undefined && markdown` · ${keeper}`}`
}

/** Duties that some service engages, a row each. */
function matrix(page: PageContext): Safe<'markdown'> {
  const { services, context } = page
  const { language } = context
  const rows = DUTIES.filter(({ id }) => services.some(one => stateOf(one, id) !== 'not-engaged')).map(duty => [
    headingOf(duty.family)[language],
    markdown`${duty.text[language]} (${parts(
      basisOn(duty, page.result.asOf).map(basis => citation(basis)[language]),
      language,
    )})`,
    ...services.map(one => cell(page, one, duty.id)),
  ])
  return table(
    [pageTexts[language].family(), pageTexts[language].duty(), ...services.map(({ profile }) => profile.name)],
    rows,
  )
}

function numbers(page: PageContext): Block {
  const { language } = page.context
  const texts = pageTexts[language]
  if (page.numbers.length === 0) return texts.noNumbers()
  const rows = page.numbers.map(({ number, kind, says, services, places }) => [
    number,
    NUMBER_WORDS[kind]?.[language] ?? kind,
    render(says, language),
    services.join(', '),
    markdown.joined(
      places.slice(0, 3).map(at => placeLink(page, at)),
      ', ',
    ),
  ])
  return table([texts.number(), texts.kind(), texts.says(), texts.service(), texts.places()], rows)
}

/** Files named one by one; of the rest only the number is said. */
const MOST_FILES = 50

function unread({ context, result }: PageContext): Block[] {
  const texts = pageTexts[context.language]
  const { language } = context
  const left = leftFiles(result, context)
  const rows = left.slice(0, MOST_FILES).map(({ file, why }) => [file, leftWord(why)[language]])
  return [
    texts.filesLine(fileLine(context)),
    ...(left.length > MOST_FILES ? leftCounts(result, context).map(one => leftLine(one, language)) : []),
    rows.length > 0 ? table([texts.file(), texts.cause()], rows) : texts.allRead(),
    ...(left.length > MOST_FILES ? [texts.more({ count: left.length - MOST_FILES })] : []),
    ...result.broken.map(texts.broken),
  ]
}
