import * as vscode from 'vscode'
import type { Node } from './node.ts'

type Service = Extract<Node, { kind: 'service' }>

/** What stands before a service's duties: what was seen, and the question while nobody has answered it. */
export function firstSight(parent: Service): Node[] {
  const { seen, question } = parent.service
  return [
    ...(seen ? [{ kind: 'seen' as const, parent }] : []),
    ...(question === undefined ? [] : [{ kind: 'question' as const, parent }]),
  ]
}

/** The row of either. What was seen leads to the call; the question is put at once, and those that follow from it. */
export function firstItem({ kind, parent }: Extract<Node, { kind: 'seen' | 'question' }>): vscode.TreeItem {
  const { seen, question } = parent.service
  const text = (kind === 'seen' ? seen?.text : question) ?? ''
  // What stands before the colon is the row; the rest stands beside it as far as there is room.
  const colon = text.search(/[:：]/)
  const item = new vscode.TreeItem(colon < 0 ? text : text.slice(0, colon))
  if (colon >= 0) item.description = text.slice(colon + 1).trim()
  item.id = `${parent.folder.folder}\n${parent.service.name}\n${kind}`
  item.tooltip = text
  item.iconPath = new vscode.ThemeIcon(kind === 'seen' ? 'eye' : 'question')
  item.contextValue = kind
  const at = kind === 'seen' ? seen?.at : undefined
  if (kind === 'question') item.command = { command: 'genaiMeasures.guide', title: vscode.l10n.t('Answer…') }
  else if (at)
    item.command = { command: 'genaiMeasures.showDuty', title: vscode.l10n.t('Show the place'), arguments: [at] }
  return item
}
