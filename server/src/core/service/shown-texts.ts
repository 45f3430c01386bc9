import type { Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'

/** Views that only operators see: a notice there tells users nothing. */
const OPERATORS =
  /(^|[/_.-])(admin|system_console|console|settings?|backoffice|backstage)([/_.-]|$)|Settings?(Dialog|Drawer|Modal|Form|Panel|Tab|Editor|Card)\w*\./i
/** Folders of an edition that is licensed apart. */
const EDITIONS = /(^|[/_-])(x-?pack|ee|enterprise|premium|commercial|paid)([/_-]|$)/i
const TRANSLATION = 'i18n:'
const SETTING = 'shown:'

/** Keys of translations that product views use, with `:` and `/` between their parts made `.`, and names of settings that they show. */
export interface ShownKeys {
  readonly translations: ReadonlySet<string>
  readonly settings: ReadonlySet<string>
}

/** What product views show by key. */
export function shownKeys(files: readonly FileFacts[]): ShownKeys {
  const translations = new Set<string>()
  const settings = new Set<string>()
  for (const file of files) {
    if (file.role !== 'product' || OPERATORS.test(file.path) || EDITIONS.test(file.path)) continue
    for (const { specifier } of file.links) {
      if (specifier.startsWith(TRANSLATION)) translations.add(dotted(specifier.slice(TRANSLATION.length)))
      else if (specifier.startsWith(SETTING)) settings.add(specifier.slice(SETTING.length))
    }
  }
  return { translations, settings }
}

/** Label texts of locale and settings files count as shown once a view uses their key; the file alone shows nothing. */
export function withShownTexts(seen: readonly Seen[], { translations, settings }: ShownKeys): Seen[] {
  const isShown = (key: string): boolean =>
    key.startsWith(SETTING) ? settings.has(key.slice(SETTING.length)) : isUsed(key, translations)
  return seen.map(one => {
    if (one.kind !== 'label-text' || one.detail.shown !== 'unreferenced' || !one.detail.key || !isShown(one.detail.key))
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
