import { isFirm, type Seen } from '../evidence/evidence.ts'

/** Whether a package, a module, an address or a model makes content: what stands for a call where none is seen. */
export function standsForCall(one: Seen): boolean {
  if (one.kind !== 'sdk' && one.kind !== 'import' && one.kind !== 'endpoint' && one.kind !== 'model') return false
  return (one.detail.generates?.length ?? 0) > 0
}

/** Firm evidence that this very code generates or trains. */
export function isMaking(one: Seen): boolean {
  return (
    one.role === 'product' &&
    one.confidence !== 'low' &&
    ((one.kind === 'generation' && !one.detail.assembled) || one.kind === 'training')
  )
}

/** The same of code, as against a script that only starts a server of a model for what asks it. */
export function isMakingItself(one: Seen): boolean {
  return isMaking(one) && !(one.kind === 'generation' && one.detail.served === true && SCRIPT.test(one.file))
}

const SCRIPT = /\.(?:sh|bash|zsh|bat|cmd|ps1|mk|just)$|(?:^|\/)(?:(?:GNU)?Makefile|Procfile|\.?justfile)$/i

/** Firm evidence that somebody's models are called here, or weights run or trained; a path of one's own back end is neither. */
export function isMaker(one: Seen): boolean {
  if (one.role !== 'product' || one.confidence === 'low') return false
  if (one.kind === 'import') return one.detail.generates.length > 0
  if (one.kind === 'generation' && one.detail.assembled) return false
  if (one.kind === 'generation')
    return (
      one.detail.provider !== undefined ||
      one.detail.access !== undefined ||
      // However sure a request is, its path alone names nobody: page and server may both know it.
      (one.confidence === 'high' && !one.value.startsWith('/'))
    )
  return one.kind === 'training'
}

export function isShippedMaker(one: Seen): boolean {
  return isFirm(one) && one.kind === 'sdk' && one.detail.generates.length > 0
}

/** A container that somebody else's program runs in: part of how a product is deployed, not a product. */
export function isImage(one: Seen): boolean {
  return one.kind === 'sdk' && one.detail.ecosystem === 'docker'
}
