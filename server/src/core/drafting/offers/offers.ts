import type { DeclarationPath } from '../../declaration/declaration.ts'
import { noteOf } from '../../declaration/schema/field.ts'
import { Service } from '../../declaration/schema/service.ts'
import { schemaAt } from '../../declaration/schema/shape.ts'
import type { Finding, Fix, FixStep } from '../../finding.ts'
import { type Language, message } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { relativeTo } from '../create/relative.ts'
import { optionsOf } from '../edit/emit.ts'
import { fileFor } from '../documents/place.ts'
import { fieldsOf, outlineFor } from '../documents/table.ts'
import { writeDocument } from '../documents/write.ts'
import { type AskedField, askedFields } from './asked.ts'
import { candidates } from './candidates.ts'
import { offerMessages as texts } from './offer-messages.ts'

/** What offers draw on beside the finding. `files`: every path of the scanned tree. */
export interface OfferContext {
  readonly profile: ServiceProfile
  readonly files: readonly string[]
  readonly language: Language
  /** All findings that stand with this one: what they miss can be begun in one go. */
  readonly beside: readonly Finding[]
}

/** More values than this are for completion in the file, not for a menu. */
const MOST_VALUES = 5

/**
 * Ways to answer a finding that asks for fields of the declaration, beside its own fix that opens them: documents begun from a draft, a
 * file that looks like the one asked for, each value of a short closed list. Nothing is offered where there is no declaration yet.
 */
export function offersFor(finding: Finding, context: OfferContext): Fix[] {
  if (!context.profile.declared) return []
  const asked = askedFields(finding)
  const own = drafts(asked, context)
  return [
    ...namings(asked, context),
    ...own,
    ...(own.length > 0 ? allDrafts(context) : []),
    ...values(asked),
    ...(asked.length > 0 ? allFields(finding, context) : []),
  ]
}

/**
 * Where several findings stand together on an entry that lacks what they ask for: all of it written, to be filled in, so that each then
 * stands on its own line.
 */
function allFields({ at }: Finding, { profile, beside }: OfferContext): Fix[] {
  const here = beside.filter(
    one => one.service === profile.name && one.at.file === at.file && one.at.span.start === at.span.start,
  )
  const fields = here.flatMap(askedFields)
  if (here.length < 2 || at.file !== profile.declared?.declaration.file) return []
  const steps = fields.map(({ service, path }): FixStep => ({ op: 'declare', service, path, value: '${1}' }))
  const count = new Set(fields.map(({ path }) => path.join('.'))).size
  return count > 1 ? [{ title: message(texts, 'fields', { count }), safe: false, steps }] : []
}

/** Every document that any finding of the service misses, where that is more than one finding's. */
function allDrafts(context: OfferContext): Fix[] {
  const others = context.beside.filter(({ service }) => service === context.profile.name)
  const asked = others.map(askedFields).filter(fields => fields.some(({ path }) => outlineFor(path)))
  return asked.length > 1 ? drafts(asked.flat(), context, 'drafts') : []
}

/** Documents not there yet, begun together: one step for all that is missing. */
function drafts(
  asked: readonly AskedField[],
  { profile, files, language }: OfferContext,
  title: 'draft' | 'drafts' = 'draft',
): Fix[] {
  const steps: FixStep[] = []
  const written = new Set<string>()
  for (const { service, path } of asked) {
    const outline = outlineFor(path)
    const file = outline && fileFor(outline, profile, files)
    // What no document answers is left open beside it, where the caret goes next.
    if (!outline || file === undefined) {
      steps.push({ op: 'declare', service, path, value: '${1}' })
      continue
    }
    if (!written.has(file) && !files.includes(file))
      steps.push({ op: 'create-file', file, text: writeDocument(outline, file, profile.name, language) })
    written.add(file)
    for (const key of [
      keyOf(path),
      ...fieldsOf(outline).filter(one => one !== keyOf(path) && isUnstated(profile, one)),
    ])
      steps.push({ op: 'declare', service, path: pathOf(key, path), value: relativeTo(rootOf(profile), file) })
  }
  return written.size > 0 ? [{ title: message(texts, title, { files: [...written] }), safe: false, steps }] : []
}

/** One document may answer several fields: those that nobody has filled yet are filled with it. */
function isUnstated({ declared }: ServiceProfile, key: string): boolean {
  let at: unknown = declared?.service
  for (const step of key.split('.'))
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
  return at === undefined
}

/** The path of a field; the one asked for keeps its positions in lists. */
function pathOf(key: string, asked: DeclarationPath): DeclarationPath {
  return key === keyOf(asked) ? asked : key.split('.')
}

/** The likeliest file for each field, where one looks like it. */
function namings(asked: readonly AskedField[], { profile, files }: OfferContext): Fix[] {
  const byFile = new Map<string, AskedField[]>()
  for (const field of asked) {
    const [file] = candidates(field.path, profile, files)
    if (file) byFile.set(file, [...(byFile.get(file) ?? []), field])
  }
  return [...byFile].map(([file, fields]) => {
    const value = relativeTo(rootOf(profile), file)
    return {
      title: message(texts, 'name', { file: value, keys: fields.map(({ path }) => keyOf(path)) }),
      safe: false,
      steps: fields.map(({ service, path }): FixStep => ({ op: 'declare', service, path, value })),
    }
  })
}

/** What is still to be said beside a value, where that is less than or other than what was asked with it. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'filing.track': {
    filing: ['filing.number'],
    registration: ['filing.number'],
    'in-progress': [],
    'not-required': ['filing.reason'],
  },
  'minors.served': { false: [] },
}

/** Each value of the first field that takes one of a few, the supposed one first; none where it is but one thing asked of many: a bare “No” would not say to what. */
function values(asked: readonly AskedField[]): Fix[] {
  for (const { service, path, hint } of asked) {
    const schema = schemaAt(Service, [...path])
    const options = schema && optionsOf(schema)
    if (!schema || !options || options.length > MOST_VALUES) continue
    const [part] = keyOf(path).split('.')
    if (asked.some(other => keyOf(other.path).split('.')[0] !== part)) continue
    const meanings = noteOf(schema)?.options
    const ordered = options.toSorted((a, b) => Number(b === hint) - Number(a === hint))
    return ordered.map((value): Fix => {
      const boolean = value === 'true' || value === 'false'
      const step: FixStep = { op: 'declare', service, path, value: boolean ? value === 'true' : value }
      // What else is asked stays open beside it, where the caret goes next.
      const beside = BESIDE[keyOf(path)]?.[value]?.map(key => key.split('.'))
      const others = beside ?? asked.filter(other => other.path !== path).map(other => other.path)
      const steps = [step, ...others.map((other): FixStep => ({ op: 'declare', service, path: other, value: '${1}' }))]
      return {
        title: message(texts, 'value', { key: keyOf(path), value, meaning: meanings?.[value] }),
        safe: false,
        steps,
      }
    })
  }
  return []
}

function rootOf({ declared }: ServiceProfile): string {
  return declared?.declaration.root ?? ''
}

function keyOf(path: DeclarationPath): string {
  return path.filter(step => typeof step === 'string').join('.')
}
