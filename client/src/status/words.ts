import { l10n } from 'vscode'
import type { FolderStatus, StatusParams } from '../../../server/src/protocol/status.ts'

// Every count of the editor is said here, in one vocabulary: services, duties open, findings.

export type Count = 'files' | 'services' | 'findings' | 'open'

export function total({ folders }: Pick<StatusParams, 'folders'>, field: Count): number {
  return folders.reduce((sum, folder: FolderStatus) => sum + folder[field], 0)
}

export function servicesWord(count: number): string {
  return count === 1 ? l10n.t('1 service') : l10n.t('{0} services', count)
}

export function openWord(count: number): string {
  return count === 1 ? l10n.t('1 duty open') : l10n.t('{0} duties open', count)
}

export function findingsWord(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count)
}

export function filesWord(count: number): string {
  return count === 1 ? l10n.t('1 file read') : l10n.t('{0} files read', count)
}
