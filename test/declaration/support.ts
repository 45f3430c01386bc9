import type { Seen } from '../../server/src/core/evidence/evidence.ts'
import type { Modality } from '../../server/src/core/evidence/vocabulary.ts'
import { defineMessages, message } from '../../server/src/core/locale/messages.ts'
import type { ServiceProfile } from '../../server/src/core/service/profile.ts'
import type { Span } from '../../server/src/core/text/span.ts'

export const NOWHERE: Span = { start: 0, end: 1 }

const reasons = defineMessages({ page: () => 'a web page' }, { page: () => '网页' })

/** A service as the engine would infer it, without evidence but for what is given. */
export function profileOf(
  name: string,
  root: string,
  seen: readonly Partial<Seen>[] = [],
  generates: readonly Modality[] = ['text'],
): ServiceProfile {
  return {
    name,
    root,
    kind: 'application',
    scope: {
      audience: 'unknown',
      territory: 'unknown',
      basis: 'inferred',
      strength: 'weak',
      audienceReasons: [{ message: message(reasons, 'page', {}), at: { file: 'app/page.tsx', span: NOWHERE } }],
      territoryReasons: [],
    },
    declared: undefined,
    seen: seen.map(one => ({ span: NOWHERE, confidence: 'high', role: 'product', ...one }) as Seen),
    generates,
    exposure: ['web-ui'],
    access: ['hosted-api'],
    providers: [],
    models: [],
    baseModels: [],
    datasets: [],
    trains: false,
    labels: { explicit: false, metadata: false },
    moderation: false,
    filingNumbers: [],
    distance: () => undefined,
    leads: () => false,
    exists: () => true,
    textOf: () => undefined,
  } as unknown as ServiceProfile
}

/** The stretch of a text that a span covers. */
export function under(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
