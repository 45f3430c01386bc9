import type { DeclarationPath } from '../../declaration/declaration.ts'
import type { Finding, Fix } from '../../finding.ts'

/** A field of a service's entry that a finding's own fix leaves to a person. */
export interface AskedField {
  readonly service: string
  readonly path: DeclarationPath
  /** What the fix supposes belongs there. */
  readonly hint?: string
}

const ASKS = /^\$\{\d+(?::([^}]*))?/

/** The fields that a finding asks a person for, in the order of its fix. */
export function askedFields({ fixes: [first] }: Finding): AskedField[] {
  return first ? askedBy(first) : []
}

/** The same of one fix, as people write the keys. */
export function askedKeys(fix: Fix): string[] {
  return askedBy(fix).map(({ path }) => path.filter(step => typeof step === 'string').join('.'))
}

function askedBy({ steps }: Fix): AskedField[] {
  return steps.flatMap(step => (step.op === 'declare' ? leaves(step.service, step.path, step.value) : []))
}

function leaves(service: string, path: DeclarationPath, value: unknown): AskedField[] {
  if (typeof value === 'string') {
    const asks = ASKS.exec(value)
    return asks ? [{ service, path, ...(asks[1] && { hint: asks[1] }) }] : []
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(service, [...path, key], inner))
}
