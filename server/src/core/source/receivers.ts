import { allMatches } from '../text/steps.ts'
import type { Unit } from './unit.ts'

/** The name of what a call is made on. */
function receiverOf(chain: string): string | undefined {
  const name = chain.split('.').at(-2)
  return name !== undefined && /^\w+$/.test(name) ? name : undefined
}

/** Whether the text declares what a call is made on as of a type: `ChatModel brain`, `brain: ChatModel`. */
export function isTyped(unit: Unit, chain: string, type: RegExp): boolean {
  const name = receiverOf(chain)
  if (name === undefined) return false
  const declared = new RegExp(`\\b([A-Z]\\w*)(?:<[^<>]{0,60}>)?\\s+${name}\\b|\\b${name}\\s*:\\s*([A-Z]\\w*)`, 'g')
  return unit.remember(`${name} ${type.source}`, () =>
    [...allMatches(unit.text, declared)].some(match => type.test(match[1] ?? match[2] ?? '')),
  )
}

/** Whether the text gives what a call is made on a value of a kind: `brain = model.bind_tools(tools)`. */
export function isGiven(unit: Unit, chain: string, kind: RegExp): boolean {
  const name = unit.says(kind) ? receiverOf(chain) : undefined
  if (name === undefined) return false
  const given = new RegExp(
    `\\b${name}\\s{0,4}(?::[^=\\n]{1,60})?=(?!=)\\s{0,9}((?:[^\\n;]|\\n\\s{0,40}[.)]){1,300})`,
    'g',
  )
  return unit.remember(`${name} given ${kind.source}`, () =>
    [...allMatches(unit.text, given)].some(match => kind.test(match[1] ?? '')),
  )
}
