import * as vscode from 'vscode'
import { firstItem, firstSight } from './first-sight.ts'
import type { FolderDuties } from '../../../server/src/protocol/duties.ts'
import type { DutyStatus, Node } from './node.ts'

export type { DutyStatus, Node }

const ICONS: Readonly<Record<DutyStatus, readonly [icon: string, color?: string]>> = {
  open: ['circle-large-outline', 'list.warningForeground'],
  'nothing-seen': ['question'],
  stated: ['comment', 'charts.blue'],
  evidenced: ['pass-filled', 'testing.iconPassed'],
  accepted: ['bookmark'],
  'not-checkable': ['person'],
  'not-engaged': ['circle-slash'],
}

/** Services, then states, then duties, of what the server sent last. */
export class DutiesTree implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changed.event
  #roots: readonly Extract<Node, { kind: 'service' }>[] = []
  /** States that are shown; undefined: all. */
  #shown: ReadonlySet<DutyStatus> | undefined
  #said = ''

  /** Takes what the server says now. The same as before is no news: an editor that draws the tree anew while it opens may leave a service bare. */
  set(folders: readonly FolderDuties[]): void {
    const said = JSON.stringify(folders)
    if (said === this.#said) return
    this.#said = said
    const many = folders.length > 1
    this.#roots = folders.flatMap(folder =>
      folder.services.map(service => ({ kind: 'service' as const, service, folder, many })),
    )
    this.#changed.fire()
  }

  filter(shown: ReadonlySet<DutyStatus> | undefined): void {
    this.#shown = shown
    this.#changed.fire()
  }

  get shown(): ReadonlySet<DutyStatus> | undefined {
    return this.#shown
  }

  /** The words of the states, as the first folder says them. */
  get words(): FolderDuties['words'] | undefined {
    return this.#roots[0]?.folder.words
  }

  /** How many duties stand so, over all services and whatever the filter. */
  count(status: DutyStatus): number {
    return this.#roots.reduce((sum, { service }) => sum + service.duties.filter(one => one.status === status).length, 0)
  }

  /** Every duty that stands open, in the order of the tree. */
  open(): Extract<Node, { kind: 'duty' }>[] {
    return this.#roots.flatMap(root => statuses(root, new Set(['open'])).flatMap(dutiesOf))
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.#roots]
    if (node.kind === 'service') return [...firstSight(node), ...statuses(node, this.#shown)]
    return node.kind === 'status' ? dutiesOf(node) : []
  }

  getParent(node: Node): Node | undefined {
    return node.kind === 'service' ? undefined : node.parent
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'service') return serviceItem(node)
    if (node.kind === 'seen' || node.kind === 'question') return firstItem(node)
    return node.kind === 'status' ? statusItem(node) : dutyItem(node)
  }
}

function statuses(
  parent: Extract<Node, { kind: 'service' }>,
  shown: ReadonlySet<DutyStatus> | undefined,
): Extract<Node, { kind: 'status' }>[] {
  const present = [...new Set(parent.service.duties.map(({ status }) => status))]
  return present
    .filter(status => !shown || shown.has(status))
    .map(status => ({
      kind: 'status',
      status,
      parent,
      duties: parent.service.duties.filter(one => one.status === status),
    }))
}

function dutiesOf(parent: Extract<Node, { kind: 'status' }>): Extract<Node, { kind: 'duty' }>[] {
  return parent.duties.map(duty => ({ kind: 'duty', duty, parent }))
}

const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState

function serviceItem({ service, folder, many }: Extract<Node, { kind: 'service' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(service.name, Expanded)
  item.id = `${folder.folder}\n${service.name}`
  item.description = many ? `${folder.name} · ${service.scope}` : service.scope
  item.iconPath = new vscode.ThemeIcon('server-process')
  item.contextValue = 'service'
  return item
}

function statusItem({ status, duties, parent }: Extract<Node, { kind: 'status' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(parent.folder.words[status], status === 'open' ? Expanded : Collapsed)
  item.id = `${parent.folder.folder}\n${parent.service.name}\n${status}`
  item.description = String(duties.length)
  item.iconPath = icon(status)
  item.contextValue = `status.${status}`
  return item
}

function dutyItem({ duty, parent }: Extract<Node, { kind: 'duty' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(duty.name)
  item.id = `${parent.parent.folder.folder}\n${parent.parent.service.name}\n${duty.id}`
  item.description = duty.basis
  item.tooltip = [duty.name, duty.text, [duty.family, duty.basis].filter(Boolean).join(' · '), duty.why].join('\n\n')
  item.iconPath = icon(duty.status)
  item.contextValue = `duty.${duty.status}`
  if (duty.at)
    item.command = { command: 'genaiMeasures.showDuty', title: vscode.l10n.t('Show the place'), arguments: [duty.at] }
  return item
}

function icon(status: DutyStatus): vscode.ThemeIcon {
  const [name, color] = ICONS[status]
  return new vscode.ThemeIcon(name, color === undefined ? undefined : new vscode.ThemeColor(color))
}
