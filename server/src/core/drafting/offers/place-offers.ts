import { nearestWord } from '../../declaration/nearest.ts'
import { resolvePath } from '../../declaration/paths.ts'
import { checkPlaces, type DeclaredPlace } from '../../declaration/places.ts'
import type { Finding, Fix, FixStep } from '../../finding.ts'
import { message } from '../../locale/messages.ts'
import { relativeTo } from '../create/relative.ts'
import { hasForm } from '../documents/forms.ts'
import { fileFor } from '../documents/place.ts'
import { outlineFor } from '../documents/table.ts'
import { writeDocument } from '../documents/write.ts'
import { candidates } from './candidates.ts'
import { offerMessages as texts } from './offer-messages.ts'
import type { OfferContext } from './offers.ts'

/** The rule that tells of such a place. */
const MISSING = 'declared-place-missing'
/** A menu, not a list of the repository. */
const MOST = 3

/** Ways on from a place that a declaration names and that is not there: files that may be meant, the document begun, or nothing yet. */
export function placeOffers(finding: Finding, context: OfferContext): Fix[] {
  const { declared, exists } = context.profile
  // What else is found at the same field is not settled by the file's being there.
  if (finding.ruleId !== MISSING || !declared || finding.at.file !== declared.declaration.file) return []
  const place = checkPlaces(declared, exists).find(
    one => !one.exists && one.at.span.start === finding.at.span.start && one.at.span.end === finding.at.span.end,
  )
  if (!place) return []
  const edit = (title: Fix['title'], newText: string, ...before: FixStep[]): Fix => ({
    title,
    safe: false,
    steps: [...before, { op: 'edit', file: place.at.file, edits: [{ span: place.at.span, newText }] }],
  })
  const key = place.path.filter(step => typeof step === 'string').join('.')
  return [
    ...meant(place, context).map(file => edit(message(texts, 'name', { file, keys: [key] }), file)),
    ...begun(place, context, edit),
    edit(message(texts, 'empty', { key }), ''),
  ]
}

/** Files with the same or nearly the same name, then those that look like what the field asks for. */
function meant({ value, path }: DeclaredPlace, { profile, files }: OfferContext): string[] {
  const root = profile.declared?.declaration.root ?? ''
  const written = files.map(file => relativeTo(root, file))
  const stem = (file: string): string =>
    file
      .slice(file.lastIndexOf('/') + 1)
      .replace(/\.\w+$/, '')
      .toLowerCase()
  const near = nearestWord(value, written)
  const found = [
    ...(near ? [near] : []),
    ...written.filter(file => stem(file) === stem(value) && stem(value) !== ''),
    ...candidates(path, profile, files).map(file => relativeTo(root, file)),
  ]
  return [...new Set(found)].slice(0, MOST)
}

function begun(
  { value, path }: DeclaredPlace,
  { profile, files, language }: OfferContext,
  edit: (title: Fix['title'], newText: string, ...before: FixStep[]) => Fix,
): Fix[] {
  const outline = outlineFor(path)
  if (!outline) return []
  const root = profile.declared?.declaration.root ?? ''
  const file = hasForm(value) ? resolvePath(root, value) : fileFor(outline, profile, files)
  if (file === undefined || files.includes(file)) return []
  const text = writeDocument(outline, file, profile.name, language)
  return [edit(message(texts, 'draft', { files: [file] }), relativeTo(root, file), { op: 'create-file', file, text })]
}
