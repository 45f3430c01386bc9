import type { Seen } from '../evidence/evidence.ts'

/** Whether a package, a module, an address or a model makes content: what stands for a call where none is seen. */
export function standsForCall(one: Seen): boolean {
  if (one.kind !== 'sdk' && one.kind !== 'import' && one.kind !== 'endpoint' && one.kind !== 'model') return false
  return (one.detail.generates?.length ?? 0) > 0
}
