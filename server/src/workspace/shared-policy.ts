import { realpathSync } from 'node:fs'
import path from 'node:path'
import type { ReadShared } from '../core/declaration/inherit.ts'
import { readSmall } from './open-regular.ts'

const LARGEST = 400_000

/**
 * Reads the files that a declaration extends, which may lie beside the tree. Only regular YAML files, named as they are: nothing that a
 * link leads to, no pipe, no device, no address.
 */
export function sharedPolicies(root: string): ReadShared {
  return (from, target) => {
    if (path.isAbsolute(target) || !/^[^:\\\u0000]+\.ya?ml$/i.test(target)) return undefined
    try {
      const top = realpathSync(root)
      const file = path.resolve(top, path.dirname(from), target)
      // A link anywhere on the way would show here.
      if (realpathSync(file) !== file) return undefined
      const bytes = readSmall(file, LARGEST)
      if (!bytes) return undefined
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      return { path: path.relative(top, file).split(path.sep).join('/'), text }
    } catch {
      return undefined
    }
  }
}
