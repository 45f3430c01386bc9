import type { PackageFact } from '../catalogue/facts.ts'
import type { EvidenceDetails } from '../evidence/details.ts'
import { allMatches } from '../text/steps.ts'
import { functionEnd, statementOf } from './statements.ts'
import type { ImportSeen, Unit } from './unit.ts'

/** What kits make that is asked as a whole: agents, crews, engines over an index. A graph of steps may ask nobody, and a client fetch tools. */
const MAKERS =
  /^(?:\w{0,30}(?:Agent|Crew|Team|Swarm|Chain)|AgentExecutor|(?:create|initialize)_\w{0,30}agent\w{0,20}|as_(?:chat|query)_engine)$/
/** A name at the top of a module that is given a value. */
const GIVEN = /^(?:export\s{1,4})?(?:(?:const|let|var)\s{1,4})?(\w{2,60})\s{0,4}(?::[^=\n]{1,60})?=(?![=>])/gm
/** A function at the top of a module. */
const MADE_BY = /^(?:async\s{1,4})?def\s{1,4}(\w{2,60})\(/gm
/** So many tokens of a value or a body are looked at. */
const MOST = 400

/** What clients make that are made of an import here, and the names at the top of the module that others take them up by. */
export function lentBy(unit: Unit, fact: PackageFact, one: ImportSeen): EvidenceDetails['import']['lends'] {
  const generates = fact.generates.length > 0 ? fact.generates : fact.purpose === 'orchestration' ? TEXT : []
  if (one.typeOnly || generates.length === 0) return undefined
  const isMaker = makers(unit, fact, one)
  const as = new Set<string>()
  for (const match of allMatches(unit.text, GIVEN)) {
    const at = unit.at(match.index)
    const { first, last } = at < 0 ? { first: 0, last: 0 } : statementOf(unit, at)
    if (holds(unit, first, last, isMaker)) as.add(match[1] ?? '')
  }
  for (const match of allMatches(unit.text, MADE_BY)) {
    const at = unit.at(match.index + match[0].lastIndexOf(match[1] ?? ''))
    const end = at < 0 ? 0 : functionEnd(unit, unit.tokens.after(at + 1) + 1)
    if (at >= 0 && holds(unit, at, end, isMaker) && holds(unit, at, end, isReturn)) as.add(match[1] ?? '')
  }
  return as.size === 0 ? undefined : { generates, as: [...as] }
}

const TEXT = ['text'] as const
const isReturn = (word: string): boolean => word === 'return'

/** Words by which something is made of an import: its classes, of kits those that are asked, or what is called on the module. */
function makers(unit: Unit, { purpose }: PackageFact, { names, module }: ImportSeen): (word: string) => boolean {
  const bound = new Set(names.length > 0 ? names : [module])
  if (purpose === 'orchestration') return word => MAKERS.test(word)
  return word => bound.has(word) && (/^[A-Z]/.test(word) || word === module)
}

function holds({ tokens }: Unit, first: number, last: number, isWanted: (word: string) => boolean): boolean {
  for (let at = first; at < Math.min(last, first + MOST); at++) if (isWanted(tokens.value(at))) return true
  return false
}
