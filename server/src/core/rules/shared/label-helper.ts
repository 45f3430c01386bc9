import type { Fix, FixStep } from '../../finding.ts'
import { message } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { relativePath } from './declared-files.ts'
import { fixMessages } from './fix-messages.ts'
import { HELPERS, type HelperKind, type HelperLanguage } from './label-helper-code.ts'

/** The field of the declaration that names the helper. */
const FIELD: Readonly<Record<HelperKind, readonly string[]>> = {
  notice: ['labels', 'text', 'place'],
  metadata: ['labels', 'metadata', 'writer'],
}

/**
 * Begins a small file beside the code that generates, in its language, that puts the label on: to be called where answers
 * are returned or files handed out. Nothing where the language has no such helper, or the service no declaration yet.
 */
export function beginHelper(profile: ServiceProfile, kind: HelperKind, beside: string): Fix[] {
  const language = languageOf(beside)
  const helper = language && HELPERS[language][kind]
  if (!profile.declared || !helper) return []
  const file = beside.slice(0, beside.lastIndexOf('/') + 1) + helper.file
  const steps: FixStep[] = [
    { op: 'create-file', file, text: helper.text },
    { op: 'declare', service: profile.name, path: FIELD[kind], value: relativePath(profile, file) },
  ]
  return [
    { title: message(fixMessages, kind === 'notice' ? 'beginNotice' : 'beginWriter', { file }), safe: false, steps },
  ]
}

function languageOf(file: string): HelperLanguage | undefined {
  if (/\.py$|(^|\/)(requirements[^/]*\.txt|pyproject\.toml|Pipfile)$/.test(file)) return 'python'
  if (/\.[cm]?[jt]sx?$|(^|\/)package\.json$/.test(file)) return 'javascript'
  return /\.go$|(^|\/)go\.mod$/.test(file) ? 'go' : undefined
}
