/** The days up to which the law was read and the public list of filed and registered services reaches, and the day that was published. */
export { FILED_SERVICES_AS_OF, FILED_SERVICES_PUBLISHED, LAW_AS_OF } from './generated/as-of.ts'
