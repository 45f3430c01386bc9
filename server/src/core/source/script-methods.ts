import type { Call, Unit } from './unit.ts'

const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'vue', 'svelte'])
const MODIFIER = /^(?:async|public|private|protected|override|static|abstract)$/

/** `override async draw(prompt: string): Promise<string[]> {`: a method of a class, or of what an interface promises. */
export function isMethod({ tokens, language }: Unit, { at, open }: Call): boolean {
  if (!SCRIPTS.has(language)) return false
  const before = tokens.value(at - 1)
  if (!MODIFIER.test(before) && !(tokens.isFirst(at) && /^[{};,]$/.test(before))) return false
  const behind = tokens.after(open)
  return tokens.isPunct(behind, '{') || tokens.isPunct(behind, ':')
}
