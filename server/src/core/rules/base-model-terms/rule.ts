import { findModel } from '../../catalogue/lookup.ts'
import { defineRule, message, type ReportFinding } from '../../define-rule.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { pickedModels } from '../shared/data.ts'
import { declare } from '../shared/fixes.ts'
import { isNonCommercial } from '../shared/licences.ts'
import { placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'base-model-terms',
  since: '0.1.0',
  family: 'data-source',
  duties: ['base-model-source', 'ip-and-fair-competition'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    statedTerms(profile, report)
    const done = new Set<string>()
    for (const one of pickedModels(profile)) {
      const fact = findModel(one.detail.origin ?? one.value)
      if (!fact?.licence || done.has(fact.family) || isSettled(profile, one.value) || isStated(profile, one.value))
        continue
      done.add(fact.family)
      const data = { seen: sight(one), family: fact.family, licence: fact.licence }
      const i =
        profile.declared?.service.models?.findIndex(model => model.id.toLowerCase() === one.value.toLowerCase()) ?? -1
      const fixes = i < 0 ? [] : [declare(profile, [['models', i, 'conditions'], '${1:how the conditions are met}'])]
      if (fact.commercial === 'no')
        report({ message: message(messages, 'noncommercial', data), at: placeOf(one), fixes })
      else if (fact.commercial === 'conditional' && fact.conditions)
        report({
          message: message(messages, 'conditions', { ...data, conditions: fact.conditions }),
          at: placeOf(one),
          severity: 'information',
          fixes,
        })
    }
  },
})

/** A licence that the team states itself, where it excludes commercial use and no condition says what allows this use. */
function statedTerms(profile: ServiceProfile, report: ReportFinding): void {
  for (const [i, model] of (profile.declared?.service.models ?? []).entries()) {
    if (!isStated(profile, model.id) || model.conditions) continue
    report({
      message: message(messages, 'stated', { model: model.id, licence: model.licence as string }),
      at: profile.declared?.at('models', i, 'licence'),
      fixes: [declare(profile, [['models', i, 'conditions'], '${1:what allows this use}'])],
    })
  }
}

function isStated(profile: ServiceProfile, id: string): boolean {
  const stated = profile.declared?.service.models?.find(model => model.id.toLowerCase() === id.toLowerCase())
  return stated?.licence !== undefined && isNonCommercial(stated.licence)
}

function isSettled(profile: ServiceProfile, id: string): boolean {
  return (
    profile.declared?.service.models?.some(model => model.id.toLowerCase() === id.toLowerCase() && model.conditions) ??
    false
  )
}
