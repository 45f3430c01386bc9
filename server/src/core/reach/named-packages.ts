import { codeNamesOf } from '../catalogue/lookup.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Ecosystem } from '../evidence/vocabulary.ts'

/** Sources in which a package shows itself by its name, imported or written out. */
const SOURCES: Partial<Record<Ecosystem, RegExp>> = {
  gem: /\.(rb|rake|ru)$/,
  composer: /\.php$/,
  maven: /\.(java|kt)$/,
  cargo: /\.rs$/,
}
/** Languages beside these that take packages up alike, and are not read for what they name. */
const UNREAD: Partial<Record<Ecosystem, RegExp>> = {
  maven: /\.(groovy|scala|cljc?)$/,
}
/** With fewer files of a language the code may well lie elsewhere. */
const ENOUGH = 2

/**
 * Asks whether a listed package is named by no code, in languages that need no import. It is where code of the language was read and
 * names no catalogued package at all; what is named beside it may take it up under another name.
 */
export function unnamedPackages(files: readonly FileFacts[]): (ecosystem: Ecosystem, name: string) => boolean {
  const known = new Map<Ecosystem, boolean>()
  const isBare = (ecosystem: Ecosystem, pattern: RegExp): boolean => {
    let bare = known.get(ecosystem)
    if (bare === undefined) {
      const sources = files.filter(({ path }) => pattern.test(path))
      const unread = UNREAD[ecosystem]
      bare =
        !(unread !== undefined && files.some(({ path }) => unread.test(path))) &&
        sources.filter(({ role }) => role === 'product').length >= ENOUGH &&
        !sources.some(file => file.role !== 'test' && namesPackage(file))
      known.set(ecosystem, bare)
    }
    return bare
  }
  return (ecosystem, name) => {
    const pattern = SOURCES[ecosystem]
    return pattern !== undefined && isBare(ecosystem, pattern) && codeNamesOf(ecosystem, name).length > 0
  }
}

/** Whether the code of a file names a catalogued package of its language. */
export function namesPackage({ links }: FileFacts): boolean {
  return links.some(({ how }) => how === 'names')
}
