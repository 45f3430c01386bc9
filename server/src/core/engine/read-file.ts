import { isBegun } from '../declaration/draft-mark.ts'
import { fileRole } from '../evidence/file-role.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { harmless } from '../evidence/secrets.ts'
import type { FileFacts, Link, Problem, UnitFacts } from '../evidence/file-facts.ts'
import { dispatcher } from './dispatch.ts'
import { mentionsOf } from '../reach/mentions.ts'
import type { Reader } from '../readers/reader.ts'
import { READERS } from '../readers/registry.generated.ts'
import { SOURCE_READERS } from '../source/readers.ts'
import { SourceFile } from '../syntax/source-file.ts'
import { lookAt } from '../text/looked-at.ts'
import { OutOfSteps, lookUp, withSteps } from '../text/steps.ts'

/** Texts longer than this are not written by hand: nothing is taken from them. In UTF-16 units. */
const LONGEST_TEXT = 2_000_000
/** Of a notebook most is what its cells printed and drew: that is passed over, and what a hand wrote beside it counts. */
const LONGEST_NOTEBOOK = 4_000_000
const NOTEBOOK = /\.ipynb$/i

/** The longest text that is read of a file. */
export function longestText(path: string): number {
  return NOTEBOOK.test(path) ? LONGEST_NOTEBOOK : LONGEST_TEXT
}

const readersFor = dispatcher([...READERS, ...SOURCE_READERS])

/** More than this is seen in no file that people keep by hand; the first of it says what there is to say. */
export const MOST_SIGHTINGS = 20_000

/** So many steps may one file take: several times what the longest text takes that anybody writes, and about a second. */
export const MOST_STEPS = 40_000_000

/**
 * So long may one file take, in milliseconds: the last resort, for what is not counted. No text that keeps within its steps
 * comes near it even on a slow machine, so that what is read does not hang on the machine.
 */
const LONGEST_READING = 60_000

/**
 * Reads one file into facts. Depends on nothing but its path and text; never throws. A reader that fails costs what it would have
 * seen in this file; one whose file takes more steps than a file may is stopped where it is, and those after it are not asked.
 * `now`: the host's clock in milliseconds; without one only steps count.
 */
export function readFile(path: string, text: string, now?: () => number): FileFacts {
  const role = fileRole(path)
  const trouble = (what: Problem['what'], detail: string): Problem => {
    return { span: { start: 0, end: Math.min(1, text.length) }, what, detail }
  }
  if (text.length > longestText(path))
    return { path, role, evidence: [], links: [], problem: trouble('too-large', `${text.length} characters`) }
  // A page that the tool itself began is none of the product's yet.
  if (isBegun(text)) return { path, role, evidence: [], links: [] }
  const file = new SourceFile(path, text, role)
  lookAt(text)
  const evidence: Evidence[] = []
  const links: Link[] = []
  let unit: UnitFacts | undefined
  let problem: Problem | undefined
  const ends = now && now() + LONGEST_READING
  const late = now && (() => now() > (ends as number))
  withSteps(MOST_STEPS, late, () => {
    for (const reader of [...readersFor(path), MENTIONS]) {
      try {
        const reading = reader.read(file)
        // One by one: a spread of a hundred thousand sightings would overflow the stack.
        for (const one of reading.evidence) evidence.push(one)
        for (const one of reading.links ?? []) links.push(one)
        unit ??= reading.unit
        lookUp()
      } catch (error) {
        if (error instanceof OutOfSteps) {
          problem = trouble('too-slow', reader.id)
          return
        }
        problem ??= trouble('failed', `${reader.id}: ${error instanceof Error ? error.name : 'failed'}`)
      }
    }
  })
  const kept = tidy(evidence, text.length)
  if (kept.length > MOST_SIGHTINGS) problem ??= trouble('too-many', `more than ${MOST_SIGHTINGS} sightings`)
  const facts = { path, role, evidence: kept.slice(0, MOST_SIGHTINGS), links }
  return { ...facts, ...(unit ? { unit } : {}), ...(problem ? { problem } : {}) }
}

const MENTIONS: Pick<Reader, 'id' | 'read'> = {
  id: 'mentions',
  read: ({ path, text }) => ({ evidence: [], links: mentionsOf(path, text) }),
}

/** Drops what several readers saw at the same place and what may be a secret, of all in the order of the file; goes one beyond the most. */
function tidy(evidence: readonly Evidence[], length: number): Evidence[] {
  const seen = new Set<string>()
  const kept: Evidence[] = []
  const ordered = evidence.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  for (const sighting of ordered) {
    if (kept.length > MOST_SIGHTINGS) break
    const one = harmless(sighting)
    if (!one) continue
    if (one.span.start < 0 || one.span.end > length || one.span.end < one.span.start) continue
    const key = `${one.kind} ${one.span.start} ${one.span.end} ${one.value}`
    if (seen.has(key)) continue
    seen.add(key)
    kept.push(one)
  }
  return kept
}
