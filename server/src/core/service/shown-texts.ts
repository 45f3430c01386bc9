import { ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'

/** Views that only operators see: a notice there tells users nothing. */
const OPERATORS =
  /(^|[/_.-])(admin|system_console|console|settings?|backoffice|backstage)([/_.-]|$)|Settings?(Dialog|Drawer|Modal|Form|Panel|Tab|Editor|Card)\w*\./i
/** Folders of an edition that is licensed apart. */
const EDITIONS = /(^|[/_-])(x-?pack|ee|enterprise|premium|commercial|paid)([/_-]|$)/i
const TRANSLATION = 'i18n:'
const SETTING = 'shown:'
const NAMED = 'named:'

/** Keys of translations that product views use, with `:` and `/` between their parts made `.`, and names of settings that they show, or that any code names. */
export interface ShownKeys {
  readonly translations: ReadonlySet<string>
  readonly settings: ReadonlySet<string>
  readonly named: ReadonlySet<string>
  /** Whether the same label texts are shown where one file has come in the place of another of its path. */
  holdsWith(before: FileFacts, after: FileFacts): boolean
}

/** What product views show by key. */
export function shownKeys(files: readonly FileFacts[]): ShownKeys {
  const translations = new Set<string>()
  const settings = new Set<string>()
  const named = new Set<string>()
  for (const file of files) {
    if (file.role !== 'product' || file.links.length === 0) continue
    const isAside = OPERATORS.test(file.path) || EDITIONS.test(file.path)
    for (const { specifier } of file.links) {
      if (specifier.startsWith(NAMED)) named.add(specifier.slice(NAMED.length))
      else if (isAside) continue
      else if (specifier.startsWith(TRANSLATION)) translations.add(dotted(specifier.slice(TRANSLATION.length)))
      else if (specifier.startsWith(SETTING)) settings.add(specifier.slice(SETTING.length))
    }
  }
  let hidden: ReadonlySet<string> | undefined
  return {
    translations,
    settings,
    named,
    holdsWith(before, after) {
      hidden ??= new Set(files.flatMap(hiddenKeys))
      return hiddenKeys(after).every(key => hidden?.has(key)) && shownOf(before, hidden) === shownOf(after, hidden)
    },
  }
}

/** Keys of label texts that some view must use before they are seen. */
function hiddenKeys({ evidence }: FileFacts): string[] {
  return evidence.flatMap(one =>
    one.kind === 'label-text' && one.detail.shown === 'unreferenced' && one.detail.key ? [one.detail.key] : [],
  )
}

/** Which of these keys a file shows. */
function shownOf(file: FileFacts, keys: ReadonlySet<string>): string {
  if (keys.size === 0) return ''
  const own = shownKeys([file])
  return [...keys].filter(key => isShown(key, own)).join('\n')
}

/** Label texts of locale and settings files count as shown once a view uses their key; the file alone shows nothing. */
export function withShownTexts(seen: readonly Seen[], keys: ShownKeys): readonly Seen[] {
  const isNowShown = ({ detail: { shown, key } }: SeenOf<'label-text'>) =>
    shown === 'unreferenced' && key !== undefined && key !== '' && isShown(key, keys)
  if (!ofKind(seen, 'label-text').some(isNowShown)) return seen
  return seen.map(one =>
    one.kind === 'label-text' && isNowShown(one) ? { ...one, detail: { ...one.detail, shown: 'unknown' } } : one,
  )
}

function isShown(key: string, { translations, settings, named }: Omit<ShownKeys, 'holdsWith'>): boolean {
  if (key.startsWith(NAMED)) return named.has(key.slice(NAMED.length))
  return key.startsWith(SETTING) ? settings.has(key.slice(SETTING.length)) : isUsed(key, translations)
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
