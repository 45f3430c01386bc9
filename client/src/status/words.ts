import { l10n } from 'vscode'

// Every count of the editor is said here, in one vocabulary: services, duties open, findings.

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
