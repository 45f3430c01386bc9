import { describe, expect, it } from 'vitest'
import { checkContent, hasCheck } from '../../server/src/core/declaration/content-checks.ts'
import { type AnySchema, type FieldNote, noteOf } from '../../server/src/core/declaration/schema/field.ts'
import { Service } from '../../server/src/core/declaration/schema/service.ts'
import { shapeOf } from '../../server/src/core/declaration/schema/shape.ts'

/** Places that rules of their own look into, for a label or a number. */
const BY_RULE = /^(labels\.(text|image|audio|video|scene)\.place|filing\.displayed_at)$/

/** Every field of a service that names a file. */
function fileFields(schema: AnySchema, path: readonly string[] = [], above?: FieldNote): string[] {
  const shape = shapeOf(schema)
  const note = noteOf(schema) ?? above
  if (shape.kind === 'map')
    return Object.entries(shape.entries).flatMap(([key, one]) => fileFields(one, [...path, key]))
  if (shape.kind === 'list') return fileFields(shape.item, path, note)
  return note?.names === 'file' || note?.names === 'place' ? [path.join('.')] : []
}

const FIELDS = [...new Set(fileFields(Service))].filter(key => !BY_RULE.test(key))

describe('a file that a field names', () => {
  it('is looked into by a check of that field, whichever it is', () => {
    expect(FIELDS.length).toBeGreaterThan(50)
    expect(FIELDS.filter(key => !hasCheck(key))).toEqual([])
  })

  it.each(FIELDS)('settles %s by no empty text, no words about anything else, and no draft', key => {
    for (const empty of ['', '  \n\t\n']) expect(checkContent(key, empty)).toEqual({ state: 'lacking', lack: 'empty' })
    for (const other of ['ok\n', '# Lorem\n\nSo much depends upon a red wheel barrow glazed with rain water.\n'])
      expect(checkContent(key, other).state, other).not.toBe('whole')
    const draft =
      '> DRAFT, to be filled in\n\nlabel, policy, licence, report, warn, consent, export, training, model, limit\n'
    expect(checkContent(key, draft).state).not.toBe('whole')
  })

  it.each(['moderation.input', 'labels.log.place', 'companion_measures.exit'])(
    'is code for %s only beside its remarks',
    key => {
      for (const remarks of [
        '// check what users send, one day\n',
        '/* later:\n moderation of it all */\n',
        '# 待实现\n',
      ])
        expect(checkContent(key, remarks)).toEqual({ state: 'lacking', lack: 'thin' })
      expect(checkContent(key, 'export const isClean = (text) => !words.some(one => text.includes(one))\n').state).toBe(
        'unsure',
      )
    },
  )
})
