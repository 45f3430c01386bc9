import * as v from 'valibot'

const Finding = v.object({
  ruleId: v.string(),
  service: v.optional(v.string()),
  severity: v.string(),
  message: v.string(),
  file: v.string(),
  line: v.number(),
  duties: v.array(v.string()),
  fingerprint: v.optional(v.string()),
  subject: v.optional(v.string()),
  since: v.optional(v.string()),
})

const Duty = v.object({ id: v.string(), status: v.string(), since: v.optional(v.string()) })

const Report = v.object({
  schemaVersion: v.picklist([1, 2]),
  tool: v.object({ name: v.literal('genai-measures') }),
  auditedAsOf: v.pipe(v.string(), v.isoDate()),
  services: v.array(v.object({ name: v.string(), duties: v.array(Duty) })),
  findings: v.array(Finding),
})

/** What a later audit takes from an earlier JSON report. */
export type PreviousReport = v.InferOutput<typeof Report>
export type PreviousFinding = v.InferOutput<typeof Finding>

/** Takes an earlier report from parsed JSON; undefined when it is none. */
export function previousReport(parsed: unknown): PreviousReport | undefined {
  const read = v.safeParse(Report, parsed)
  return read.success ? read.output : undefined
}
