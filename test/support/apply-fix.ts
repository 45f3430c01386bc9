import type { AuditResult } from '../../server/src/core/engine/session.ts'
import { resolveFix } from '../../server/src/core/engine/resolve-fix.ts'
import type { Fix } from '../../server/src/core/finding.ts'
import { applyEdits, type Span } from '../../server/src/core/text/span.ts'
import type { Tree } from './tree.ts'

/**
 * What a person types into the fields a fix leaves open, by the field's path (`filing.number`), its ends (`number`), or
 * the hint that stands there. A field that is not named, or named without a value, stays open.
 */
export type Typed = Readonly<Record<string, string | undefined>>

/** Applies a fix to a tree as an editor would, and types into its placeholders. Returns only the files that changed. */
export function applyFix(tree: Tree, fix: Fix, result: AuditResult, typed: Typed = {}): Tree {
  const changed = new Map<string, string>()
  for (const change of resolveFix(fix, result, 'en')) {
    const before = changed.get(change.file) ?? tree.get(change.file) ?? ''
    const after = applyEdits(before, change.edits)
    const typing = change.placeholders.flatMap(span => {
      const value = typedAt(after, span, typed)
      return value === undefined ? [] : [{ span, newText: value }]
    })
    changed.set(change.file, applyEdits(after, typing))
  }
  return changed
}

function typedAt(text: string, span: Span, typed: Typed): string | undefined {
  const hint = text.slice(span.start, span.end)
  if (hint && typed[hint] !== undefined) return typed[hint]
  const path = keysAbove(text, span.start)
  for (let from = 0; from < path.length; from++) {
    const key = path.slice(from).join('.')
    if (Object.hasOwn(typed, key)) return typed[key]
  }
  return undefined
}

/** The keys of a YAML block that lead to an offset, outermost first. */
function keysAbove(text: string, offset: number): string[] {
  const lines = text.slice(0, offset).split('\n')
  const keys: string[] = []
  let indent = Number.POSITIVE_INFINITY
  for (const line of lines.toReversed()) {
    const found = /^(\s*(?:- )*)([\w-]+):/.exec(line)
    const column = found?.[1]?.length ?? (line === lines.at(-1) ? /^\s*/.exec(line)![0].length : undefined)
    if (column === undefined || column >= indent) continue
    indent = column
    if (found?.[2]) keys.unshift(found[2])
    if (found?.[1]?.includes('-')) indent = found[1].indexOf('-') + 1
  }
  return keys
}
