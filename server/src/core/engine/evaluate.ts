import type { Declaration } from '../declaration/declaration.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Finding } from '../finding.ts'
import { lawStand } from '../law/as-of.ts'
import type { ServiceProfile } from '../service/profile.ts'
import type { AuditedService, AuditOptions, AuditResult } from './audit-result.ts'
import { LEVELS } from './level.ts'
import { dutiesOf, findingsOfStatements, runService, type ServiceRun } from './judge.ts'
import { bySeverityAndPlace } from './sort.ts'
import { askedOf } from './tree.ts'

/** Services, and what they were read from. */
export interface Judgeable {
  readonly profiles: readonly ServiceProfile[]
  readonly facts: readonly FileFacts[]
  readonly declarations: readonly Declaration[]
}

/** Runs the rules over every service and sums up. A service that is the same object as before is judged as before, on the same day by the same law. */
export class Judging {
  #by = ''
  #runs = new WeakMap<ServiceProfile, Judged>()

  evaluate({ profiles, facts, declarations }: Judgeable, options: AuditOptions): AuditResult {
    const by = JSON.stringify([options, lawStand()])
    if (by !== this.#by) this.#runs = new WeakMap()
    this.#by = by
    const judged = profiles.map(profile => this.#judge(profile, options))
    const runs = judged.map(one => one.run)
    const stated = declarations.length > 0 ? findingsOfStatements(declarations, runs, options) : []
    const findings = [...stated, ...runs.flatMap(run => run.open)].sort(bySeverityAndPlace)
    const places = new Map(findings.map((finding, at) => [finding, at]))
    return {
      asOf: options.asOf,
      ...levelOf(runs, options),
      services: judged.map(one => ({ profile: one.run.profile, duties: one.duties(places) })),
      findings,
      accepted: runs.flatMap(run => run.accepted),
      withheld: runs.flatMap(run => run.withheld),
      facts,
      declarations,
      broken: runs.flatMap(run => run.broken),
    }
  }

  #judge(profile: ServiceProfile, options: AuditOptions): Judged {
    const known = this.#runs.get(profile)
    const asked = askedOf(profile)
    if (known && asked?.holds() !== false) return known
    asked?.forget()
    // What was remembered of the service rests on the answers that no longer hold: it is judged as another one.
    const run = runService(known ? { ...profile } : profile, options)
    let told: { at: string; duties: AuditedService['duties'] } | undefined
    const judged: Judged = {
      run,
      duties(places) {
        const at = run.open.map(finding => places.get(finding) ?? -1).join()
        if (told?.at !== at) told = { at, duties: dutiesOf(run, places, options) }
        return told.duties
      },
    }
    this.#runs.set(profile, judged)
    return judged
  }
}

/** What was made of a service, and its duties by where its findings stand among all. */
interface Judged {
  readonly run: ServiceRun
  duties(places: ReadonlyMap<Finding, number>): AuditedService['duties']
}

/** Services may stand at different levels; the one told is that which shows least. */
function levelOf(runs: readonly ServiceRun[], { level }: AuditOptions): Pick<AuditResult, 'level'> {
  const told = level ?? LEVELS.find(one => one !== 'normal' && runs.some(run => run.level === one))
  return told ? { level: told } : {}
}
