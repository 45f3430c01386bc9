import { type FileChange, resolveFix } from '../../core/engine/resolve-fix.ts'
import { withAnswers } from '../../core/drafting/offers/answers.ts'
import { citation } from '../../core/law/citation.ts'
import { findDuty } from '../../core/law/duties.ts'
import { type Language, type Localized, message, render } from '../../core/locale/messages.ts'
import type { Finding, Fix } from '../../core/finding.ts'
import { line } from '../../core/text/medium/line.ts'
import { applyEdits } from '../../core/text/span.ts'
import {
  GUIDE,
  GUIDE_ANSWER,
  type GuideAnswerParams,
  type GuideAnswerResult,
  type GuideChoice,
  type GuideParams,
  type GuideResult,
  type GuideStep,
  type GuideWords,
} from '../../protocol/guide.ts'
import { firstClause } from '../clause.ts'
import type { ServerContext } from '../context.ts'
import { normalUri, PositionedText, uriInside } from '../convert.ts'
import { textOf } from '../diagnostics.ts'
import { workspaceEdit } from '../edits.ts'
import { guideField } from '../guide/field.ts'
import { GUIDE_WORDS, guideMessages } from '../guide/messages.ts'
import { type Answer, type Question, questionsOf } from '../guide/questions.ts'
import type { Project } from '../project.ts'
import { placeIn } from '../quiet.ts'

/** A line of a list, not the list of the law. */
const MOST_DUTIES = 3

/** Leads a person from one open question to the next; each answer is one change of files. */
export function guide(context: ServerContext): void {
  context.connection.onRequest(GUIDE, (params: GuideParams) => next(context, params))
  context.connection.onRequest(GUIDE_ANSWER, (params: GuideAnswerParams) => answer(context, params))
}

async function next(context: ServerContext, { folder, passed }: GuideParams): Promise<GuideResult> {
  const projects = context.projects.folders.filter(({ uri }) => folder === undefined || uri === normalUri(folder))
  await Promise.all(projects.map(project => project.settled()))
  const open = projects.flatMap(project =>
    questionsOf(project, context.language(project)).map(question => ({ project, question })),
  )
  const first = open.find(({ question }) => !passed.includes(question.id))
  const step = first ? stepOf(first.project, first.question, context.language(first.project)) : null
  return { step, left: open.length }
}

function stepOf(project: Project, { id, finding, answers, title }: Question, language: Language): GuideStep {
  const { ruleId, service = '', at } = finding
  const text = render(finding.message, language)
  return {
    id,
    folder: project.uri,
    service: line(service),
    rule: ruleId,
    title: line(title ?? titleOf(finding, language) ?? firstClause(text, language)),
    seen: line(firstClause(text, language)),
    message: text,
    why: line(whyOf(finding, language)),
    at: placeIn(project, at),
    choices: answers.map(one => choiceOf(project, one, service, language)),
    words: wordsIn(language),
  }
}

/** The duties it engages with their articles, each in a few words. */
function whyOf({ duties }: Finding, language: Language): string {
  const named = duties.slice(0, MOST_DUTIES).flatMap(id => {
    const duty = findDuty(id)
    const [basis] = duty?.basis ?? []
    return duty ? [[duty.name[language], basis && citation(basis)[language]].filter(Boolean).join(' · ')] : []
  })
  return named.join(language === 'en' ? '; ' : '；')
}

function wordsIn(language: Language): GuideWords {
  const said = GUIDE_WORDS.map(key => [key, render(message(guideMessages, key, {}), language)] as const)
  return Object.fromEntries(said) as GuideWords
}

/** The title of its rule, as the table of the rule's texts has it. */
function titleOf({ message: { table } }: Finding, language: Language): string | undefined {
  return table.en['title'] && render({ table, id: 'title', data: {} }, language)
}

function choiceOf(
  project: Project,
  { title, kind, fix, asks }: Answer,
  service: string,
  language: Language,
): GuideChoice {
  const { result } = project.evaluate()
  const profile = result.services.find(one => one.profile.name === service)?.profile
  const label = labelOf(fix, language)
  return {
    title: line(title),
    kind,
    ...(label && { label: line(label) }),
    asks: asks.map(field => guideField(field, profile, project.files, language)),
  }
}

/** A value of a closed list by its meaning: the question has named its field. */
function labelOf({ title }: Fix, language: Language): string | undefined {
  if (title.id !== 'value') return undefined
  const { value, meaning } = title.data as { value: string; meaning?: Localized }
  if (meaning) return meaning[language]
  return value === 'true' || value === 'false' ? render(message(guideMessages, value, {}), language) : value
}

async function answer(context: ServerContext, params: GuideAnswerParams): Promise<GuideAnswerResult> {
  const { folder, id, choice, typed } = params
  const project = context.projects.folders.find(({ uri }) => uri === normalUri(folder))
  if (!project) return { written: false }
  await project.settled()
  const language = context.language(project)
  const question = questionsOf(project, language).find(one => one.id === id)
  const chosen = question?.answers.find(({ title }) => title === choice)
  if (!chosen) return { written: false }
  // Without marks to fill: a person is led on, and the caret stays where it is.
  const changes = resolveFix(withAnswers(chosen.fix, typed), project.evaluate().result, language).map(
    (change): FileChange => ({ ...change, placeholders: [] }),
  )
  const [first] = changes
  if (!first) return { written: false }
  const at = writtenAt(project, first)
  const { applied } = await context.connection.workspace.applyEdit({
    label: choice,
    edit: workspaceEdit(context, project, changes),
  })
  return applied ? { written: true, at } : { written: false }
}

/** Where the first change stands once it is made. */
function writtenAt(project: Project, { file, edits }: FileChange): GuideAnswerResult['at'] {
  const after = applyEdits(textOf(project, file).text, edits)
  const start = edits.map(({ span }) => span.start).toSorted((a, b) => a - b)[0] ?? 0
  const at = start + (/^\s*/.exec(after.slice(start))?.[0].length ?? 0)
  const position = new PositionedText(after).rangeOf({ start: at, end: at }).start
  return { uri: uriInside(project.uri, file), ...position }
}
