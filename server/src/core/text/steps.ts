import { mayMatch } from './looked-at.ts'

// Work is counted, not timed: the same text costs the same number of steps on every machine, so that where a file is cut short, it is
// cut short everywhere. Reading is synchronous, so one count serves whatever is being read now.

/** Between two looks at the clock. */
const TRANCHE = 100_000

let left = Number.POSITIVE_INFINITY
let reserve = 0
let isLate: (() => boolean) | undefined

/** Thrown inside a reader whose file took more work than a file may. */
export class OutOfSteps extends Error {
  override readonly name = 'OutOfSteps'
}

/** Counts work that grows with a text: a token looked at, a node made, letters walked. Throws when the work at hand has had its share. */
export function step(cost = 1): void {
  left -= cost
  if (left < 0) refill()
}

/** Looks at the clock now: behind work that may not have counted for itself. */
export function lookUp(): void {
  reserve += left
  left = 0
  step(1)
}

/** All matches of a global expression: a walk over the whole text, counted as one. */
export function* allMatches(text: string, pattern: RegExp): Generator<RegExpExecArray, undefined> {
  if (!mayMatch(text, pattern)) return
  step(text.length >> 4)
  for (const match of text.matchAll(pattern)) {
    step(4)
    yield match
  }
}

/** Runs some work that may take so many steps; `late` says, now and then, that the clock has run out as well. */
export function withSteps<T>(most: number, late: (() => boolean) | undefined, work: () => T): T {
  const before = { left, reserve, isLate }
  left = 0
  reserve = most
  isLate = late
  try {
    return work()
  } finally {
    ;({ left, reserve, isLate } = before)
  }
}

function refill(): void {
  if (reserve <= 0 || isLate?.() === true) throw new OutOfSteps()
  const tranche = Math.min(TRANCHE, reserve)
  reserve -= tranche
  left += tranche
  // One cost may be more than a tranche.
  if (left < 0) refill()
}
