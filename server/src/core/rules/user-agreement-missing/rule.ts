import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { fieldOf, firm, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { accountsOf } from '../../service/accounts.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'user-agreement-missing',
  since: '0.1.0',
  family: 'user-rights',
  duties: ['user-agreement'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  after: { ifRegistered: ['label-terms-missing'] },
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || service.user_agreement || !isOffered(profile)) return
    if (firm(profile, 'agreement').some(one => one.detail.what === 'user-agreement')) return
    // Art 9 speaks of users who register: where no account was seen, only a person knows.
    const registers = accountsOf(profile) !== undefined
    report({
      message: message(messages, registers ? 'missing' : 'ifRegistered', { service: profile.name }),
      at: fieldOf(profile, 'user_agreement'),
      ...(registers ? {} : { severity: 'information' }),
      fixes: [declare(profile, [['user_agreement'], '${1:file or address of the terms}'])],
    })
  },
})
