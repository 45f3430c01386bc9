import type { DeclarationPath } from '../../declaration/declaration.ts'
import type { AnySchema } from '../../declaration/schema/field.ts'
import { Service } from '../../declaration/schema/service.ts'
import { schemaAt, shapeOf } from '../../declaration/schema/shape.ts'
import type { Fix, FixStep } from '../../finding.ts'

/** A place of a fix that a person is asked to fill. */
export interface OpenField {
  /** As people write it; `reason` and `by` of an acceptance. */
  readonly key: string
  readonly path: DeclarationPath
  readonly schema: AnySchema | undefined
}

const OPEN = /^\$\{\d+/
/** What an acceptance asks beside its day. */
const OF_ACCEPTANCE = ['reason', 'by'] as const

/** What a fix asks of a person, each field once. */
export function openFieldsOf({ steps }: Fix): OpenField[] {
  const found = new Map<string, OpenField>()
  for (const step of steps) {
    if (step.op === 'accept')
      for (const key of OF_ACCEPTANCE)
        if (!(step.within && key === 'by')) found.set(key, { key, path: [key], schema: undefined })
    if (step.op !== 'declare' && step.op !== 'declare-item') continue
    walk(pathOf(step), step.value, (path, text) => {
      const key = keyOf(path)
      if (OPEN.test(text) && !found.has(key)) found.set(key, { key, path, schema: schemaAt(Service, [...path]) })
      return text
    })
  }
  return [...found.values()]
}

/** The fix with what a person said in place of what it asked; what they left out stays open. */
export function withAnswers(fix: Fix, answers: Readonly<Record<string, string>>): Fix {
  return { ...fix, steps: fix.steps.map(step => answered(step, answers)) }
}

function answered(step: FixStep, answers: Readonly<Record<string, string>>): FixStep {
  if (step.op === 'accept') {
    const { reason, by } = answers
    return { ...step, ...(reason && { reason }), ...(by && { by }) }
  }
  if (step.op !== 'declare' && step.op !== 'declare-item') return step
  const value = walk(pathOf(step), step.value, (path, text) => {
    const answer = OPEN.test(text) ? answers[keyOf(path)]?.trim() : undefined
    return answer ? asField(answer, schemaAt(Service, [...path])) : text
  })
  return { ...step, value }
}

/** What is said as the field takes it: a number or a yes-or-no where it is one. */
function asField(answer: string, schema: AnySchema | undefined): unknown {
  const shape = schema && shapeOf(schema)
  if (shape?.kind !== 'scalar') return answer
  if (shape.type === 'boolean' && (answer === 'true' || answer === 'false')) return answer === 'true'
  if (shape.type === 'number' && Number.isFinite(Number(answer))) return Number(answer)
  return answer
}

/** An item of a list is looked up as its first: all have one schema. */
function pathOf(step: Extract<FixStep, { op: 'declare' | 'declare-item' }>): DeclarationPath {
  return step.op === 'declare' || Array.isArray(step.value) ? step.path : [...step.path, 0]
}

function walk(path: DeclarationPath, value: unknown, at: (path: DeclarationPath, text: string) => unknown): unknown {
  if (typeof value === 'string') return at(path, value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((inner: unknown, i) => walk([...path, i], inner, at))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk([...path, key], inner, at)]))
}

function keyOf(path: DeclarationPath): string {
  return path.filter(step => typeof step === 'string').join('.')
}
