/** The day up to which the law was read, as an ISO day: that of the table of duties. */
export { AS_OF as LAW_AS_OF } from './generated/duties.ts'

/** The day up to which the public list of filed and registered services reaches, as an ISO day. */
export { AS_OF as FILED_SERVICES_AS_OF, PUBLISHED as FILED_SERVICES_PUBLISHED } from './generated/filed-list.ts'
