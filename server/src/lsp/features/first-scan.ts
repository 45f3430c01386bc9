import type { ServerContext } from '../context.ts'
import { line } from '../../core/text/medium/line.ts'
import { faultLine } from '../fault-line.ts'
import { lspMessages } from '../messages.ts'
import { message, render } from '../../core/locale/messages.ts'
import type { Project } from '../project.ts'

/** Reads every folder when it is added, with progress where the client shows it; then the findings are news. */
export function firstScan(context: ServerContext): void {
  const { connection, projects } = context
  projects.onDidAdd(project => {
    scan(context, project).then(
      () => projects.invalidate(project),
      error => connection.console.error(faultLine(project.uri, error)),
    )
  })
}

async function scan(context: ServerContext, project: Project): Promise<void> {
  if (!context.client.progress) return project.settled()
  const progress = await context.connection.window.createWorkDoneProgress()
  const title = render(message(lspMessages, 'scanning', { name: project.name }), context.language(project))
  progress.begin(title, 0)
  let shown = 0
  try {
    await project.load((done, of) => {
      const percent = Math.floor((done / of) * 100)
      if (percent < shown + 10) return
      shown = percent
      progress.report(percent, line(`${done}/${of}`))
    })
    await project.settled()
  } finally {
    progress.done()
  }
}
