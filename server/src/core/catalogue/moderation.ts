import type { Ecosystem } from '../evidence/vocabulary.ts'
import type { ModerationFact, SheetConfidence } from './facts.ts'
import { ROWS } from './generated/moderation.ts'
import { glob } from './glob.ts'
import { canonicalName } from './names.ts'
import { lazy, listOf, rowsOf } from './rows.ts'

const table = lazy(() => rowsOf(ROWS).map(moderationOf))

function moderationOf(row: readonly string[]): ModerationFact {
  const [vendor = '', where, identifier = '', symbols, kind, offshore, installable, note, confidence] = row
  return {
    vendor,
    where: where as ModerationFact['where'],
    identifier,
    ...(symbols ? { needsSymbol: listOf(symbols) } : {}),
    kind: kind as ModerationFact['kind'],
    offshore: offshore === 'yes',
    installable: installable === 'yes',
    ...(note ? { note } : {}),
    confidence: confidence as SheetConfidence,
  }
}

/** Each entry with the test that a name must pass, compiled once. */
const tests = lazy(() => table().map(fact => ({ fact, matches: testOf(fact) })))

function testOf({ where, identifier }: ModerationFact): (name: string) => boolean {
  if (where === 'http') return glob(`*${identifier}*`).matches
  if (where === 'model' || where === 'config') return glob(identifier).matches
  const known = canonicalName(where, identifier)
  return name => {
    const canonical = canonicalName(where, name)
    if (canonical === known) return true
    if (where === 'golang') return canonical.startsWith(`${known}/`)
    return where === 'maven' && !known.includes(':') && canonical.startsWith(`${known}:`)
  }
}

/**
 * A check of content by package name, by URL or path (`http`), by model id (`model`) or by setting (`config`).
 * When `needsSymbol` is given, the name alone proves nothing.
 */
export function findModeration(
  where: Ecosystem | 'http' | 'model' | 'config',
  name: string,
): ModerationFact | undefined {
  return tests().find(({ fact, matches }) => fact.where === where && matches(name))?.fact
}

export function allModeration(): readonly ModerationFact[] {
  return table()
}
