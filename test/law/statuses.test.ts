import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AuditedDuty, AuditResult } from '../../server/src/core/engine/audit-result.ts'
import { SETTLED_BY } from '../../server/src/core/engine/status/settled-by.ts'
import { DUTY_STATUSES } from '../../server/src/core/engine/status/standing.ts'
import { DUTIES } from '../../server/src/core/law/duties.ts'
import { LANGUAGES, render } from '../../server/src/core/locale/messages.ts'
import { casesOf, fixedFolder, ruleFolders } from '../support/rule-harness.ts'
import { audit, overlay, readTree, type Tree } from '../support/tree.ts'

const EXAMPLES = resolve(import.meta.dirname, '../../examples')
const PUBLIC = 'services:\n  - name: a\n    audience: public\n    territory: mainland-china\n'

const examples = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => [name, readTree(join(EXAMPLES, name), ['node_modules'])] as const)

function declared(tree: Tree, text = PUBLIC): Tree {
  return overlay(tree, new Map([['genai-measures.yaml', text]]))
}

/** What a state lacks to be one with a reason: a sentence in each language, and a place where it says that one shows it. */
function faults(tree: Tree, { services }: AuditResult): string[] {
  return services.flatMap(({ duties }) =>
    duties.flatMap(({ id, status, why, at }) => {
      const texts = LANGUAGES.map(language => render(why, language))
      const place = at && tree.get(at.file)
      return [
        ...(DUTY_STATUSES.includes(status) ? [] : [`${id}: state ${status}`]),
        ...texts.flatMap(text =>
          text.length < 6 || /undefined|null|\[object/.test(text) ? [`${id} ${status}: ${text}`] : [],
        ),
        ...(texts[0] === texts[1] ? [`${id}: one text for both languages`] : []),
        ...(/[。.]\s*$/.test(texts[0] ?? '') ? [] : [`${id}: ${texts[0]}`]),
        ...(at && (place === undefined || at.span.end > place.length) ? [`${id}: no such place ${at.file}`] : []),
        ...(status === 'evidenced' && !at ? [`${id}: evidenced without a place`] : []),
        ...(status === 'stated' && !at ? [`${id}: stated without a place`] : []),
      ]
    }),
  )
}

function dutyOf(result: AuditResult, id: string): AuditedDuty {
  const found = result.services[0]?.duties.find(one => one.id === id)
  if (!found) throw new Error(`no duty ${id}`)
  return found
}

describe.each(examples)('every duty has a state with a reason: examples/%s', (_, tree) => {
  it('as it stands', () => expect(faults(tree, audit(tree))).toEqual([]))
  it('stated public in the mainland', () => expect(faults(declared(tree), audit(declared(tree)))).toEqual([]))
  it('stated internal: none is open, evidenced or stated', () => {
    const internal = declared(tree, PUBLIC.replace('public', 'internal'))
    const result = audit(internal)
    expect(faults(internal, result)).toEqual([])
    const bound = result.services.flatMap(({ duties }) => duties.filter(one => one.status !== 'not-engaged'))
    expect(bound.map(one => one.id).filter(id => id !== 'scope-declaration' && id !== 'provider-role')).toEqual([])
  })
})

describe('every duty has a state with a reason: the cases of the rules', () => {
  it.each(ruleFolders())('%s', rule => {
    for (const one of casesOf(rule))
      for (const fixed of [undefined, 0, 1]) {
        const folder = fixed === undefined ? undefined : fixedFolder(one, fixed)
        const tree = folder ? overlay(one.tree, safely(folder)) : one.tree
        expect(faults(tree, audit(tree)), `${one.name} ${folder ?? ''}`).toEqual([])
      }
  })
})

function safely(folder: string): Tree {
  try {
    return readTree(folder)
  } catch {
    return new Map()
  }
}

describe('the table of what settles a duty', () => {
  it('names duties of the law', () => {
    const known = new Set(DUTIES.map(duty => duty.id))
    expect(Object.keys(SETTLED_BY).filter(id => !known.has(id))).toEqual([])
  })
})

describe('a repository stated public that records nothing', () => {
  it.each(examples)('%s: nothing is evidenced but by a place in its files', (_, tree) => {
    const shown = audit(declared(tree)).services.flatMap(({ duties }) =>
      duties.filter(one => one.status === 'evidenced'),
    )
    for (const { id, at } of shown) expect(at?.file, id).not.toBe('genai-measures.yaml')
  })

  it('go-gateway: the ICP filing is not evidenced without a number', () => {
    const tree = readTree(join(EXAMPLES, 'go-gateway'))
    expect(dutyOf(audit(declared(tree)), 'permits-icp').status).toBe('nothing-seen')
  })
})
