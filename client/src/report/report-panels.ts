import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { REPORT, type ReportParams, type ReportResult } from '../../../server/src/protocol/report.ts'
import type { StatusFeed } from '../status/feed.ts'
import { notice } from '../notice.ts'
import { act, type Act } from './act.ts'

export const REPORT_VIEW = 'genaiMeasures.report'

/** Nothing from outside, no script: for a page that states no policy of its own. */
const STRICTEST =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">'

/** One panel for each folder's report, which follows every edit. */
export class ReportPanels {
  readonly #client: BaseLanguageClient
  readonly #panels = new Map<string, vscode.WebviewPanel>()
  readonly #shown = new Map<string, string>()

  constructor(client: BaseLanguageClient) {
    this.#client = client
  }

  /** Keeps what is open up to date; a panel that nobody sees waits until it is seen. */
  follow(feed: StatusFeed): vscode.Disposable {
    return feed.onDidChange(async status => {
      if (!status || status.state === 'scanning') return
      await Promise.all([...this.#panels.keys()].map(folder => this.#refresh(folder)))
    })
  }

  /** The folder of the report before the user, if one is. */
  get active(): string | undefined {
    return [...this.#panels].find(([, panel]) => panel.active)?.[0]
  }

  /** Opens the report of every folder, or brings to the front what is open. */
  async showAll(): Promise<void> {
    const location = vscode.ProgressLocation.Window
    const title = vscode.l10n.t('Checking the workspace…')
    const reports = await vscode.window.withProgress({ location, title }, () => this.#ask())
    if (reports.length === 0)
      void notice('information', vscode.l10n.t('Open a folder first: there is nothing to check.'))
    for (const report of reports) this.#show(report)
  }

  #ask(folder?: string): Promise<ReportResult[]> {
    const params: ReportParams = { formats: ['html'], ...(folder === undefined ? {} : { folder }) }
    return this.#client.sendRequest<ReportResult[]>(REPORT, params)
  }

  #show(report: ReportResult): void {
    const known = this.#panels.get(report.folder)
    if (known) known.reveal()
    else this.#open(report)
    this.#fill(report)
  }

  #open({ folder, name }: ReportResult): void {
    const title = vscode.l10n.t('Audit of {0}', name)
    const panel = vscode.window.createWebviewPanel(REPORT_VIEW, title, vscode.ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      retainContextWhenHidden: true,
      localResourceRoots: [],
    })
    this.#panels.set(folder, panel)
    panel.onDidDispose(() => {
      this.#panels.delete(folder)
      this.#shown.delete(folder)
    })
    panel.onDidChangeViewState(() => void this.#refresh(folder))
    panel.webview.onDidReceiveMessage((message: Partial<Act>) => {
      if (typeof message.file === 'string') void act(this.#client, folder, message as Act)
    })
  }

  async #refresh(folder: string): Promise<void> {
    if (!this.#panels.get(folder)?.visible) return
    const [report] = await this.#ask(folder)
    if (report) this.#fill(report)
  }

  #fill({ folder, text }: ReportResult): void {
    const panel = this.#panels.get(folder)
    if (!panel || this.#shown.get(folder) === text) return
    this.#shown.set(folder, text)
    panel.webview.html = withPolicy(text)
  }
}

/** The page's own policy counts; one that has none gets the strictest. */
function withPolicy(html: string): string {
  return html.includes('http-equiv="Content-Security-Policy"') ? html : html.replace(/<head[^>]*>/i, `$&${STRICTEST}`)
}
