import * as vscode from 'vscode'

/** Pages of rules, of the law and of the guide, as they are shipped. */
const PAGE =
  /^(?:https:\/\/github\.com\/genai-measures\/genai-measures\/blob\/[^/]+\/docs\/)((?:rules|law|guide)\/[\w-]+)(?:\.zh-CN)?\.md$/

/** Where other editors read of a service's duties, in either language: here they have a view. */
const DUTIES =
  /\/docs\/guide\/report(?:\.md#the-states-of-a-duty|\.zh-CN\.md#%E4%B9%89%E5%8A%A1%E7%9A%84%E7%8A%B6%E6%80%81)$/

export const OPEN_PAGE = 'genaiMeasures.openPage'
export const SHOW_DUTIES = 'genaiMeasures.duties.focus'

/** The shipped page that a web address stands for; undefined for every other address. */
export function pageOf(address: string): string | undefined {
  return PAGE.exec(address)?.[1]
}

/** An address of the server's as the editor opens it: a shipped page by our command, everything else as it is. */
export function toEditor(address: string): vscode.Uri {
  const page = pageOf(address)
  return page === undefined ? vscode.Uri.parse(address) : commandUri(page)
}

/** A link that opens a shipped page. */
export function commandUri(page: string): vscode.Uri {
  return vscode.Uri.parse(`command:${OPEN_PAGE}?${encodeURIComponent(JSON.stringify([page]))}`)
}

/** A text of the server's with its links to shipped pages made commands. */
export function withPages(text: string): string {
  return text.replace(/\]\((https:\/\/[^\s)]+)\)/g, (link, address: string) => {
    if (DUTIES.test(address)) return `](command:${SHOW_DUTIES})`
    const page = pageOf(address)
    return page === undefined ? link : `](${commandUri(page).toString()})`
  })
}
