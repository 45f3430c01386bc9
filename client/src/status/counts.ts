import type { FolderStatus, StatusParams } from '../../../server/src/protocol/status.ts'

/** What is counted over all folders. */
export const COUNTS = ['files', 'services', 'findings', 'open'] as const
export type Count = (typeof COUNTS)[number]

export function total({ folders }: Pick<StatusParams, 'folders'>, field: Count): number {
  return folders.reduce((sum, folder: FolderStatus) => sum + folder[field], 0)
}
