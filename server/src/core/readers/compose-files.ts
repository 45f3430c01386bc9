import { matching } from './path-patterns.ts'

/** Names that only Compose and Swarm files have. */
const NAMED = ['**/*compose*.{yml,yaml}', '**/stack*.{yml,yaml}']
const isNamed = matching(NAMED)

/** Compose files have any name where a command or a folder says what they are: all YAML is asked, by its text. */
export const COMPOSE_PATTERNS = ['**/*.{yml,yaml}']
export const mayBeCompose = matching(COMPOSE_PATTERNS)

/** Whether a YAML file is Compose's: by its name, or by services at the top that have an image or are built. */
export function isCompose({ path, text }: { readonly path: string; readonly text: string }): boolean {
  return isNamed(path) || (/^\uFEFF?services:[ \t]*\r?$/m.test(text) && /^[ \t]+(image|build):/m.test(text))
}
