import type { Ecosystem } from '../evidence/vocabulary.ts'
import type { Language } from '../locale/messages.ts'
import { ROWS as CHECKS } from './generated/registry-checks.ts'
import { ROWS } from './generated/sources.ts'
import { canonicalName } from './names.ts'
import { lazy, rowsOf } from './rows.ts'

const keys = lazy(
  () => new Map(rowsOf(ROWS).map(([key = '', en = '', zh = '', url]) => [key, { en, 'zh-CN': zh, url }])),
)
const checks = lazy(
  () =>
    new Map(
      rowsOf(CHECKS).map(([ecosystem = '', name = '', state = '']) => [
        `${ecosystem} ${canonicalName(ecosystem as Ecosystem, name)}`,
        state,
      ]),
    ),
)

/** A source cell in words: keys are written out with their address, repositories and addresses stand as they are. */
export function sourceInWords(source: string, language: Language): string {
  return source
    .split(/;\s*/)
    .map(part => {
      const known = keys().get(part.split(' ')[0] ?? '')
      if (!known) return part
      const rest = part.includes(' ') ? ` (${part.slice(part.indexOf(' ') + 1)})` : ''
      return known[language] + rest + (known.url ? ` <${known.url}>` : '')
    })
    .join('; ')
}

/** Whether a package's name was found on its registry's list of names when that was last compared. */
export function coordinateState(ecosystem: Ecosystem, name: string): 'listed' | 'not-listed' | 'unchecked' {
  const state = checks().get(`${ecosystem} ${canonicalName(ecosystem, name)}`) ?? checks().get(`${ecosystem} *`)
  return state === 'not-listed' || state === 'unchecked' ? state : 'listed'
}
