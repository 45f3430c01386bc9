import { Range } from 'vscode-languageserver'
import { SCOPE_ANSWERS, scopeAnswer } from '../../core/drafting/scope-answers.ts'
import type { AuditResult } from '../../core/engine/audit-result.ts'
import { resolveFix } from '../../core/engine/resolve-fix.ts'
import type { Fix } from '../../core/finding.ts'
import { message, render } from '../../core/locale/messages.ts'
import { SERVER_COMMANDS } from '../../protocol/commands.ts'
import type { ServerContext } from '../context.ts'
import { normalUri, uriInside } from '../convert.ts'
import { workspaceEdit } from '../edits.ts'
import { lspMessages } from '../messages.ts'
import { report } from './report.ts'

type Run = (context: ServerContext, args: readonly unknown[]) => Promise<unknown>

const COMMANDS: Readonly<Record<string, Run>> = {
  [SERVER_COMMANDS.createDeclaration]: createDeclaration,
  [SERVER_COMMANDS.audit]: (context, [folder]) =>
    report(context, { ...(typeof folder === 'string' ? { folder } : {}), formats: ['markdown', 'text'] }),
  [SERVER_COMMANDS.answerScope]: answerScope,
  [SERVER_COMMANDS.show]: async ({ connection }, [uri, range]) =>
    typeof uri === 'string' &&
    connection.window.showDocument({ uri, takeFocus: true, ...(Range.is(range) ? { selection: range } : {}) }),
}

/** What the server carries out itself, in any editor. */
export const COMMAND_NAMES = Object.keys(COMMANDS)

export function commands(context: ServerContext): void {
  context.connection.onExecuteCommand(async ({ command, arguments: args }) => {
    const run = COMMANDS[command]
    return run ? ((await run(context, args ?? [])) ?? null) : null
  })
}

/**
 * Writes a declaration with every service that none covers yet; where none was seen and `empty` is asked for, one for a service that code does
 * not show. Gives the URI of the file, or null when there is nothing to declare.
 */
async function createDeclaration(context: ServerContext, [folder, empty]: readonly unknown[]): Promise<string | null> {
  const uri = typeof folder === 'string' ? normalUri(folder) : undefined
  const project = context.projects.folders.find(one => uri === undefined || one.uri === uri)
  if (!project) return null
  await project.settled()
  const { result } = project.evaluate()
  const fix =
    declareAll(result) ??
    (empty === 'empty' && result.declarations.length === 0 ? declareUnseen(project.name) : undefined)
  const [change] = fix ? resolveFix(fix, result, context.language(project)) : []
  if (!change) {
    context.connection.window.showInformationMessage(
      render(message(lspMessages, 'nothingToDeclare', {}), context.language(project)),
    )
    return null
  }
  const edit = workspaceEdit(context, project, [change])
  const { applied } = await context.connection.workspace.applyEdit({ edit })
  return applied ? uriInside(project.uri, change.file) : null
}

/** Writes the chosen answer to the scope question; gives the URI of the declaration, or null when it could not be written. */
async function answerScope(
  context: ServerContext,
  [folder, service, answer]: readonly unknown[],
): Promise<string | null> {
  const project = context.projects.all.find(({ uri }) => typeof folder === 'string' && uri === normalUri(folder))
  const known = SCOPE_ANSWERS.find(one => one === answer)
  if (!project || !known) return null
  await project.settled()
  const { result } = project.evaluate()
  const profile = result.services.find(one => one.profile.name === service)?.profile
  const [change] = profile ? resolveFix(scopeAnswer(known, profile), result, context.language(project)) : []
  if (!change) return null
  const { applied } = await context.connection.workspace.applyEdit({ edit: workspaceEdit(context, project, [change]) })
  return applied ? uriInside(project.uri, change.file) : null
}

/** An entry to be filled in by hand, named like the folder. */
function declareUnseen(service: string): Fix {
  return {
    title: message(lspMessages, 'nothingToDeclare', {}),
    safe: false,
    steps: [{ op: 'declare-service', service }],
  }
}

function declareAll({ services }: AuditResult): Fix | undefined {
  const undeclared = services.filter(({ profile }) => !profile.declared)
  if (undeclared.length === 0) return undefined
  return {
    title: message(lspMessages, 'nothingToDeclare', {}),
    safe: false,
    steps: undeclared.map(({ profile }) => ({ op: 'declare-service', service: profile.name })),
  }
}
