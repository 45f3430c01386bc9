import type { DeclarationPath } from '../../declaration/declaration.ts'
import type { Fix, FixStep, Place } from '../../finding.ts'
import { message } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { fixMessages } from './fix-messages.ts'

/** A key of a service's entry and what to write there; strings like `${1:hint}` are for a person to fill. */
export type Entry = readonly [path: DeclarationPath, value: unknown]

/** Creates the declaration for a service that has none. Nothing a person has to judge is decided: it is left to fill. */
export function declareService(profile: ServiceProfile): Fix {
  return {
    title: message(fixMessages, 'declareService', { service: profile.name }),
    safe: false,
    preferred: true,
    steps: [{ op: 'declare-service', service: profile.name }],
  }
}

/** Adds keys under the service's entry; for a service without a declaration, creates that first of all. */
export function declare(profile: ServiceProfile, ...entries: readonly Entry[]): Fix {
  if (!profile.declared) return declareService(profile)
  return {
    title: message(fixMessages, 'declareBlock', { block: entries.map(([path]) => keyName(path)).join(', ') }),
    safe: false,
    preferred: true,
    steps: entries.map(([path, value]): FixStep => ({ op: 'declare', service: profile.name, path, value })),
  }
}

/** Appends to a list under the service's entry. */
export function declareItems(profile: ServiceProfile, path: DeclarationPath, values: readonly unknown[]): Fix {
  if (!profile.declared) return declareService(profile)
  return {
    title: message(fixMessages, 'declareBlock', { block: keyName(path) }),
    safe: false,
    preferred: true,
    steps: values.map((value): FixStep => ({ op: 'declare-item', service: profile.name, path, value })),
  }
}

/** Writes another value over one that stands at a place of the declaration. */
export function writeValue(at: Place | undefined, value: string): Fix[] {
  if (!at) return []
  const edits = [{ span: at.span, newText: value }]
  return [
    {
      title: message(fixMessages, 'replaceValue', { value }),
      safe: false,
      steps: [{ op: 'edit', file: at.file, edits }],
    },
  ]
}

function keyName(path: DeclarationPath): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : i ? `.${key}` : key)).join('')
}
