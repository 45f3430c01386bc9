import { isFirm, type Seen } from '../evidence/evidence.ts'
import type { Reach } from '../reach/reach.ts'
import { forTheRecord } from '../reach/use.ts'
import { standsForCall } from './makes.ts'

/**
 * Where the only calls are trials below the end of a file, in a product that people reach by other files, nobody is answered: the trials
 * are kept for the record, and with them whatever makes content in files that nothing on people's way leads to, packages included.
 */
export function withoutTrials(seen: readonly Seen[], reach: Reach): readonly Seen[] {
  const calls = seen.filter(one => one.kind === 'generation' && isFirm(one) && !one.detail.prepares)
  const isTrial = (one: Seen) => one.kind === 'generation' && one.detail.trial === true
  if (calls.length === 0 || !calls.every(isTrial)) return seen
  const tried = new Set(calls.map(one => one.file))
  const ways = seen.filter(one => one.kind === 'exposure' && isFirm(one) && one.detail.exposure !== 'cli')
  // What starts a program says nothing of whom it answers.
  const answered = ways.filter(one => one.value !== 'SpringApplication.run')
  if (ways.length === 0 || answered.some(one => tried.has(one.file))) return seen
  if (seen.some(one => one.kind === 'training' && isFirm(one))) return seen
  const isReached = (one: Seen) => reach.distance(one.file) !== undefined
  const makes = (one: Seen) => (one.kind === 'generation' || standsForCall(one)) && isFirm(one)
  // What the trial itself takes up may well be there for it alone.
  const isTaken = (one: Seen) => (one.kind === 'import' || one.kind === 'model') && tried.has(one.file)
  if (seen.some(one => one.kind !== 'sdk' && makes(one) && isReached(one) && !isTrial(one) && !isTaken(one)))
    return seen
  return seen.map(one => (isTrial(one) || makes(one) ? forTheRecord(one) : one))
}
