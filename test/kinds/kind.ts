import { expect, it } from 'vitest'
import { audited, type Files } from './project.ts'

/** What is asked of a piece of evidence. */
export interface Sighting {
  readonly kind?: string
  readonly file: string
  readonly provider?: string
}

/** What a small project must come to; lists are held as sets. */
export interface Expected {
  /** No part generates, and nothing stands above hint. */
  readonly silent?: true
  /** What the parts that generate are, and their roots. */
  readonly kinds?: readonly string[]
  readonly roots?: readonly string[]
  /** No finding above hint of these families; of any where the list is empty. */
  readonly unasked?: readonly string[]
  readonly generates?: readonly string[]
  readonly providers?: readonly string[]
  readonly withProviders?: readonly string[]
  readonly withoutProviders?: readonly string[]
  readonly models?: readonly string[]
  readonly exposure?: readonly string[]
  /** These ways out and no other. */
  readonly ways?: readonly string[]
  readonly access?: readonly string[]
  readonly generationIn?: string
  readonly labelled?: boolean
  /** Pages that are told to show generated content under no label, beside others that have one. */
  readonly barePages?: readonly string[]
  readonly moderates?: boolean
  readonly trains?: boolean
  readonly datasets?: readonly string[]
  /** Evidence that must, and that must not, stand in the record, of whatever confidence. */
  readonly record?: readonly Sighting[]
  readonly noRecord?: readonly Sighting[]
}

export type Project = readonly [name: string, files: Files, expected: Expected]

/** One test for each project: its files as a host would list them, through to the services. */
export function projects(all: readonly Project[]): void {
  it.each(all)('%s', async (_, files, expected) => {
    const { services, facts, findings } = await audited(files)
    const all = (key: 'generates' | 'providers' | 'models' | 'exposure' | 'access') =>
      [...new Set(services.flatMap(one => one.profile[key] as readonly string[]))].toSorted()
    if (expected.silent) expect(services.map(one => one.profile.generates)).toEqual(services.map(() => []))
    const unasked = expected.silent ? [] : expected.unasked
    if (unasked)
      expect(
        findings
          .filter(one => one.severity !== 'hint' && (unasked.length === 0 || unasked.includes(one.family)))
          .map(one => one.ruleId),
      ).toEqual([])
    if (expected.kinds) expect(services.map(one => one.profile.kind)).toEqual(expected.kinds)
    if (expected.roots) expect(services.map(one => one.profile.root)).toEqual(expected.roots)
    for (const key of ['generates', 'providers'] as const)
      if (expected[key]) expect(all(key)).toEqual([...expected[key]].toSorted())
    if (expected.ways) expect(all('exposure')).toEqual([...expected.ways].toSorted())
    for (const key of ['models', 'exposure', 'access'] as const)
      for (const one of expected[key] ?? []) expect(all(key)).toContain(one)
    if (expected.labelled !== undefined)
      expect(services.some(one => one.profile.labels.explicit)).toBe(expected.labelled)
    if (expected.barePages)
      expect(services.flatMap(({ profile }) => (profile.barePages ?? []).map(one => one.page))).toEqual(
        expected.barePages,
      )
    if (expected.moderates !== undefined) expect(services.some(one => one.profile.moderation)).toBe(expected.moderates)
    if (expected.trains !== undefined) expect(services.some(one => one.profile.trains)).toBe(expected.trains)
    for (const one of expected.datasets ?? [])
      expect(services.flatMap(({ profile }) => profile.datasets)).toContain(one)
    const evidence = facts.flatMap(one =>
      one.evidence.map(({ kind, detail }) => ({
        kind,
        file: one.path,
        ...('provider' in detail ? { provider: detail.provider } : {}),
      })),
    )
    for (const one of expected.record ?? []) expect(evidence).toContainEqual(expect.objectContaining(one))
    for (const one of expected.noRecord ?? []) expect(evidence).not.toContainEqual(expect.objectContaining(one))
    for (const one of expected.withProviders ?? []) expect(all('providers')).toContain(one)
    for (const one of expected.withoutProviders ?? []) expect(all('providers')).not.toContain(one)
    if (expected.generationIn)
      expect(
        services.flatMap(one => one.profile.seen.filter(({ kind }) => kind === 'generation').map(({ file }) => file)),
      ).toContain(expected.generationIn)
  })
}
