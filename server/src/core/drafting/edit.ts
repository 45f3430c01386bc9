import { isMap, isSeq, type YAMLMap } from 'yaml'
import type { FixStep } from '../finding.ts'
import type { Language } from '../locale/messages.ts'
import type { ServiceProfile } from '../service/profile.ts'
import type { TextEdit } from '../text/span.ts'
import { withKnownFacts } from './create/enrich.ts'
import type { About } from './create/relative.ts'
import { newFileDraft, newFileHeader, serviceDraft } from './create/service-draft.ts'
import { DECLARATION_FILE, type Declaration, type DeclarationPath } from '../declaration/declaration.ts'
import { Ask, type Draft, type DraftMap, isDraftList, isDraftMap, toDraft, under, withSeen } from './edit/draft.ts'
import { isBlank } from './edit/lines.ts'
import { moved, type Placeholder, Pieces } from './edit/pieces.ts'
import { Plan } from './edit/plan.ts'
import { styleOf } from './edit/style.ts'
import { childOf, type Located } from '../declaration/locate.ts'
import { declaredFor } from '../declaration/match.ts'
import { parseDeclaration, readingOf } from '../declaration/parse.ts'
import { DeclarationFile } from '../declaration/schema/file.ts'
import { shapeOf } from '../declaration/schema/shape.ts'

/** What a change of the declaration may draw on. */
export interface EditContext {
  /** Services of the workspace: their names tell steps where to write, their evidence fills a new entry. */
  readonly profiles: readonly ServiceProfile[]
  /** Language of comments in a file that has none yet. */
  readonly language: Language
  /** Where a declaration is created when there is none; default: the scanned root. */
  readonly file?: string
}

/** A changed declaration: the whole new text, and the same as edits of the old one. */
export interface DeclarationEdit {
  readonly file: string
  readonly newText: string
  /** Edits of the old text (of an empty one for a new file); empty when there is nothing to do. */
  readonly edits: readonly TextEdit[]
  /** Where a person still has to write, in the new text; also fields that were left empty before. */
  readonly placeholders: readonly Placeholder[]
}

/**
 * Applies the declaration steps of a fix; other steps are passed over. Comments, order, indentation and line ends stay,
 * and a second application changes nothing. `declaration` undefined means that the file is still to be created. A file
 * that is not valid YAML is left as it is: nobody could say where things belong in it.
 */
export function applyDeclarationSteps(
  declaration: Declaration | undefined,
  steps: readonly FixStep[],
  context: EditContext,
): DeclarationEdit {
  const file = declaration?.file ?? context.file ?? DECLARATION_FILE
  const pieces = new Pieces(declaration?.text ?? '')
  let present = declaration ?? parseDeclaration(file, '')
  const run = (step: FixStep): void => {
    const plan = new Plan(
      present.text,
      styleOf(present.text, context.language, step.op === 'declare-service' ? 'all' : 'asked'),
    )
    planStep(plan, present, step, context)
    present = carryOut(plan, pieces, present)
  }
  for (const step of steps) {
    if (step.op === 'declare' || step.op === 'declare-item') run({ op: 'declare-service', service: step.service })
    run(step)
  }
  return { file, newText: present.text, edits: pieces.edits(), placeholders: pieces.placeholders }
}

function isBroken(declaration: Declaration): boolean {
  return readingOf(declaration).document.errors.length > 0
}

/** Applies the planned changes, unless the file is broken or would be afterwards. */
function carryOut(plan: Plan, pieces: Pieces, present: Declaration): Declaration {
  if (plan.changes.length === 0) return present
  const trial = new Pieces(present.text)
  const changes = plan.changes
    .map((change, i) => ({ change, i }))
    .toSorted((a, b) => b.change.start - a.change.start || b.i - a.i)
  for (const { change } of changes) trial.apply(change)
  const next = parseDeclaration(present.file, trial.text)
  if (isBroken(present) || isBroken(next)) return present
  for (const { change } of changes) {
    if (change.text === '' && change.start === change.end)
      change.marks.forEach(mark => pieces.mark(moved(mark, change.start)))
    else pieces.apply(change)
  }
  return next
}

