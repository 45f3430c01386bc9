import * as shipped from './generated/as-of.ts'

/** The days that every report names: up to which the law was read, up to which the public list reaches, and when that was published. */
export interface LawDays {
  readonly law: string
  readonly list: string
  readonly published: string
}

export const SHIPPED_DAYS: LawDays = {
  law: shipped.LAW_AS_OF,
  list: shipped.FILED_SERVICES_AS_OF,
  published: shipped.FILED_SERVICES_PUBLISHED,
}

/** The day up to which the law was read. */
export let LAW_AS_OF = SHIPPED_DAYS.law
/** The day up to which the public list of filed and registered services reaches. */
export let FILED_SERVICES_AS_OF = SHIPPED_DAYS.list
/** The day on which that list was published. */
export let FILED_SERVICES_PUBLISHED = SHIPPED_DAYS.published

/** SHA-256 of the pack that the law is taken from; undefined where it is the program's own. */
export let LAW_PACK: string | undefined

/** Takes the days and the mark of a newer pack; those of the program again without one. */
export function adoptDays(days: LawDays = SHIPPED_DAYS, pack?: string): void {
  LAW_AS_OF = days.law
  FILED_SERVICES_AS_OF = days.list
  FILED_SERVICES_PUBLISHED = days.published
  LAW_PACK = pack
}

/** Which law something was said by. */
export interface LawStand {
  readonly lawAsOf: string
  readonly filedServicesAsOf: string
  /** SHA-256 of the pack that it was taken from; left out where it is the program's own. */
  readonly lawPack?: string
}

/** Which law holds now, for what is written from here on. */
export function lawStand(): LawStand {
  return {
    lawAsOf: LAW_AS_OF,
    filedServicesAsOf: FILED_SERVICES_AS_OF,
    ...(LAW_PACK === undefined ? {} : { lawPack: LAW_PACK }),
  }
}
