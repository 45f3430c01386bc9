/** Gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const
export type Severity = (typeof SEVERITIES)[number]
