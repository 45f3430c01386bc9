import * as vscode from 'vscode'

/** What is wrong with a value typed for a label, before it is written: GB 45438-2025 Annex E j) admits printable ASCII without `"` and `\`. */
export function wrongIn(value: string): string | vscode.InputBoxValidationMessage | undefined {
  const { t } = vscode.l10n
  if (value.trim() === '') return t('Needed for the label')
  if (/\s/.test(value)) return t('A space is not among the signs that the standard admits here.')
  const [odd] = /["\\\p{Cc}]/u.exec(value) ?? []
  if (odd) return t('{0} is not among the signs that the standard admits here.', JSON.stringify(odd))
  if (!/[^!-~]/.test(value)) return undefined
  const message = t('The standard admits only ASCII letters, digits and signs here; a check will say so.')
  return { message, severity: vscode.InputBoxValidationSeverity.Warning }
}
