import { line } from '../core/text/medium/line.ts'
import type { Line } from '../core/text/medium/safe.ts'

/** What went wrong, as one line of the log. */
export function faultLine(where: string, error: unknown): Line {
  return line(`${where}: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`)
}