function planStep(plan: Plan, present: Declaration, step: FixStep, context: EditContext): void {
  if (step.op === 'declare-service') planService(plan, present, step.service, context)
  else if (step.op === 'accept') {
    const { rule, service, within, reason = new Ask(), by = within ? undefined : new Ask(), until = new Ask() } = step
    const entry: Draft = { rule, ...(service && { service }), reason, by, until }
    planRoot(plan, present, { accepted: [entry] }, context.language)
  } else if (step.op === 'rule-off') {
    planRoot(plan, present, { rules: { [step.rule]: 'off' } }, context.language)
  } else if (step.op === 'declare' || step.op === 'declare-item') {
    const plain = toDraft(step.value)
    if (plain === undefined) return
    const about = aboutOf(present, step.service, context)
    const value = withSeen(plain, new Set(about?.profile.seen.map(one => one.value)))
    const items = isDraftList(value) ? value : [value]
    const draft = step.op === 'declare-item' ? items.map(item => withKnownFacts(step.path, item, about)) : value
    const at = entryOf(present, step.service, context)
    if (at) planUnder(plan, at, step.path, draft, present.text)
  }
}

/** What is known of a service, for filling its entry. */
function aboutOf(present: Declaration, name: string, { profiles, language }: EditContext): About | undefined {
  const profile = profiles.find(one => one.name === name)
  return profile && { profile, language: styleOf(present.text, language, 'all').language, folder: present.root }
}

/** The entry of a service: the one it is known to be declared in, the one that covers its folder, else the one of its name. */
function entryOf(present: Declaration, name: string, { profiles }: EditContext): Located | undefined {
  const profile = profiles.find(one => one.name === name)
  const services = present.data.services ?? []
  const stated = profile?.declared?.declaration.file === present.file ? profile.declared.index : undefined
  const covering = profile && declaredFor(profile.root, [present], name)?.index
  const index = stated ?? covering ?? services.findIndex(one => one.name === name)
  const list = childOf(readingOf(present).root, 'services')
  return list && index >= 0 ? childOf(list, index) : undefined
}

/** Adds the service, pre-filled from its evidence, when nothing declares it. */
function planService(plan: Plan, present: Declaration, name: string, context: EditContext): void {
  if (entryOf(present, name, context)) return
  const about = aboutOf(present, name, context)
  planRoot(plan, present, { services: [about ? serviceDraft(about) : { name }] }, context.language)
}

function planRoot(plan: Plan, present: Declaration, draft: DraftMap, language: Language): void {
  const contents = readingOf(present).document.contents
  if (isMap(contents)) plan.merge(contents as YAMLMap, draft, DeclarationFile)
  else if (isBlank(contents, present.text) && present.text === '')
    plan.begin(newFileDraft(draft), DeclarationFile, newFileHeader(language))
  else if (isBlank(contents, present.text)) plan.begin(draft, DeclarationFile)
}

function planUnder(plan: Plan, entry: Located, path: DeclarationPath, draft: Draft, text: string): void {
  let at = entry
  let rest = path
  for (let child = childAt(at, rest, text); child; child = childAt(at, rest, text)) {
    at = child
    rest = rest.slice(1)
  }
  // A number that is still left names an entry that is not there (any more): nothing to do.
  if (rest.some(step => typeof step === 'number')) return
  const inner = under(rest, draft)
  const shape = shapeOf(at.schema)
  if (isMap(at.node) && isDraftMap(inner)) plan.merge(at.node, inner, at.schema)
  else if (isSeq(at.node) && isDraftList(inner))
    plan.extend(at.node, inner, shape.kind === 'list' ? shape.item : undefined)
}

function childAt(at: Located, path: DeclarationPath, text: string): Located | undefined {
  const child = path[0] === undefined ? undefined : childOf(at, path[0])
  return child && (isMap(child.node) || isSeq(child.node)) && !isBlank(child.node, text) ? child : undefined
}
