import { readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseDeclaration } from '../../server/src/core/declaration/parse.ts'
import { type AnySchema, noteOf } from '../../server/src/core/declaration/schema/field.ts'
import { DeclarationFile } from '../../server/src/core/declaration/schema/file.ts'
import { shapeOf } from '../../server/src/core/declaration/schema/shape.ts'
import { DUTIES } from '../../server/src/core/law/duties.ts'
import { handwritten } from './arbitrary.ts'
import { runs } from '../property.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const json = JSON.parse(readFileSync(path.join(ROOT, 'schemas/genai-measures.schema.json'), 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(json)

/** Every field of the schema with its path. */
function* fields(schema: AnySchema, at = ''): Generator<{ path: string; schema: AnySchema }> {
  const shape = shapeOf(schema)
  if (shape.kind === 'list') yield* fields(shape.item, `${at}[]`)
  if (shape.kind !== 'map') return
  for (const [key, field] of Object.entries(shape.entries)) {
    yield { path: `${at}.${key}`, schema: field }
    yield* fields(field, `${at}.${key}`)
  }
}

describe('the schema', () => {
  const all = [...fields(DeclarationFile)]

  it('says in both languages what to write in each field, in one short line', () => {
    for (const { path: at, schema } of all) {
      const text = noteOf(schema)?.text
      expect(text?.en, at).toMatch(/^[^\r\n#]{3,80}$/)
      expect(text?.['zh-CN'], at).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('names duties of the law only, and every field that states something names one', () => {
    const known = new Set(DUTIES.map(duty => duty.id))
    for (const { path: at, schema } of all)
      for (const duty of noteOf(schema)?.duties ?? []) expect(known, `${at}: ${duty}`).toContain(duty)
    // Who confirmed something rests on the duty of what they confirmed.
    const without = all
      .filter(({ path: at, schema }) => noteOf(schema)?.duties.length === 0 && !at.includes('.confirmed.'))
      .map(one => one.path)
    // The house's own names state nothing of a service.
    expect(without.filter(one => !one.startsWith('.catalogue')).toSorted()).toEqual(
      [
        '.accepted',
        '.extends',
        '.level',
        '.rules',
        '.services[].models[].id',
        '.services[].data_sources[].id',
        '.services[].duties',
        '.services[].duties[].duty',
        '.services[].duties[].owner',
        '.services[].duties[].review',
        '.services[].name',
        '.services[].paths',
        '.version',
        ...['by', 'reason', 'rule', 'service', 'until'].map(key => `.accepted[].${key}`),
      ].toSorted(),
    )
  })
})

describe('the guide', () => {
  for (const page of ['declaration.md', 'declaration.zh-CN.md']) {
    it(`${page} shows only what the reader takes`, () => {
      const text = readFileSync(path.join(ROOT, 'docs/guide', page), 'utf8')
      const examples = [...text.matchAll(/```yaml\n([^]*?)```/g)].map(found => found[1] ?? '')
      expect(examples).toHaveLength(3)
      for (const example of examples) expect(parseDeclaration('genai-measures.yaml', example).problems).toEqual([])
    })
  }

  it('lists every field as the generator makes it now', () => {
    const run = spawnSync(process.execPath, ['scripts/generate-declaration-fields.mjs', '--check'], { cwd: ROOT })
    expect(run.status).toBe(0)
  })
})

describe('the JSON schema', () => {
  it('is what the generator makes now', () => {
    const run = spawnSync(process.execPath, ['scripts/generate-schema.mjs', '--check'], { cwd: ROOT })
    expect(run.status).toBe(0)
  })

  it('agrees with the reader on files as people write them', () => {
    fc.assert(
      fc.property(handwritten(), text => {
        // A quoted empty text is "not stated" for us; a JSON schema could only offer it as one more value.
        const plain = text.replaceAll(": ''", ':')
        const problems = parseDeclaration('genai-measures.yaml', plain).problems
        const valid = validate(parse(plain, { uniqueKeys: false }))
        expect(valid, ajv.errorsText(validate.errors)).toBe(problems.length === 0)
      }),
      runs(200),
    )
  })

  it('refuses what the reader refuses', () => {
    for (const wrong of [
      'audience: Public',
      'audiense: public',
      'minors: { served: maybe }',
      'labels: yes',
      'complaints: { answer_days: -1 }',
      'models: [{ supplier: x }]',
      'generates: text',
      'models: [{ id: a, since: 2026-13-01 }]',
    ]) {
      const text = `services:\n  - name: a\n    ${wrong}\n`
      expect(parseDeclaration('genai-measures.yaml', text).problems, wrong).toHaveLength(1)
      expect(validate(parse(text)), wrong).toBe(false)
    }
  })
})
