import type { Place } from '../finding.ts'
import { link } from '../text/medium/markdown.ts'
import type { Safe } from '../text/medium/safe.ts'
import { uriPath } from '../text/uri-path.ts'
import type { PageContext } from './html/page-context.ts'

/** A link to a place, relative to the audited folder; `./` keeps a file's name from being read as an address of another kind. */
export function placeLink({ place }: PageContext, at: Place): Safe<'markdown'> {
  const { file, line } = place(at)
  return link(`${file}:${line}`, `./${uriPath(file)}`)
}
