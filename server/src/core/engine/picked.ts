import type { FileFacts } from '../evidence/file-facts.ts'

/**
 * The files of an audit of which something holds. From one audit to the next only those are asked anew that changed: an edit changes one of
 * many thousands.
 */
export function picked(holds: (file: FileFacts) => boolean): (facts: readonly FileFacts[]) => readonly FileFacts[] {
  let before: readonly FileFacts[] = []
  let found: readonly FileFacts[] = []
  return facts => {
    if (!areAlike(before, facts, holds)) found = facts.filter(holds)
    before = facts
    return found
  }
}

function areAlike(
  before: readonly FileFacts[],
  now: readonly FileFacts[],
  holds: (file: FileFacts) => boolean,
): boolean {
  if (before === now) return true
  if (before.length !== now.length) return false
  for (let at = 0; at < now.length; at++) {
    const [old, file] = [before[at] as FileFacts, now[at] as FileFacts]
    if (old !== file && (holds(old) || holds(file))) return false
  }
  return true
}
