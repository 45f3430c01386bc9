import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { declarationFindings, unknownRuleFindings } from '../../server/src/core/declaration/findings.ts'
import { parseDeclaration } from '../../server/src/core/declaration/parse.ts'
import type { Finding, Fix } from '../../server/src/core/finding.ts'
import { render } from '../../server/src/core/locale/messages.ts'
import { RULES } from '../../server/src/core/rules/registry.generated.ts'
import { applyEdits } from '../../server/src/core/text/span.ts'
import { mutilated } from './arbitrary.ts'
import { runs } from '../property.ts'

const KNOWN = RULES.map(({ id }) => id)

function errors(text: string): Finding[] {
  const declaration = parseDeclaration('genai-measures.yaml', text)
  return [...declarationFindings(declaration), ...unknownRuleFindings(declaration, KNOWN)]
}

function fixed(text: string, fix: Fix): string {
  const edits = fix.steps.flatMap(step => (step.op === 'edit' ? step.edits : []))
  return applyEdits(text, edits)
}

const HEAD = 'services:\n  - name: chat\n'

/** What people get wrong, a fault each, and the first way on that is offered. */
const FAULTS: Readonly<Record<string, readonly [text: string, first: string]>> = {
  'a key nobody knows': [`${HEAD}    nonsense_here: 1\n    audience: public\n`, 'Take "nonsense_here" out'],
  'one with more below it': [
    `${HEAD}    nonsense:\n      deep:\n        - 1\n    audience: public\n`,
    'Take "nonsense" out',
  ],
  'a key nearly right': [`${HEAD}    audiense: public\n`, 'Change to "audience"'],
  'one behind the dash': ['services:\n  - nonsense: 1\n    name: chat\n', 'Take "nonsense" out'],
  'one within braces': [`${HEAD}    complaints: { nonsense: 1, answer_days: 3 }\n`, 'Take "nonsense" out'],
  'a key twice': [`${HEAD}    audience: public\n    audience: internal\n`, 'Take "audience" out'],
  'a value nobody knows': [`${HEAD}    cross_border: { basis: xyzzy }\n`, 'Change to "none"'],
  'a value nearly right': [`${HEAD}    audience: Public\n`, 'Change to "public"'],
  'perhaps for yes or no': [`${HEAD}    companion: perhaps\n`, 'Change to "true"'],
  'words for a number': [`${HEAD}    complaints: { answer_days: soon }\n`, 'Leave "answer_days" empty'],
  'a day that is none': [
    'accepted:\n  - rule: model-offshore\n    reason: x\n    until: next spring\n',
    'Leave "until" empty',
  ],
  'one value for a list': [`${HEAD}    paths: app\n`, 'Make "paths" a list'],
  'a list for one value': [`${HEAD}    audience: [public]\n`, 'Take what stands under "audience" out'],
  'fields for one value': [
    `${HEAD}    user_agreement:\n      file: a.md\n    companion: false\n`,
    'Take what stands under "user_agreement" out',
  ],
  'a value for fields': [`${HEAD}    moderation: yes\n`, 'Leave "moderation" empty'],
  'an entry without its key': [`${HEAD}    models:\n      - supplier: OpenAI\n`, 'Add "id"'],
  'such an entry within braces': [`${HEAD}    models:\n      - { supplier: OpenAI }\n`, 'Add "id"'],
  'a text for the file': ['we are fine\n', 'Set the line aside as a remark'],
  'a list for the file': ['- name: chat\n- name: other\n', 'Set the line aside as a remark'],
  'a rule nobody knows': ['accepted:\n  - rule: no-such\n    reason: x\n    until: 2027-01-01\n', 'Take the entry out'],
  'such a rule under rules': ['rules:\n  no-such: off\n  model-offshore: off\n', 'Take the entry out'],
  'a tab': [`${HEAD}\taudience: public\n`, 'Indent this line with spaces'],
  'no space after the colon': [`${HEAD}    audience:public\n`, 'Put a space after the colon'],
  'a full-width colon': [`${HEAD}    audience：public\n    companion: no\n`, 'Put a space after the colon'],
  'an open quotation mark': [
    `${HEAD}    user_agreement: "docs/terms.md\n    companion: no\n`,
    'Close what is open on this line',
  ],
  'an open bracket': [`${HEAD}    generates: [text, image\n    companion: no\n`, 'Close what is open on this line'],
  'a colon in a text': [`${HEAD}    moderation:\n      misuse: first: we warn\n`, 'Put the text in quotation marks'],
  'a name after a star': [`${HEAD}    user_agreement: *\n`, 'Put the text in quotation marks'],
  'a line too far in': [`${HEAD}    audience: public\n      territory: both\n`, 'Indent this line as those above'],
  'a line between two depths': [`${HEAD}    audience: public\n   territory: both\n`, 'Indent this line as those above'],
  'a second document': [`${HEAD}---\nservices: []\n`, 'Set the line aside as a remark'],
}

describe('every error of a declaration', () => {
  it.each(Object.entries(FAULTS))('%s has a fix, and each fix that is offered removes it', (_, [text, first]) => {
    const before = errors(text)
    expect(before.length).toBeGreaterThan(0)
    for (const [i, { fixes }] of before.entries()) {
      const titles = fixes.map(({ title }) => render(title, 'en'))
      if (i === 0) expect(titles[0], titles.join(' | ')).toBe(first)
      for (const fix of fixes) {
        const after = errors(fixed(text, fix))
        expect(after.length, fixed(text, fix)).toBeLessThan(before.length)
        expect(render(fix.title, 'zh-CN')).toMatch(/\p{Script=Han}/u)
      }
    }
  })

  it('of a file broken anywhere has a fix, and each fix leaves fewer', () => {
    fc.assert(
      fc.property(mutilated(), text => {
        const before = errors(text)
        for (const { fixes, message } of before.slice(0, 5)) {
          if (message.id === 'tooLarge') continue
          expect(fixes.length, `${render(message, 'en')}\n${text}`).toBeGreaterThan(0)
          for (const fix of fixes) {
            const after = fixed(text, fix)
            expect(errors(after).length, `${render(fix.title, 'en')}\n${text}\n→\n${after}`).toBeLessThan(before.length)
          }
        }
      }),
      runs(300),
    )
  })
})
