import type { DutyItem, FolderDuties, ServiceDuties } from '../../../server/src/protocol/duties.ts'

export type DutyStatus = DutyItem['status']

/** A line of the tree: a service, a state of its duties, or a duty. */
export type Node =
  | { readonly kind: 'service'; readonly service: ServiceDuties; readonly folder: FolderDuties; readonly many: boolean }
  | { readonly kind: 'seen'; readonly parent: Extract<Node, { kind: 'service' }> }
  | { readonly kind: 'question'; readonly parent: Extract<Node, { kind: 'service' }> }
  | {
      readonly kind: 'status'
      readonly status: DutyStatus
      readonly duties: readonly DutyItem[]
      readonly parent: Extract<Node, { kind: 'service' }>
    }
  | { readonly kind: 'duty'; readonly duty: DutyItem; readonly parent: Extract<Node, { kind: 'status' }> }
