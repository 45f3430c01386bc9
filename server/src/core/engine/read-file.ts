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

/** Texts longer than this are not written by hand: nothing is taken from them. In UTF-16 units. */
export const LONGEST_TEXT = 2_000_000

const readersFor = dispatcher([...READERS, ...SOURCE_READERS])

/**
 * So long may one file take, in milliseconds: the last resort. Readers are linear, so that a text of the longest length stays far
 * below even on a slow machine; and where it matters, a file that is cut short is told.
 */
const LONGEST_READING = 10_000

/**
 * Reads one file into facts. Depends on nothing but its path and text; never throws. A reader that fails costs what it would have
 * seen in this file. `now`: the host's clock in milliseconds; without one a file may take as long as it likes.
 */
export function readFile(path: string, text: string, now?: () => number): FileFacts {
  const role = fileRole(path)
  const trouble = (what: Problem['what'], detail: string): Problem => {
    return { span: { start: 0, end: Math.min(1, text.length) }, what, detail }
  }
  if (text.length > LONGEST_TEXT)
    return { path, role, evidence: [], links: [], problem: trouble('too-large', `${text.length} characters`) }
  const file = new SourceFile(path, text, role)
  const evidence: Evidence[] = []
  const links: Link[] = []
  let unit: UnitFacts | undefined
  let problem: Problem | undefined
  const started = now?.() ?? 0
  for (const reader of [...readersFor(path), MENTIONS]) {
    if (now !== undefined && now() - started > LONGEST_READING) {
      problem ??= trouble('too-slow', reader.id)
      break
    }
    try {
      const reading = reader.read(file)
      // One by one: a spread of a hundred thousand sightings would overflow the stack.
      for (const one of reading.evidence) evidence.push(one)
      for (const one of reading.links ?? []) links.push(one)
      unit ??= reading.unit
    } catch (error) {
      problem ??= trouble('failed', `${reader.id}: ${error instanceof Error ? error.name : 'failed'}`)
    }
  }
  const facts = { path, role, evidence: tidy(evidence, text.length), links }
  return { ...facts, ...(unit ? { unit } : {}), ...(problem ? { problem } : {}) }
}

const MENTIONS: Pick<Reader, 'id' | 'read'> = {
  id: 'mentions',
  read: ({ path, text }) => ({ evidence: [], links: mentionsOf(path, text) }),
}

/** Drops what several readers saw at the same place and what may be a secret, and puts the rest in the order of the file. */
function tidy(evidence: readonly Evidence[], length: number): Evidence[] {
  const seen = new Set<string>()
  const kept: Evidence[] = []
  for (const sighting of evidence) {
    const one = harmless(sighting)
    if (!one) continue
    if (one.span.start < 0 || one.span.end > length || one.span.end < one.span.start) continue
    const key = `${one.kind} ${one.span.start} ${one.span.end} ${one.value}`
    if (seen.has(key)) continue
    seen.add(key)
    kept.push(one)
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
