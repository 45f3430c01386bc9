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

/**
 * A check of content by package name, by URL or path (`http`), by model id (`model`) or by setting (`config`).
 * When `needsSymbol` is given, the name alone proves nothing.
 */
export function findModeration(
  where: Ecosystem | 'http' | 'model' | 'config',
  name: string,
): ModerationFact | undefined {
  const known = table().filter(fact => fact.where === where)
  if (where === 'http') return known.find(fact => glob(`*${fact.identifier}*`).matches(name))
  if (where === 'model' || where === 'config') return known.find(fact => glob(fact.identifier).matches(name))
  const canonical = canonicalName(where, name)
  return known.find(fact => {
    const identifier = canonicalName(where, fact.identifier)
    if (identifier === canonical) return true
    if (where === 'golang') return canonical.startsWith(`${identifier}/`)
    return where === 'maven' && !identifier.includes(':') && canonical.startsWith(`${identifier}:`)
  })
}

export function allModeration(): readonly ModerationFact[] {
  return table()
}
