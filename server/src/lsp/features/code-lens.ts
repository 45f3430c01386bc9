import { CodeLensRefreshRequest } from 'vscode-languageserver'
import { answerMessages } from '../../core/drafting/answer-messages.ts'
import { scopeAnswersFor } from '../../core/drafting/scope-answers.ts'
import type { AuditedService } from '../../core/engine/audit-result.ts'
import type { Place } from '../../core/finding.ts'
import type { Span } from '../../core/text/span.ts'
import { message, type Message, render } from '../../core/locale/messages.ts'
import { SERVER_COMMANDS } from '../../protocol/commands.ts'
import type { ServerContext } from '../context.ts'
import { uriInside } from '../convert.ts'
import { textOf } from '../diagnostics.ts'
import { manifestLenses } from '../manifest-lenses.ts'
import { modelLenses } from '../model-lenses.ts'
import { SCOPE_QUESTION } from '../../core/report/scope-question.ts'
import type { Project } from '../project.ts'
import type { SpokenLens } from '../spoken.ts'
import { soon } from '../soon.ts'

/** One line of text above a place; the answer it writes when chosen, or the place that it leads to. */
interface Lens {
  readonly span: Span
  readonly title: Message
  readonly answers?: readonly unknown[]
  readonly to?: Place
}

/**
 * Above the line a service is seen at: the question with its answers. Above the manifest's line behind it: how much stands open, leading to the
 * call. Above a model: what stands open and what the list says.
 */
export function codeLenses(context: ServerContext): void {
  context.connection.onCodeLens(async ({ textDocument }) => {
    const { project, path } = context.projects.locate(textDocument.uri)
    await project.settled()
    return lensesOf(context, project, path)
  })
  if (context.client.refreshesCodeLenses) refreshOnNews(context)
}

function lensesOf(context: ServerContext, project: Project, path: string): SpokenLens[] {
  if (!project.settings.codeLens) return []
  const text = textOf(project, path)
  const language = context.language(project)
  const lenses = [...questions(project, path), ...counts(project, path)]
  return lenses.map(lens => ({
    range: text.rangeOf(lens.span),
    command: { title: render(lens.title, language), ...commandOf(context, project, lens) },
  }))
}

/** A lens that only tells has no command. */
function commandOf({ client }: ServerContext, project: Project, { answers, to }: Lens) {
  if (answers) return { command: SERVER_COMMANDS.answerScope, arguments: [...answers] }
  if (!to || !client.showsDocuments) return { command: '' }
  const range = textOf(project, to.file).rangeOf(to.span)
  return { command: SERVER_COMMANDS.show, arguments: [uriInside(project.uri, to.file), range] }
}

/** The scope question of each service that is asked in this file, and an answer each. */
function questions(project: Project, path: string): Lens[] {
  const { result, byFile } = project.evaluate()
  return (byFile.get(path) ?? []).flatMap(({ ruleId, service, severity, at }): Lens[] => {
    const profile = result.services.find(one => one.profile.name === service)?.profile
    if (ruleId !== SCOPE_QUESTION || severity !== 'warning' || !profile) return []
    const answers = scopeAnswersFor(profile).map(answer => ({
      span: at.span,
      title: message(answerMessages, answer, {}),
      answers: [project.uri, profile.name, answer],
    }))
    return [{ span: at.span, title: message(answerMessages, 'question', { service: profile.name }) }, ...answers]
  })
}

function counts(project: Project, path: string): Lens[] {
  const stated = ({ profile }: AuditedService): boolean => profile.scope.basis === 'declared'
  const { result } = project.evaluate()
  return result.services.flatMap(service => [
    ...manifestLenses(service, result, path),
    ...(stated(service) ? modelLenses(service, path) : []),
  ])
}

/** Asks the client for new lenses when those of an open document have changed by something else than its own text. */
function refreshOnNews(context: ServerContext): void {
  let last = ''
  let waiting = false
  context.projects.onDidChange(() => {
    if (waiting) return
    waiting = true
    soon(context, () => {
      waiting = false
      const now = JSON.stringify(
        context.documents.all().map(({ uri }) => {
          const { project, path } = context.projects.locate(uri)
          return lensesOf(context, project, path).map(({ command }) => command)
        }),
      )
      const news = now !== last
      last = now
      // A client that goes away before it answers is no fault.
      if (news) context.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined)
    })
  })
}
