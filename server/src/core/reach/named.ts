import type { FileFacts } from '../evidence/file-facts.ts'

/** How often what only unnamed files name is looked for. */
const ROUNDS = 3

/**
 * Files whose types no other file of the product names, in languages whose files find one another by names: what stands in them
 * nobody runs, however sure it looks. A text that names a type (a manifest, a storyboard, settings) takes it up too.
 */
export function unnamedFiles(product: readonly FileFacts[], files: readonly FileFacts[]): ReadonlySet<string> {
  const makers = product.flatMap(({ path, links, evidence }) => {
    const made = links.find(link => link.how === 'defines')?.specifier.split(' ') ?? []
    return made.length === 0 || evidence.some(one => one.kind === 'exposure') ? [] : [{ path, made }]
  })
  if (makers.length === 0) return new Set()
  const users = usersOf(product)
  const told = new Set(
    files.flatMap(({ links }) => links.flatMap(({ how, specifier }) => (how === 'mentions' ? [specifier] : []))),
  )
  const unnamed = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const before = unnamed.size
    for (const { path, made } of makers)
      if (
        !unnamed.has(path) &&
        made.every(name => !told.has(name) && (users.get(name) ?? []).every(user => user === path || unnamed.has(user)))
      )
        unnamed.add(path)
    if (unnamed.size === before) break
  }
  return unnamed
}

/** Files by the types that they name. */
function usersOf(product: readonly FileFacts[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>()
  for (const { path, links } of product)
    for (const { how, specifier } of links) {
      if (how !== 'uses') continue
      for (const name of specifier.split(' ')) {
        const known = users.get(name)
        if (known) known.push(path)
        else users.set(name, [path])
      }
    }
  return users
}
