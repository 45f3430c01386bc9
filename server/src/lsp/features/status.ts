import type { AuditResult } from '../../core/engine/audit-result.ts'
import { cutShort } from '../../core/engine/cut-short.ts'
import { LAW } from '../../core/law/as-of.ts'
import { message, render } from '../../core/locale/messages.ts'
import { countsOf, offeredServices } from '../../core/report/offered.ts'
import { line } from '../../core/text/medium/line.ts'
import { STATUS, type FolderStatus, type StatusParams } from '../../protocol/status.ts'
import type { ServerContext } from '../context.ts'
import { labelFindings } from '../label-findings.ts'
import { lspMessages } from '../messages.ts'
import type { Project } from '../project.ts'
import { quietReasons } from '../quiet.ts'
import { soon } from '../soon.ts'
import { statusMessages as texts } from '../status-messages.ts'

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
      folders: results.map(({ project, result }) => folderStatus(context, project, result)),
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
    project.settled().then(
      () => {
        if (!projects.all.includes(project)) return
        ready.add(project)
        if (projects.folders.includes(project)) logScan(context, project)
        sendSoon()
      },
      () => undefined,
    )
  })
  projects.onDidRemove(project => {
    ready.delete(project)
    sendSoon()
  })
  projects.onDidChange(sendSoon)
}

function folderStatus(context: ServerContext, project: Project, result: AuditResult): FolderStatus {
  const services = offeredServices(result)
  return {
    uri: project.uri,
    files: project.counts.read,
    services: services.length,
    findings: result.findings.length + ofOpenDocuments(context, project),
    open: countsOf(services).open,
    quiet: quietReasons(project, result, context.language(project)),
  }
}

/** Faults of labels in open documents stand in the panel as well, and are counted with what stands there. */
function ofOpenDocuments(context: ServerContext, project: Project): number {
  const paths = context.documents
    .all()
    .map(({ uri }) => context.projects.locate(uri))
    .flatMap(located => (located.project === project ? [located.path] : []))
  return paths.reduce((sum, path) => sum + labelFindings(context, project, path).length, 0)
}

/** One line for a folder once it is read: what somebody pastes into a question about the tool. */
function logScan(context: ServerContext, project: Project): void {
  const { result } = project.evaluate()
  const language = context.language(project)
  const { services, findings, open, quiet } = folderStatus(context, project, result)
  const { read, seen } = project.counts
  const first = render(
    message(texts, 'scan', {
      version: context.host.version,
      law: LAW.asOf,
      folder: project.name,
      ms: project.loadMs,
      kept: project.facts.remembered,
      read,
      seen,
      services,
      findings,
      open,
    }),
    language,
  )
  const rules = [...new Set(result.broken.map(({ rule }) => rule))]
  const left = rules.length > 0 ? [render(message(texts, 'left', { rules: rules.join(', ') }), language)] : []
  context.connection.console.info(
    line([first, ...left, ...quiet.map(({ text }) => text)].join(language === 'en' ? ' ' : '')),
  )
}

/** One line for each rule of ours that failed, and for each file that was read in part because of us. */
function logBroken(context: ServerContext, project: Project, result: AuditResult, logged: Set<string>): void {
  const lines = [
    ...result.broken.map(fault => message(lspMessages, 'brokenRule', fault)),
    ...cutShort(result).map(({ file, why }) => message(lspMessages, why, { file })),
  ]
  for (const one of lines) {
    const said = render(one, context.language(project))
    if (logged.has(said)) continue
    logged.add(said)
    context.connection.console.error(said)
  }
}
