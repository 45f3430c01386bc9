import { render } from '../../server/src/core/locale/messages.ts'
import { isAcceptance, leavesAsIs } from '../../server/src/core/rules/shared/accept.ts'
import type { Finding, Fix } from '../../server/src/core/finding.ts'
import { applyFix } from './apply-fix.ts'
import { audit, overlay, type Tree } from './tree.ts'
import type { Typed } from './typing.ts'

/** A step of a walk: which rule's finding, and the title of the fix a person chose. */
export interface Step {
  readonly rule: string
  readonly fix: string
  /** To the finding, its lightbulb, down to the fix and Enter; then each field and the key that leaves it. */
  readonly keys: number
}

export interface Walk {
  readonly steps: readonly Step[]
  readonly tree: Tree
  /** Findings that are left; none at the end of a good walk. */
  readonly left: readonly Finding[]
}

const MOST_STEPS = 60

/**
 * Walks a project from open to done as a person would: take the first finding, its preferred fix, type what it asks for,
 * look again. `accept` names the rules whose findings the team accepts with a reason instead.
 */
export function walk(start: Tree, typed: Typed, accept: readonly string[] = []): Walk {
  let tree = start
  const steps: Step[] = []
  const stuck = new Set<string>()
  while (steps.length < MOST_STEPS) {
    const result = audit(tree)
    const next = result.findings.flatMap(finding => {
      const fix = choose(finding, accept)
      return fix && !stuck.has(keyOf(finding)) ? [{ finding, fix }] : []
    })[0]
    if (!next) return { steps, tree, left: result.findings }
    let keys = 3 + next.finding.fixes.indexOf(next.fix)
    const changed = applyFix(tree, next.fix, result, typed, text => {
      keys += text.length + 1
    })
    steps.push({ rule: next.finding.ruleId, fix: render(next.fix.title, 'en'), keys })
    if ([...changed].every(([path, text]) => tree.get(path) === text)) stuck.add(keyOf(next.finding))
    tree = overlay(tree, changed)
  }
  return { steps, tree, left: audit(tree).findings }
}

function choose({ ruleId, fixes }: Finding, accept: readonly string[]): Fix | undefined {
  if (accept.includes(ruleId)) return fixes.find(isAcceptance)
  const own = fixes.filter(fix => !leavesAsIs(fix))
  return own.find(fix => fix.preferred) ?? own[0]
}

function keyOf({ ruleId, at }: Finding): string {
  return `${ruleId} ${at.file} ${at.span.start}`
}
