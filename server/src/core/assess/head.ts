import type { Language } from '../locale/messages.ts'
import type { Assessment } from './assess.ts'
import type { assessedDuties } from './duties.ts'
import { assessMessages } from './messages.ts'

/** What the answers come to, in one sentence: nothing is said to be free of duties before it is said whom it is offered to. */
export function headOf(
  { service: { profile } }: Assessment,
  { bound, free }: ReturnType<typeof assessedDuties>,
  language: Language,
): string {
  const say = assessMessages[language]
  const service = profile.name
  const open = bound.filter(one => one.status === 'open').length
  if (bound.length > 0) return say.summary({ service, bound: bound.length, open, free })
  const { audience, territory } = profile.scope
  const unsaid = audience === 'unknown' || (audience === 'public' && territory === 'unknown')
  return unsaid ? say.unsaid({ service }) : say.none({ service })
}
