import type { DeclaredService } from '../../declaration/declaration.ts'
import { defineRule, message } from '../../define-rule.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { declare } from '../shared/fixes.ts'
import { fieldOf, firm, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages, type Part } from './messages.ts'

const DUTIES: Readonly<Record<Part, readonly string[]>> = {
  audience_statement: ['audience-statement'],
  minors: ['minors', 'minors-content', 'minors-personal-information'],
  data_requests: ['data-subject-requests'],
  input_retention: ['user-input-protection'],
  algorithm_summary: ['model-outline-disclosure', 'transparency-accuracy'],
}

const ASKED: Readonly<Record<Part, unknown>> = {
  audience_statement: '${1:page that says for whom and what for}',
  minors: { served: '${1:false}', measures: '${2:age gate, minor mode or block}' },
  data_requests: '${1:page or file for data requests}',
  input_retention: { identity: '${1:false}', days: '${2:30}', purpose: '${3:what for}' },
  algorithm_summary: '${1:page that outlines model and limits}',
}

/** The line that answers each first. */
const FIELD: Readonly<Record<Part, readonly string[]>> = {
  audience_statement: ['audience_statement'],
  minors: ['minors', 'served'],
  data_requests: ['data_requests'],
  input_retention: ['input_retention', 'days'],
  algorithm_summary: ['algorithm_summary'],
}

/** One finding for all of them: five lines under one name would help nobody. */
export const rule = defineRule({
  id: 'user-statements-missing',
  since: '0.1.0',
  family: 'user-rights',
  duties: Object.values(DUTIES).flat(),
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  after: { missing: ['user-agreement-missing'] },
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || !isOffered(profile)) return
    const missing = (Object.keys(DUTIES) as Part[]).filter(part => !isThere(profile, service, part))
    if (missing.length === 0) return
    report({
      message: message(messages, 'missing', { service: profile.name, missing }),
      at: fieldOf(profile, ...(missing[0] ? FIELD[missing[0]] : [])),
      duties: missing.flatMap(part => DUTIES[part]),
      fixes: [declare(profile, ...missing.map(part => [[part], ASKED[part]] as const))],
    })
  },
})

function isThere(profile: ServiceProfile, service: DeclaredService, part: Part): boolean {
  switch (part) {
    case 'minors':
      return service.minors?.served !== undefined || firm(profile, 'minors-mode').length > 0
    case 'data_requests':
      return Boolean(service.data_requests) || firm(profile, 'data-rights').some(one => one.detail.what === 'delete')
    case 'input_retention':
      return service.input_retention?.days !== undefined || service.input_retention?.identity !== undefined
    default:
      return Boolean(service[part])
  }
}
