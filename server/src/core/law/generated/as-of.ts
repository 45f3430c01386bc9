// Generated from server/data/duties.tsv and filed-services.tsv by scripts/generate-data.mjs. Do not edit.
export const LAW_AS_OF = '2026-11-22'
export const FILED_SERVICES_AS_OF = '2026-08-31'
export const FILED_SERVICES_PUBLISHED = '2026-09-15'
