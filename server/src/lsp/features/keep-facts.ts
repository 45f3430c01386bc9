import { message, render } from '../../core/locale/messages.ts'
import type { InitializationOptions } from '../../protocol/initialization.ts'
import type { ServerContext } from '../context.ts'
import { keptMessages } from '../kept-messages.ts'

/** Keeps what files say from session to session where the client lends a folder for it; without one nothing is written. */
export function keepFacts(context: ServerContext, options: InitializationOptions | undefined): void {
  const { projects, connection } = context
  if (typeof options?.storage === 'string') projects.storage = options.storage
  projects.onDidAdd(project => {
    project.settled().then(
      () => {
        for (const { why, path } of project.facts.news())
          connection.console.info(render(message(keptMessages, why, { path }), context.language(project)))
        project.facts.saveSoon()
      },
      () => undefined,
    )
  })
}
