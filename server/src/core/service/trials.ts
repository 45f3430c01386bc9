import { isFirm, type Seen } from '../evidence/evidence.ts'
import { ofNames } from '../text/remembered.ts'
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

/** Programs that make or prepare data, in a folder of data. */
const PREPARES_DATA =
  /(^|\/)(raw_?)?data(sets?)?\/([^/]*\/){0,9}[^/]*(translat|clean|convert|augment|generat|gen_|make_|build_|prepare|pre-?process|crawl|annotat|distill|synth|to_(json|sharegpt|alpaca))[^/]*\.py$/i
const isPreparing = ofNames(file => PREPARES_DATA.test(file))

/** What asks a model while data are prepared, where no import leads there and others answer people: nobody gets that answer. */
export function withoutPreparation(seen: readonly Seen[], reach: Reach): readonly Seen[] {
  const isAside = (one: Seen) => isPreparing(one.file) && reach.distance(one.file) === undefined
  const isCall = (one: Seen) => one.kind === 'generation' && isFirm(one) && !one.detail.prepares
  if (!seen.some(one => isCall(one) && isAside(one)) || !seen.some(one => isCall(one) && !isAside(one))) return seen
  return seen.map(one => (ASKING.has(one.kind) && isFirm(one) && isAside(one) ? forTheRecord(one) : one))
}

const ASKING: ReadonlySet<string> = new Set(['generation', 'import', 'endpoint', 'credential-name', 'model'])

/** What a notebook asked for and did not get, in a product that gets it elsewhere: nothing was made or trained there. */
export function withoutFailed(seen: readonly Seen[]): readonly Seen[] {
  const isFailed = (one: Seen) => (one.kind === 'generation' || one.kind === 'training') && one.detail.failed === true
  if (!seen.some(isFailed)) return seen
  const isDone = (one: Seen) =>
    isFirm(one) && !isFailed(one) && (one.kind === 'training' || (one.kind === 'generation' && !one.detail.prepares))
  return seen.some(isDone) ? seen.map(one => (isFailed(one) ? forTheRecord(one) : one)) : seen
}
