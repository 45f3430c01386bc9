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

/**
 * Which law holds. One object that is changed in place: what ships in several files hands plain values across, so that an exported
 * variable which is assigned again would stay as it was for those who imported it.
 */
export const LAW: {
  /** The day up to which the law was read. */
  asOf: string
  /** The day up to which the public list of filed and registered services reaches. */
  listAsOf: string
  /** The day on which that list was published. */
  listPublished: string
  /** SHA-256 of the pack that the law is taken from; undefined where it is the program's own. */
  pack: string | undefined
} = { asOf: SHIPPED_DAYS.law, listAsOf: SHIPPED_DAYS.list, listPublished: SHIPPED_DAYS.published, pack: undefined }

/** Takes the days and the mark of a newer pack; those of the program again without one. */
export function adoptDays({ law, list, published }: LawDays = SHIPPED_DAYS, pack?: string): void {
  Object.assign(LAW, { asOf: law, listAsOf: list, listPublished: published, pack })
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
    lawAsOf: LAW.asOf,
    filedServicesAsOf: LAW.listAsOf,
    ...(LAW.pack === undefined ? {} : { lawPack: LAW.pack }),
  }
}
