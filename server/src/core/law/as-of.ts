/** The day up to which the law sheets were read, as an ISO day. */
export const LAW_AS_OF = '2026-11-22'

/** The day up to which the public list of filed and registered services reaches, as an ISO day; the list was published on 2026-09-15. */
export const FILED_SERVICES_AS_OF = '2026-08-31'
