import type { Language } from '../locale/messages.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { type DeclarationEdit, applyDeclarationSteps } from './edit.ts'
import { DECLARATION_FILE } from '../declaration/declaration.ts'

/**
 * A new declaration for these services, filled in from their evidence, with one short comment a field in the language
 * chosen. `file` is where it will stand; paths in it are relative to its folder. `newText` is the whole file.
 */
export function draftDeclaration(
  profiles: readonly ServiceProfile[],
  language: Language,
  file = DECLARATION_FILE,
): DeclarationEdit {
  const steps = profiles.map(profile => ({ op: 'declare-service', service: profile.name }) as const)
  return applyDeclarationSteps(undefined, steps, { profiles, language, file })
}

/** The text of a new declaration: see `draftDeclaration`. */
export function createDeclaration(
  profiles: readonly ServiceProfile[],
  language: Language,
  file = DECLARATION_FILE,
): string {
  return draftDeclaration(profiles, language, file).newText
}
