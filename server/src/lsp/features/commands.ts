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
  [SERVER_COMMANDS.show]: async ({ connection }, [uri]) =>
    typeof uri === 'string' && connection.window.showDocument({ uri, takeFocus: true }),
}

/** What the server carries out itself, in any editor. */
export const COMMAND_NAMES = Object.keys(COMMANDS)

export function commands(context: ServerContext): void {
  context.connection.onExecuteCommand(async ({ command, arguments: args }) => {
    const run = COMMANDS[command]
    return run ? ((await run(context, args ?? [])) ?? null) : null
  })
}

/** Writes a declaration with every service that none covers yet; gives the URI of the file, or null when there is nothing to declare. */
async function createDeclaration(context: ServerContext, [folder]: readonly unknown[]): Promise<string | null> {
  const uri = typeof folder === 'string' ? normalUri(folder) : undefined
  const project = context.projects.folders.find(one => uri === undefined || one.uri === uri)
  if (!project) return null
  await project.settled()
  const { result } = project.evaluate()
  const fix = declareAll(result)
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

function declareAll({ services }: AuditResult): Fix | undefined {
  const undeclared = services.filter(({ profile }) => !profile.declared)
  if (undeclared.length === 0) return undefined
  return {
    title: message(lspMessages, 'nothingToDeclare', {}),
    safe: false,
    steps: undeclared.map(({ profile }) => ({ op: 'declare-service', service: profile.name })),
  }
}
