import type { Browser, Page } from 'playwright-core'
import type { RunningServer } from './vscode-server.ts'

export interface PageOptions {
  /** Absolute path of a folder or of a `.code-workspace` file. */
  readonly workspace: string
  /** An extension under development and the module in it whose `run()` the extension host calls. */
  readonly tests?: { readonly extension: string; readonly module: string; readonly kind?: 'web' }
  readonly locale?: 'en' | 'zh-CN'
  readonly size?: { readonly width: number; readonly height: number }
}

/** Opens a workspace of a running server in a window of its own; `close` ends the window and its extension host. */
export async function openPage(browser: Browser, server: RunningServer, options: PageOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: options.size ?? { width: 1280, height: 800 },
    locale: options.locale ?? 'en',
    colorScheme: 'light',
  })
  const page = await context.newPage()
  page.on('close', () => void context.close().catch(() => undefined))
  await page.goto(pageUrl(server.origin, options))
  return page
}

function pageUrl(origin: string, { workspace, tests }: PageOptions): string {
  const remote = (path: string) => `vscode-remote://${new URL(origin).host}${path}`
  const payload = [['skipWelcome', 'true']]
  if (tests)
    payload.push(['extensionDevelopmentPath', remote(tests.extension)], ['extensionTestsPath', remote(tests.module)])
  if (tests?.kind) payload.push(['extensionDevelopmentKind', tests.kind])
  const query = new URLSearchParams({
    [workspace.endsWith('.code-workspace') ? 'workspace' : 'folder']: workspace,
    payload: JSON.stringify(payload),
  })
  return `${origin}/?${query}`
}
