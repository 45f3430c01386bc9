import type { ServiceProfile } from './profile.ts'

/** Profiles with what tells them apart: one copy a profile, so that what compares them by identity goes on doing so. */
export class Apart {
  readonly #named = new WeakMap<ServiceProfile, ServiceProfile>()
  readonly #among = new WeakMap<ServiceProfile, ServiceProfile>()

  /** Two packages may carry one name, and a sentence has to say which of several services it is about: a report needs to tell them apart. */
  of(profiles: readonly ServiceProfile[]): ServiceProfile[] {
    const several = profiles.filter(({ kind }) => kind === 'application').length > 1
    return this.#byName(profiles).map(profile => {
      if (!several || profile.root === '') return profile
      let among = this.#among.get(profile)
      if (among === undefined) this.#among.set(profile, (among = { ...profile, among: true }))
      return among
    })
  }

  #byName(profiles: readonly ServiceProfile[]): ServiceProfile[] {
    const all = new Map<string, ServiceProfile[]>()
    for (const one of profiles) all.set(one.name, [...(all.get(one.name) ?? []), one])
    return profiles.map(profile => {
      const same = all.get(profile.name) ?? []
      const apart = same.filter(({ kind }) => profile.kind === 'library' || kind !== 'library').length > 1
      if (!profile.root || !apart) return profile
      let named = this.#named.get(profile)
      if (named === undefined)
        this.#named.set(profile, (named = { ...profile, name: `${profile.name} (${profile.root})` }))
      return named
    })
  }
}
