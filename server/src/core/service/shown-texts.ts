import type { Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'

/** Views that only operators see: a notice there tells users nothing. */
const OPERATORS = /(^|[/_.-])(admin|system_console|console|settings?|backoffice|backstage)([/_.-]|$)/i
const PREFIX = 'i18n:'

/** Keys of translations that product views use, with `:` and `/` between their parts made `.`. */
export function shownKeys(files: readonly FileFacts[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const file of files) {
    if (file.role !== 'product' || OPERATORS.test(file.path)) continue
    for (const { specifier } of file.links)
      if (specifier.startsWith(PREFIX)) keys.add(dotted(specifier.slice(PREFIX.length)))
  }
  return keys
}

/** Label texts of locale files count as shown once a view uses their key; a locale file alone shows nothing. */
export function withShownTexts(seen: readonly Seen[], keys: ReadonlySet<string>): Seen[] {
  return seen.map(one => {
    if (
      one.kind !== 'label-text' ||
      one.detail.shown !== 'unreferenced' ||
      !one.detail.key ||
      !isUsed(one.detail.key, keys)
    )
      return one
    return { ...one, detail: { ...one.detail, shown: 'unknown' } }
  })
}

/** A view may leave out the namespace a locale file is nested under, and a locale file the one a view names. */
function isUsed(key: string, keys: ReadonlySet<string>): boolean {
  const own = dotted(key)
  if (keys.has(own)) return true
  for (const used of keys) if (own.endsWith(`.${used}`) || used.endsWith(`.${own}`)) return true
  return false
}

function dotted(key: string): string {
  return key.replaceAll(/[:/]/g, '.')
}
