import { decode } from './decode.ts'
import type { Workspace } from './port.ts'

/** A file's text, or why it has none for us. */
export type ReadText = { readonly text: string } | { readonly why: 'unreadable' | 'binary' | 'encoding' }

/** Reads and decodes a listed file. */
export async function readText(workspace: Workspace, path: string): Promise<ReadText> {
  const bytes = await workspace.read(path)
  if (!bytes) return { why: 'unreadable' }
  const decoded = decode(bytes)
  return 'text' in decoded ? decoded : { why: decoded.problem }
}
