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

interface Test {
  readonly fact: ModerationFact
  readonly matches: (name: string) => boolean
}

/** Where an entry counts → the entries with the test that a name must pass, compiled once. */
const tests = lazy(() => {
  const map = new Map<string, Test[]>()
  for (const fact of table()) {
    const test = { fact, matches: testOf(fact) }
    const others = map.get(fact.where)
    if (others) others.push(test)
    else map.set(fact.where, [test])
  }
  return map
})

/** Packages are compared by their canonical names. */
function testOf({ where, identifier }: ModerationFact): Test['matches'] {
  if (where === 'http') return glob(`*${identifier}*`).matches
  if (where === 'model' || where === 'config') return glob(identifier).matches
  const known = canonicalName(where, identifier)
  return canonical => {
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
  const plain = where === 'http' || where === 'model' || where === 'config'
  const asked = plain ? name : canonicalName(where, name)
  return tests()
    .get(where)
    ?.find(({ matches }) => matches(asked))?.fact
}

export function allModeration(): readonly ModerationFact[] {
  return table()
}
