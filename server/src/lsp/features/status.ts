import type { AuditResult } from '../../core/engine/audit-result.ts'
import { message, render } from '../../core/locale/messages.ts'
import { STATUS, type FolderStatus, type StatusParams } from '../../protocol/status.ts'
import type { ServerContext } from '../context.ts'
import { lspMessages } from '../messages.ts'
import type { Project } from '../project.ts'
import { soon } from '../soon.ts'

/** Says how the server is doing: to the client's status item where it listens, and one log line for each rule of ours that failed. */
export function status(context: ServerContext): void {
  const { projects, connection } = context
  const ready = new Set<Project>()
  const logged = new Set<string>()
  let waiting = false

  const send = (): void => {
    waiting = false
    const known = projects.all.filter(project => ready.has(project))
    const results = known.map(project => ({ project, result: project.evaluate().result }))
    for (const { project, result } of results) logBroken(context, project, result, logged)
    if (!context.client.status) return
    const brokenRules = [...new Set(results.flatMap(({ result }) => result.broken.map(({ rule }) => rule)))]
    const params: StatusParams = {
      state: brokenRules.length > 0 ? 'failed' : known.length < projects.all.length ? 'scanning' : 'ready',
      folders: results.map(({ project, result }) => folderStatus(project, result)),
      brokenRules,
    }
    void connection.sendNotification(STATUS, params)
  }
  const sendSoon = (): void => {
    if (waiting) return
    waiting = true
    soon(context, send)
  }

  projects.onDidAdd(project => {
    sendSoon()
    project.load().then(
      () => {
        ready.add(project)
        sendSoon()
      },
      () => undefined,
    )
  })
  projects.onDidRemove(sendSoon)
  projects.onDidChange(sendSoon)
}

function folderStatus(project: Project, { services, findings }: AuditResult): FolderStatus {
  const outside = services.filter(
    ({ profile: { scope } }) =>
      scope.basis === 'declared' &&
      (scope.audience === 'internal' || scope.audience === 'research' || scope.territory === 'outside-mainland'),
  )
  return {
    uri: project.uri,
    files: project.counts.read,
    services: services.length,
    outOfScope: outside.length,
    findings: findings.length,
  }
}

function logBroken(context: ServerContext, project: Project, { broken }: AuditResult, logged: Set<string>): void {
  for (const fault of broken) {
    const line = render(message(lspMessages, 'brokenRule', fault), context.language(project))
    if (logged.has(line)) continue
    logged.add(line)
    context.connection.console.error(line)
  }
}
