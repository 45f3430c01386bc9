import { valuesOf } from './core-values.mjs'

/** The annotated schema of genai-measures.yaml, and what takes it apart. */
export const { DeclarationFile, noteOf, shapeOf } = await valuesOf({
  'server/src/core/declaration/schema/file.ts': 'DeclarationFile',
  'server/src/core/declaration/schema/field.ts': 'noteOf',
  'server/src/core/declaration/schema/shape.ts': 'shapeOf',
})
