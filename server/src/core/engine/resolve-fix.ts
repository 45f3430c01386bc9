import { DECLARATION_FILE } from '../declaration/declaration.ts'
import { applyDeclarationSteps } from '../drafting/edit.ts'
import { declarationFor } from '../declaration/match.ts'
import type { Fix } from '../finding.ts'
import type { Language } from '../locale/messages.ts'
import type { Span, TextEdit } from '../text/span.ts'
import type { AuditResult } from './audit-result.ts'

/** A change of one file. Edits apply to the file's present text; a new file has one insertion into nothing. */
export interface FileChange {
  readonly file: string
  readonly create: boolean
  readonly edits: readonly TextEdit[]
  /** Where a person still has to write, in the text after the change. */
  readonly placeholders: readonly Span[]
}

/** Turns the steps of a fix into changes of files. Steps on declarations keep comments and order; the result may be empty when nothing is left to do. */
export function resolveFix(fix: Fix, result: AuditResult, language: Language): FileChange[] {
  return planned(fix, result, language).filter(({ edits }) => edits.length > 0)
}

/** Where a fix that has nothing left to write still waits for a person: fields that are there and empty. */
export function openFields(fix: Fix, result: AuditResult, language: Language): FileChange[] {
  return planned(fix, result, language).filter(({ placeholders }) => placeholders.length > 0)
}

function planned(fix: Fix, result: AuditResult, language: Language): FileChange[] {
  const changes: FileChange[] = []
  for (const step of fix.steps) {
    if (step.op === 'edit') changes.push({ file: step.file, create: false, edits: step.edits, placeholders: [] })
    else if (step.op === 'create-file' && !result.facts.some(({ path }) => path === step.file))
      changes.push({ file: step.file, create: true, edits: [insertion(step.text)], placeholders: [] })
  }
  const symbolic = fix.steps.filter(step => step.op !== 'edit' && step.op !== 'create-file')
  if (symbolic.length > 0) {
    const profiles = result.services.map(service => service.profile)
    const named = symbolic[0]?.service
    const profile = profiles.find(one => one.name === named)
    const within = symbolic.flatMap(step => (step.op === 'accept' && step.within) || [])[0]
    const declaration = within
      ? result.declarations.find(({ file }) => file === within)
      : declarationFor(profile?.root ?? '', result.declarations)
    const change = applyDeclarationSteps(declaration, symbolic, { profiles, language, file: DECLARATION_FILE })
    changes.push({ file: change.file, create: !declaration, edits: change.edits, placeholders: change.placeholders })
  }
  return changes
}

function insertion(text: string): TextEdit {
  return { span: { start: 0, end: 0 }, newText: text }
}
