import type { AuditResult } from '../../server/src/core/engine/audit-result.ts'
import { openFields, resolveFix } from '../../server/src/core/engine/resolve-fix.ts'
import type { Fix } from '../../server/src/core/finding.ts'
import type { Language } from '../../server/src/core/locale/messages.ts'
import { applyEdits } from '../../server/src/core/text/span.ts'
import type { Tree } from './tree.ts'
import { typedAt, type Typed } from './typing.ts'

/**
 * Applies a fix to a tree as an editor would, and types into its placeholders; `hear` is told each text that is typed.
 * Returns only the files that changed.
 */
export function applyFix(
  tree: Tree,
  fix: Fix,
  result: AuditResult,
  typed: Typed = {},
  hear: (text: string) => void = () => undefined,
  language: Language = 'en',
): Tree {
  const changed = new Map<string, string>()
  const changes = resolveFix(fix, result, language)
  // Fields that are there and empty are filled in, as the editor offers it.
  for (const change of changes.length > 0 ? changes : openFields(fix, result, language)) {
    const before = changed.get(change.file) ?? tree.get(change.file) ?? ''
    const after = applyEdits(before, change.edits)
    const typing = change.placeholders.flatMap(span => {
      const value = typedAt(after, span, typed)
      if (value === undefined) return []
      hear(value)
      return [{ span, newText: value }]
    })
    changed.set(change.file, applyEdits(after, typing))
  }
  return changed
}
