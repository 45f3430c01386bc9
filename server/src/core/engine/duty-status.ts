import { acceptanceOf } from './accepted.ts'
import type { Finding } from '../finding.ts'
import { FAULTS } from '../labels/faults.ts'
import { isDutyInForce } from '../law/duties.ts'
import type { Duty } from '../law/law.ts'
import { LANGUAGES, type Localized, message, render } from '../locale/messages.ts'
import { RULES } from '../rules/registry.generated.ts'
import { numbersToShow } from '../rules/shared/numbers.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { unengaged } from './engagement.ts'
import { contradiction } from './status/classifications.ts'
import { groundOf } from './status/combine.ts'
import { whyMessages as texts } from './status/messages.ts'
import { SETTLED_BY } from './status/settled-by.ts'
import type { Ground, Standing } from './status/standing.ts'

/** What findings say of one service. Accepted and withheld ones are told from those shown. */
export interface DutyFindings {
  readonly shown: readonly Finding[]
  readonly withheld: readonly Finding[]
  readonly accepted: readonly Finding[]
}

/** The duty that starts from a number: while none is stated or shown, nobody could look whether users see it. */
const FROM_NUMBER = 'filing-display'

/** Duties that only output files tell, by their labels. */
const IN_FILES: ReadonlySet<string> = new Set(Object.values(FAULTS).map(fault => fault.law.duty))

/**
 * The state of one duty for one service, with its reason. Nothing is settled by a rule's silence: `evidenced` and `stated` need
 * a place that shows them. `covered`: duties that a rule which is on looks at.
 */
export function standingOf(
  duty: Duty,
  profile: ServiceProfile,
  asOf: string,
  found: DutyFindings,
  covered: ReadonlySet<string>,
): Standing {
  if (!isDutyInForce(duty, asOf))
    return { status: 'not-engaged', why: message(texts, 'notInForce', { day: duty.inForce ?? '' }) }
  const out = unengaged(duty, profile)
  if (out) return { status: out.how === 'undecided' ? 'not-checkable' : out.how, why: out.why, ...atOf(out) }
  return (
    fromGround(duty, contradiction(duty, profile)) ??
    fromFindings(duty, profile, asOf, found) ??
    fromGround(duty, groundOf(SETTLED_BY[duty.id] ?? [], profile)) ??
    fromSilence(duty, profile, covered)
  )
}

function fromFindings(
  { id }: Duty,
  profile: ServiceProfile,
  asOf: string,
  { shown, withheld, accepted }: DutyFindings,
): Standing | undefined {
  const about = (findings: readonly Finding[]) => findings.find(finding => finding.duties.includes(id))
  const open = about(shown)
  const waiting = about(withheld)
  const finding = open ?? waiting
  if (finding) {
    const data = { rule: finding.ruleId, title: titleOf(finding.ruleId) }
    return {
      status: 'open',
      why: message(texts, open || profile.scope.basis === 'declared' ? 'finding' : 'withheld', data),
      at: finding.at,
    }
  }
  const kept = about(accepted)
  const entry = kept && acceptanceOf(kept, profile, asOf)
  if (!kept || !entry) return undefined
  const { reason = '', by = '', until = '' } = entry
  return { status: 'accepted', why: message(texts, 'accepted', { rule: kept.ruleId, reason, by, until }), at: kept.at }
}

/** What shows a duty, or half of it. What no repository can show is stated at best. */
function fromGround(duty: Duty, ground: Ground | undefined): Standing | undefined {
  if (!ground) return undefined
  const { strength, why } = ground
  if (strength === 'lacking') return { status: 'open', why, ...atOf(ground) }
  if (duty.checkable || !duty.checkNote) return { status: strength, why, ...atOf(ground) }
  return { status: 'stated', why: message(texts, 'onlyStated', { why, note: duty.checkNote }), ...atOf(ground) }
}

/** Nothing for it and nothing against it: what that means depends on who looked. */
function fromSilence(duty: Duty, profile: ServiceProfile, covered: ReadonlySet<string>): Standing {
  if (!duty.checkable)
    return duty.checkNote
      ? { status: 'not-checkable', why: message(texts, 'noFile', { note: duty.checkNote }) }
      : { status: 'not-checkable', why: message(texts, 'noRule', {}) }
  if (!covered.has(duty.id)) return { status: 'not-checkable', why: unlooked(duty.id) }
  if (duty.id === FROM_NUMBER && lacksNumber(profile)) return { status: 'open', why: message(texts, 'noNumber', {}) }
  if (profile.scope.basis !== 'declared') return { status: 'open', why: message(texts, 'scopeUnstated', {}) }
  return { status: 'nothing-seen', why: message(texts, 'nothingSeen', { wanted: duty.dischargedBy }) }
}

function unlooked(id: string) {
  if (IN_FILES.has(id)) return message(texts, 'labelCheck', {})
  return message(texts, RULES.some(rule => rule.duties.includes(id)) ? 'ruleOff' : 'noRule', {})
}

function lacksNumber(profile: ServiceProfile): boolean {
  const filing = profile.declared?.service.filing
  return numbersToShow(profile).length === 0 && !filing?.algorithm_number && filing?.track !== 'not-required'
}

function titleOf(id: string): Localized {
  const rule = RULES.find(one => one.id === id)
  const [en = id, zhCN = id] = LANGUAGES.map(language =>
    rule ? render(message(rule.messages, 'title', {}), language) : id,
  )
  return { en, 'zh-CN': zhCN }
}

function atOf({ at }: { readonly at?: Standing['at'] }): Pick<Standing, 'at'> {
  return at ? { at } : {}
}
