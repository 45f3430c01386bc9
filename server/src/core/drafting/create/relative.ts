import type { Language } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'

/** What the parts of a new entry are drawn from. */
export interface About {
  readonly profile: ServiceProfile
  readonly language: Language
  /** Folder of the declaration, relative to the scanned root. */
  readonly folder: string
}

/** A path of the scanned tree, written relative to a folder of it; `.` for the folder itself. */
export function relativeTo(folder: string, path: string): string {
  const from = folder.split('/').filter(Boolean)
  const to = path.split('/').filter(Boolean)
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.'
}
