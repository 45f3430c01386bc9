import type { Finding, Place } from '../../finding.ts'
import { defineMessages, message } from '../../locale/messages.ts'

const texts = defineMessages(
  { also: ({ key }: { key: string }) => `named here as ${key}` },
  { also: ({ key }) => `在此写作 ${key}` },
)

/** Places of the declaration that say the same, each group in the order of the file: one fault is told once. */
export function alike<T>(places: readonly T[], of: (place: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const place of places) {
    const group = groups.get(of(place))
    if (group) group.push(place)
    else groups.set(of(place), [place])
  }
  return [...groups.values()]
}

/** The further places of a group, as related ones of its finding. */
export function others(places: readonly { readonly key: string; readonly at: Place }[]): Finding['related'] {
  return places.map(({ key, at }) => ({ at, message: message(texts, 'also', { key }) }))
}
