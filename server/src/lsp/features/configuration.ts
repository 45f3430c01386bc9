import { DidChangeConfigurationNotification } from 'vscode-languageserver'
import type { InitializationOptions } from '../../protocol/initialization.ts'
import type { ServerContext } from '../context.ts'
import { faultLine } from '../fault-line.ts'
import type { Project } from '../project.ts'
import { readSettings, SECTION, type Settings } from '../settings.ts'

/** Keeps every project's settings: asked for by folder where the client can be asked, else as it sent them. */
export function configuration(context: ServerContext, options: InitializationOptions | undefined): void {
  const { connection, client, projects } = context
  let sent = readSettings(options?.settings)

  const settingsOf = async (project: Project): Promise<Settings> => {
    if (!client.configuration) return sent
    return readSettings(await connection.workspace.getConfiguration({ scopeUri: project.uri, section: SECTION }))
  }
  const refresh = async (project: Project): Promise<void> => {
    const settings = await settingsOf(project).catch(error => {
      connection.console.error(faultLine('settings', error))
      return project.settings
    })
    if (JSON.stringify(settings) === JSON.stringify(project.settings)) return
    project.configure(settings)
    projects.invalidate(project)
  }

  context.onConfiguration(settings => {
    if (!client.configuration) sent = readSettings((settings as Record<string, unknown> | null)?.[SECTION] ?? settings)
    for (const project of projects.all) void project.hold(refresh(project))
  })
  projects.onDidAdd(project => void project.hold(refresh(project)))
  if (client.configuration)
    context.onInitialized(() => {
      // Clients that do not register dynamically send the notification anyway.
      void connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch(() => undefined)
    })
}
