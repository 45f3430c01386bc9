import type { AnySchema } from './field.ts'

/** What a schema is made of, in the few forms the declaration uses. */
export type Shape =
  | {
      readonly kind: 'map'
      readonly entries: Readonly<Record<string, AnySchema>>
      readonly required: readonly string[]
    }
  | { readonly kind: 'record'; readonly value: AnySchema }
  | { readonly kind: 'list'; readonly item: AnySchema }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'scalar'; readonly type: 'string' | 'number' | 'boolean' }

interface Inspectable {
  readonly type: string
  readonly wrapped?: AnySchema
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly item?: AnySchema
  readonly value?: AnySchema
  readonly options?: readonly string[]
}

/** Looks at a schema's form, through what makes it optional. */
export function shapeOf(schema: AnySchema): Shape {
  const at = schema as unknown as Inspectable
  switch (at.type) {
    case 'optional':
      return shapeOf(at.wrapped as AnySchema)
    case 'strict_object': {
      const entries = at.entries ?? {}
      const required = Object.keys(entries).filter(key => entries[key]?.type !== 'optional')
      return { kind: 'map', entries, required }
    }
    case 'record':
      return { kind: 'record', value: at.value as AnySchema }
    case 'array':
      return { kind: 'list', item: at.item as AnySchema }
    case 'picklist':
      return { kind: 'options', options: at.options ?? [] }
    case 'number':
    case 'boolean':
      return { kind: 'scalar', type: at.type }
    default:
      return { kind: 'scalar', type: 'string' }
  }
}

/** The schema at a path of keys and indexes; undefined where the file has no such field. */
export function schemaAt(root: AnySchema, path: readonly (string | number)[]): AnySchema | undefined {
  let at: AnySchema | undefined = root
  for (const step of path) {
    if (!at) return undefined
    const shape = shapeOf(at)
    if (shape.kind === 'map') at = Object.hasOwn(shape.entries, step) ? shape.entries[step] : undefined
    else if (shape.kind === 'record') at = shape.value
    else if (shape.kind === 'list' && typeof step === 'number') at = shape.item
    else return undefined
  }
  return at
}
