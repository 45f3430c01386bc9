import type { FileFacts } from '../evidence/file-facts.ts'

const CATALOGUE = /\.versions\.toml$/
const SCRIPT = /\.gradle(?:\.kts)?$/
/** Programs that shape a build: they may look an entry up by its name. */
const BUILD_LOGIC =
  /(?:^|\/)(?:buildSrc|build-?logic|build-?src|gradle|plugins|conventions?|[\w-]*-(?:conventions?|plugins?))\/.*\.(?:kt|java|groovy)$/i

/** What begins the link by which a catalogue says under which names a library is taken. */
export const ENTRY = 'catalogue '

/**
 * Asks whether a library of a version catalogue is taken by no module. It is where scripts take others by their names, and none takes this one or
 * a bundle that it is in.
 */
export function untakenEntries(files: readonly FileFacts[]): (name: string, file: string) => boolean {
  const taken = new Set<string>()
  const entries = new Map<string, string[]>()
  let isKnown = true
  for (const { path, links } of files) {
    if (BUILD_LOGIC.test(path)) isKnown = false
    else if (SCRIPT.test(path)) for (const one of aliases({ links })) taken.add(one)
    else if (CATALOGUE.test(path))
      for (const { specifier } of links)
        if (specifier.startsWith(ENTRY)) {
          const [name = '', ...under] = specifier.slice(ENTRY.length).split(' ')
          entries.set(`${path} ${name}`, under)
        }
  }
  if (!isKnown || taken.size === 0) return () => false
  return (name, file) => entries.get(`${file} ${name}`)?.every(one => !taken.has(one)) ?? false
}

/** `libs.openai.java` and `libs.bundles.talk`, without the name of the catalogue; what follows an accessor is told from none of its parts. */
function aliases({ links }: Pick<FileFacts, 'links'>): string[] {
  return links.flatMap(({ how, specifier }) => {
    if (how !== 'config' || specifier.startsWith('name:')) return []
    const parts = specifier.toLowerCase().split('.').slice(1)
    return parts.map((_, at) => parts.slice(0, at + 1).join('.'))
  })
}

/** All of a file that an answer hangs on. */
export function catalogueShape({ path, links }: FileFacts): unknown {
  if (BUILD_LOGIC.test(path)) return true
  return (
    (SCRIPT.test(path) || CATALOGUE.test(path)) && links.flatMap(one => (one.how === 'config' ? [one.specifier] : []))
  )
}
